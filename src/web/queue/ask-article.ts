import { ask } from '../ask-service.ts'
import type { Article } from '../shared/answers.ts'

/** So many articles are kept at hand. */
const MOST_KEPT = 12

/** Articles by id: asked for once, and ahead of when they are shown. */
export function makeArticles(): (articleId: string) => Promise<Article> {
  const kept = new Map<string, Promise<Article>>()
  return (articleId) => {
    const known = kept.get(articleId)
    if (known !== undefined) return known
    const asked = ask<Article>('GET', `/v1/articles/${encodeURIComponent(articleId)}`).then(({ answer }) => answer)
    kept.set(articleId, asked)
    // One that could not be read is asked for again.
    asked.catch(() => kept.delete(articleId))
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return asked
  }
}
