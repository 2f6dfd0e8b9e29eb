import type { ArticleInput } from '../shared/files/read-file.ts'

/** What the user gave to be read: an article, or the address of a page. */
export type ReadSource = ArticleInput | { readonly url: string }

/** An article to read, with the address of its page if known. */
export type FoundArticle = ArticleInput & { readonly url?: string }

/** The address, if the pasted text is a single web address and nothing else; otherwise null. */
export function addressIn(pasted: string): string | null {
  const text = pasted.trim()
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null
}
