// Pages of a list whose order changes with every quote that is added or
// reviewed. So that the pages of one list fit together, the position holds what
// is left of it: the row ids of the next quotes.

import type { Page, PageRequest, Position } from '../../store.ts'

/** So many, that a position fits into an address. */
export const MOST_RANKED = 500

/** `load` leaves out those that are in the list no more. Throws a RangeError for a position of another list. */
export function takeRanked<Item>(
  rank: () => readonly number[],
  { limit, after }: PageRequest,
  load: (rowIds: readonly number[]) => readonly Item[],
): Page<Item> {
  const ranked = after === null ? rank() : readRowIds(after)
  const items: Item[] = []
  let read = 0
  while (items.length < limit && read < ranked.length) {
    const rowIds = ranked.slice(read, read + limit - items.length)
    items.push(...load(rowIds))
    read += rowIds.length
  }
  return { items, next: read < ranked.length ? ranked.slice(read) : null }
}

function readRowIds(position: Position): number[] {
  const rowIds = position.filter((key) => Number.isSafeInteger(key) && Number(key) > 0).map(Number)
  if (rowIds.length !== position.length || rowIds.length > MOST_RANKED || rowIds.length === 0) {
    throw new RangeError('The position is not one in a list by rank')
  }
  return rowIds
}
