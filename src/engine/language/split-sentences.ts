// Groups the tokens of a paragraph into sentences.
//
// A sentence ends at . ! ? or … and includes the closing marks after it, if what follows looks
// like a beginning. It does not end between a quoted question and its attribution: “Why?” he
// asked. Languages without part-of-speech tags use the rules in sentence-ends.ts.

import type { Token } from './document.ts'
import { ENGLISH } from '../languages/en/english.ts'
import { FUNCTION_WORDS } from '../languages/en/name-words.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import { BEGINNING, beginsForeignSentence, closesForeignSentence, endsForeignSentence, STOPS } from './sentence-ends.ts'
import type { TokenRange } from './token-range.ts'

const CLOSERS = /^[)\]”’"'»›“‘«‹]$|^''$|^’’$/u

/** The sentences of the tokens from `first` to `last`, both included; together they cover all of them. */
export function splitSentences(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  language: LanguageProfile = ENGLISH,
): TokenRange[] {
  const isTagged = language.extraction === 'learned'
  const ends = isTagged ? endsTaggedSentence : endsForeignSentence(language)
  const closes = isTagged
    ? closesAfter
    : (given: readonly Token[], at: number): boolean => closesAfter(given, at) || closesForeignSentence(given, at, last)
  const sentences: TokenRange[] = []
  let start = first
  for (let at = first; at <= last; at++) {
    if (!ends(tokens, at, last)) continue
    let end = at
    while (end < last && closes(tokens, end)) end++
    if (
      end < last &&
      !(isTagged ? BEGINNING.test(tokens[end + 1]!.text) : beginsForeignSentence(tokens, end + 1, last))
    )
      continue
    sentences.push({ first: start, last: end })
    start = end + 1
    at = end
  }
  if (start <= last) sentences.push({ first: start, last })
  return sentences
}

/** Decides by the part of speech of the next word. */
function endsTaggedSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!
  if (!mayEnd(token.text)) return false
  if (STOPS.test(token.text)) return true
  if (!token.text.endsWith('.') || at === last) return false
  const next = tokens[at + 1]!
  // "Loretta E. Lynch": an initial between capitals, however the name is tagged
  if (/^\p{Lu}\.$/u.test(token.text) && at > 0 && /^\p{Lu}\p{L}/u.test(tokens[at - 1]!.text))
    return FUNCTION_WORDS.has(next.lower)
  // "in the U.S. He left", "Acme Inc. The firm": an ordinary capitalized word begins a sentence
  if (ENGLISH.abbreviations.has(token.lower) && !ENGLISH.closingAbbreviations.has(token.lower)) return false
  return /^\p{Lu}/u.test(next.text) && next.pos !== 'PROPN' && next.pos !== 'NOUN' && next.pos !== 'ADJ'
}

const LAST_UNITS = new Set(Array.from('.!?…。！？', (stop) => stop.charCodeAt(0)))

/** Whether it ends with a stop, which few tokens do. */
function mayEnd(text: string): boolean {
  return LAST_UNITS.has(text.charCodeAt(text.length - 1))
}

/** Whether the token after `at` is a closing mark and so belongs to the sentence before: there is no space between. */
function closesAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!
  return CLOSERS.test(next.text) && next.start === tokens[at]!.end
}
