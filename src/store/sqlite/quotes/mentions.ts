// Who is spoken about in a quote, as the archive keeps it: the words with the
// quote, and each name once in a table that quotes are found by.
//
// Who is meant is remembered only where the article quotes them as well, and
// follows them when speakers are merged or split. Of others it is asked by
// their name whenever it is needed, so that whoever becomes a speaker later is
// found, and what people say of names holds for them.

import type { Database } from 'better-sqlite3'
import type { Mention, Span } from '../../../model.ts'
import { nameKey } from '../../name-key.ts'
import { cutSpan } from '../cut-span.ts'
import { prepare } from '../prepare.ts'
import type { StoredMention } from '../../store.ts'

/** A name, and where it is said, with its words: `[12, 9, "Ray", "Tom Ray"]`. */
type KeptMention = readonly [nameRowId: number, start: number, text: string, name: string]

/** Whom a quote mentions, as it is kept with it. Names that are new to the archive are written down. */
export interface KeptMentions {
  /** The column `about`. */
  readonly about: string | null
  /** Row ids of the names, each once, and of who bears them in the article. */
  readonly names: ReadonlyMap<number, number | null>
}

/** To be followed by saveMentions(). Throws a RangeError when a span is not within the text. */
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

/** Lets a quote be found by the names; it is kept with `about` already. */
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

/** In place of what was known before. */
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

/** `follow` tells where words stand now, or null where they no longer do: then nobody is mentioned there. */
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

/** Nobody is mentioned any more outside of these parts. */
export function keepMentionsWithin(database: Database, quoteRowId: number, parts: readonly Span[]): void {
  moveMentions(database, quoteRowId, (span) =>
    parts.some(({ start, end }) => start <= span.start && span.end <= end) ? span : null,
  )
}

/** `mentioned` is what MENTIONED gives. */
export function readMentions(about: string | null, mentioned: string | null): StoredMention[] | null {
  if (about === null) return null
  if (about === '[]') return []
  const names = JSON.parse(mentioned ?? '{}') as Readonly<Record<number, [StoredMention['kind'], string | null]>>
  return (JSON.parse(about) as readonly KeptMention[]).map(([nameRowId, start, text, name]) => {
    const [kind, speakerId] = names[nameRowId] ?? ['person', null]
    return { speakerId, name, kind, start, end: start + text.length, text }
  })
}

/** Whom a name means that no speaker of the article bears: by who vouched for it at the time, else by where it leads. For `n`, a name, and a mention of it. */
export const byName = (mention: string): string => `coalesce(
    (SELECT iif(count(DISTINCT v.speaker_number) = 1, v.speaker_number, NULL) FROM vouched_name AS v
      WHERE v.called_key = n.name_key AND (v.from_at IS NULL AND v.to_at IS NULL OR ${mention}.place >> 24 > 3600
        AND (v.from_at IS NULL OR (${mention}.place >> 24) - 62167219201 >= unixepoch(v.from_at))
        AND (v.to_at IS NULL OR (${mention}.place >> 24) - 62167219201 < unixepoch(v.to_at)))),
    (SELECT l.speaker_number FROM speaker_link AS l WHERE l.link_key = n.name_key AND l.kind = n.kind))`

/** For a quote `q`: the row id of each name that it mentions → [kind, id of the speaker or null], as JSON. */
export const MENTIONED = `iif(q.about IS NULL OR q.about = '[]', NULL, (
    SELECT json_group_object(m.name_number, json_array(n.kind,
      (SELECT s.id FROM speaker AS s WHERE s.number = coalesce(m.speaker_number, ${byName('m')}))))
    FROM quote_mention AS m CROSS JOIN mentioned_name AS n ON n.number = m.name_number
    WHERE m.quote_number = q.number))`

/** Its row id; that of a new one where nobody was mentioned by it yet. */
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

/** Names that the quote no longer has. */
function dropOthers(database: Database, quoteRowId: number, nameRowIds: readonly number[]): void {
  prepare(
    database,
    'DELETE FROM quote_mention WHERE quote_number = ? AND name_number NOT IN (SELECT value FROM json_each(?))',
  ).run(quoteRowId, JSON.stringify(nameRowIds))
}
