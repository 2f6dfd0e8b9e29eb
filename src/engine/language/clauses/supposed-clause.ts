// Words that nobody said: what one would think, or what a gesture seemed to say.
//
//   [One would think] that a landlord of “damp” rooms would let her in.
//   [What some had feared would be] a “lost year” ended with a medal.
//   Lee shrugged [as if to say] “what now?”

import type { Document } from '../document.ts'

/** Tokens searched before the words. */
const REACH = 30
/** Tokens from “as if” to “to say”. */
const AS_IF_REACH = 6
const ANYBODY = /^(?:one|you|anyone|anybody)$/u
const MIGHT = /^(?:would|might|could|['’]d)$/u
/** "You could be forgiven for thinking" */
const FORGIVEN = /^(?:forgiven|excused|pardoned)$/u
const SUPPOSING = /^(?:think|imagine|suppose|expect|assume|guess|believe|hope)$/u

/** Whether the words before the token `at` in its sentence mark what begins there as only supposed. */
export function isSupposedBefore(document: Document, at: number): boolean {
  const { tokens, sentences, sentenceOf } = document
  const first = Math.max(sentences[sentenceOf[at]!]!.first, at - REACH)
  const lower = (index: number): string => tokens[index]?.lower ?? ''
  const isAsIf = (from: number): boolean => {
    for (let word = from; word > first && word > from - AS_IF_REACH; word--)
      if (/^(?:if|though)$/u.test(lower(word)) && lower(word - 1) === 'as') return true
    return false
  }
  if (lower(first) === 'what' && isWhatWouldBe(document, first, at)) return true
  for (let word = at - 1; word >= first; word--) {
    if (SUPPOSING.test(lower(word)) && MIGHT.test(lower(word - 1)) && ANYBODY.test(lower(word - 2))) return true
    if (FORGIVEN.test(lower(word)) && MIGHT.test(lower(word - 2)) && ANYBODY.test(lower(word - 3))) return true
    // "as if to say", "as though he wanted to ask", "as if asking", right before the marks
    const isSaying = lower(word) === 'to' || (word >= at - 2 && /^(?:say|ask|shout|whisper)ing$/u.test(lower(word)))
    if (word >= at - 3 && isSaying && isAsIf(word - 1)) return true
  }
  return false
}

/**
 * “What some had feared would be a”: the clause that opens the sentence, up to the quoted words or
 * the article before them.
 */
function isWhatWouldBe({ tokens }: Document, what: number, at: number): boolean {
  const be = tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1
  return (
    be - 2 > what &&
    tokens[be]!.lower === 'be' &&
    MIGHT.test(tokens[be - 1]!.lower) &&
    tokens.slice(what + 1, be - 1).every(({ text }) => text !== ',') &&
    tokens.slice(what + 1, be - 1).some(({ lemma }) => SUPPOSING.test(lemma) || /^(?:fear|dread)$/u.test(lemma))
  )
}
