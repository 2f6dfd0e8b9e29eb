// The girl was, in the words of [the Crown counsel, Hugh Farrant], “sold like a chair.”

import { isQuoted, type Document } from '../../../language/document.ts'
import { NOBODY_SEEN, type NearbySource, type Surroundings } from '../nearby-rule.ts'

/** The most tokens of a source, including its apposition. */
const LONGEST = 20

export function inTheWordsOf({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens, sentences, sentenceOf } = document
  const marks = quotedSpan.token
  const { first, last } = sentences[sentenceOf[marks]!]!
  for (let of = Math.max(first, marks - LONGEST); of <= Math.min(last, marks + FURTHEST); of++) {
    if (tokens[of]!.lower !== 'of' || !/^words?$/u.test(tokens[of - 1]?.lower ?? '') || isQuoted(document, of)) continue
    if (!tokens.slice(Math.max(0, of - 4), of - 1).some(({ lower }) => lower === 'in')) continue
    let end = of + 1
    while (end <= last && end <= of + LONGEST && !isQuoted(document, end) && !endsPhrase(document, end)) end++
    end--
    while (end > of && tokens[end]!.text === ',') end--
    const isSomeone = tokens
      .slice(of + 1, end + 1)
      .some(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON')
    const source = { first: of + 1, last: end }
    if (isSomeone) return { rule: 'words-around', found: { ...NOBODY_SEEN, source }, joined: null }
  }
  return null
}

/** How many tokens after the opening mark to look: “a bonfire,” in the words of the chief. */
const FURTHEST = 30

/** Punctuation, or the comma before the sentence's verb: "in the words of one officer[,] was". */
function endsPhrase({ tokens }: Document, at: number): boolean {
  const { text } = tokens[at]!
  return /^[.;:—–]$/u.test(text) || (text === ',' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? ''))
}
