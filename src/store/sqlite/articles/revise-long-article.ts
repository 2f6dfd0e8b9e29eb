// Reads an article with many quotes again. Loading what it had, comparing that
// with what is found now, and staging the differences takes most of the time,
// and is done in steps between which others write. If one of them changes this
// very article, it starts over.

import type { Database } from 'better-sqlite3'
import type { Analysis } from '../../../model.ts'
import { findPublishedText } from './article-text.ts'
import type { PublishedText } from './article-text.ts'
import { requireArticleOf } from './articles.ts'
import { requireWellFormed } from './identify-article.ts'
import { compareReadings } from './compare-readings.ts'
import type { NumberedQuote, ReadBefore } from './compare-readings.ts'
import { listQuotesOf, loadNumbered, writeReading } from './reanalyse-article.ts'
import type { PreparedReading } from './reanalyse-article.ts'
import type { ReadingWriter } from './reading-writer.ts'
import { findConflict, NOBODY, noteReading, writeRevision } from './revise-article.ts'
import { hasManyQuotes, MANY_QUOTES } from './save-long-article.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import { joinSameNames, keyPresent, listPresent } from '../speakers/save-speakers.ts'
import type { NamedSpeaker } from '../speakers/save-speakers.ts'
import { countSpeakers } from '../staging/count-speakers.ts'
import { indexNew } from '../staging/index-staged.ts'
import { IN_ONE_STEP } from '../staging/in-steps.ts'
import type { Steps } from '../staging/in-steps.ts'
import { insertQuotes, stageQuotes } from '../staging/staged-quotes.ts'
import type { StagedQuotes } from '../staging/staged-quotes.ts'
import { listRowIds, placeSpeakers, stageSpeakers } from '../staging/staged-speakers.ts'
import { stageUpdates, updateQuotes } from '../staging/staged-updates.ts'
import type { StagedUpdates } from '../staging/staged-updates.ts'
import { clearStaging } from '../staging/staging-tables.ts'
import type { NewArticle, ReanalyseOutcome, ReviseOutcome } from '../../store.ts'

type Writing = <Answer>(write: () => Answer) => Answer

/** Whether the article has, or is now found to have, so many quotes that it should be read again in steps. */
export function isLong(database: Database, id: string, analysis: Analysis): boolean {
  if (hasManyQuotes(analysis)) return true
  return (prepare<number>(database, COUNT_QUOTES).pluck().get(id) ?? 0) > MANY_QUOTES
}

const COUNT_QUOTES = `SELECT count(*) FROM quote WHERE article_number = (SELECT number FROM article WHERE id = ?)`

/** Null if `reanalyseArticle` should do it at once. One at a time. */
export function* reanalyseLongArticle(
  database: Database,
  id: string,
  revision: number,
  analysis: Analysis,
  writing: Writing,
  text: string | null = null,
): Steps<ReanalyseOutcome | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    yield
    const seen = look(database, id)
    if (seen?.article.revision !== revision || (text !== null && seen.article.text !== text)) return null
    const { article } = seen
    const quotes = yield* loadQuotes(database, article.articleRowId)
    const read = { text: article.text, quotes }
    const prepared = yield* prepareReading(database, article, read, analysis, NOBODY)
    const outcome = writing((): ReanalyseOutcome | null => {
      if (!isStill(database, seen)) return null
      const updates = writeReading(database, article, quotes, prepared(article), NOBODY, false)
      noteReading(database, article.rowId, article.text, analysis)
      return { outcome: 'reanalysed', id, updates }
    })
    yield
    clearStaging(database)
    if (outcome !== null) return outcome
  }
  return null
}

/** Null if `reviseArticle` should do it at once. One at a time. */
export function* reviseLongArticle(
  database: Database,
  id: string,
  tag: string | null,
  article: NewArticle,
  analysis: Analysis,
  signer: Signatory,
  writing: Writing,
): Steps<ReviseOutcome | null> {
  requireWellFormed(article)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    yield
    const seen = look(database, id)
    if (seen === null || seen.article.text === article.text) return null
    const before = seen.article
    const quotes = yield* loadQuotes(database, before.articleRowId)
    if (tag !== null && findTag(database, id, quotes) !== tag) return null
    yield
    const now = { ...before, text: article.text, revision: before.revision + 1 }
    const prepared = yield* prepareReading(database, now, { text: before.text, quotes }, analysis, signer)
    const outcome = writing((): ReviseOutcome | null => {
      if (!isStill(database, seen)) return null
      const conflict = findConflict(database, id, article)
      if (conflict) return conflict
      const after = writeRevision(database, before.rowId, article, analysis.language, signer)
      const isRedated = after.publishedKey !== before.publishedKey
      const updates = writeReading(database, after, quotes, prepared(after), signer, isRedated)
      noteReading(database, after.rowId, after.text, analysis)
      return { outcome: 'revised', id, updates }
    })
    yield
    clearStaging(database)
    if (outcome !== null) return outcome
  }
  return null
}

/** If others keep changing the same article, it is then read again in one write, however long that takes. */
const MOST_TRIES = 3

/** An article as it was looked at, and what shows that it has changed. */
interface Seen {
  readonly article: PublishedText
  /** Its position in the change log: every write that changes the article or one of its quotes advances it. */
  readonly position: number
  /** Its speakers, as JSON: a person may meanwhile have said what kind of speaker one is. */
  readonly present: string
}

function look(database: Database, id: string): Seen | null {
  const article = findPublishedText(database, id)
  if (!article) return null
  const position = prepare<number>(database, POSITION).pluck().get(article.rowId)
  if (position === undefined) return null
  return { article, position, present: JSON.stringify(listPresent(database, article.rowId)) }
}

const POSITION = `SELECT position FROM change_log WHERE kind = 'article' AND number = ?`

function isStill(database: Database, { article, position, present }: Seen): boolean {
  const now = look(database, article.id)
  return now !== null && now.position === position && now.present === present
}

/** All its quotes, in text order. */
function* loadQuotes(database: Database, articleRowId: number): Steps<NumberedQuote[]> {
  const rowIds = listQuotesOf(database, articleRowId)
  const quotes: NumberedQuote[] = []
  for (let from = 0; from < rowIds.length; from += IN_ONE_STEP) {
    quotes.push(...loadNumbered(database, rowIds.slice(from, from + IN_ONE_STEP)))
    yield
  }
  return quotes
}

const findTag = (database: Database, id: string, quotes: readonly NumberedQuote[]): string =>
  requireArticleOf(
    database,
    id,
    quotes.map(({ quote }) => quote),
  ).tag

/** `now` is the article as it will be; what is not known before the write comes from the article it is written with. */
function* prepareReading(
  database: Database,
  now: PublishedText,
  before: ReadBefore,
  analysis: Analysis,
  signer: Signatory,
): Steps<(after: PublishedText) => PreparedReading> {
  const comparison = compareReadings(before, now.text, analysis)
  yield
  const { named, matches } = comparison
  const quoted = new Set(named.flatMap(({ speakerIds }) => speakerIds))
  const speakers = joinSameNames(analysis.speakers.filter(({ id }) => quoted.has(id)))
  yield
  clearStaging(database)
  yield* stageSpeakers(database, speakers, keyPresent(listPresent(database, now.articleRowId)))
  const added = yield* stageQuotes(database, now.text, matches.added, speakers)
  const foundIn = { ...now, engine: analysis.engine }
  const updates = yield* stageUpdates(database, foundIn, before.quotes, matches.found)
  yield
  return (after) => ({
    analysis,
    comparison,
    writer: writeStaged(database, after, { engine: analysis.engine, speakers, added, updates, signer }),
  })
}

interface Staged {
  readonly engine: string
  readonly speakers: readonly NamedSpeaker[]
  readonly added: StagedQuotes
  readonly updates: StagedUpdates
  readonly signer: Signatory
}

/** All at once, from the staging tables. */
function writeStaged(
  database: Database,
  article: PublishedText,
  { engine, speakers, added, updates, signer }: Staged,
): ReadingWriter {
  const { text, revision } = article
  const updated = new Set<number>()
  const before = { speaker: 0, form: 0, quote: 0 }
  return {
    placeSpeakers() {
      Object.assign(before, placeSpeakers(database, article, speakers))
      return listRowIds(database, speakers)
    },
    isUpdated(rowId, speakerRowIds) {
      const known = updates.speakers.get(rowId)
      const isSame = known?.length === speakerRowIds.length && known.every((one, at) => one === speakerRowIds[at])
      if (isSame) updated.add(rowId)
      return isSame
    },
    addQuotes() {
      before.quote = insertQuotes(database, article, text, added, { engine, revision }, speakers)
      return added.ids
    },
    listChanges: () => updateQuotes(database, { ...article, engine }, updates, updated, signer),
    callSpeakers: () => countSpeakers(database, article, before),
    index: () => indexNew(database, before),
  }
}
