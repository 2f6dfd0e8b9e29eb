// A text as its words and sentences.

import type { Span } from '../../model.ts'
import type { QuotedSpan } from '../../text/quoted-span.ts'
import type { PartOfSpeech } from './part-of-speech.ts'
import type { TokenRange } from './token-range.ts'

/** One word, number or mark. Tokens are in text order and never overlap. */
export interface Token extends Span {
  /** Verbatim. */
  readonly text: string
  /** For comparing: lower case, straight apostrophes. Its length may differ from `text`. */
  readonly lower: string
  readonly pos: PartOfSpeech
  /** Dictionary form in lower case: "say" for "said". */
  readonly lemma: string
}

/** A text read once; every index below is a position in `tokens`. */
export interface Document {
  /** The running text: what was sent, with spaces in place of what only sets it out (text/running-text). */
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
  /** For each token, the index of the quoted span that it stands in, its marks included; -1 outside of all. */
  readonly quotedSpanOf: Int32Array
}

/** Whether the token stands in quotation marks, of whatever kind, or is one of them. */
export function isQuoted({ quotedSpanOf }: Pick<Document, 'quotedSpanOf'>, token: number): boolean {
  return quotedSpanOf[token]! >= 0
}

/** The text that a run of tokens covers, from the first to the end of the last. */
export function spanOf({ tokens }: Pick<Document, 'tokens'>, range: TokenRange): Span {
  return { start: tokens[range.first]!.start, end: tokens[range.last]!.end }
}
