// Grouping of rows of counts.

import type { Pronouns, SpeakerKind } from '../../../model.ts'
import { NAMED_KINDS } from '../../speakers.ts'

type Group<Row> = [Row, ...Row[]]

/** The rows for each key, in order. */
export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string | null, Group<Row>> {
  const groups = new Map<string | null, Group<Row>>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** By first speaker; `count` returns the count for these kinds, null for quotes without a known speaker. */
export const perSource = <Count>(
  count: (kinds: readonly (SpeakerKind | null)[]) => Count,
): Record<'named' | 'unnamed' | 'document' | 'unknown', Count> => ({
  named: count(NAMED_KINDS),
  unnamed: count(['group', 'unnamed']),
  document: count(['document']),
  unknown: count([null]),
})

/** For people; `count` returns the count for those with these pronouns, null if no article has any. */
export const perPronouns = <Count>(
  count: (pronouns: Pronouns | null) => Count,
): Record<Pronouns | 'unknown', Count> => ({
  she: count('she'),
  he: count('he'),
  they: count('they'),
  unknown: count(null),
})
