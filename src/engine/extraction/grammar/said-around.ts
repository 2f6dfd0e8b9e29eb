// What is said before and after an inserted clause of saying.
//
//   [The ferry], she said, [would sail at noon].
//   Asked about the ferry, she said, [“No comment.”]      what is before it is not said

import { isQuoted, type Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** What cannot end a clause: “a town which[, she said,] has no doctor”. */
const DEPENDENT = /^(?:who|whom|whose|which|that|where|when|and|but|or|because|as|if)$/u
/** What begins a further condition of what is said: “if the wind drops”. */
const CONDITION = /^(?:if|when|unless|until|because|before|after|since)$/u

/** The words before the clause `whole`; null if they are not certainly said. `content` is what the reader found. */
export function saidBefore(document: Document, content: readonly TokenRange[], whole: TokenRange): TokenRange | null {
  const { tokens, sentences, sentenceOf, quotedSpanOf } = document
  const { first, last: end } = sentences[sentenceOf[whole.first]!]!
  const before = { first, last: whole.first - 1 }
  if (before.last < first || DEPENDENT.test(tokens[before.last]!.lower) || isQuotedThroughout(document, before))
    return null
  // the sentence begins inside quotation marks
  if (isQuoted(document, first) && quotedSpanOf[first] === quotedSpanOf[first - 1]) return null
  const after = { first: whole.last + 2, last: end }
  const isInside = tokens[whole.last + 1]?.text === ',' && after.first <= end
  if (isInside && isQuotedSentence(document, after.first)) return null
  if (!hasVerb(document, before) && !(isInside && hasVerb(document, after))) return null
  const isJoined = tokens[first]!.pos === 'CCONJ' && !content.some((run) => run.first <= first && first <= run.last)
  return isJoined && first < before.last ? { first: first + 1, last: before.last } : before
}

/**
 * The words after the clause `whole`; null if they are not certainly said: “, she said, waving” and
 * “, he told Ann Lee, the clerk”.
 */
export function saidAfter(
  document: Document,
  content: readonly TokenRange[],
  whole: TokenRange,
  isOtherCue: (token: number) => boolean,
): TokenRange | null {
  const { tokens, sentences, sentenceOf, quotedSpans, quotedSpanOf } = document
  if (tokens[whole.last + 1]?.text !== ',') return null
  const sentence = sentences[sentenceOf[whole.first]!]!
  const { last: end } = sentence
  const first = whole.last + 2
  const last = /^[.?!]$/u.test(tokens[end]!.text) && !isQuoted(document, end) ? end - 1 : end
  if (first > last) return null
  const read = content.filter((run) => run.first <= last && first <= run.last)
  if (read.length > 0) return { first, last: phraseEnd(document, Math.max(...read.map((run) => run.last)), last) }
  const goesOn =
    tokens[first]!.pos === 'CCONJ' ||
    CONDITION.test(tokens[first]!.lower) ||
    (hasVerb(document, { first, last }) && !hasVerb(document, { first: sentence.first, last: whole.first - 1 }))
  if (isQuoted(document, first) || !goesOn) return null
  for (let at = first; at <= last; at++) if (isOtherCue(at)) return null
  // a quotation that goes on in the next sentence
  const marks = quotedSpanOf[last]!
  return marks >= 0 && quotedSpans[marks]!.end > tokens[last]!.end ? null : { first, last }
}

/** “but would not arrive [until May], …”: where the phrase ends in which the reader stopped at `at`. */
function phraseEnd(document: Document, at: number, limit: number): number {
  const isEnd = (token: number): boolean => document.tokens[token]!.pos === 'PUNCT' || isQuoted(document, token)
  if (isEnd(at)) return at
  let last = at
  while (last < limit && !isEnd(last + 1)) last++
  return last
}

/** Whether a whole sentence in marks begins there. */
function isQuotedSentence(document: Document, at: number): boolean {
  const { start } = document.tokens[at]!
  return isQuoted(document, at) && /^\P{L}*\p{Lu}/u.test(document.text.slice(start, start + 4))
}

function hasVerb({ tokens }: Document, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

function isQuotedThroughout(document: Document, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++)
    if (!isQuoted(document, at) && /\p{L}/u.test(document.tokens[at]!.text)) return false
  return true
}
