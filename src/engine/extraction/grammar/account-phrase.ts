// English phrases that say by whose account, count or admission something is so.
//
//   [By] [her](source) [count](cue), nine in ten trials have failed.
//   The fleet is, [by] [the port’s](source) [own admission](cue), too old.

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import type { InsertedClause } from './inserted-clause.ts'

const OWNERS = /^(?:his|her|their|its)$/u
/** By the preposition before them. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  [
    'by',
    /^(?:account|accounts|admission|calculations?|count|description|estimates?|estimation|projections?|reckoning|tally)$/u,
  ],
  ['on', /^(?:account|admission|estimates?|reckoning|telling)$/u],
  ['in', /^(?:account|assessment|estimation|judge?ment|opinion|recollection|telling|view|words)$/u],
])

/** The phrase that begins with the preposition at `at`, set off by commas or the ends of its sentence; null if none does. */
export function accountPhraseAt(document: Document, at: number): InsertedClause | null {
  const { tokens, sentences, sentenceOf } = document
  const nouns = NOUNS.get(tokens[at]!.lower)
  if (nouns === undefined || isQuoted(document, at)) return null
  const { first, last: end } = sentences[sentenceOf[at]!]!
  const opens = at === first
  if (!opens && tokens[at - 1]!.text !== ',') return null
  const phraseEnd = nounPhraseEnd(document, at + 1, end)
  if (
    phraseEnd <= at + 1 ||
    !nouns.test(tokens[phraseEnd]!.lower) ||
    !/^[,.?!]$/u.test(tokens[phraseEnd + 1]?.text ?? '')
  )
    return null
  const owner = ownerEnd(document, at + 1, phraseEnd)
  // “in his words, “never””: the marks say what is said
  if (owner === null || (phraseEnd + 2 <= end && isQuoted(document, phraseEnd + 2))) return null
  return {
    whole: { first: opens ? at : at - 1, last: phraseEnd },
    source: { first: at + 1, last: owner },
    cue: { first: owner + 1, last: phraseEnd },
    isSaying: true,
  }
}

/** The last token of “her” or “the port’s”; null if nobody is named as the owner. */
function ownerEnd({ tokens }: Document, first: number, noun: number): number | null {
  if (OWNERS.test(tokens[first]!.lower)) return first
  for (let at = first + 1; at < noun; at++) if (isPossessiveMark(tokens[at])) return at
  return null
}
