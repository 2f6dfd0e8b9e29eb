import type { PatternProfile } from './profile.ts'

/**
 * Whether lower-case nouns take an article, as in French, Spanish, Italian and Portuguese, so that
 * a word without one is not a noun.
 */
export function hasArticles({ articles, capitalNouns }: Pick<PatternProfile, 'articles' | 'capitalNouns'>): boolean {
  return articles.size > 0 && !capitalNouns
}
