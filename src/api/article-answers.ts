// Articles with everything found in them, as the JSON that the service answers.
// An article of a million letters has thousands of quotes: loading, presenting and
// serializing them takes a second, so it is done where the store is, which may be
// another thread, and only the finished JSON comes from there.

import type {
  ArticleDetails,
  ArticleWithQuotes,
  BatchOutcome,
  NewArticle,
  QuoteUpdates,
  SigningKey,
  Store,
} from '../store/store.ts'
import { type AnswerOptions, DEFAULT_OPTIONS, type OffsetUnit } from './offset-units.ts'
import { unpackAnalysis } from './packed-analysis.ts'
import type { PackedAnalysis } from './packed-analysis.ts'
import { presentArticle } from './present/articles.ts'
import { presentArticleUpdate } from './present/revisions.ts'

/** A stored article. */
export interface AnsweredArticle {
  readonly id: string
  readonly tag: string
  /** The body of the answer, in UTF-8: bytes pass between threads faster than a string. */
  readonly json: Uint8Array
}

type Conflict = {
  readonly outcome: 'conflict'
  readonly articleId: string
  readonly identity: 'externalId' | 'url' | 'text'
}

export type SaveAnswer =
  | (AnsweredArticle & { readonly outcome: 'created' })
  /** `isElsewhere`: it is not recorded yet that the article was published here too. */
  | (AnsweredArticle & { readonly outcome: 'existing'; readonly isElsewhere: boolean })
  | Conflict

/** A long article that was saved: to be read by another thread than the one that saves. */
interface LongArticle {
  readonly outcome: 'long'
  readonly id: string
  readonly isNew: boolean
}

export interface ArticleToSave {
  readonly article: NewArticle
  readonly analysis: PackedAnalysis
  readonly key: SigningKey | null
  readonly options: AnswerOptions
}

/** For an update, `findUpdated` has the article. */
export type UpdateAnswer =
  | { readonly outcome: 'updated'; readonly id: string; readonly updates: QuoteUpdates }
  | Conflict
  | { readonly outcome: 'missing' | 'stale' | 'revised-since' }

/** What other threads can call on a store by name: arguments and answers are plain data. */
export interface ArticleAnswers {
  /** Like the store's `findSame`. */
  findSame(article: NewArticle, options: AnswerOptions): Promise<SaveAnswer | null>
  /** Like the store's `publishArticles`. */
  publish(article: NewArticle, options: AnswerOptions): Promise<SaveAnswer | null>
  /** Like the store's `saveArticles`, all in one write. */
  saveEach(
    articles: readonly ArticleToSave[],
  ): Promise<readonly (SaveAnswer | LongArticle | Extract<BatchOutcome, { outcome: 'failed' }>)[]>
  /** Like the store's `saveArticles`. */
  saveMany(articles: readonly Omit<ArticleToSave, 'options'>[]): Promise<readonly BatchOutcome[]>
  find(id: string, options: AnswerOptions): Promise<AnsweredArticle | null>
  /** The article as it is now, with what became of its quotes. */
  findUpdated(id: string, updates: QuoteUpdates, offsets: OffsetUnit): Promise<AnsweredArticle | null>
  /** What a change is based on: the tag, and the article's details. */
  findVersion(id: string): Promise<{ readonly tag: string; readonly details: ArticleDetails } | null>
  revise(
    id: string,
    tag: string | null,
    article: NewArticle,
    analysis: PackedAnalysis,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<UpdateAnswer>
  edit(
    id: string,
    tag: string | null,
    details: ArticleDetails,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<UpdateAnswer>
  /** `text`: the text that was analysed. */
  reanalyse(id: string, revision: number, analysis: PackedAnalysis, text: string): Promise<UpdateAnswer>
}

export function makeArticleAnswers(store: Store): ArticleAnswers {
  const saveMany: ArticleAnswers['saveMany'] = (articles) =>
    store.saveArticles(
      articles.map(({ article, analysis, key }) => ({ article, analysis: unpackAnalysis(analysis), key })),
    )
  const find: ArticleAnswers['find'] = async (id, options) => {
    const found = await store.findArticle(id)
    return found && writeArticle(found, options)
  }
  return {
    async findSame(article, options) {
      const same = await store.findSame(article)
      if (same === null || same.outcome === 'conflict') return same
      const { saved, ...outcome } = same
      return { ...outcome, ...writeArticle(saved, options) }
    },
    async publish(article, options) {
      const [same] = await store.publishArticles([article])
      if (same?.outcome !== 'existing') return same ?? null
      const found = await find(same.id, options)
      return found && { outcome: 'existing', isElsewhere: false, ...found }
    },
    async saveEach(articles) {
      const outcomes = await saveMany(articles)
      return Promise.all(
        outcomes.map(async (outcome, index) => {
          if (outcome.outcome === 'failed' || outcome.outcome === 'conflict') return outcome
          if (outcome.quoteCount > MANY_QUOTES) {
            return { outcome: 'long', id: outcome.id, isNew: outcome.outcome === 'created' }
          }
          const answer = await find(outcome.id, articles[index]?.options ?? DEFAULT_OPTIONS)
          if (answer === null) throw new Error(`The article ${outcome.id} was deleted while it was being saved`)
          return outcome.outcome === 'created'
            ? { outcome: 'created', ...answer }
            : { outcome: 'existing', isElsewhere: false, ...answer }
        }),
      )
    },
    saveMany,
    find,
    async findUpdated(id, updates, offsets) {
      const found = await store.findArticle(id)
      return found && { ...identify(found), json: writeJson(presentArticleUpdate(found, updates, offsets)) }
    },
    async findVersion(id) {
      const found = await store.findArticle(id)
      if (found === null) return null
      const { title, url, outlet, author, publishedAt, externalId, canonicalUrl, metadata } = found.article
      return {
        tag: found.tag,
        details: { title, url, outlet, author, publishedAt, externalId, canonicalUrl, metadata },
      }
    },
    async revise(id, tag, article, analysis, by, key) {
      const outcome = await store.reviseArticle(id, tag, article, unpackAnalysis(analysis), by, key)
      return 'updates' in outcome ? { ...outcome, outcome: 'updated' } : outcome
    },
    async edit(id, tag, details, by, key) {
      const outcome = await store.editArticle(id, tag, details, by, key)
      return 'updates' in outcome ? { ...outcome, outcome: 'updated' } : outcome
    },
    async reanalyse(id, revision, analysis, text) {
      const outcome = await store.reanalyseArticle(id, revision, unpackAnalysis(analysis), text)
      return 'updates' in outcome ? { ...outcome, outcome: 'updated' } : outcome
    },
  }
}

/** Loading and serializing more than this would hold up others who want to save. */
const MANY_QUOTES = 100

const writeArticle = (found: ArticleWithQuotes, options: AnswerOptions): AnsweredArticle => ({
  ...identify(found),
  json: writeJson(presentArticle(found, options)),
})

const identify = ({ article, tag }: ArticleWithQuotes): Omit<AnsweredArticle, 'json'> => ({ id: article.id, tag })

const writeJson = (presented: object): Uint8Array => Buffer.from(JSON.stringify(presented))
