// What stands around a pronoun or a description.

import type { Document } from '../language/document.ts'
import type { Entities } from './entities/entities.ts'

export interface MentionContext {
  readonly token: number
  readonly opensSentence: boolean
  /** Whether a quotation closes just before: “…,” [he] said. */
  readonly followsQuote: boolean
  readonly isQuoted: boolean
}

/** How many tokens before are asked whether a quotation closes there. */
const QUOTE_REACH = [1, 2, 3]

export function mentionContextOf(
  { tokens, sentences, sentenceOf }: Document,
  { quoted }: Entities,
  token: number,
): MentionContext {
  const isQuoted = quoted[token] === 1
  const followsQuote = !isQuoted && QUOTE_REACH.some((back) => token - back >= 0 && quoted[token - back] === 1)
  return {
    token,
    opensSentence: sentences[sentenceOf[token]!]!.first >= token - 1 || tokens[token - 1]?.pos === 'CCONJ',
    followsQuote,
    isQuoted,
  }
}
