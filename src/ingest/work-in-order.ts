// Works on many items, several at a time, and yields the results in the order of
// the items, holding only a few of them however many there are.

/** Limits on what is taken before the first of it is done. */
export interface UnderWay {
  readonly items: number
  /** The sum of their lengths; a single item may be longer. */
  readonly bytes: number
}

/**
 * Ends when the items do. If they break off with an error, the results before it come first. `work` must not reject;
 * its signal is aborted once nobody wants any more results.
 */
export async function* workInOrder<Item extends { readonly length: number }, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
  limits: UnderWay,
): AsyncGenerator<Result, undefined> {
  const reader = openItems(items)
  const stop = new AbortController()
  const underWay: { readonly length: number; readonly result: Promise<Result> }[] = []
  let length = 0
  let next: Promise<Item | null> | null = reader.next()
  try {
    for (;;) {
      const first = underWay[0]
      const hasRoom = underWay.length < limits.items && (length < limits.bytes || first === undefined)
      const incoming: Promise<Item | null> | null = hasRoom ? next : null
      if (first === undefined && incoming === null) break
      // Whichever comes first: a slow sender still learns what became of earlier items.
      const turn = await Promise.race([
        ...(first ? [first.result.then(() => 'result' as const)] : []),
        ...(incoming ? [incoming.then(() => 'item' as const)] : []),
      ])
      if (turn === 'result' && first) {
        underWay.shift()
        length -= first.length
        yield await first.result
        continue
      }
      const item: Item | null = await incoming
      next = item === null ? null : reader.next()
      if (item === null) continue
      underWay.push({ length: item.length, result: work(item, stop.signal) })
      length += item.length
    }
    reader.check()
    return undefined
  } finally {
    stop.abort()
    reader.close()
    await Promise.all(underWay.map(({ result }) => result))
  }
}

/** The items one after the other, null when there are no more; `check` throws the error they broke off with. */
function openItems<Item>(items: AsyncIterable<Item>) {
  const iterator = items[Symbol.asyncIterator]()
  let failure: { readonly error: unknown } | null = null
  return {
    async next(): Promise<Item | null> {
      try {
        const next: IteratorResult<Item, unknown> = await iterator.next()
        return next.done === true ? null : next.value
      } catch (error) {
        failure = { error }
        return null
      }
    },
    check(): void {
      if (failure) throw failure.error
    },
    // Not awaited: it may be in the middle of waiting for the next item.
    close: (): void => void iterator.return?.(undefined)?.catch(() => undefined),
  }
}
