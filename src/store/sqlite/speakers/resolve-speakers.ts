// The speakers whom a person means: by id, or by name as in an article.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { gatherSpeakers, insertForms, saveArticleSpeaker } from './save-speakers.ts'
import { indexForms } from '../search/search-index.ts'
import type { Refusal, SpeakerReference } from '../../store.ts'

/** Their row ids, each once, in order; from now on they are speakers of the article. */
export function resolveSpeakers(
  database: Database,
  article: PublishedArticle,
  references: readonly SpeakerReference[],
): number[] | Extract<Refusal, { outcome: 'unknown-speaker' }> {
  const byId = references.map((reference) => ('id' in reference ? findById(database, reference.id) : null))
  for (const [index, reference] of references.entries()) {
    if ('id' in reference && byId[index] === null) return { outcome: 'unknown-speaker', index, id: reference.id }
  }
  const rowIds = references.flatMap((reference, index) => {
    if (!('id' in reference)) return nameSpeaker(database, article, reference)
    const speaker = byId[index]
    return speaker ? [addToArticle(database, article, speaker)] : []
  })
  return [...new Set(rowIds)]
}

interface KnownSpeaker {
  readonly rowId: number
  readonly name: string
  readonly kind: 'person' | 'organization' | 'group' | 'document' | 'unnamed'
}

/** A merged speaker stands for the surviving one. */
export function findById(database: Database, id: string): KnownSpeaker | null {
  return prepare<KnownSpeaker>(database, FIND_BY_ID).get(id, id) ?? null
}

export const FIND_BY_ID = `SELECT number AS rowId, name, kind FROM speaker WHERE id = ?
  UNION ALL SELECT s.number, s.name, s.kind FROM merged_speaker AS m CROSS JOIN speaker AS s ON s.number = m.survivor_number
    WHERE m.id = ?
  LIMIT 1`

function nameSpeaker(
  database: Database,
  article: PublishedArticle,
  { name, kind, role }: Exclude<SpeakerReference, { id: string }>,
): number[] {
  const speakers = [{ id: 's1', name, kind, role, aliases: [], pronouns: null }]
  const quotes = [{ speakerIds: ['s1'] }]
  const { rowIds, called, newForms } = gatherSpeakers(database, article, { quotes, speakers })
  indexForms(database, newForms)
  for (const speaker of called) saveArticleSpeaker(database, article, speaker)
  return [...rowIds.values()]
}

function addToArticle(database: Database, article: PublishedArticle, { rowId, name, kind }: KnownSpeaker): number {
  const present = prepare(database, 'SELECT 1 FROM article_speaker WHERE article_number = ? AND speaker_number = ?')
  if (!present.get(article.articleRowId, rowId)) {
    indexForms(database, insertForms(database, rowId, kind, [name]))
    saveArticleSpeaker(database, article, { rowId, name, role: null, pronouns: null, forms: [name], ordinal: LAST })
  }
  return rowId
}

/** After the article's own; the quotes come first in deciding the order. */
const LAST = 1_000_000
