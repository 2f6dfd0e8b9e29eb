// Reads whole quotes by their row ids: two queries, however many there are.

import type { Database } from 'better-sqlite3'
import { MENTIONED } from './mentions.ts'
import { prepare } from '../prepare.ts'
import { quoteFromRows } from '../rows.ts'
import type { QuoteRow, QuoteSpeakerRow } from '../rows.ts'
import type { StoredQuote } from '../../store.ts'

/** The quotes with these row ids, in this order; those that do not exist are omitted. */
export function loadQuotes(database: Database, rowIds: readonly number[]): StoredQuote[] {
  const wanted = JSON.stringify(rowIds)
  const loaded = prepare<QuoteRow & OfQuote>(database, LOAD_QUOTES).all(wanted)
  const rows = new Map(loaded.map((row) => [row.quote_number, row]))
  const speakers = byQuote(prepare<QuoteSpeakerRow & OfQuote>(database, LOAD_SPEAKERS).all(wanted))
  return rowIds.flatMap((rowId) => {
    const row = rows.get(rowId)
    return row ? [quoteFromRows(row, speakers.get(rowId) ?? [])] : []
  })
}

interface OfQuote {
  readonly quote_number: number
}

// The ordinals are small, so sorting one page costs nothing; CROSS JOIN starts
// from the row ids wanted.

export const LOAD_QUOTES = `SELECT q.number AS quote_number, q.id, a.id AS article_id, q.type, q.status, q.words_changed, q.withdrawn_at, q.withdrawn_because,
    q.engine, q.revision, q.confidence,
    q.cue_start, q.cue_end, q.cue_text, q.cue_kind, q.source_start, q.source_end, q.source_text, q.parts, q.words, q.evidence,
    q.about, ${MENTIONED} AS mentioned, a.title, a.url, a.outlet, a.published_at
  FROM json_each(?) AS wanted
  CROSS JOIN quote AS q ON q.number = wanted.value
  CROSS JOIN article AS a ON a.number = q.article_number`

export const LOAD_SPEAKERS = `SELECT said.quote_number, s.id, a.name, a.role, s.kind
  FROM json_each(?) AS wanted
  CROSS JOIN quote_speaker AS said ON said.quote_number = wanted.value
  CROSS JOIN speaker AS s ON s.number = said.speaker_number
  CROSS JOIN article_speaker AS a ON a.article_number = said.article_number AND a.speaker_number = s.number
  ORDER BY said.ordinal`

function byQuote<Row extends OfQuote>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.quote_number)
    if (group) group.push(row)
    else groups.set(row.quote_number, [row])
  }
  return groups
}
