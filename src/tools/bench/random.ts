// Repeatable randomness: the same seed gives the same articles.

export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  next(): number
  /** A whole number from 0 up to `limit`, exclusive. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Like `below`, but low numbers are far more frequent than high ones, as with words and newsmakers (Zipf's law). */
  rank(limit: number): number
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('The list to pick from is empty')
      return item
    },
    // The logarithm of a rank drawn this way is uniformly distributed.
    rank: (limit) => Math.floor(Math.exp(next() * Math.log(limit + 1))) - 1,
  }
}
