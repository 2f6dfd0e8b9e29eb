import type { PatternProfile } from './profile.ts'

/** Whether a noun in small letters has an article, as in French, Spanish, Italian and Portuguese, so that what stands alone is none. */
export function hasArticles({ articles, capitalNouns }: Pick<PatternProfile, 'articles' | 'capitalNouns'>): boolean {
  return articles.size > 0 && !capitalNouns
}
