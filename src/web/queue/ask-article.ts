import { ask } from '../ask-service.ts'
import type { Article } from '../shared/answers.ts'

/** How many articles to keep in memory. */
const MOST_KEPT = 12

/** Articles by id, each requested once, and before it is shown. */
export function makeArticles(): (articleId: string) => Promise<Article> {
  const kept = new Map<string, Promise<Article>>()
  return (articleId) => {
    const known = kept.get(articleId)
    if (known !== undefined) return known
    const asked = ask<Article>('GET', `/v1/articles/${encodeURIComponent(articleId)}`).then(({ answer }) => answer)
    kept.set(articleId, asked)
    // An article that could not be loaded is requested again.
    asked.catch(() => kept.delete(articleId))
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return asked
  }
}
