// The cluster of similarly used words that a word belongs to (see tools/train/train-clusters.ts).
//
// The 40,000 words stay in one string, and a table of numbers says where each is: a Map would take
// six times the memory.

import { hashText } from '../learning/hashing.ts'
import { readJsonWeights } from '../learning/weights.ts'

export interface Cluster {
  readonly fine: number
  readonly coarse: number
}

interface ClusterTable {
  /** All words, separated by spaces, cluster by cluster. */
  readonly words: string
  /** Where each word begins, and the number of its cluster. */
  readonly starts: Int32Array
  readonly groups: Uint16Array
  /** A hash table of word numbers, counted from 1; 0 is empty. A word whose slot is taken goes to the next free one. */
  readonly slots: Uint16Array
  /** One for each cluster number. */
  readonly clusters: readonly Cluster[]
}

/** More than one and a half times the number of words, and a power of two. */
const SLOTS = 1 << 16
const SPACE = 32

let table: ClusterTable | null = null

/** `lower` is a word in lower case; null for words too rare to be clustered. */
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

/** The number of words in each cluster, by cluster number. */
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
    // Encoded and decoded again, because a joined string would keep its pieces alive.
    words: Buffer.from(`${groups.join(' ')} `, 'utf8').toString('utf8'),
    starts: Int32Array.from(starts),
    groups: Uint16Array.from(owners),
    slots,
    clusters: coarse.map((number, fine) => ({ fine, coarse: number })),
  }
}
