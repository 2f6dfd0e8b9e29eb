// What stands around a pronoun or a description.

import { isQuoted, type Document } from '../language/document.ts'
import type { MentionContext } from './types.ts'

/** How many tokens before to check for the end of a quotation. */
const QUOTE_REACH = [1, 2, 3]

export function mentionContextOf(document: Document, token: number): MentionContext {
  const { tokens, sentences, sentenceOf } = document
  const inQuote = isQuoted(document, token)
  const followsQuote = !inQuote && QUOTE_REACH.some((back) => token - back >= 0 && isQuoted(document, token - back))
  return {
    token,
    opensSentence: sentences[sentenceOf[token]!]!.first >= token - 1 || tokens[token - 1]?.pos === 'CCONJ',
    followsQuote,
    isQuoted: inQuote,
  }
}
