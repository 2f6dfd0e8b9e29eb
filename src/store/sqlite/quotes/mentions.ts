// Who is spoken about in a quote, as the archive stores it: the words with the
// quote, and each name once in a table by which quotes are found.
//
// The speaker is stored only if the article quotes them as well, and is kept up
// to date when speakers are merged or split. Others are looked up by name
// whenever needed, so that somebody who becomes a speaker later is found, and
// what people say about names applies to them.

import type { Database } from 'better-sqlite3'
import type { Mention, Span } from '../../../model.ts'
import { nameKey } from '../../name-key.ts'
import { cutSpan } from '../cut-span.ts'
import { prepare } from '../prepare.ts'
import type { StoredMention } from '../../store.ts'

/** A name, and where it occurs, with the words there: `[12, 9, "Ray", "Tom Ray"]`. */
type KeptMention = readonly [nameRowId: number, start: number, text: string, name: string]

/** Who is mentioned in a quote, as stored with it. Saves names that are new to the archive. */
export interface KeptMentions {
  /** The column `about`. */
  readonly about: string | null
  /** Row ids of the names, each once → the speaker with that name in the article, if any. */
  readonly names: ReadonlyMap<number, number | null>
}

/** To be followed by saveMentions(). Throws a RangeError if a span is not within the text. */
export function keepMentions(
  database: Database,
  text: string,
  about: readonly Mention[] | null,
  speakerRowIds: ReadonlyMap<string, number>,
): KeptMentions {
  if (about === null || about.length === 0) return { about: about && '[]', names: new Map() }
  const names = new Map<number, number | null>()
  const kept = about.map(({ span, name, kind, speakerId }): KeptMention => {
    const nameRowId = findName(database, name, kind)
    names.set(nameRowId, (speakerId === null ? null : speakerRowIds.get(speakerId)) ?? null)
    return [nameRowId, span.start, cutSpan(text, span), name]
  })
  return { about: JSON.stringify(kept), names }
}

/** Makes a quote findable by the names; it is already saved with `about`. */
export function saveMentions(
  database: Database,
  quoteRowId: number,
  place: number | bigint,
  { names }: KeptMentions,
): void {
  if (names.size === 0) return
  const insert = prepare(database, INSERT)
  for (const [name, speaker] of names) insert.run(name, place, quoteRowId, speaker)
}

const INSERT = `INSERT INTO quote_mention (name_number, place, quote_number, speaker_number) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET speaker_number = excluded.speaker_number`

/** Replaces what was known before. */
export function replaceMentions(
  database: Database,
  text: string,
  quoteRowId: number,
  about: readonly Mention[] | null,
  speakerRowIds: ReadonlyMap<string, number>,
): void {
  const kept = keepMentions(database, text, about, speakerRowIds)
  const place = prepare<bigint>(database, 'SELECT place FROM quote WHERE number = ?', 'bigint').pluck().get(quoteRowId)
  if (place === undefined) throw new Error(`There is no quote with the row id ${quoteRowId}`)
  saveMentions(database, quoteRowId, place, kept)
  writeAbout(database, quoteRowId, kept.about)
  dropOthers(database, quoteRowId, [...kept.names.keys()])
}

/** `follow` returns where words are now, or null if they are gone: then the mention goes. */
export function moveMentions(
  database: Database,
  quoteRowId: number,
  follow: (span: Span, words: string) => Span | null,
): void {
  const before = prepare<string | null>(database, 'SELECT about FROM quote WHERE number = ?').pluck().get(quoteRowId)
  if (before === null || before === undefined || before === '[]') return
  const moved = (JSON.parse(before) as readonly KeptMention[]).flatMap(([nameRowId, start, text, name]) => {
    const span = follow({ start, end: start + text.length }, text)
    return span === null ? [] : [[nameRowId, span.start, text, name] as const]
  })
  writeAbout(database, quoteRowId, JSON.stringify(moved))
  dropOthers(
    database,
    quoteRowId,
    moved.map(([nameRowId]) => nameRowId),
  )
}

/** Removes the mentions outside these parts. */
export function keepMentionsWithin(database: Database, quoteRowId: number, parts: readonly Span[]): void {
  moveMentions(database, quoteRowId, (span) =>
    parts.some(({ start, end }) => start <= span.start && span.end <= end) ? span : null,
  )
}

/** `mentioned` is the result of MENTIONED. */
export function readMentions(about: string | null, mentioned: string | null): StoredMention[] | null {
  if (about === null) return null
  if (about === '[]') return []
  const names = JSON.parse(mentioned ?? '{}') as Readonly<Record<number, [StoredMention['kind'], string | null]>>
  return (JSON.parse(about) as readonly KeptMention[]).map(([nameRowId, start, text, name]) => {
    const [kind, speakerId] = names[nameRowId] ?? ['person', null]
    return { speakerId, name, kind, start, end: start + text.length, text }
  })
}

/**
 * Who is meant by a name that no speaker of the article has: the speaker
 * somebody vouched for at that time, else the one the name leads to. For `n`, a
 * name, and a mention of it.
 */
export const byName = (mention: string): string => `coalesce(
    (SELECT iif(count(DISTINCT v.speaker_number) = 1, v.speaker_number, NULL) FROM vouched_name AS v
      WHERE v.called_key = n.name_key AND (v.from_at IS NULL AND v.to_at IS NULL OR ${mention}.place >> 24 > 3600
        AND (v.from_at IS NULL OR (${mention}.place >> 24) - 62167219201 >= unixepoch(v.from_at))
        AND (v.to_at IS NULL OR (${mention}.place >> 24) - 62167219201 < unixepoch(v.to_at)))),
    (SELECT l.speaker_number FROM speaker_link AS l WHERE l.link_key = n.name_key AND l.kind = n.kind))`

/** For a quote `q`: the row id of each name it mentions → [kind, id of the speaker or null], as JSON. */
export const MENTIONED = `iif(q.about IS NULL OR q.about = '[]', NULL, (
    SELECT json_group_object(m.name_number, json_array(n.kind,
      (SELECT s.id FROM speaker AS s WHERE s.number = coalesce(m.speaker_number, ${byName('m')}))))
    FROM quote_mention AS m CROSS JOIN mentioned_name AS n ON n.number = m.name_number
    WHERE m.quote_number = q.number))`

/** The name's row id; a new one if nobody has been mentioned by it yet. */
function findName(database: Database, name: string, kind: Mention['kind']): number {
  const key = nameKey(name, kind)
  const sql = 'SELECT number FROM mentioned_name WHERE name_key = ? AND kind = ?'
  const known = prepare<number>(database, sql).pluck().get(key, kind)
  if (known !== undefined) return known
  const surname = kind === 'person' ? key.slice(key.lastIndexOf(' ') + 1) : null
  const insert = 'INSERT INTO mentioned_name (name_key, kind, surname_key) VALUES (?, ?, ?)'
  return Number(prepare(database, insert).run(key, kind, surname).lastInsertRowid)
}

function writeAbout(database: Database, quoteRowId: number, about: string | null): void {
  prepare(database, 'UPDATE quote SET about = ? WHERE number = ? AND about IS NOT ?').run(about, quoteRowId, about)
}

/** Removes names that the quote no longer has. */
function dropOthers(database: Database, quoteRowId: number, nameRowIds: readonly number[]): void {
  prepare(
    database,
    'DELETE FROM quote_mention WHERE quote_number = ? AND name_number NOT IN (SELECT value FROM json_each(?))',
  ).run(quoteRowId, JSON.stringify(nameRowIds))
}
