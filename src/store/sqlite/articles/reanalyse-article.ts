// An article is read again, because its text or the engine has changed: what
// the engine finds now meets what the article had, and what people said of it.

import type { Database } from 'better-sqlite3'
import type { Analysis, Quote, Span } from '../../../model.ts'
import { matchQuotes } from '../../quote-matching/match-quotes.ts'
import type { KnownQuote } from '../../quote-matching/match-quotes.ts'
import { findPartsIn, movePartsBetween } from '../../quote-matching/move-parts.ts'
import { arrangeQuotes } from '../quotes/arrange-quotes.ts'
import { dropUnquoted } from './article-text.ts'
import type { PublishedText } from './article-text.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { keepQuote } from '../quotes/keep-quote.ts'
import { prepare } from '../prepare.ts'
import { recordQuoteChange, stateOf } from '../quotes/quote-changes.ts'
import { rowFromQuote } from '../rows.ts'
import { rowIdsOf, replaceSpeakers, rewriteParts, saveQuotes } from '../quotes/save-quotes.ts'
import { gatherSpeakers, saveArticleSpeaker } from '../speakers/save-speakers.ts'
import type { SpeakerRowIds } from '../speakers/save-speakers.ts'
import { indexForms, indexQuotes } from '../search/search-index.ts'
import type { QuoteChange, QuoteUpdates, StoredQuote } from '../../store.ts'

/** `article` is as it is now, `textBefore` what its quotes were found in. To be called in an immediate transaction. */
export function reanalyseQuotes(
  database: Database,
  article: PublishedText,
  textBefore: string,
  analysis: Analysis,
  by: string | null,
  isRedated: boolean,
): QuoteUpdates {
  const before = loadAll(database, article.articleRowId)
  const matches = matchQuotes(placeKnown(before, textBefore, article.text), analysis.quotes)
  const named = [...matches.found.map(({ quote }) => quote), ...matches.added]
  const {
    rowIds: speakers,
    called,
    newForms,
  } = gatherSpeakers(database, article.articleRowId, {
    quotes: named,
    speakers: analysis.speakers,
  })
  indexForms(database, newForms)
  for (const speaker of called) saveArticleSpeaker(database, article, speaker)

  const known = new Map(before.map((one) => [one.rowId, one.quote]))
  for (const { rowId, spans } of matches.kept) keepQuote(database, article, rowId, known.get(rowId), spans)
  for (const { rowId, quote } of matches.found) updateQuote(database, article, rowId, quote, analysis.engine, speakers)
  const origin = { engine: analysis.engine, status: 'unreviewed', revision: article.revision } as const
  const saved = saveQuotes(database, article, article.text, matches.added, origin, speakers)
  indexQuotes(database, saved)
  for (const { rowId, spans } of matches.withdrawn) withdrawQuote(database, article, rowId, known.get(rowId), spans)
  arrangeQuotes(database, article, isRedated)
  dropUnquoted(database, article.articleRowId)

  const changes = recordChanges(database, known, loadAll(database, article.articleRowId), by, analysis.engine)
  const addedSet = new Set(saved.map(({ rowId }) => rowId))
  const ids = (wanted: (rowId: number) => boolean): string[] =>
    changes.filter(({ rowId }) => wanted(rowId)).map(({ id }) => id)
  const of = (action: QuoteChange['action']): string[] => {
    const rowIds = new Set(changes.filter((change) => change.action === action).map(({ rowId }) => rowId))
    return ids((rowId) => rowIds.has(rowId) && !addedSet.has(rowId))
  }
  return {
    added: ids((rowId) => addedSet.has(rowId)),
    moved: of('moved'),
    changed: of('reanalysed'),
    restored: of('restored'),
    withdrawn: of('withdrawn'),
  }
}

interface NumberedQuote {
  readonly rowId: number
  readonly quote: StoredQuote
}

/** Withdrawn ones included, in text order. */
function loadAll(database: Database, articleRowId: number): NumberedQuote[] {
  const sql = 'SELECT number FROM quote WHERE article_number = ? ORDER BY place DESC'
  const rowIds = prepare<{ number: number }>(database, sql)
    .all(articleRowId)
    .map(({ number: rowId }) => rowId)
  return loadQuotes(database, rowIds).map((quote, index) => ({ rowId: rowIds[index] ?? 0, quote }))
}

/** Where the words of each quote stand in the present text. */
function placeKnown(quotes: readonly NumberedQuote[], textBefore: string, text: string): KnownQuote[] {
  const move = textBefore === text ? (parts: readonly Span[]) => parts : movePartsBetween(textBefore, text)
  const find = quotes.some(({ quote }) => quote.withdrawn?.because === 'text') ? findPartsIn(text) : () => null
  return quotes.map(({ rowId, quote }) => {
    const { status, parts, partTexts, withdrawn } = quote
    const spans = withdrawn?.because === 'text' ? find(partTexts, parts[0]?.start ?? 0) : move(parts)
    return { rowId, status, spans }
  })
}

/** What the engine says now of a quote that nobody has reviewed. */
function updateQuote(
  database: Database,
  { text, revision }: PublishedText,
  rowId: number,
  quote: Quote,
  engine: string,
  speakerRowIds: SpeakerRowIds,
): void {
  prepare(
    database,
    `UPDATE quote SET type = :type, confidence = :confidence, cue_start = :cue_start, cue_end = :cue_end,
      cue_text = :cue_text, source_start = :source_start, source_end = :source_end, source_text = :source_text,
      evidence = :evidence, engine = :engine, revision = :revision, withdrawn_at = NULL, withdrawn_because = NULL,
      listed = status <> 'rejected'
    WHERE number = :rowId`,
  ).run({ ...rowFromQuote(text, quote), engine, revision, rowId })
  rewriteParts(database, text, rowId, quote.parts)
  const speakers = rowIdsOf(quote, speakerRowIds)
  const present = prepare<{ number: number }>(
    database,
    'SELECT speaker_number AS number FROM quote_speaker WHERE quote_number = ? ORDER BY ordinal',
  ).all(rowId)
  const same = present.length === speakers.length && present.every((one, index) => one.number === speakers[index])
  if (!same && !prepare(database, SPLIT_BY_A_PERSON).get(rowId)) replaceSpeakers(database, rowId, speakers)
}

/** A person said that this quote is another speaker's: the engine, to whom both have one name, is not to take it back. */
const SPLIT_BY_A_PERSON = `SELECT 1 FROM moved_quote AS m CROSS JOIN speaker_change AS c ON c.number = m.change_number
  WHERE m.quote_number = ? AND c.action = 'split' AND c.undone_at IS NULL`

function withdrawQuote(
  database: Database,
  article: PublishedText,
  rowId: number,
  quote: StoredQuote | undefined,
  spans: readonly Span[] | null,
): void {
  // Words that are still there keep their spans in the present text, so that the quote can come back.
  if (spans !== null) keepQuote(database, article, rowId, quote, spans)
  prepare(database, 'UPDATE quote SET withdrawn_at = ?, withdrawn_because = ?, listed = 0 WHERE number = ?').run(
    quote?.withdrawn?.at ?? new Date().toISOString(),
    spans === null ? 'text' : 'engine',
    rowId,
  )
}

interface RecordedChange {
  readonly rowId: number
  readonly id: string
  readonly action: QuoteChange['action']
}

/** Compares each quote with what it was, and keeps what is different. Of new ones there is no before. */
function recordChanges(
  database: Database,
  known: ReadonlyMap<number, StoredQuote>,
  after: readonly NumberedQuote[],
  by: string | null,
  engine: string,
): RecordedChange[] {
  return after.flatMap(({ rowId, quote }) => {
    const before = known.get(rowId)
    if (!before) return [{ rowId, id: quote.id, action: 'added' as const }]
    const action = nameChange(before, quote)
    if (action === null) return []
    recordQuoteChange(database, rowId, {
      action,
      by,
      note: null,
      engine,
      before: stateOf(before),
      after: stateOf(quote),
    })
    return [{ rowId, id: quote.id, action }]
  })
}

function nameChange(before: StoredQuote, after: StoredQuote): QuoteChange['action'] | null {
  if (before.withdrawn && after.withdrawn) return null
  if (after.withdrawn) return 'withdrawn'
  if (before.withdrawn) return 'restored'
  const said = ({ type, partTexts, speakers }: StoredQuote): string =>
    JSON.stringify([type, partTexts, speakers.map(({ id }) => id)])
  if (said(before) !== said(after)) return 'reanalysed'
  return JSON.stringify(before.parts) === JSON.stringify(after.parts) ? null : 'moved'
}
