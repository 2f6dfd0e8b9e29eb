// A text as words and sentences.

import type { Span } from '../../model.ts'
import type { QuotedSpan } from '../../text/quoted-span.ts'
import type { PartOfSpeech } from './part-of-speech.ts'
import type { TokenRange } from './token-range.ts'

/** One word, number or punctuation mark. Tokens are in text order and never overlap. */
export interface Token extends Span {
  /** Verbatim. */
  readonly text: string
  /** For comparing: lower case, straight apostrophes. Its length may differ from `text`. */
  readonly lower: string
  readonly pos: PartOfSpeech
  /** Dictionary form in lower case: "say" for "said". */
  readonly lemma: string
}

/** An analyzed text; every index below is a position in `tokens`. */
export interface Document {
  /** The running text: the text as sent, with markup replaced by spaces (text/running-text). */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly TokenRange[]
  readonly paragraphs: readonly TokenRange[]
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** For each token, the index of its paragraph. */
  readonly paragraphOf: Int32Array
  /** The outermost spans in quotation marks of any kind, in text order. */
  readonly quotedSpans: readonly QuotedSpan[]
  /** For each token, the index of the quoted span that contains it, marks included; -1 outside of all. */
  readonly quotedSpanOf: Int32Array
}

/** Whether the token is inside quotation marks of any kind, or is one of them. */
export function isQuoted({ quotedSpanOf }: Pick<Document, 'quotedSpanOf'>, token: number): boolean {
  return quotedSpanOf[token]! >= 0
}

/** The text covered by a run of tokens, from the start of the first to the end of the last. */
export function spanOf({ tokens }: Pick<Document, 'tokens'>, range: TokenRange): Span {
  return { start: tokens[range.first]!.start, end: tokens[range.last]!.end }
}
