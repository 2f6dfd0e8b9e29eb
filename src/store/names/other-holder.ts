// Whether a text names somebody else with the same surname: next to "Michelle
// Obama", "Obama" could be either.

import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { nameKey } from '../name-key.ts'

/**
 * Whether the last word of `name` occurs in the text after a name that is not
 * one of the intended person's. If in doubt, a capitalized word is taken for a
 * name ("Team Obama"): better to find nobody than the wrong person.
 */
export function namesOtherHolder(text: string, name: string, ownNames: readonly string[]): boolean {
  const surname = nameKey(name, 'person').split(' ').at(-1)!
  const own = new Set(ownNames.flatMap((one) => nameKey(one, 'person').split(' ')))
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const words = run.split(/[ \u00a0]+/)
    for (let at = 1; at < words.length; at += 1) {
      if (keyOf(words[at]!) !== surname) continue
      // "Barack H. Obama"
      let first = at - 1
      while (first >= 0 && keyOf(words[first]!).length === 1) first -= 1
      if (first < 0) continue
      const before = words[first]!
      if (
        isTitle(before, surname) ||
        keyOf(before)
          .split(' ')
          .some((word) => own.has(word))
      )
        continue
      // "But Obama said …"
      if (first > 0 || !isSentenceStart(text, index) || GIVEN_NAMES.has(before.toLowerCase())) return true
    }
  }
  return false
}

/** Capitalized words in a row, on one line. */
const RUNS = /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0]+\p{Lu}[\p{L}\p{M}'’.-]*)+/gu

const keyOf = (word: string): string => nameKey(word.replace(/['’]s?$/u, ''), 'organization')

/** "President Obama", "President-elect Obama" */
function isTitle(word: string, surname: string): boolean {
  const lower = word.toLowerCase()
  return !nameKey(`${word} ${surname}`, 'person').includes(' ') || TITLES.has(lower) || TITLES.has(lower.split('-')[0]!)
}

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[\n.!?:;“”"‘’'()[\]–—-])[ \u00a0]*$/u.test(text.slice(Math.max(0, at - 3), at))
