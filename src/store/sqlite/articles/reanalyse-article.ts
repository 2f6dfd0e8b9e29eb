// An article is read again, because its text or the engine has changed: what
// the engine finds now meets what the article had, and what people said of it.

import type { Database } from 'better-sqlite3'
import type { Analysis, CueKind, Quote, Span } from '../../../model.ts'
import { matchQuotes } from '../../quote-matching/match-quotes.ts'
import type { KnownQuote } from '../../quote-matching/match-quotes.ts'
import { findCommonLengths } from '../../quote-matching/find-common-lengths.ts'
import { findNearParts } from '../../quote-matching/find-near-parts.ts'
import { findPartsIn, movePartsBetween } from '../../quote-matching/move-parts.ts'
import { arrangeQuotes } from '../quotes/arrange-quotes.ts'
import { dropUnquoted } from './article-text.ts'
import type { PublishedText } from './article-text.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { keepQuote } from '../quotes/keep-quote.ts'
import { replaceMentions } from '../quotes/mentions.ts'
import { prepare } from '../prepare.ts'
import { recordQuoteChange, stateOf } from '../quotes/quote-changes.ts'
import { rowFromQuote } from '../rows.ts'
import { rowIdsOf, replaceSpeakers, rewriteParts, saveQuotes } from '../quotes/save-quotes.ts'
import { gatherSpeakers, saveArticleSpeaker } from '../speakers/save-speakers.ts'
import type { SpeakerRowIds } from '../speakers/save-speakers.ts'
import { indexForms, indexQuotes } from '../search/search-index.ts'
import type { QuoteChange, QuoteUpdates, StoredQuote } from '../../store.ts'

/** An article as it was read before: the text that its quotes were found in, and all of them. */
export interface ReadBefore {
  readonly text: string
  readonly quotes: readonly NumberedQuote[]
}

/** `article` is as it is now. To be called in an immediate transaction. */
export function reanalyseQuotes(
  database: Database,
  article: PublishedText,
  { text: textBefore, quotes: before }: ReadBefore,
  analysis: Analysis,
  signer: Signatory,
  isRedated: boolean,
): QuoteUpdates {
  const { known: placed, changed } = placeKnown(before, textBefore, article.text)
  const matches = matchQuotes(placed, analysis.quotes)
  const named = [...matches.found.map(({ quote }) => quote), ...matches.added]
  const {
    rowIds: speakers,
    called,
    newForms,
  } = gatherSpeakers(database, article, {
    quotes: named,
    speakers: analysis.speakers,
  })

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
    const isPlaced = hasParts(known.get(rowId), article.text, quote.parts)
    const isHeldAlike = updateQuote(database, article, rowId, quote, known.get(rowId), analysis.engine, speakers)
    if (!isPlaced) rewriteParts(database, article.text, rowId, quote.parts)
    touch(rowId, !isHeldAlike || !isPlaced)
  }
  const origin = { engine: analysis.engine, status: 'unreviewed', revision: article.revision } as const
  const saved = saveQuotes(database, article, article.text, matches.added, origin, speakers)
  for (const { rowId, spans } of matches.withdrawn) {
    withdrawQuote(database, article, rowId, known.get(rowId), spans)
    touch(rowId, true)
  }
  // With the number of their quotes: to count each quote by itself takes three times as long.
  const counts = countListed(database, article.articleRowId)
  for (const speaker of called) saveArticleSpeaker(database, article, speaker, counts.get(speaker.rowId))
  indexForms(database, newForms)
  indexQuotes(database, saved)
  // Those that are saved together are in order.
  if (before.length > 0) arrangeQuotes(database, article, isRedated)
  dropUnquoted(database, article.articleRowId)

  const after = loadNumbered(
    database,
    listQuotesOf(database, article.articleRowId).filter((rowId) => touched.has(rowId)),
  )
  const changes = recordChanges(database, known, after, signer, analysis.engine)
  const of = (action: QuoteChange['action']): string[] =>
    changes.filter((change) => change.action === action).map(({ id }) => id)
  return {
    added: saved.map(({ id }) => id),
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

/** All quotes of an article, withdrawn ones included, in text order. */
export const loadAllQuotes = (database: Database, articleRowId: number): NumberedQuote[] =>
  loadNumbered(database, listQuotesOf(database, articleRowId))

/** Their row ids, in text order. */
function listQuotesOf(database: Database, articleRowId: number): number[] {
  const sql = 'SELECT number FROM quote WHERE article_number = ? ORDER BY place DESC'
  return prepare<number>(database, sql).pluck().all(articleRowId)
}

const loadNumbered = (database: Database, rowIds: readonly number[]): NumberedQuote[] =>
  loadQuotes(database, rowIds).map((quote, index) => ({ rowId: rowIds[index] ?? 0, quote }))

/** Whether the quote stood at these spans already, with these words. */
const hasParts = (quote: StoredQuote | undefined, text: string, spans: readonly Span[]): boolean =>
  quote?.parts.length === spans.length &&
  spans.every(
    ({ start, end }, index) => quote.parts[index]?.start === start && quote.partTexts[index] === text.slice(start, end),
  )

interface PlacedQuotes {
  readonly known: readonly KnownQuote[]
  /** The row ids of those that stand on nearly the same words. */
  readonly changed: ReadonlySet<number>
}

/** Where the words of each quote stand in the present text; of one that a person reviewed, also nearly the same words. */
function placeKnown(quotes: readonly NumberedQuote[], textBefore: string, text: string): PlacedQuotes {
  const isSameText = textBefore === text
  const move = isSameText ? (parts: readonly Span[]) => parts : movePartsBetween(textBefore, text, quotes.length)
  const isGone = ({ quote }: NumberedQuote): boolean => quote.withdrawn?.because === 'text'
  const find = quotes.some(isGone) ? findPartsIn(text, quotes.length) : () => null
  const known = quotes.map(({ rowId, quote }) => {
    const { status, parts, partTexts, withdrawn } = quote
    const spans = withdrawn?.because === 'text' ? find(partTexts, parts[0]?.start ?? 0) : move(parts)
    return { rowId, status, spans }
  })
  const near = isSameText ? new Map<number, readonly Span[]>() : placeNear(quotes, known, textBefore, text)
  return {
    known: known.map((one) => ({ ...one, spans: one.spans ?? near.get(one.rowId) ?? null })),
    changed: new Set(near.keys()),
  }
}

/** How many listed quotes of an article each speaker has. */
function countListed(database: Database, articleRowId: number): ReadonlyMap<number, number> {
  const rows = prepare<{ rowId: number; count: number }>(database, COUNT_LISTED).all(articleRowId)
  return new Map(rows.map(({ rowId, count }) => [rowId, count]))
}

export const COUNT_LISTED = `SELECT said.speaker_number AS rowId, sum(said.listed) AS count
  FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE q.article_number = ? GROUP BY said.speaker_number`

/** Row ids of reviewed quotes that just lost their words → nearly the same words, where no other quote has had its own. */
function placeNear(
  quotes: readonly NumberedQuote[],
  known: readonly KnownQuote[],
  textBefore: string,
  text: string,
): ReadonlyMap<number, readonly Span[]> {
  const lost = quotes.filter(
    ({ quote }, index) => quote.status !== 'unreviewed' && quote.withdrawn === null && known[index]?.spans === null,
  )
  if (lost.length === 0) return new Map()
  const findNear = findNearParts(textBefore, text)
  const near = lost.map(({ quote }) => findNear(quote.parts, quote.partTexts) ?? [])
  const common = findCommonLengths(
    near,
    known.flatMap(({ spans }) => (spans === null ? [] : [spans])),
  )
  return new Map(
    lost.flatMap(({ rowId }, index) => {
      const spans = near[index] ?? []
      return spans.length === 0 || (common[index]?.size ?? 0) > 0 ? [] : [[rowId, spans] as const]
    }),
  )
}

/** What the engine says now of a quote that nobody has reviewed. False where anything but its words is different from before. */
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
  const isAboutNobody = quote.about?.length === 0 && before?.about?.length === 0
  if (!isAboutNobody) replaceMentions(database, text, rowId, quote.about, speakerRowIds)
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

// Of thousands of quotes most are found again as they were: what stands in an index is written only where it is different.

/** Of a quote that people reviewed before engines told what its cue is. */
function tellCueKind(database: Database, rowId: number, cueKind: CueKind | null): void {
  prepare(database, 'UPDATE quote SET cue_kind = ? WHERE number = ?').run(cueKind, rowId)
}

const UPDATE_UNINDEXED = `UPDATE quote SET cue_start = :cue_start, cue_end = :cue_end, cue_text = :cue_text, cue_kind = :cue_kind,
    source_start = :source_start, source_end = :source_end, source_text = :source_text,
    evidence = :evidence, engine = :engine, revision = :revision
  WHERE number = :rowId AND
    (cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, evidence, engine, revision) IS NOT
    (:cue_start, :cue_end, :cue_text, :cue_kind, :source_start, :source_end, :source_text, :evidence, :engine, :revision)`

const UPDATE_INDEXED = 'UPDATE quote SET type = ?, confidence = ? WHERE number = ? AND (type <> ? OR confidence <> ?)'

/** Lists a withdrawn one again, unless a person has rejected it. Whether it was withdrawn. */
function restoreQuote(database: Database, rowId: number): boolean {
  const sql = `UPDATE quote SET withdrawn_at = NULL, withdrawn_because = NULL, listed = status <> 'rejected'
    WHERE number = ? AND withdrawn_at IS NOT NULL`
  return prepare(database, sql).run(rowId).changes > 0
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
  readonly id: string
  readonly action: QuoteChange['action']
}

/** Compares each quote with what it was, and keeps what is different. */
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
    return [{ id: quote.id, action }]
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
