// Reads an article again, because its text or the engine has changed:
// reconciles what the engine finds now with what the article had, and with what
// people said about it.

import type { Database } from 'better-sqlite3'
import type { Analysis, CueKind, Quote, Span } from '../../../model.ts'
import { arrangeQuotes } from '../quotes/arrange-quotes.ts'
import { dropUnquoted } from './article-text.ts'
import type { PublishedText } from './article-text.ts'
import { compareReadings } from './compare-readings.ts'
import type { Comparison, NumberedQuote, ReadBefore } from './compare-readings.ts'
import { writeOneByOne } from './reading-writer.ts'
import type { ReadingWriter, RecordedChange } from './reading-writer.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { keepQuote } from '../quotes/keep-quote.ts'
import { replaceMentions } from '../quotes/mentions.ts'
import { prepare } from '../prepare.ts'
import { recordQuoteChange, stateOf } from '../quotes/quote-changes.ts'
import { rowFromQuote } from '../rows.ts'
import { rowIdsOf, replaceSpeakers, rewriteParts } from '../quotes/save-quotes.ts'
import type { SpeakerRowIds } from '../speakers/save-speakers.ts'
import type { QuoteChange, QuoteUpdates, StoredQuote } from '../../store.ts'

/** `article` is as it is now. To be called in an immediate transaction. */
export function reanalyseQuotes(
  database: Database,
  article: PublishedText,
  { text: textBefore, quotes: before }: ReadBefore,
  analysis: Analysis,
  signer: Signatory,
  isRedated: boolean,
): QuoteUpdates {
  const read = { text: textBefore, quotes: before }
  const comparison = compareReadings(read, article.text, analysis)
  const writer = writeOneByOne(database, article, comparison, analysis)
  return writeReading(database, article, before, { analysis, comparison, writer }, signer, isRedated)
}

/** A reading, and how to write it. */
export interface PreparedReading {
  readonly analysis: Analysis
  readonly comparison: Comparison
  readonly writer: ReadingWriter
}

/** `article` is as it is now. To be called in an immediate transaction. */
export function writeReading(
  database: Database,
  article: PublishedText,
  before: readonly NumberedQuote[],
  { analysis, comparison: { matches, changed }, writer }: PreparedReading,
  signer: Signatory,
  isRedated: boolean,
): QuoteUpdates {
  const speakers = writer.placeSpeakers()
  const known = new Map(before.map((one) => [one.rowId, one.quote]))
  const touched = new Set<number>()
  const touch = (rowId: number, isDifferent: boolean): void => void (isDifferent && touched.add(rowId))
  const readNow = new Map(analysis.quotes.map((quote) => [JSON.stringify(quote.parts), quote]))
  for (const { rowId, spans } of matches.kept) {
    const quote = known.get(rowId)
    keepQuote(database, article, rowId, quote, spans)
    if (changed.has(rowId)) prepare(database, 'UPDATE quote SET words_changed = 1 WHERE number = ?').run(rowId)
    const now = readNow.get(JSON.stringify(spans))
    if (quote?.cueKind === null) tellCueKind(database, rowId, now?.cueKind ?? null)
    if (quote?.about === null && now) replaceMentions(database, article.text, rowId, now.about, speakers)
    touch(rowId, restoreQuote(database, rowId) || !hasParts(quote, article.text, spans))
  }
  for (const { rowId, quote } of matches.found) {
    if (writer.isUpdated(rowId, rowIdsOf(quote, speakers))) {
      tellMentions(database, article.text, rowId, quote, known.get(rowId), speakers)
      continue
    }
    const isPlaced = hasParts(known.get(rowId), article.text, quote.parts)
    const isHeldAlike = updateQuote(database, article, rowId, quote, known.get(rowId), analysis.engine, speakers)
    if (!isPlaced) rewriteParts(database, article.text, rowId, quote.parts)
    touch(rowId, !isHeldAlike || !isPlaced)
  }
  const added = writer.addQuotes(speakers)
  for (const { rowId, spans } of matches.withdrawn) {
    withdrawQuote(database, article, rowId, known.get(rowId), spans)
    touch(rowId, true)
  }
  const alreadyTold = writer.listChanges()
  writer.callSpeakers()
  writer.index()
  // Quotes saved together are already in order.
  if (before.length > 0) arrangeQuotes(database, article, isRedated)
  dropUnquoted(database, article.articleRowId)

  const inTextOrder = listQuotesOf(database, article.articleRowId)
  const after = loadNumbered(
    database,
    inTextOrder.filter((rowId) => touched.has(rowId)),
  )
  const changes = [...alreadyTold, ...recordChanges(database, known, after, signer, analysis.engine)]
  const places = new Map(inTextOrder.map((rowId, place) => [rowId, place]))
  const placeOf = ({ rowId }: RecordedChange): number => places.get(rowId) ?? 0
  const of = (action: QuoteChange['action']): string[] =>
    changes
      .filter((change) => change.action === action)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map(({ id }) => id)
  return {
    added,
    moved: of('moved'),
    changed: of('reanalysed'),
    restored: of('restored'),
    withdrawn: of('withdrawn'),
  }
}

/** All quotes of an article, including withdrawn ones, in text order. */
export const loadAllQuotes = (database: Database, articleRowId: number): NumberedQuote[] =>
  loadNumbered(database, listQuotesOf(database, articleRowId))

/** Their row ids, in text order. */
export function listQuotesOf(database: Database, articleRowId: number): number[] {
  const sql = 'SELECT number FROM quote WHERE article_number = ? ORDER BY place DESC'
  return prepare<number>(database, sql).pluck().all(articleRowId)
}

export const loadNumbered = (database: Database, rowIds: readonly number[]): NumberedQuote[] =>
  loadQuotes(database, rowIds).map((quote, index) => ({ rowId: rowIds[index] ?? 0, quote }))

/** Whether the quote was already at these spans, with these words. */
const hasParts = (quote: StoredQuote | undefined, text: string, spans: readonly Span[]): boolean =>
  quote?.parts.length === spans.length &&
  spans.every(
    ({ start, end }, index) => quote.parts[index]?.start === start && quote.partTexts[index] === text.slice(start, end),
  )

/** Writes what the engine now says about an unreviewed quote. False if anything other than its words has changed. */
function updateQuote(
  database: Database,
  { text, revision }: PublishedText,
  rowId: number,
  quote: Quote,
  before: StoredQuote | undefined,
  engine: string,
  speakerRowIds: SpeakerRowIds,
): boolean {
  const row = rowFromQuote(text, quote)
  prepare(database, UPDATE_UNINDEXED).run({ ...row, engine, revision, rowId })
  const values = [row.type, row.confidence, rowId, row.type, row.confidence]
  const isOtherwise = prepare(database, UPDATE_INDEXED).run(...values).changes > 0
  const isRestored = restoreQuote(database, rowId)
  tellMentions(database, text, rowId, quote, before, speakerRowIds)
  const speakers = rowIdsOf(quote, speakerRowIds)
  const present = prepare<{ number: number }>(
    database,
    'SELECT speaker_number AS number FROM quote_speaker WHERE quote_number = ? ORDER BY ordinal',
  ).all(rowId)
  const same = present.length === speakers.length && present.every((one, index) => one.number === speakers[index])
  const isOthers = !same && !prepare(database, SPLIT_BY_A_PERSON).get(rowId)
  if (isOthers) replaceSpeakers(database, rowId, speakers)
  return !isOtherwise && !isRestored && !isOthers
}

function tellMentions(
  database: Database,
  text: string,
  rowId: number,
  quote: Quote,
  before: StoredQuote | undefined,
  speakerRowIds: SpeakerRowIds,
): void {
  const isAboutNobody = quote.about?.length === 0 && before?.about?.length === 0
  if (!isAboutNobody) replaceMentions(database, text, rowId, quote.about, speakerRowIds)
}

/** For a quote that people reviewed before engines determined kinds of cue. */
function tellCueKind(database: Database, rowId: number, cueKind: CueKind | null): void {
  prepare(database, 'UPDATE quote SET cue_kind = ? WHERE number = ?').run(cueKind, rowId)
}

// Of thousands of quotes, most are found again unchanged: indexed columns are written only if they differ.
const UPDATE_UNINDEXED = `UPDATE quote SET cue_start = :cue_start, cue_end = :cue_end, cue_text = :cue_text, cue_kind = :cue_kind,
    source_start = :source_start, source_end = :source_end, source_text = :source_text,
    evidence = :evidence, engine = :engine, revision = :revision
  WHERE number = :rowId AND
    (cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, evidence, engine, revision) IS NOT
    (:cue_start, :cue_end, :cue_text, :cue_kind, :source_start, :source_end, :source_text, :evidence, :engine, :revision)`

const UPDATE_INDEXED = 'UPDATE quote SET type = ?, confidence = ? WHERE number = ? AND (type <> ? OR confidence <> ?)'

/** Lists a withdrawn quote again, unless a person has rejected it. Returns whether it was withdrawn. */
function restoreQuote(database: Database, rowId: number): boolean {
  const sql = `UPDATE quote SET withdrawn_at = NULL, withdrawn_because = NULL, listed = status <> 'rejected'
    WHERE number = ? AND withdrawn_at IS NOT NULL`
  return prepare(database, sql).run(rowId).changes > 0
}

/**
 * A person said that this quote belongs to another speaker: the engine, which
 * knows both by one name, must not move it back.
 */
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

/** Compares each quote with what it was, and records the differences. */
function recordChanges(
  database: Database,
  known: ReadonlyMap<number, StoredQuote>,
  after: readonly NumberedQuote[],
  { by, key = null }: Signatory,
  engine: string,
): RecordedChange[] {
  return after.flatMap(({ rowId, quote }) => {
    const before = known.get(rowId)
    const action = before ? nameChange(before, quote) : null
    if (!before || action === null) return []
    recordQuoteChange(database, rowId, {
      action,
      by,
      key,
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
