import type { SigningKey } from './reviews.ts'
import type { Page, PageRequest } from './pages.ts'

/** What is erased: a person's words and their name with them, an article, or all articles of before an instant. */
export type ErasureTarget =
  { readonly speakerId: string } | { readonly articleId: string } | { readonly before: string }

/** What was erased, or is being: told by ids and counts, never by names or words. */
export interface Erasure {
  readonly id: string
  readonly target: ErasureTarget
  /** `erasing`: there is more to do, by asking again; it is not forgotten when the service stops. */
  readonly state: 'erasing' | 'erased'
  /** Articles that were deleted, or in which something was blacked out. */
  readonly articles: number
  readonly quotes: number
  /** The access key that it was asked for with. */
  readonly key: SigningKey | null
  readonly begunAt: string
  readonly endedAt: string | null
  /** When the file was written anew after it; null where it was not yet. */
  readonly compactedAt: string | null
}

/** What an erasure would take, to be shown to whoever asks for it. */
export interface ErasurePreview {
  /** The name of the speaker, the title of the article; null where there is none. */
  readonly name: string | null
  readonly articles: number
  readonly quotes: number
}

export type ErasureOutcome =
  | { readonly outcome: 'begun'; readonly erasure: Erasure }
  | { readonly outcome: 'missing' }
  /** The speaker's quotes are still changing hands. */
  | { readonly outcome: 'under-way'; readonly changeId: string }

export interface ErasureStore {
  /** Null where there is no such speaker or article. The id of a merged speaker stands for the survivor. */
  previewErasure(target: ErasureTarget): Promise<ErasurePreview | null>
  /**
   * Remembers what is to be erased; `eraseOn` does it. Asked again while the same is under way, gives that.
   *
   * Of a speaker the quotes go, with their history; their words, and the names that their articles call them by, are
   * blacked out of the articles' texts, titles, revisions and metadata, letter by letter, so that every other quote
   * stays where it is, word for word; and whatever the archive knows of them goes. What others say of them stays.
   * Texts are still recognized as the ones that were handed in, so that the next import does not bring the words back.
   */
  beginErasure(target: ErasureTarget, key: SigningKey | null): Promise<ErasureOutcome>
  /** A step of it: less than a tenth of a second for articles of the usual length, after which others can write. Null where there is none. */
  eraseOn(id: string): Promise<Erasure | null>
  /** Ids of those that are not done. */
  listErasing(): Promise<readonly string[]>
  findErasure(id: string): Promise<Erasure | null>
  /** Latest first. */
  listErasures(page: PageRequest): Promise<Page<Erasure>>
  /** Writes the file anew, without anything that was ever deleted. Others wait for as long as it takes. */
  compact(): Promise<void>
}
