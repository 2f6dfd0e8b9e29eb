// Which group of words used alike a word belongs to (see training/train-clusters.ts).

import { readFileSync } from 'node:fs'

export interface Cluster {
  readonly fine: number
  readonly coarse: number
}

let table: ReadonlyMap<string, Cluster> | null = null

/** `lower` is a word in lower case; null for words too rare to be grouped. */
export function clusterOf(lower: string): Cluster | null {
  table ??= readClusters()
  return table.get(lower) ?? null
}

function readClusters(): ReadonlyMap<string, Cluster> {
  const file = readFileSync(new URL('../weights/clusters.json', import.meta.url), 'utf8')
  const { groups, coarse } = JSON.parse(file) as { groups: string[]; coarse: number[] }
  return new Map(
    groups.flatMap((words, fine) => words.split(' ').map((word) => [word, { fine, coarse: coarse[fine]! }] as const)),
  )
}
