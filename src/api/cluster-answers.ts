// Decides which quotes are the same quotation. This happens where the store is
// read, which may be another thread, so that the writing thread only has to save
// the result.

import { fingerprintsOf, isSameQuotation, wordsToCompare } from '../checks/same-quotation.ts'
import type { QuotedWords } from '../checks/same-quotation.ts'
import type { ClusterDecision, ClusterStore } from '../store/store.ts'

/** Arguments and answers are plain data, so that other threads can ask. */
export interface ClusterAnswers {
  /** Decides on the next new or changed quotes, at most `limit`; the work for each is bounded. */
  decide(limit: number): Promise<readonly ClusterDecision[]>
}

export function makeClusterAnswers(store: Pick<ClusterStore, 'listToCluster' | 'findLeaders'>): ClusterAnswers {
  return {
    async decide(limit) {
      const quotes = await store.listToCluster(limit)
      const compared = quotes.map(({ type, listed, partTexts }) => (listed ? wordsToCompare(type, partTexts) : null))
      const fingerprints = compared.map((words) => (words === null ? [] : fingerprintsOf(words)))
      const known = await store.findLeaders(fingerprints)
      const added = new NewLeaders()
      return quotes.map(({ rowId, type, listed, words }, index): ClusterDecision => {
        const quote = { rowId, type, listed, words }
        const own = compared[index]
        const prints = fingerprints[index] ?? []
        if (own === null || own === undefined) return { quote, outcome: 'left-out' }
        const stored = (known[index] ?? []).find((leader) => {
          const its = wordsToCompare(leader.type, leader.partTexts)
          return its !== null && leader.rowId !== rowId && isSameQuotation(own, its)
        })
        // Quotes being added now are younger than any that is stored.
        const leaderRowId = stored?.rowId ?? added.find(own, prints)
        if (leaderRowId !== undefined) return { quote, outcome: 'joins', leaderRowId }
        added.add(rowId, own, prints)
        return { quote, outcome: 'leads', fingerprints: prints }
      })
    },
  }
}

interface NewLeader {
  readonly rowId: number
  readonly words: QuotedWords
}

/** The same number as for stored leaders. */
const MOST_COMPARED = 8

/** Leaders among the quotes of this step, which are not stored yet. */
class NewLeaders {
  readonly #byFingerprint = new Map<number, NewLeader[]>()

  add(rowId: number, words: QuotedWords, fingerprints: readonly number[]): void {
    const leader = { rowId, words }
    for (const fingerprint of fingerprints) {
      const found = this.#byFingerprint.get(fingerprint)
      if (found) found.push(leader)
      else this.#byFingerprint.set(fingerprint, [leader])
    }
  }

  /** The row id of the oldest leader with these words, among those that share the most fingerprints. */
  find(words: QuotedWords, fingerprints: readonly number[]): number | undefined {
    const votes = new Map<NewLeader, number>()
    for (const leader of fingerprints.flatMap((one) => this.#byFingerprint.get(one) ?? []))
      votes.set(leader, (votes.get(leader) ?? 0) + 1)
    return [...votes]
      .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one.rowId - other.rowId)
      .slice(0, MOST_COMPARED)
      .map(([leader]) => leader)
      .sort((one, other) => one.rowId - other.rowId)
      .find((leader) => isSameQuotation(words, leader.words))?.rowId
  }
}

/** Quotes that are compared, and written, in one step: a few hundredths of a second. */
const IN_ONE_STEP = 100

/** One small step; false if there was nothing to do. */
export async function clusterOn(
  store: Pick<ClusterStore, 'hasToCluster' | 'saveClusters'>,
  answers: ClusterAnswers,
): Promise<boolean> {
  if (!(await store.hasToCluster())) return false
  await store.saveClusters(await answers.decide(IN_ONE_STEP))
  return true
}
