// Takes the speaker quoted by another source, such as a paper that only relays the words.
//
//   The paper cited [Anselmo Rios](source), the keeper, as saying …
//   A letter has [Tazi](source) saying …
//   [The minister](source) was quoted by the paper as saying …
//   According to the agency, quoting [the minister](source), …
//   The ruling cited the statement of [the Supreme Court](source) that …
//   Accused of “a lie” by [Minister Ann Lee](source), he left.

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseEnd, nounPhraseStart } from '../../language/noun-phrase.ts'
import { firstEndingAfter, overlappingSpans } from '../../../text/overlapping-spans.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { ExtractedAttribution } from '../../types.ts'

export function takeRelayedSpeaker(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  return (
    takeSaying(document, extracted) ??
    takeCited(document, extracted) ??
    takeQuoted(document, extracted) ??
    takeQuoting(document, extracted) ??
    takeOwner(document, extracted) ??
    takeAgent(document, extracted) ??
    extracted
  )
}

const SAYING =
  /^(?:saying|telling|writing|asking|warning|adding|declaring|insisting|calling|describing|complaining|claiming)$/u
const QUOTED = /^(?:quot|cit)(?:e|es|ed|ing)$/u
/** In tokens. */
const LONGEST_SPEAKER = 16

/** “has [Tazi] saying”, “cited [the keeper, Anselmo Rios,] as saying” */
function takeSaying(document: Document, extracted: ExtractedAttribution): ExtractedAttribution | null {
  const { tokens, sentenceOf } = document
  const { cue } = extracted
  for (let at = cue.first + 1; at <= cue.last + LONGEST_SPEAKER && sentenceOf[at] === sentenceOf[cue.first]; at++) {
    if (isQuoted(document, at)) return null
    if (!SAYING.test(tokens[at]!.lower)) continue
    const isAs = tokens[at - 1]!.lower === 'as'
    // "Lee had words for the others, telling them …" has its subject before the verb.
    if (!isAs && tokens[at - 1]!.text === ',') return null
    const relay = tokens
      .slice(cue.first, Math.min(at, cue.last + 1))
      .findLastIndex(({ lower }) => (isAs ? QUOTED : /^(?:has|have|had)$/u).test(lower))
    // "He was quoted by the paper as saying" has its speaker before the verb.
    if (relay < 0 || tokens[cue.first + relay + 1]!.lower === 'by') return null
    const speaker = withoutCommas(document, { first: cue.first + relay + 1, last: at - (isAs ? 2 : 1) })
    if (!isSomeone(document, speaker)) return null
    // "cited [the keeper]": the person that the paper cites is not the content.
    return withSpeaker(extracted, speaker, at) ?? { ...extracted, content: [] }
  }
  return null
}

/** Like `takeSaying`, where “saying” alone is the cue. */
function takeCited(document: Document, { cue, ...extracted }: ExtractedAttribution): ExtractedAttribution | null {
  const { tokens, sentenceOf } = document
  if (cue.first !== cue.last || !SAYING.test(tokens[cue.first]!.lower)) return null
  for (let at = cue.first - 1; at > cue.first - LONGEST_SPEAKER && sentenceOf[at] === sentenceOf[cue.first]; at--) {
    if (isQuoted(document, at)) return null
    const isRelay = QUOTED.test(tokens[at]!.lower) || /^(?:has|have|had)$/u.test(tokens[at]!.lower)
    if (isRelay) return takeSaying(document, { ...extracted, cue: { first: at, last: cue.last } })
  }
  return null
}

/** “[The minister] was quoted by the paper as saying” */
function takeQuoted({ tokens, ...document }: Document, extracted: ExtractedAttribution): ExtractedAttribution | null {
  const { cue, source } = extracted
  if (source === null || tokens[source.first - 1]?.lower !== 'by') return null
  const quoted = source.first - 2
  const be = quoted - 1
  if (!QUOTED.test(tokens[quoted]?.lower ?? '') || !/^(?:is|was|were|are|been)$/u.test(tokens[be]?.lower ?? ''))
    return null
  const last = /^(?:has|have|had)$/u.test(tokens[be - 1]?.lower ?? '') ? be - 2 : be - 1
  const whole = { tokens, ...document }
  const first = tokens[last]?.pos === 'PRON' ? last : nounPhraseStart(whole, last)
  const speaker = { first, last }
  return isSomeone(whole, speaker) ? { ...extracted, cue: { first: be, last: cue.last }, source: speaker } : null
}

/** “According to the agency, quoting [the minister]” */
function takeQuoting(document: Document, extracted: ExtractedAttribution): ExtractedAttribution | null {
  const { tokens, sentenceOf } = document
  const { source, cue } = extracted
  if (source === null || source.last < cue.last) return null
  let quoting = source.last + 1
  if (tokens[quoting]?.text === ',') quoting++
  if (!/^(?:quoting|citing)$/u.test(tokens[quoting]?.lower ?? '')) return null
  let end = quoting + 1
  while (end < quoting + LONGEST_SPEAKER && sentenceOf[end] === sentenceOf[quoting] && tokens[end]!.text !== ',') end++
  const speaker = { first: quoting + 1, last: end - 1 }
  return tokens[end]?.text === ',' && isSomeone(document, speaker) ? withSpeaker(extracted, speaker, end) : null
}

const SAID =
  /^(?:statement|remark|remarks|word|words|comment|comments|opinion|view|dictum|ruling|warning|claim|advice)$/u

/** “cited the statement of [the Supreme Court] in 1914 that” */
function takeOwner(document: Document, extracted: ExtractedAttribution): ExtractedAttribution | null {
  const { tokens, sentenceOf } = document
  const { cue } = extracted
  const noun = [cue.last, cue.last + 1, cue.last + 2].find((at) => SAID.test(tokens[at]?.lower ?? ''))
  const isCited = tokens.slice(cue.first, cue.last + 1).some(({ lower }) => QUOTED.test(lower))
  if (noun === undefined || !isCited || tokens[noun + 1]?.lower !== 'of') return null
  const speaker = { first: noun + 2, last: nounPhraseEnd(document, noun + 2) }
  let that = speaker.last + 1
  while (that <= speaker.last + LONGEST_SPEAKER && /^(?:ADP|NUM|DET|PROPN|PUNCT)$/u.test(tokens[that]?.pos ?? ''))
    that++
  const isClause = tokens[that]?.lower === 'that' && sentenceOf[that] === sentenceOf[noun]
  return isClause && isSomeone(document, speaker) ? withSpeaker(extracted, speaker, that - 1) : null
}

/** “accused of “a lie” by [Minister Ann Lee],” */
function takeAgent(document: Document, extracted: ExtractedAttribution): ExtractedAttribution | null {
  const { tokens, quotedSpans, sentences, sentenceOf } = document
  const { cue, content } = extracted
  const marks = cue.last + 1
  const opensSentence = sentences[sentenceOf[cue.first]!]!.first === cue.first || tokens[cue.first - 1]?.text === ','
  if (!opensSentence || !/(?:ed|en)$/u.test(tokens[cue.first]!.lower) || !isQuoted(document, marks)) return null
  const { end } = overlappingSpans(quotedSpans, tokens[marks]!)[0]!
  const by = firstEndingAfter(tokens, end)
  const run = content.find(({ first }) => first === marks)
  if (run === undefined || tokens[by]?.lower !== 'by' || sentenceOf[by] !== sentenceOf[marks]) return null
  const speaker = { first: by + 1, last: nounPhraseEnd(document, by + 1) }
  return isSomeone(document, speaker)
    ? { ...extracted, source: speaker, content: [{ first: marks, last: by - 1 }] }
    : null
}

/** Keeps the content outside the words from the cue up to `end`. */
function withSpeaker(extracted: ExtractedAttribution, source: TokenRange, end: number): ExtractedAttribution | null {
  const taken = { first: Math.min(extracted.cue.first, source.first), last: end }
  const content = extracted.content.flatMap((run) =>
    [
      { first: run.first, last: Math.min(run.last, taken.first - 1) },
      { first: Math.max(run.first, taken.last + 1), last: run.last },
    ].filter(({ first, last }) => first <= last),
  )
  return content.length === 0 ? null : { ...extracted, source, content }
}

function withoutCommas({ tokens }: Document, { first, last }: TokenRange): TokenRange {
  let end = last
  while (end > first && tokens[end]!.text === ',') end--
  return { first, last: end }
}

function isSomeone({ tokens }: Document, { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last + 1)
  return (
    words.some(
      ({ pos, lower }) => pos === 'PROPN' || pos === 'NOUN' || /^(?:he|him|she|her|they|them)$/u.test(lower),
    ) && !words.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  )
}
