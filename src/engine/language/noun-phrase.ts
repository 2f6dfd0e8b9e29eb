// Base noun phrases of English, by parts of speech: a determiner or possessor, premodifiers, and
// the noun (Abney 1991, Parsing by chunks). No other file decides where such a phrase begins and
// ends.
//
//   [The newly elected mayor] of [Lowell], [the senator's ex-husband] and [he]
//
// "of", a comma, a relative pronoun or a finite verb ends a phrase. After "'s" the phrase
// continues, because the possessor belongs to it.

import { ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import type { Document, Token } from './document.ts'
import { isPossessiveMark, POSSESSIVE_PRONOUNS } from './possessives.ts'

/** Longer ones are lists. */
const MOST_TOKENS = 24

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos)
}

function isDeterminer(token: Token): boolean {
  return (token.pos === 'DET' && token.lower !== 'that') || POSSESSIVE_PRONOUNS.has(token.lower)
}

/** Whether the token can stand inside a phrase, before another of its words. */
export function isPremodifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { pos, lower, text } = token
  if (isNominal(token) || pos === 'SYM' || pos === 'X' || isPossessiveMark(token)) return true
  // "Franco-German", "left/right", "the “smart” plan", "Jr."
  if (/^[-–‐/&%.“”"]$|^''$/u.test(text)) return isNominal(tokens[at + 1]) && at > 0 && tokens[at - 1]!.pos !== 'PUNCT'
  // "newly elected", "then prime minister"
  if (pos === 'ADV') return isNominal(tokens[at + 1]) || isParticiple(tokens, at + 1)
  return isParticiple(tokens, at) || isMistakenVerb(tokens, at) || lower === 'former' || lower === 'then'
}

/** "[elected] mayor": a verb between the words of a phrase, without a subject of its own. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.pos === 'VERB' &&
    /(?:ed|en|ing)$/u.test(token.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '') &&
    !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? '')
  )
}

/**
 * "the trial's [lead] investigator", "the [chair] said": what follows a determiner or possessor is
 * not a verb, whatever the tagger says.
 */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.pos !== 'VERB' || before === undefined) return false
  if (!isDeterminer(before) && !isPossessiveMark(before)) return false
  return ROLE_NOUNS.has(token.lower) || /^(?:NOUN|PROPN)$/u.test(after?.pos ?? '')
}

/** The last token of the name that contains `at`, where names are known; -1 if there is none. */
export type NameEnd = (at: number) => number

const noNames: NameEnd = () => -1

/**
 * The last token of the phrase that begins at `first`, at most `limit`; `first - 1` if no phrase
 * begins there. Names known to `nameEnd` count as one word, whatever they are made of.
 */
export function nounPhraseEnd(
  { tokens, sentences, sentenceOf }: Document,
  first: number,
  limit = first < tokens.length ? sentences[sentenceOf[first]!]!.last : -1,
  nameEnd = noNames,
): number {
  let last = first - 1
  for (let at = first; at <= limit && at < first + MOST_TOKENS; at++) {
    const name = nameEnd(at)
    const token = tokens[at]!
    const opens = isDeterminer(token) && (at === first || isDeterminer(tokens[at - 1]!))
    if (name < 0 && !opens && !isPremodifier(tokens, at)) break
    if (name >= 0) at = Math.min(name, limit)
    if (name >= 0 || opens || isNominal(token) || (token.pos === 'VERB' && ROLE_NOUNS.has(token.lower))) last = at
  }
  return last
}

/** The first token of the phrase whose last noun is `noun`, in its sentence. */
export function nounPhraseStart({ tokens, sentences, sentenceOf }: Document, noun: number): number {
  const low = Math.max(sentences[sentenceOf[noun]!]!.first, noun - MOST_TOKENS)
  let start = noun
  // Reading backward, an opening mark cannot be told from a closing one
  while (
    start > low &&
    isPremodifier(tokens, start - 1) &&
    !/[“”"']$/u.test(tokens[start - 1]!.text.replace(/^['’]s?$/u, ''))
  )
    start--
  while (start > low && isDeterminer(tokens[start - 1]!)) start--
  // What cannot begin a phrase: "[and] the"
  while (start < noun && (isPossessiveMark(tokens[start]) || tokens[start]!.pos === 'PUNCT')) start++
  return start
}
