// What has changed in the archive, for those who keep a copy of it in step.

/** What can change, each known by an id. */
export type ChangedKind = 'article' | 'quote' | 'speaker'

/**
 * The last thing that happened to an article, a quote or a speaker. `made`:
 * nothing has happened to it since; `changed`: anything is different in what it
 * is answered with; `removed`: it is gone; `merged`: a speaker is another's now.
 */
export interface Change {
  /** Higher than those of all earlier changes. */
  readonly position: number
  readonly kind: ChangedKind
  readonly id: string
  readonly change: 'made' | 'changed' | 'removed' | 'merged'
  /** Who the speaker that was merged is now. */
  readonly into: string | null
  /** The article of a quote that is there. */
  readonly articleId: string | null
  readonly at: string
}

/**
 * A place in the log, as a page of it ends there. What a client reads after a
 * page may have changed again since: where the archive has lost that, as when a
 * copy of it was restored, the page is to be read once more.
 */
export interface ChangePoint {
  /** Of the archive when the page was given; each process that writes begins one. */
  readonly era: string
  /** Behind which the page begins. */
  readonly start: number
  /** Up to which it goes. */
  readonly end: number
  /** Up to which the log went then. */
  readonly last: number
}

export interface ChangePage {
  /** Oldest first; may be fewer than were asked for, or none, though there are more. */
  readonly items: readonly Change[]
  /** Where to go on; there is always such a place. */
  readonly next: ChangePoint
  /** Whether anything is there behind `next` already. */
  readonly more: boolean
}

export interface ChangeStore {
  /**
   * The entities that changed behind a point, each once, in the order of their
   * last change; `null` from the beginning, `latest` from the end. Behind a
   * point of an earlier era its page comes once more. Null where the point is
   * none of this archive's past: an older copy has been restored, or it is
   * another archive.
   */
  followChanges(
    after: ChangePoint | 'latest' | null,
    limit: number,
    kinds?: readonly ChangedKind[],
  ): Promise<ChangePage | null>
  /** When each of these quotes was made or last changed; null for one that is not there. */
  findChangeTimes(quoteIds: readonly string[]): Promise<readonly (string | null)[]>
}
