import type { SigningKey } from './reviews.ts'
import type { Page, PageRequest } from './pages.ts'

/** What to erase: a person's words together with their name, an article, or all articles from before an instant. */
export type ErasureTarget =
  { readonly speakerId: string } | { readonly articleId: string } | { readonly before: string }

/** What was erased, or is being erased: described by ids and counts, never by names or words. */
export interface Erasure {
  readonly id: string
  readonly target: ErasureTarget
  /** `erasing`: more is left to do, so call again; it will not be forgotten when the service stops. */
  readonly state: 'erasing' | 'erased'
  /** Articles that were deleted, or had something blacked out. */
  readonly articles: number
  readonly quotes: number
  /** The access key it was requested with. */
  readonly key: SigningKey | null
  readonly begunAt: string
  readonly endedAt: string | null
  /** When the file was rewritten afterwards; null if it has not been yet. */
  readonly compactedAt: string | null
}

/** What an erasure would remove, to show whoever requests it. */
export interface ErasurePreview {
  /** The name of the speaker or the title of the article; null if there is none. */
  readonly name: string | null
  readonly articles: number
  readonly quotes: number
}

export type ErasureOutcome =
  | { readonly outcome: 'begun'; readonly erasure: Erasure }
  | { readonly outcome: 'missing' }
  /** The speaker's quotes are still being moved. */
  | { readonly outcome: 'under-way'; readonly changeId: string }

export interface ErasureStore {
  /** Null if there is no such speaker or article. The id of a merged speaker stands for the surviving one. */
  previewErasure(target: ErasureTarget): Promise<ErasurePreview | null>
  /**
   * Records what to erase; `eraseOn` does it. If the same erasure is already
   * under way, returns that.
   *
   * For a speaker, the quotes go, with their history; the speaker's words, and
   * the names that articles use for them, are blacked out of the articles' texts,
   * titles, revisions and metadata, letter by letter, so that every other quote
   * stays in place, word for word; and whatever else the archive knows about the
   * speaker goes. What others say about them stays. Texts are still recognized as
   * the ones that were submitted, so that the next import does not bring the
   * words back.
   */
  beginErasure(target: ErasureTarget, key: SigningKey | null): Promise<ErasureOutcome>
  /**
   * One step of it: less than a tenth of a second for articles of ordinary
   * length, after which others can write. Null if there is no such erasure.
   */
  eraseOn(id: string): Promise<Erasure | null>
  /** Ids of those not finished. */
  listErasing(): Promise<readonly string[]>
  findErasure(id: string): Promise<Erasure | null>
  /** Latest first. */
  listErasures(page: PageRequest): Promise<Page<Erasure>>
  /** Rewrites the file without anything that was ever deleted. Others wait for as long as it takes. */
  compact(): Promise<void>
}
