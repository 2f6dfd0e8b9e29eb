// Whether a word is an ordinary one or mostly a name, judged by its use in news: words are
// clustered by use, and the clusters of names are those with many given names.

import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { rememberWords } from '../../../text/remember-words.ts'
import { clusterOf, clusterSizes } from '../word-clusters.ts'

/** A cluster is one of names if it has this many given names, or this share of them; a cluster has some fifty words. */
const GIVEN_NAMES_IN_A_GROUP = 6
const PART_OF_A_GROUP = 0.1

let groupsOfNames: ReadonlySet<number> | null = null

/** `lower` is in lower case. False for words too rare to be clustered, about which nothing is known. */
export const isPlainWord = rememberWords((lower) => {
  const group = clusterOf(lower)?.fine
  return group !== undefined && !(groupsOfNames ??= findGroupsOfNames()).has(group)
}, 8192)

function findGroupsOfNames(): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const name of GIVEN_NAMES.keys()) {
    const group = clusterOf(name)?.fine
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  const sizes = clusterSizes()
  return new Set(
    Array.from(counts).flatMap(([group, count]) =>
      count >= GIVEN_NAMES_IN_A_GROUP || count >= PART_OF_A_GROUP * sizes[group]! ? group : [],
    ),
  )
}
