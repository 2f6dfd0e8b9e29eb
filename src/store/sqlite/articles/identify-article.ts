// Which stored article a submitted one is: by its identities, its own or those
// of another place where it was published.

import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { addPublication, isElsewhere } from './publications.ts'
import type { IdentityOutcome, NewArticle } from '../../store.ts'

/** The stored article that this one is; articles.ts of the contract gives the order of comparison. */
export function identifyArticle(database: Database, article: NewArticle): IdentityOutcome | null {
  const textSha256 = sha256(article.text)
  for (const { identity, sql, values } of identitiesOf(article, textSha256)) {
    const found = prepare<{ number: number; id: string; text_sha256: string }>(database, sql).get(...values)
    if (!found) continue
    if (found.text_sha256 === textSha256) {
      const quoteCount = prepare<number>(database, COUNT_QUOTES).pluck().get(found.number) ?? 0
      const isNew = identity === 'text' && isElsewhere(database, found.number, article)
      return { outcome: 'existing', id: found.id, quoteCount, isElsewhere: isNew }
    }
    if (identity !== 'text') return { outcome: 'conflict', articleId: found.id, identity }
  }
  return null
}

/** The same, and records where else it was published. To be called in an immediate transaction. */
export function publishArticle(database: Database, article: NewArticle): IdentityOutcome | null {
  const same = identifyArticle(database, article)
  if (same?.outcome !== 'existing' || !same.isElsewhere) return same
  requireWellFormed(article)
  const found = prepare<{ number: number }>(database, 'SELECT number FROM article WHERE id = ?').get(same.id)
  if (!found) throw new Error(`Article ${same.id} disappeared within its own transaction`)
  addPublication(database, found.number, article)
  return { ...same, isElsewhere: false }
}

const COUNT_QUOTES = 'SELECT count(*) FROM quote WHERE article_number = ? AND listed = 1'

export interface Identity {
  readonly identity: 'externalId' | 'url' | 'text'
  readonly sql: string
  readonly values: readonly string[]
}

/** What can identify an article, in the order of comparison. */
export function identitiesOf(article: NewArticle, textSha256: string): Identity[] {
  const identities: Identity[] = []
  if (article.externalId !== null) {
    const values = [article.outlet ?? '', article.externalId]
    identities.push({ identity: 'externalId', sql: BY_EXTERNAL_ID, values: [...values, ...values] })
  }
  if (article.url !== null) {
    identities.push({ identity: 'url', sql: BY_URL, values: [article.url, article.url] })
  }
  const sql = 'SELECT number, id, text_sha256 FROM article WHERE text_sha256 = ?'
  identities.push({ identity: 'text', sql, values: [textSha256] })
  return identities
}

export const BY_EXTERNAL_ID = `SELECT number, id, text_sha256 FROM article WHERE coalesce(outlet, '') = ? AND external_id = ?
  UNION ALL SELECT a.number, a.id, a.text_sha256 FROM publication AS p CROSS JOIN article AS a ON a.number = p.article_number
  WHERE coalesce(p.outlet, '') = ? AND p.external_id = ?`

export const BY_URL = `SELECT number, id, text_sha256 FROM article WHERE url = ?
  UNION ALL SELECT a.number, a.id, a.text_sha256 FROM publication AS p CROSS JOIN article AS a ON a.number = p.article_number
  WHERE p.url = ?`

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** SQLite stores UTF-8: half a surrogate pair would come back as U+FFFD. */
export function requireWellFormed({ metadata: _inEscapes, ...article }: NewArticle): void {
  for (const [field, value] of Object.entries(article)) {
    if (value !== null && !value.isWellFormed())
      throw new RangeError(`The ${field} of the article is not well-formed Unicode`)
  }
}
