// Finds the reporter's words inside quotation marks, which many languages allow.
//
//   «Мост[, — сказала Белова, —] откроют весной»     « Le pont[, dit-elle,] ouvrira »
//
// They become units of their own, and split the quoted span into pieces.

import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** The longest interruption, in tokens. */
const LONGEST = 24
const DASH = /^(?:[—–-]|--)$/u

/** The interruptions in the quoted span of the tokens `first` to `last`, without the marks around them. */
export function findInterruptions(
  document: Document,
  { first, last }: TokenRange,
  language: PatternProfile,
): TokenRange[] {
  if (language.interruption === '') return []
  const find = language.interruption === 'dashes' ? betweenDashes : betweenCommasOrDashes
  const found: TokenRange[] = []
  for (let at = first + 2; at < last - 1; at++) {
    const interruption = find(document, at, last, language)
    if (interruption === null) continue
    found.push(interruption)
    at = interruption.last
  }
  return found
}

/**
 * ", — сказала Белова, — откроют": a verb directly after the dash; without a second dash, the
 * interruption extends to the end of the quoted span.
 */
function betweenDashes({ tokens }: Document, at: number, last: number, language: PatternProfile): TokenRange | null {
  if (!DASH.test(tokens[at]!.text) || !/^[,.!?…]/u.test(tokens[at - 1]!.text)) return null
  if (
    !isSaying(tokens[at + 1]!.lower, language) &&
    !(language.passing.has(tokens[at + 1]!.lower) && isSaying(tokens[at + 2]?.lower ?? '', language))
  )
    return null
  for (let end = at + 2; end <= Math.min(last, at + LONGEST); end++) {
    if (DASH.test(tokens[end]!.text) && /^[,.:]$/u.test(tokens[end - 1]!.text)) return { first: at, last: end }
  }
  // The closing mark, and a full stop before it, remain part of the quoted span.
  const end = /^[.,]$/u.test(tokens[last - 1]!.text) ? last - 2 : last - 1
  return end > at + 1 && end - at <= LONGEST ? { first: at, last: end } : null
}

function betweenCommasOrDashes(
  document: Document,
  at: number,
  last: number,
  language: PatternProfile,
): TokenRange | null {
  return betweenCommas(document, at, last, language) ?? betweenTwoDashes(document, at, last, language)
}

/** "– ha raccontato ieri Anna Galli –": a reporting verb directly after the first of two dashes. */
function betweenTwoDashes({ tokens }: Document, at: number, last: number, language: PatternProfile): TokenRange | null {
  if (!DASH.test(tokens[at]!.text)) return null
  let verb = at + 1
  while (verb < at + 3 && language.passing.has(tokens[verb]!.lower)) verb++
  if (language.auxiliaries.has(tokens[verb]!.lower)) verb++
  if (verb >= last || !isSaying(plain(tokens[verb]!.lower), language)) return null
  for (let end = verb + 1; end < Math.min(last, at + LONGEST); end++)
    if (DASH.test(tokens[end]!.text)) return { first: at, last: /^[.,]$/u.test(tokens[end + 1]!.text) ? end + 1 : end }
  return null
}

/**
 * ", a expliqué mardi le maire," and ", dit-il,": a verb directly after the comma, and a speaker
 * before the next one.
 */
function betweenCommas({ tokens }: Document, at: number, last: number, language: PatternProfile): TokenRange | null {
  if (tokens[at]!.text !== ',') return null
  // ", sourit-elle." with any verb
  const isInverted = /\p{L}-(?:t-)?$/u.test(tokens[at + 1]!.text) && language.pronouns.has(tokens[at + 2]!.lower)
  if (isInverted && at + 3 < last && /^[,.]$/u.test(tokens[at + 3]!.text)) return { first: at, last: at + 3 }
  // ", s’est agacé le maire,"
  const clitic = language.reflexives.has(tokens[at + 1]!.lower) && at + 3 < last ? at + 2 : at + 1
  const hasAuxiliary = [language.auxiliaries, ...(clitic > at + 1 ? [language.passives] : [])].some((words) =>
    words.has(plain(tokens[clitic]!.lower)),
  )
  const verb = hasAuxiliary ? clitic + 1 : clitic
  if (verb + 2 > last) return null
  const isVerb =
    isSaying(plain(tokens[verb]!.lower), language) ||
    (verb === clitic + 1 && language.pronouns.has(tokens[verb]!.lower) && isSaying(tokens[verb + 1]!.lower, language))
  if (!isVerb) return null
  let hasSpeaker = false
  for (let end = at + 2; end <= Math.min(last - 1, at + LONGEST); end++) {
    const { lower, text } = tokens[end]!
    hasSpeaker ||= language.pronouns.has(lower) || language.roles.test(lower) || /^\p{Lu}\p{L}/u.test(text)
    // "« …, explique Anne Petit. … »"
    const closes = text === ',' || (text === '.' && end > verb + 1)
    if (closes) return hasSpeaker ? { first: at, last: end } : null
    if (/^[.;:!?]$/u.test(text) || language.that.has(lower)) return null
  }
  return null
}

function isSaying(lower: string, language: PatternProfile): boolean {
  return language.finite.has(lower) || language.participles.has(lower)
}

/** "dit-" in "dit-il". */
function plain(lower: string): string {
  return lower.replace(/-(?:t-)?$/u, '')
}
