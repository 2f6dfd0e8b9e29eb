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
    numbers: speakers,
    called,
    newForms,
  } = gatherSpeakers(database, article.articleRowId, {
    quotes: named,
    speakers: analysis.speakers,
  })
  indexForms(database, newForms)
  for (const speaker of called) saveArticleSpeaker(database, article, speaker)

  const known = new Map(before.map((one) => [one.number, one.quote]))
  for (const { number, place } of matches.kept) keepQuote(database, article, number, known.get(number), place)
  for (const { number, quote } of matches.found)
    updateQuote(database, article, number, quote, analysis.engine, speakers)
  const origin = { engine: analysis.engine, status: 'unreviewed', revision: article.revision } as const
  const saved = saveQuotes(database, article, article.text, matches.added, origin, speakers)
  indexQuotes(database, saved)
  for (const { number, place } of matches.withdrawn) withdrawQuote(database, article, number, known.get(number), place)
  arrangeQuotes(database, article, isRedated)
  dropUnquoted(database, article.articleRowId)

  const changes = recordChanges(database, known, loadAll(database, article.articleRowId), by, analysis.engine)
  const addedSet = new Set(saved.map(({ number }) => number))
  const ids = (wanted: (number: number) => boolean): string[] =>
    changes.filter(({ number }) => wanted(number)).map(({ id }) => id)
  const of = (action: QuoteChange['action']): string[] => {
    const numbers = new Set(changes.filter((change) => change.action === action).map(({ number }) => number))
    return ids((number) => numbers.has(number) && !addedSet.has(number))
  }
  return {
    added: ids((number) => addedSet.has(number)),
    moved: of('moved'),
    changed: of('reanalysed'),
    restored: of('restored'),
    withdrawn: of('withdrawn'),
  }
}

interface NumberedQuote {
  readonly number: number
  readonly quote: StoredQuote
}

/** Withdrawn ones included, in text order. */
function loadAll(database: Database, articleRowId: number): NumberedQuote[] {
  const sql = 'SELECT number FROM quote WHERE article_number = ? ORDER BY place DESC'
  const numbers = prepare<{ number: number }>(database, sql)
    .all(articleRowId)
    .map(({ number }) => number)
  return loadQuotes(database, numbers).map((quote, index) => ({ number: numbers[index] ?? 0, quote }))
}

/** Where the words of each quote stand in the present text. */
function placeKnown(quotes: readonly NumberedQuote[], textBefore: string, text: string): KnownQuote[] {
  const move = textBefore === text ? (parts: readonly Span[]) => parts : movePartsBetween(textBefore, text)
  const find = quotes.some(({ quote }) => quote.withdrawn?.because === 'text') ? findPartsIn(text) : () => null
  return quotes.map(({ number, quote }) => {
    const { status, parts, partTexts, withdrawn } = quote
    const place = withdrawn?.because === 'text' ? find(partTexts, parts[0]?.start ?? 0) : move(parts)
    return { number, status, place }
  })
}

/** What the engine says now of a quote that nobody has reviewed. */
function updateQuote(
  database: Database,
  { text, revision }: PublishedText,
  number: number,
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
    WHERE number = :number`,
  ).run({ ...rowFromQuote(text, quote), engine, revision, number })
  rewriteParts(database, text, number, quote.parts)
  const speakers = rowIdsOf(quote, speakerRowIds)
  const present = prepare<{ number: number }>(
    database,
    'SELECT speaker_number AS number FROM quote_speaker WHERE quote_number = ? ORDER BY ordinal',
  ).all(number)
  const same = present.length === speakers.length && present.every((one, index) => one.number === speakers[index])
  if (!same && !prepare(database, SPLIT_BY_A_PERSON).get(number)) replaceSpeakers(database, number, speakers)
}

/** A person said that this quote is another speaker's: the engine, to whom both have one name, is not to take it back. */
const SPLIT_BY_A_PERSON = `SELECT 1 FROM moved_quote AS m CROSS JOIN speaker_change AS c ON c.number = m.change_number
  WHERE m.quote_number = ? AND c.action = 'split' AND c.undone_at IS NULL`

function withdrawQuote(
  database: Database,
  article: PublishedText,
  number: number,
  quote: StoredQuote | undefined,
  place: readonly Span[] | null,
): void {
  // Words that still stand keep their place in the present text, so that the quote can come back.
  if (place !== null) keepQuote(database, article, number, quote, place)
  prepare(database, 'UPDATE quote SET withdrawn_at = ?, withdrawn_because = ?, listed = 0 WHERE number = ?').run(
    quote?.withdrawn?.at ?? new Date().toISOString(),
    place === null ? 'text' : 'engine',
    number,
  )
}

interface RecordedChange {
  readonly number: number
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
  return after.flatMap(({ number, quote }) => {
    const before = known.get(number)
    if (!before) return [{ number, id: quote.id, action: 'added' as const }]
    const action = nameChange(before, quote)
    if (action === null) return []
    recordQuoteChange(database, number, {
      action,
      by,
      note: null,
      engine,
      before: stateOf(before),
      after: stateOf(quote),
    })
    return [{ number, id: quote.id, action }]
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
