// Who a label stands for, if it is shorter than the name: a family name in capitals, initials,
// "Mr. Rask".
//
//   Ada Stone (AS) spoke to Sten Ogard.   AS: …   OGARD: …

import type { TokenRange } from '../../language/token-range.ts'
import { isVoice } from '../../languages/en/label-words.ts'
import { initialsOf, keyOf, keysIn, speakerKeys, wordKey } from './label-keys.ts'
import type { Label } from './read-label.ts'

type WordsOf = (range: TokenRange) => string
type People = ReadonlyMap<string, TokenRange>

/**
 * For each label, the words elsewhere with the speaker's name: those of the text, otherwise the
 * fullest label. `null` if they say no more than the label itself. `people` are those named in the
 * text, by last word.
 */
export function namedByLabels(labels: readonly Label[], people: People, wordsOf: WordsOf): (TokenRange | null)[] {
  const fullest = new Map<string, Label>()
  const keys = speakerKeys(labels)
  for (const [at, label] of labels.entries()) {
    const best = fullest.get(keys[at]!)
    if (best === undefined || keysIn(label.words).length > keysIn(best.words).length) fullest.set(keys[at]!, label)
  }
  const byWords = new Map<string, TokenRange | null>()
  for (const [at, label] of labels.entries())
    if (!byWords.has(label.words)) byWords.set(label.words, namedBy(label, fullest.get(keys[at]!)!, people, wordsOf))
  return labels.map(({ words }) => byWords.get(words)!)
}

function namedBy(label: Label, fullest: Label, people: People, wordsOf: WordsOf): TokenRange | null {
  const own = keysIn(label.words)
  if (isVoice(own) && !people.has(keyOf(label))) return null
  const named = people.get(keyOf(label)) ?? namedByInitials(label.words, people, wordsOf)
  if (named !== null && isOf(own, keysIn(wordsOf(named)))) return named
  const isShort = initialsOf(label.words) !== null && initialsOf(fullest.words) === null
  return keysIn(fullest.words).length === own.length && !isShort ? null : fullest.name
}

/** AS for Ada Stone. */
export function namedByInitials(label: string, people: People, wordsOf: WordsOf): TokenRange | null {
  const short = initialsOf(label)
  if (short === null) return null
  for (const range of people.values()) {
    const initials = wordsOf(range)
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
    if (initials.join('').toLowerCase() === short) return range
  }
  return null
}

/** "Mr. Rask" may be Ivo Rask; "Ivo Rask" is not Mia Rask. */
function isOf(label: readonly string[], name: readonly string[]): boolean {
  if (label.length === 1) return true
  const given = label.at(-2)!
  return (
    name.includes(given) ||
    /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|sen|rep|senator|representative|minister|judge|captain)$/u.test(
      given,
    ) ||
    wordKey(given).length === 1
  )
}
