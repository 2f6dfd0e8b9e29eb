// Speakers of a quote, as saved when a person says it was somebody else: a
// speaker whom nothing else quotes is then deleted, and undoing the change must
// bring them back, with their id.

import type { Database } from 'better-sqlite3'
import type { Pronouns, SpeakerKind } from '../../../model.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { prepare } from '../prepare.ts'
import { indexForms } from '../search/search-index.ts'
import { findById } from './resolve-speakers.ts'
import { insertForms, saveArticleSpeaker } from './save-speakers.ts'

/** Who they are, and what the article calls them. */
export interface KeptArticleSpeaker {
  readonly id: string
  readonly kind: SpeakerKind
  /** What the archive calls them. */
  readonly fullName: string
  readonly nameKey: string
  readonly name: string
  readonly role: string | null
  readonly pronouns: Pronouns | null
  readonly forms: readonly string[]
  readonly ordinal: number
  /** The names that lead to them. */
  readonly links: readonly KeptLink[]
}

interface KeptLink {
  readonly key: string
  readonly kind: SpeakerKind
  readonly confirmed: number
  readonly outer: string | null
  readonly middle: string | null
}

/** In their order. */
export const keepSpeakers = (database: Database, quoteRowId: number): KeptArticleSpeaker[] =>
  prepare<Omit<KeptArticleSpeaker, 'forms' | 'links'> & { readonly number: number; readonly forms: string }>(
    database,
    SPEAKERS_TO_KEEP,
  )
    .all(quoteRowId)
    .map(({ number: rowId, forms, ...speaker }) => ({
      ...speaker,
      forms: JSON.parse(forms) as string[],
      links: prepare<KeptLink>(database, LINKS_TO_KEEP).all(rowId),
    }))

export const SPEAKERS_TO_KEEP = `SELECT s.number, s.id, s.kind, s.name AS fullName, s.name_key AS nameKey,
    a.name, a.role, a.pronouns, a.forms, a.ordinal
  FROM quote_speaker AS said
  CROSS JOIN speaker AS s ON s.number = said.speaker_number
  CROSS JOIN article_speaker AS a ON a.article_number = said.article_number AND a.speaker_number = s.number
  WHERE said.quote_number = ? ORDER BY said.ordinal`

export const LINKS_TO_KEEP = `SELECT link_key AS key, kind, confirmed, outer_key AS outer, middle_names AS middle
  FROM speaker_link WHERE speaker_number = ?`

/**
 * Makes them speakers of the article again, and returns the row id of each. A
 * speaker merged since is the survivor, and a deleted one is created again,
 * unless their name now leads to somebody else.
 */
export function bringBackSpeakers(
  database: Database,
  article: PublishedArticle,
  speakers: readonly KeptArticleSpeaker[],
): number[] {
  const rowIds = speakers.map((kept) => {
    const rowId = findById(database, kept.id)?.rowId ?? findNamesake(database, kept) ?? remakeSpeaker(database, kept)
    indexForms(database, insertForms(database, rowId, kept.kind, kept.forms))
    const { name, role, pronouns, forms, ordinal } = kept
    saveArticleSpeaker(database, article, { rowId, name, role, pronouns, forms, ordinal })
    return rowId
  })
  return [...new Set(rowIds)]
}

/** Somebody with the same name created since; the id leads to them from now on. */
function findNamesake(database: Database, { id, links }: KeptArticleSpeaker): number | null {
  for (const { key, kind } of links) {
    const sql = 'SELECT speaker_number AS number FROM speaker_link WHERE link_key = ? AND kind = ?'
    const rowId = prepare<number>(database, sql).pluck().get(key, kind)
    if (rowId === undefined) continue
    prepare(database, 'INSERT INTO merged_speaker (id, survivor_number) VALUES (?, ?)').run(id, rowId)
    return rowId
  }
  return null
}

function remakeSpeaker(database: Database, { id, fullName, kind, nameKey, links }: KeptArticleSpeaker): number {
  const sql = 'INSERT INTO speaker (id, name, kind, name_key) VALUES (?, ?, ?, ?)'
  const rowId = Number(prepare(database, sql).run(id, fullName, kind, nameKey).lastInsertRowid)
  const link = prepare(
    database,
    `INSERT INTO speaker_link (link_key, kind, speaker_number, confirmed, outer_key, middle_names)
    VALUES (?, ?, ?, ?, ?, ?)`,
  )
  for (const { key, kind: called, confirmed, outer, middle } of links)
    link.run(key, called, rowId, confirmed, outer, middle)
  return rowId
}
