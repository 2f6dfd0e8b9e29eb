// Removes what somebody said from one article: their quotes go, and their words
// and names are blacked out in its text and everything copied from it, letter
// by letter, so that every other quote stays in place.

import type { Database } from 'better-sqlite3'
import type { Span } from '../../../model.ts'
import { foldForWords } from '../../../text/black-out.ts'
import { dropSpeaker, deleteQuotes } from '../articles/delete-article.ts'
import { loadPublishedText } from '../articles/article-text.ts'
import { loadAllQuotes } from '../articles/reanalyse-article.ts'
import { cutSpan } from '../cut-span.ts'
import { prepare } from '../prepare.ts'
import { keptEvidence } from '../quotes/kept-evidence.ts'
import { moveMentions } from '../quotes/mentions.ts'
import { stateOf } from '../quotes/quote-changes.ts'
import { rewriteParts } from '../quotes/save-quotes.ts'
import type { QuoteState, StoredQuote } from '../../store.ts'
import { coverLine, coverText, coverValues, listPhrases } from './cover-words.ts'
import type { Covered } from './cover-words.ts'
import type { ErasedSpeaker } from './erasures.ts'

interface Numbered {
  readonly rowId: number
  readonly quote: StoredQuote
}

/**
 * Erases at most `most` quotes; `isDone` if the article no longer quotes them.
 * To be called in an immediate transaction.
 */
export function eraseFromArticle(
  database: Database,
  articleRowId: number,
  speaker: ErasedSpeaker,
  most: number,
): { readonly erased: number; readonly isDone: boolean } {
  const all = loadAllQuotes(database, articleRowId)
  const isTheirs = ({ quote }: Numbered): boolean => quote.speakers.some(({ id }) => id === speaker.id)
  const theirs = all.filter(isTheirs)
  const others = all.filter((one) => !isTheirs(one))
  const erased = theirs.slice(0, most)
  const said = erased.flatMap(({ rowId, quote }) => [stateOf(quote), ...listStates(database, rowId)])
  const covered: Covered = {
    said,
    names: listNames(database, articleRowId, speaker),
    phrases: listPhrases(said),
    kept: others.map(({ quote }) => stateOf(quote)),
  }
  const texts = coverTexts(database, articleRowId, covered)
  for (const one of all) recut(database, one, texts, speaker)
  for (const { rowId } of others) coverHistory(database, rowId, covered, speaker)
  deleteQuotes(
    database,
    articleRowId,
    erased.map(({ rowId }) => rowId),
  )
  const isDone = erased.length === theirs.length
  if (isDone) dropSpeaker(database, articleRowId, speaker.number)
  return { erased: erased.length, isDone }
}

/** What a quote was before, with the words it had. */
function listStates(database: Database, quoteRowId: number): QuoteState[] {
  const rows = prepare<HistoryRow>(database, HISTORY).all(quoteRowId)
  return rows.flatMap(({ before, after }) =>
    [before, after].flatMap((state) => (state === null ? [] : [JSON.parse(state) as QuoteState])),
  )
}

interface HistoryRow {
  readonly number: number
  readonly before: string | null
  readonly after: string
  readonly kept: string | null
  readonly note: string | null
}

const HISTORY = 'SELECT number, before, after, kept, note FROM quote_change WHERE quote_number = ?'

/**
 * Folded. Of single words, only those that the article calls them by and that
 * are not part of another name in it: “Lee” may be “Tom Lee”. None for speakers
 * without a name.
 */
function listNames(database: Database, articleRowId: number, { number: rowId, kind, name }: ErasedSpeaker): string[] {
  if (kind !== 'person' && kind !== 'organization') return []
  const called = prepare<CalledRow>(database, CALLED).all(articleRowId)
  const here = called.filter(({ speaker }) => speaker === rowId).flatMap(namesIn)
  const elsewhere = prepare<string>(database, 'SELECT form FROM speaker_form WHERE speaker_number = ?')
    .pluck()
    .all(rowId)
  const ofOthers = called
    .filter(({ speaker }) => speaker !== rowId)
    .flatMap(namesIn)
    .flatMap((one) => foldForWords(one).split(' '))
  const isOneWord = (one: string): boolean => !one.includes(' ')
  const names = [...here, ...[name, ...elsewhere].filter((one) => !isOneWord(one.trim()))]
    .map((one) => foldForWords(one.trim()))
    .filter((one) => !isOneWord(one) || !ofOthers.includes(one))
  return [...new Set(names)]
}

interface CalledRow {
  readonly speaker: number
  readonly name: string
  readonly forms: string
}

const CALLED = 'SELECT speaker_number AS speaker, name, forms FROM article_speaker WHERE article_number = ?'

const namesIn = ({ name, forms }: CalledRow): string[] => [name, ...(JSON.parse(forms) as readonly string[])]

/** For each revision, including the present one, its text from now on. */
function coverTexts(database: Database, articleRowId: number, covered: Covered): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const { revision, title, text } = loadPublishedText(database, articleRowId)
  const present = coverText(text, revision, covered)
  texts.set(revision, present)
  // The checksum stays that of the text submitted, so that it is still recognized.
  prepare(database, 'UPDATE article SET title = ?, text = ? WHERE number = ?').run(
    coverLine(title, covered),
    present,
    articleRowId,
  )
  for (const past of prepare<PastText>(database, PAST_TEXTS).all(articleRowId)) {
    const words = coverText(past.text, past.revision, covered)
    texts.set(past.revision, words)
    const sql = 'UPDATE article_revision SET title = ?, text = ? WHERE number = ?'
    prepare(database, sql).run(coverLine(past.title, covered), words, past.number)
  }
  for (const { revision, metadata } of prepare<MetadataRow>(database, METADATA).all(articleRowId)) {
    const sql = 'UPDATE article_metadata SET metadata = ? WHERE article_number = ? AND revision = ?'
    prepare(database, sql).run(JSON.stringify(coverValues(JSON.parse(metadata), covered)), articleRowId, revision)
  }
  return texts
}

interface PastText {
  readonly number: number
  readonly revision: number
  readonly title: string | null
  readonly text: string
}

const PAST_TEXTS = 'SELECT number, revision, title, text FROM article_revision WHERE article_number = ?'

interface MetadataRow {
  readonly revision: number
  readonly metadata: string
}

const METADATA = 'SELECT revision, metadata FROM article_metadata WHERE article_number = ?'

/** Updates what a quote copies from its text; somebody blacked out or erased is no longer spoken about. */
function recut(
  database: Database,
  { rowId, quote }: Numbered,
  texts: ReadonlyMap<number, string>,
  speaker: ErasedSpeaker,
): void {
  const text = texts.get(quote.revision)
  if (text === undefined) throw new Error(`The quote ${quote.id} refers to a revision that does not exist`)
  const isMeant = new Set(quote.about?.filter(({ speakerId }) => speakerId === speaker.id).map(({ start }) => start))
  const stays = (span: Span, words: string): boolean => !isMeant.has(span.start) && cutSpan(text, span) === words
  if (quote.about?.some((mention) => !stays(mention, mention.text)))
    moveMentions(database, rowId, (span, words) => (stays(span, words) ? span : null))
  if (!isChanged(quote, text)) return
  const cut = (span: Span | null): string | null => span && cutSpan(text, span)
  prepare(database, 'UPDATE quote SET cue_text = ?, source_text = ?, evidence = ? WHERE number = ?').run(
    cut(quote.cue),
    cut(quote.source),
    keptEvidence(text, quote.evidence),
    rowId,
  )
  rewriteParts(database, text, rowId, quote.parts)
}

function isChanged(quote: StoredQuote, text: string): boolean {
  const { parts, partTexts, cue, cueText, source, sourceText, evidence, evidenceTexts } = quote
  const copies: readonly (readonly [Span | null, string | null | undefined])[] = [
    ...parts.map((span, index) => [span, partTexts[index]] as const),
    [cue, cueText],
    [source, sourceText],
    ...evidence.flatMap(({ spans }, index) => spans.map((span, at) => [span, evidenceTexts[index]?.[at]] as const)),
  ]
  return copies.some(([span, words]) => span !== null && cutSpan(text, span) !== words)
}

/** For a quote that stays. Changes that named the speaker can no longer be undone. */
function coverHistory(database: Database, quoteRowId: number, covered: Covered, { id }: ErasedSpeaker): void {
  for (const { number: rowId, ...row } of prepare<HistoryRow>(database, HISTORY).all(quoteRowId)) {
    const cover = (json: string | null): string | null =>
      json && JSON.stringify(coverValues(JSON.parse(json), covered, KEPT_WORDS))
    const isNamed = [row.before, row.after, row.kept].some((json) => json?.includes(id))
    prepare(database, 'UPDATE quote_change SET before = ?, after = ?, kept = ?, note = ? WHERE number = ?').run(
      cover(row.before),
      cover(row.after),
      isNamed ? null : cover(row.kept),
      coverLine(row.note, covered),
      rowId,
    )
  }
}

/** Somebody else's words. */
const KEPT_WORDS: ReadonlySet<string> = new Set(['parts'])
