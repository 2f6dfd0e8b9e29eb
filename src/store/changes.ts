// What has changed in the archive, for those who keep a copy of it in sync.

/** What can change, each identified by an id. */
export type ChangedKind = 'article' | 'quote' | 'speaker'

/**
 * The last thing that happened to an article, a quote or a speaker. `made`:
 * nothing has happened since it was created; `changed`: anything it is answered
 * with is different; `removed`: it is gone; `merged`: the speaker is now part
 * of another.
 */
export interface Change {
  /** Higher than that of any earlier change. */
  readonly position: number
  readonly kind: ChangedKind
  readonly id: string
  readonly change: 'made' | 'changed' | 'removed' | 'merged'
  /** The speaker it was merged into. */
  readonly into: string | null
  /** The article of a quote that still exists. */
  readonly articleId: string | null
  readonly at: string
}

/**
 * A place in the log, where a page of it ends. What a client reads after a page
 * may have changed again by then: if the archive has lost that change, as when
 * a copy of it was restored, the page must be read again.
 */
export interface ChangePoint {
  /** The archive's era when the page was returned; each process that writes begins one. */
  readonly era: string
  /** The page begins after this position. */
  readonly start: number
  /** The page ends at this position. */
  readonly end: number
  /** The end of the log at that time. */
  readonly last: number
}

export interface ChangePage {
  /** Oldest first; may be fewer than requested, or none, even though there are more. */
  readonly items: readonly Change[]
  /** Where to continue; never absent. */
  readonly next: ChangePoint
  /** Whether there is already anything after `next`. */
  readonly more: boolean
}

export interface ChangeStore {
  /**
   * The entities that changed after a point, each once, in the order of their
   * last change; `null` starts at the beginning, `latest` at the end. After a
   * point of an earlier era, its page is repeated. Null if the point is not in
   * this archive's past: an older copy was restored, or it is a different
   * archive.
   */
  followChanges(
    after: ChangePoint | 'latest' | null,
    limit: number,
    kinds?: readonly ChangedKind[],
  ): Promise<ChangePage | null>
  /** When each of these quotes was created or last changed; null for one that does not exist. */
  findChangeTimes(quoteIds: readonly string[]): Promise<readonly (string | null)[]>
}
