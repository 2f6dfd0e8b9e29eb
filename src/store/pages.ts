// Pages of a list.

/** A page of a list; `next` is the position to continue from, null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: Position | null
}

/** The sort key of the last item of a page; plain JSON, opaque to clients once encoded. */
export type Position = readonly (string | number | null)[]

export interface PageRequest {
  /** At least 1. */
  readonly limit: number
  /** `next` of the previous page, requested with the same filter; null for the first page. */
  readonly after: Position | null
}
