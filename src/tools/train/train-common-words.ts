// Counts which words are written in lower case where nothing requires a
// capital: inside a sentence, and not in a heading (see
// engine/language/names/common-words.ts).

import { FUNCTION_WORDS } from '../../engine/languages/en/name-words.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import { NameSigns } from '../../engine/language/names/name-signs.ts'
import { beginsWithCapital } from '../../text/character-classes.ts'
import { writeJsonWeights } from '../../engine/learning/weights.ts'

/** Words seen less often say nothing. */
const FEWEST = 3
/** "the commission" and "the Commission": the share of lower-case occurrences that makes a word common. */
const SMALL_SHARE = 0.8

/** Writes common-words.json. */
export function trainCommonWords(texts: readonly string[]): void {
  const counts = new Map<string, { small: number; capital: number }>()
  for (const text of texts) {
    const document = readDocument(text, 'en')
    const signs = new NameSigns(document)
    const opens = new Set(document.sentences.map(({ first }) => first))
    for (const [at, { text: word, lower }] of document.tokens.entries()) {
      if (!/^\p{L}{3,}(?:-\p{L}+)*$/u.test(word) || FUNCTION_WORDS.has(lower)) continue
      if (opens.has(at) || signs.isInHeading(at) || !/^[\p{L},;]/u.test(document.tokens[at - 1]!.text)) continue
      const count = counts.get(lower) ?? { small: 0, capital: 0 }
      if (beginsWithCapital(word)) count.capital++
      else count.small++
      counts.set(lower, count)
    }
  }
  const common = [...counts]
    .filter(([, { small, capital }]) => small >= FEWEST && small >= SMALL_SHARE * (small + capital))
    .map(([word]) => word)
  writeJsonWeights('common-words', { words: common.sort().join(' ') })
}
