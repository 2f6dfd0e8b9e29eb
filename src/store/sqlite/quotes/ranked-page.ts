// Pages of a list whose order changes with every quote added or reviewed. To
// keep the pages of one list consistent, the position holds the rest of the
// list: the row ids of the next quotes.

import type { Page, PageRequest, Position } from '../../store.ts'

/** Few enough for a position to fit into a URL. */
export const MOST_RANKED = 500

/** `load` omits those no longer in the list. Throws a RangeError for a position of another list. */
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
    throw new RangeError('The position does not belong to a list by rank')
  }
  return rowIds
}
