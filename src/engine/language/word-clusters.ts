// Which group of words used alike a word belongs to (see tools/train/train-clusters.ts).
//
// The 40,000 words stay one string, and a table of numbers says where each of
// them stands in it: a Map would take six times as much.

import { hashText } from '../learning/hashing.ts'
import { readJsonWeights } from '../learning/weights.ts'

export interface Cluster {
  readonly fine: number
  readonly coarse: number
}

interface ClusterTable {
  /** All words with a space between any two, those of a group together. */
  readonly words: string
  /** Where each word begins, and whose it is. */
  readonly starts: Int32Array
  readonly groups: Uint16Array
  /** By hash, the number of a word from 1, or 0 for none; a word whose place is taken stands at the next free one. */
  readonly slots: Uint16Array
  /** One for each group. */
  readonly clusters: readonly Cluster[]
}

/** More than one and a half times the words, a power of two. */
const SLOTS = 1 << 16
const SPACE = 32

let table: ClusterTable | null = null

/** `lower` is a word in lower case; null for words too rare to be grouped. */
export function clusterOf(lower: string): Cluster | null {
  table ??= readClusters()
  const { words, starts, slots, groups, clusters } = table
  if (lower === '' || lower.includes(' ')) return null
  for (let slot = slotOf(lower); slots[slot] !== 0; slot = (slot + 1) % SLOTS) {
    const word = slots[slot]! - 1
    const start = starts[word]!
    if (words.charCodeAt(start + lower.length) === SPACE && words.startsWith(lower, start))
      return clusters[groups[word]!]!
  }
  return null
}

/** How many words each group has, by its number. */
export function clusterSizes(): readonly number[] {
  table ??= readClusters()
  const sizes = table.clusters.map(() => 0)
  for (const group of table.groups) sizes[group]!++
  return sizes
}

function slotOf(word: string): number {
  return hashText(word) >>> 16
}

function readClusters(): ClusterTable {
  const { groups, coarse } = readJsonWeights<{ groups: string[]; coarse: number[] }>('clusters')
  const starts: number[] = []
  const owners: number[] = []
  const slots = new Uint16Array(SLOTS)
  let start = 0
  for (const [group, words] of groups.entries()) {
    for (const word of words.split(' ')) {
      starts.push(start)
      owners.push(group)
      start += word.length + 1
      let slot = slotOf(word)
      while (slots[slot] !== 0) slot = (slot + 1) % SLOTS
      slots[slot] = starts.length
    }
  }
  return {
    // As bytes and back, for a string that was put together of pieces would keep them.
    words: Buffer.from(`${groups.join(' ')} `, 'utf8').toString('utf8'),
    starts: Int32Array.from(starts),
    groups: Uint16Array.from(owners),
    slots,
    clusters: coarse.map((number, fine) => ({ fine, coarse: number })),
  }
}
