import type { ArticleInput } from '../shared/files/read-file.ts'

/** What somebody gave to be read: an article, or the address of its page. */
export type ReadSource = ArticleInput | { readonly url: string }

/** An article to be read, with the address of its page where that is known. */
export type FoundArticle = ArticleInput & { readonly url?: string }

/** The address, where what was pasted is one web address and nothing else; otherwise null. */
export function addressIn(pasted: string): string | null {
  const text = pasted.trim()
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null
}
