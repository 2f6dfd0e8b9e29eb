// What is known about a page besides its words, for deciding which of them are the
// article.

/** One paragraph of a page. */
export interface Block {
  readonly text: string
  /** How many of its words are in links. */
  readonly linkWords: number
  /** Whether it is in a block quotation, or says whom one quotes. */
  readonly isQuoted: boolean
}

/** A run of blocks by index, `end` exclusive. */
export interface Region {
  readonly start: number
  readonly end: number
}

/** What the page's elements say about its blocks. Regions may be nested. */
export interface PageRegions {
  /** `<article>`, `<main>`, and elements marked as the body of an article. */
  readonly articles: readonly Region[]
  readonly forms: readonly Region[]
  /**
   * Elements whose class or id says that they are not part of the article, and the share of its words from which that
   * is not believed.
   */
  readonly furniture: readonly (Region & { readonly share: number })[]
  /** `<blockquote>` and `<figure>`, which are kept whole. */
  readonly quotations: readonly Region[]
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
