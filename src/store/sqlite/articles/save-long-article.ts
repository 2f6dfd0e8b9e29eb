// Saves a new article with many quotes. Whatever can be done before writing to
// the archive is done in steps, so that nobody waits for it; what remains is
// one short write, as for any article.

import type { Database } from 'better-sqlite3'
import type { Analysis } from '../../../model.ts'
import { insertArticle, publishOrCheck, saveRejected } from './articles.ts'
import { saveMetadata } from './article-metadata.ts'
import { requireFitting } from './require-fitting.ts'
import { makeId } from '../make-id.ts'
import { saveRevisionKey } from '../keys/signing-keys.ts'
import { indexArticles } from '../search/search-index.ts'
import { joinSameNames } from '../speakers/save-speakers.ts'
import type { NamedSpeaker } from '../speakers/save-speakers.ts'
import { countSpeakers } from '../staging/count-speakers.ts'
import { indexNew } from '../staging/index-staged.ts'
import type { Steps } from '../staging/in-steps.ts'
import { insertQuotes, stageQuotes } from '../staging/staged-quotes.ts'
import type { StagedQuotes } from '../staging/staged-quotes.ts'
import { placeSpeakers, stageSpeakers } from '../staging/staged-speakers.ts'
import { clearStaging } from '../staging/staging-tables.ts'
import type { AnalysedArticle, BatchOutcome } from '../../store.ts'

/** More quotes make an article long: writing fewer takes a tenth of a second at most. */
export const MANY_QUOTES = 500

export const hasManyQuotes = ({ quotes }: Analysis): boolean => quotes.length > MANY_QUOTES

/**
 * Null if it can't be saved this way; `saveArticles` then says why. `writing`
 * runs a write of its own. One at a time: start the next when this one is done.
 */
export function* saveLongArticle(
  database: Database,
  { article, analysis, key = null }: AnalysedArticle,
  writing: <Answer>(write: () => Answer) => Answer,
): Steps<BatchOutcome | null> {
  yield
  try {
    requireFitting(article, analysis)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  yield
  clearStaging(database)
  const speakers = namedIn(analysis)
  yield
  yield* stageSpeakers(database, speakers, () => null)
  const quotes = yield* stageQuotes(database, article.text, analysis.quotes, speakers)
  yield
  const outcome = writing(() => {
    const known = publishOrCheck(database, article, analysis)
    return known ?? insertStaged(database, { article, analysis, key }, speakers, quotes)
  })
  yield
  clearStaging(database)
  return outcome
}

/** Speakers without a quote are not kept. */
function namedIn({ quotes, speakers }: Analysis): NamedSpeaker[] {
  const quoted = new Set(quotes.flatMap(({ speakerIds }) => speakerIds))
  return joinSameNames(speakers.filter(({ id }) => quoted.has(id)))
}

function insertStaged(
  database: Database,
  { article, analysis, key }: Required<AnalysedArticle>,
  speakers: readonly NamedSpeaker[],
  quotes: StagedQuotes,
): BatchOutcome {
  const id = makeId()
  const published = insertArticle(database, id, article, analysis)
  const { articleRowId } = published
  const before = placeSpeakers(database, published, speakers)
  const origin = { engine: analysis.engine, revision: 1 }
  const quote = insertQuotes(database, published, article.text, quotes, origin, speakers)
  countSpeakers(database, published, { ...before, quote })
  saveRejected(database, articleRowId, article.text, analysis.rejected)
  saveMetadata(database, articleRowId, 1, article.metadata)
  saveRevisionKey(database, articleRowId, 1, key)
  indexArticles(database, [{ rowId: articleRowId, title: article.title, text: article.text }])
  indexNew(database, { ...before, quote })
  return { outcome: 'created', id, quoteCount: analysis.quotes.length }
}
