// Articles are written in one piece; those with many quotes in steps, one
// article after the other, and others write between the steps.

import type { Database } from 'better-sqlite3'
import { findArticle, saveArticle, saveArticles } from './articles.ts'
import { reanalyseArticle, reviseArticle } from './revise-article.ts'
import { isLong, reanalyseLongArticle, reviseLongArticle } from './revise-long-article.ts'
import { hasManyQuotes, saveLongArticle } from './save-long-article.ts'
import { makeStepper } from '../staging/in-steps.ts'
import type { AnalysedArticle, BatchOutcome, Store } from '../../store.ts'

export type ArticleWrites = Pick<Store, 'saveArticle' | 'saveArticles' | 'reviseArticle' | 'reanalyseArticle'> & {
  /** Resolves when no long article is being written. */
  readonly idle: () => Promise<void>
}

/** `writing` runs a write of its own. */
export function makeArticleWrites(database: Database, writing: <Answer>(write: () => Answer) => Answer): ArticleWrites {
  const long = makeStepper()
  const saveLong = async (one: AnalysedArticle): Promise<BatchOutcome[]> => {
    const saved = await long.run(() => saveLongArticle(database, one, writing))
    return saved === null ? writing(() => saveArticles(database, [one])) : [saved]
  }
  return {
    async saveArticle(article, analysis) {
      const [outcome] = hasManyQuotes(analysis) ? await saveLong({ article, analysis }) : []
      const saved = outcome?.outcome === 'created' ? findArticle(database, outcome.id) : null
      return saved === null ? writing(() => saveArticle(database, article, analysis)) : { outcome: 'created', saved }
    },
    async saveArticles(articles) {
      const outcomes: BatchOutcome[] = []
      while (outcomes.length < articles.length) {
        const left = articles.slice(outcomes.length)
        const place = left.findIndex(({ analysis }) => hasManyQuotes(analysis))
        const [first] = left
        if (place === 0 && first !== undefined) outcomes.push(...(await saveLong(first)))
        else outcomes.push(...writing(() => saveArticles(database, place === -1 ? left : left.slice(0, place))))
      }
      return outcomes
    },
    async reviseArticle(id, tag, article, analysis, by, key = null) {
      const revised = isLong(database, id, analysis)
        ? await long.run(() => reviseLongArticle(database, id, tag, article, analysis, { by, key }, writing))
        : null
      return revised ?? writing(() => reviseArticle(database, id, tag, article, analysis, { by, key }))
    },
    async reanalyseArticle(id, revision, analysis, text = null) {
      const reanalysed = isLong(database, id, analysis)
        ? await long.run(() => reanalyseLongArticle(database, id, revision, analysis, writing, text))
        : null
      return reanalysed ?? writing(() => reanalyseArticle(database, id, revision, analysis, text))
    },
    idle: () => long.idle(),
  }
}
