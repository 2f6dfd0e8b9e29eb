// What grammar decides about the source of an extracted attribution.
//
//   “No,” [countered](cue) [union leader Ewa Nowak]        the subject, not more content
//   The firm, [said](cue) [Ewa Nowak], was broke.          not the firm
//   “No,” [bin Salman](source) [said](cue)                 the particle is part of the name

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import { CALENDAR_WORDS } from '../../languages/en/name-words.ts'
import { FIRST_PARTICLES, SECOND_PARTICLES } from '../../../lexicon/particles.ts'
import { overlappingSpans } from '../../../text/overlapping-spans.ts'
import type { ExtractedAttribution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/**
 * A bullet or emoji before the source is not part of it, nor is the comma after a name without an
 * apposition; a source needs a letter or digit.
 */
export function trimSource({ tokens }: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { source } = extracted
  if (source === null) return extracted
  let { first } = source
  while (first <= source.last && ORNAMENT.test(tokens[first]!.text)) first++
  const commas = tokens.slice(first, source.last + 1).filter((token) => token.text === ',')
  const end = commas.length === 1 && tokens[source.last]!.text === ',' ? source.last - 1 : source.last
  const last = withoutTime(tokens, first, end)
  const hasWord = tokens.slice(first, source.last + 1).some((token) => /[\p{L}\p{N}]/u.test(token.text))
  return hasWord ? { ...extracted, source: { first, last } } : { ...extracted, source: null, sourceChance: 0 }
}

/**
 * The end of a source without an adverbial of time after its name: [the Road Authority] late
 * Friday, [Lee] yesterday; but [papers filed on Tuesday].
 */
function withoutTime(tokens: Document['tokens'], first: number, last: number): number {
  const isDay = CALENDAR_WORDS.has(tokens[last]!.lower)
  const end = isDay && /^(?:late|early|on|last|this|next)$/u.test(tokens[last - 1]?.lower ?? '') ? last - 2 : last - 1
  const isTime = /^(?:yesterday|today|tonight)$/u.test(tokens[last]!.lower) || (isDay && end < last - 1)
  return isTime && end >= first && tokens[end]!.pos === 'PROPN' ? end : last
}

const ORNAMENT = /^(?:[•·*_–—-]|\p{Extended_Pictographic})$/u

/**
 * “No,” countered [union leader Ewa Nowak] at the gate: a verb directly after a quotation has its
 * subject after it, if there is none before.
 */
export function takeSubjectAfterVerb(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens } = document
  const { cue, source } = extracted
  const phrase = { first: cue.last + 1, last: nounPhraseEnd(document, cue.last + 1) }
  if (source !== null && source.first <= phrase.last) return extracted
  if (tokens[cue.last]!.pos !== 'VERB' || !followsQuotation(document, cue)) return extracted
  const words = tokens.slice(phrase.first, phrase.last + 1)
  const isSomeone = words.some(
    (word) => (word.pos === 'PROPN' || word.pos === 'NOUN') && !CALENDAR_WORDS.has(word.lower),
  )
  const content = extracted.content.flatMap((run) => withoutTokens(run, phrase))
  return isSomeone && content.length > 0
    ? { ...extracted, source: phrase, sourceChance: extracted.contentChance, content }
    : extracted
}

/** Whether the cue directly follows a quoted span that ends with a comma or stop, or that is followed by a comma. */
function followsQuotation({ tokens, text, quotedSpans }: Document, cue: TokenRange): boolean {
  const isComma = tokens[cue.first - 1]?.text === ','
  const before = tokens[isComma ? cue.first - 2 : cue.first - 1]
  const quotedSpan = before === undefined ? undefined : overlappingSpans(quotedSpans, before)[0]
  return (
    quotedSpan !== undefined &&
    (isComma ||
      /[,.?!…—-]\P{L}{1,3}$/u.test(text.slice(Math.max(quotedSpan.start, quotedSpan.end - 4), quotedSpan.end)))
  )
}

/**
 * The company, said [Ewa Nowak], had lost its way: the name between the verb and a comma is the
 * speaker; what precedes the verb is her topic.
 */
export function takeSubjectInside(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens } = document
  const { cue, content, source } = extracted
  const rest = content.find((run) => run.first === cue.last + 1)
  if (
    source === null ||
    rest === undefined ||
    !hasVerb(document, cue) ||
    source.first > cue.first ||
    tokens[cue.first - 1]?.text !== ','
  )
    return extracted
  if (source.last !== cue.first - 1 && source.last !== cue.first - 2) return extracted
  const last = nounPhraseEnd(document, rest.first, rest.last)
  const isNamed = tokens.slice(rest.first, last + 1).some((token) => token.pos === 'PROPN')
  if (!isNamed || tokens[last + 1]?.text !== ',' || last + 1 >= rest.last) return extracted
  const lead = { first: source.first, last: cue.first - 2 }
  return {
    ...extracted,
    source: { first: rest.first, last },
    content: [lead, ...content.map((run) => (run === rest ? { first: last + 2, last: rest.last } : run))].sort(
      (one, other) => one.first - other.first,
    ),
  }
}

function hasVerb(
  { tokens }: Document,
  { first, last }: TokenRange,
  isSkipped: (token: number) => boolean = () => false,
): boolean {
  for (let at = first; at <= last; at++)
    if ((tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') && !isSkipped(at)) return true
  return false
}

/** [The secretary of the party], Lee, advised him to leave: the phrase before the name describes Lee. */
export function takeTitleBefore(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens } = document
  const { cue, content, source } = extracted
  if (source === null || tokens[source.first - 1]?.text !== ',' || tokens[cue.first - 1]?.text !== ',') return extracted
  const title = content.find((run) => run.last === source.first - 2 || run.last === source.first - 1)
  const isSubject =
    source.last >= cue.first - 2 && source.last < cue.first && content.some((run) => run.first === cue.last + 1)
  const isPhrase = title !== undefined && !hasVerb(document, title, (at) => isQuoted(document, at))
  if (!isSubject || !isPhrase) return extracted
  return {
    ...extracted,
    source: { first: title.first, last: cue.first - 1 },
    content: content.filter((run) => run !== title),
  }
}

/** [bin] Salman said: the source begins with the particle of its name. */
export function takeParticles({ tokens }: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { source } = extracted
  if (source === null || !/^\p{Lu}/u.test(tokens[source.first]!.text)) return extracted
  let { first } = source
  while (first > 0 && isParticle(tokens[first - 1]!.text)) first--
  return first === source.first
    ? extracted
    : {
        ...extracted,
        source: { first, last: source.last },
        content: extracted.content.flatMap((run) => withoutTokens(run, { first, last: source.last })),
      }
}

/** Excludes "y" and "e", which follow another name. */
function isParticle(text: string): boolean {
  return FIRST_PARTICLES.has(text) || SECOND_PARTICLES.has(text)
}

/** The most tokens of a nickname, including its marks. */
const LONGEST_NICKNAME = 5

/** said Olu [“Tuna” Adebayo]: words in marks inside a name belong to the name. */
export function takeNickname(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens, quotedSpans } = document
  const { source, content } = extracted
  if (source === null || tokens[source.last]!.pos !== 'PROPN') return extracted
  const run = content.find(({ first }) => first === source.last + 1)
  const quotedSpan = run === undefined ? undefined : overlappingSpans(quotedSpans, tokens[run.first]!)[0]
  if (run === undefined || quotedSpan === undefined || content.length === 1) return extracted
  let name = run.first
  while (name <= run.last && tokens[name]!.start < quotedSpan.end) name++
  const isName = name <= run.last && /^\p{Lu}/u.test(tokens[name]!.text) && !/[,.!?]/u.test(tokens[name - 2]!.text)
  if (!isName || name - run.first > LONGEST_NICKNAME) return extracted
  return {
    ...extracted,
    source: { first: source.first, last: Math.min(run.last, nounPhraseEnd(document, name, run.last)) },
    content: content.filter((other) => other !== run),
  }
}

function withoutTokens(run: TokenRange, taken: TokenRange): TokenRange[] {
  if (run.last < taken.first || run.first > taken.last) return [run]
  return [
    { first: run.first, last: taken.first - 1 },
    { first: taken.last + 1, last: run.last },
  ].filter(({ first, last }) => first <= last)
}
