// Articles with everything found in them, as the JSON that the service
// answers. An article of a million letters has thousands of quotes: to load,
// to show and to write them down takes a second, and so it is done where the
// store is, which may be another thread, and only the text of the answer comes
// from there.

import type { ArticleWithQuotes, BatchOutcome, NewArticle, QuoteUpdates, Store } from '../store/store.ts'
import { unpackAnalysis } from './packed-analysis.ts'
import type { PackedAnalysis } from './packed-analysis.ts'
import { presentArticle } from './present/articles.ts'
import { presentArticleUpdate } from './present/revisions.ts'

/** An article that is stored. */
export interface AnsweredArticle {
  readonly id: string
  readonly tag: string
  /** The body of the answer, in UTF-8: from another thread bytes come faster than a string. */
  readonly json: Uint8Array
}

type Conflict = {
  readonly outcome: 'conflict'
  readonly articleId: string
  readonly identity: 'externalId' | 'url' | 'text'
}

export type SaveAnswer = (AnsweredArticle & { readonly outcome: 'created' | 'existing' }) | Conflict

export interface ArticleToSave {
  readonly article: NewArticle
  readonly analysis: PackedAnalysis
  readonly withRejected: boolean
}

export type UpdateAnswer =
  | (AnsweredArticle & { readonly outcome: 'updated' })
  | Conflict
  | { readonly outcome: 'missing' | 'stale' | 'revised-since' }

/** What can be asked of a store by name from another thread: arguments and answers are plain data. */
export interface ArticleAnswers {
  /** As the store's `findSame`. */
  findSame(article: NewArticle, withRejected: boolean): Promise<SaveAnswer | null>
  /** As the store's `saveArticles`, all in one write. */
  saveEach(
    articles: readonly ArticleToSave[],
  ): Promise<readonly (SaveAnswer | Extract<BatchOutcome, { outcome: 'failed' }>)[]>
  /** As the store's `saveArticles`. */
  saveMany(
    articles: readonly { readonly article: NewArticle; readonly analysis: PackedAnalysis }[],
  ): Promise<readonly BatchOutcome[]>
  find(id: string, withRejected: boolean): Promise<AnsweredArticle | null>
  findTag(id: string): Promise<string | null>
  revise(
    id: string,
    tag: string,
    article: NewArticle,
    analysis: PackedAnalysis,
    by: string | null,
  ): Promise<UpdateAnswer>
  reanalyse(id: string, revision: number, analysis: PackedAnalysis): Promise<UpdateAnswer>
}

export function makeArticleAnswers(store: Store): ArticleAnswers {
  const saveMany: ArticleAnswers['saveMany'] = (articles) =>
    store.saveArticles(articles.map(({ article, analysis }) => ({ article, analysis: unpackAnalysis(analysis) })))
  const find: ArticleAnswers['find'] = async (id, withRejected) => {
    const found = await store.findArticle(id)
    return found && writeArticle(found, withRejected)
  }
  return {
    async findSame(article, withRejected) {
      const same = await store.findSame(article)
      if (same === null || same.outcome === 'conflict') return same
      return { outcome: same.outcome, ...writeArticle(same.saved, withRejected) }
    },
    async saveEach(articles) {
      const outcomes = await saveMany(articles)
      return Promise.all(
        outcomes.map(async (outcome, index) => {
          if (outcome.outcome === 'failed' || outcome.outcome === 'conflict') return outcome
          const answer = await find(outcome.id, articles[index]?.withRejected ?? false)
          if (answer === null) throw new Error(`The article ${outcome.id} was deleted while it was being saved`)
          return { outcome: outcome.outcome, ...answer }
        }),
      )
    },
    saveMany,
    find,
    findTag: async (id) => (await store.findArticle(id))?.tag ?? null,
    async revise(id, tag, article, analysis, by) {
      const outcome = await store.reviseArticle(id, tag, article, unpackAnalysis(analysis), by)
      return 'saved' in outcome ? writeUpdate(outcome) : outcome
    },
    async reanalyse(id, revision, analysis) {
      const outcome = await store.reanalyseArticle(id, revision, unpackAnalysis(analysis))
      return 'saved' in outcome ? writeUpdate(outcome) : outcome
    },
  }
}

const writeArticle = (found: ArticleWithQuotes, withRejected: boolean): AnsweredArticle => ({
  id: found.article.id,
  tag: found.tag,
  json: Buffer.from(JSON.stringify(presentArticle(found, withRejected))),
})

const writeUpdate = ({
  saved,
  updates,
}: {
  readonly saved: ArticleWithQuotes
  readonly updates: QuoteUpdates
}): UpdateAnswer => ({
  outcome: 'updated',
  id: saved.article.id,
  tag: saved.tag,
  json: Buffer.from(JSON.stringify(presentArticleUpdate(saved, updates))),
})
