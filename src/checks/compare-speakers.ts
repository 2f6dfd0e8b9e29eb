// Whether two names belong to the same person or body, as far as names can tell.

import type { SpeakerKind } from '../model.ts'
import { nameKey } from '../store/name-key.ts'

/** A named speaker, with every other known form of the name. */
export interface NamedSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly forms: readonly string[]
}

/** `unknown` if one of them has no name, or if one is a person and the other a body that they may speak for. */
export type SpeakerComparison = 'same' | 'other' | 'unknown'

/** For joint speakers, one match is enough. */
export function compareSpeakers(ones: readonly NamedSpeaker[], others: readonly NamedSpeaker[]): SpeakerComparison {
  const compared = ones.flatMap((one) => others.map((other) => compareTwo(one, other)))
  if (compared.includes('same')) return 'same'
  return compared.length === 0 || compared.includes('unknown') ? 'unknown' : 'other'
}

function compareTwo(one: NamedSpeaker, other: NamedSpeaker): SpeakerComparison {
  if (one.kind !== other.kind || (one.kind !== 'person' && one.kind !== 'organization')) return 'unknown'
  const [keys, otherKeys] = [keysOf(one), keysOf(other)]
  return keys.some((key) => otherKeys.some((otherKey) => areOne(key, otherKey))) ? 'same' : 'other'
}

const keysOf = ({ name, kind, forms }: NamedSpeaker): string[][] =>
  [name, ...forms].map((form) => nameKey(form, kind).split(' '))

/** "Ann Lee" and "Lee", "Ann B. Lee" or "A. Lee"; "UN" and "United Nations". */
function areOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 1 && short[0] === long.map((word) => word.charAt(0)).join('')) return true
  let at = 0
  for (const word of short) {
    while (at < long.length && !isForm(word, long[at]!)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** The same word, or its initial. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0)
}
