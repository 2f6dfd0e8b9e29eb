// [Lee] said it was open, only for [his rival Park] to tweet that “the gate was shut”: part of a
// sentence with a verb of saying and a subject of its own.

import { isQuoted, type Document } from '../../../language/document.ts'
import { nounPhraseStart } from '../../../language/noun-phrase.ts'
import { REPORTING_VERBS } from '../../../languages/en/reporting-verbs.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'

/** Tokens from the verb to the marks. */
const REACH = 12

export function ownVerb({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens, sentences, sentenceOf } = document
  const first = Math.max(sentences[sentenceOf[quotedSpan.token]!]!.first, quotedSpan.token - REACH)
  let verb = quotedSpan.token - 1
  while (verb > first && !isQuoted(document, verb) && !isSaying(document, verb)) verb--
  if (verb <= first || isQuoted(document, verb)) return null
  let last = verb - 1
  while (last > first && /^(?:ADV|AUX|PART)$/u.test(tokens[last]!.pos)) last--
  const subject = tokens[last]!
  if (subject.pos === 'PRON') {
    return /^(?:he|she|they)$/u.test(subject.lower) ? answer(last, last) : null
  }
  const start = startOfWhole(document, last)
  const isNamed = tokens.slice(start, last + 1).some(({ pos }) => pos === 'PROPN')
  return isNamed && !isQuoted(document, start) ? answer(start, last) : null

  function answer(from: number, to: number): NearbySource {
    return {
      rule: 'words-around',
      found: { cue: { first: verb, last: verb }, source: { first: from, last: to }, cueChance: 0, sourceChance: 0 },
      joined: null,
    }
  }
}

/** "[The Town of Elmira] states": including the noun before "of". */
function startOfWhole(document: Document, noun: number): number {
  const { tokens } = document
  const start = nounPhraseStart(document, noun)
  const isOf = tokens[start - 1]?.lower === 'of' && /^(?:NOUN|PROPN)$/u.test(tokens[start - 2]?.pos ?? '')
  return isOf ? nounPhraseStart(document, start - 2) : start
}

/** The tagger may mistake "states" and "notes" for nouns, even before "in its guide" and "that". */
function isSaying({ tokens }: Document, at: number): boolean {
  const { pos, lemma, lower } = tokens[at]!
  if (REPORTING_VERBS.get(lemma)?.[0] !== 'say') return false
  if (pos === 'VERB') return true
  const next = tokens[at + 1]?.lower ?? ''
  const isOwn = /^(?:in|on)$/u.test(next) && /^(?:its|their|his|her)$/u.test(tokens[at + 2]?.lower ?? '')
  return pos === 'NOUN' && lower.endsWith('s') && tokens[at - 1]?.pos === 'PROPN' && (next === 'that' || isOwn)
}
