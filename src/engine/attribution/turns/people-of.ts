// The people named in a text outside of its labels, by the last word of the name.

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import type { Label } from './read-label.ts'
import { wordKey } from './label-keys.ts'

/** The first full name for each last word, in lower case: after a given name, otherwise after a form of address. */
export function peopleOf(
  { tokens, paragraphs, paragraphOf }: Document,
  labels: readonly Label[],
): ReadonlyMap<string, TokenRange> {
  const inLabels = new Set(
    labels.flatMap(({ name: { first, last } }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const people = new Map<string, TokenRange>()
  const addressed = new Map<string, TokenRange>()
  for (let at = 0; at < tokens.length; at++) {
    const key = wordKey(tokens[at]!.text)
    if (inLabels.has(at) || !/^\p{Lu}/u.test(tokens[at]!.text)) continue
    const isGiven = isGivenKey(key)
    if (!isGiven && !HONORIFICS.has(key) && !TITLES.has(key)) continue
    const last = lastOfName(tokens, at, paragraphs[paragraphOf[at]!]!.last)
    const found = isGiven ? people : addressed
    const lastKey = wordKey(tokens[last]!.text)
    if (last > at && !found.has(lastKey)) found.set(lastKey, { first: at, last })
  }
  return new Map([...addressed, ...people])
}

/** "anne" and "anne-lise" */
export function isGivenKey(key: string): boolean {
  return GIVEN_NAMES.has(key) || GIVEN_NAMES.has(key.split('-')[0]!)
}

/** In words after the given name. */
const MOST_WORDS = 4

function lastOfName(tokens: Document['tokens'], first: number, limit: number): number {
  let last = first
  for (let at = first + 1; at <= Math.min(limit, first + MOST_WORDS); at++) {
    const { text, lower } = tokens[at]!
    if (/^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(text)) last = at
    else if (!NAME_PARTICLES.has(lower)) break
  }
  return last
}
