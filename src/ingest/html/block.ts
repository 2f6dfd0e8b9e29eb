// What is known of a page besides its words, when it is decided which of them
// are the article.

/** One paragraph of a page. */
export interface Block {
  readonly text: string
  /** Of its words, those that stand in links. */
  readonly linkWords: number
  /** Whether it stands in a block quotation, or says whom one quotes. */
  readonly isQuoted: boolean
}

/** A run of blocks by index, `end` outside. */
export interface Region {
  readonly start: number
  readonly end: number
}

/** What the page's elements say about its blocks. Regions may lie within one another. */
export interface PageRegions {
  /** `<article>`, `<main>`, and what says that it is the body of an article. */
  readonly articles: readonly Region[]
  readonly forms: readonly Region[]
  /** Elements whose class or id says that they stand beside the article, unless they hold a greater share of its words. */
  readonly furniture: readonly (Region & { readonly share: number })[]
  /** `<blockquote>` and `<figure>`, which are kept whole. */
  readonly quotations: readonly Region[]
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
