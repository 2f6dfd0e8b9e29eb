// The door of this room: text → Document.

import type { Document, Token, TokenRange } from './document.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { lemmaOf } from './lemma-of.ts'
import { splitSentences } from './split-sentences.ts'
import { splitTokens } from './split-tokens.ts'
import { tagTokens } from './tag-tokens.ts'

/**
 * Reads any text. White space alone gives a Document without tokens.
 */
export function readDocument(text: string): Document {
  const tokens: Token[] = []
  const paragraphs: TokenRange[] = []
  const sentences: TokenRange[] = []
  for (const { start, end } of splitParagraphs(text)) {
    const first = tokens.length
    pushTokens(text, start, end, tokens)
    if (tokens.length === first) continue
    const paragraph = { first, last: tokens.length - 1 }
    paragraphs.push(paragraph)
    sentences.push(...splitSentences(tokens, paragraph))
  }
  return { text, tokens, sentences, paragraphs, sentenceOf: ownersOf(tokens.length, sentences), paragraphOf: ownersOf(tokens.length, paragraphs) }
}

function pushTokens(text: string, start: number, end: number, tokens: Token[]): void {
  const spans = splitTokens(text, { start, end })
  const words = spans.map((span) => text.slice(span.start, span.end))
  const tags = tagTokens(words)
  for (const [index, span] of spans.entries()) {
    const word = words[index]!
    const lower = word.toLowerCase().replaceAll('’', "'")
    const pos = tags[index]!
    tokens.push({ start: span.start, end: span.end, text: word, lower, pos, lemma: lemmaOf(lower, pos) })
  }
}

function ownersOf(length: number, ranges: readonly TokenRange[]): Int32Array {
  const owners = new Int32Array(length)
  for (const [index, range] of ranges.entries()) owners.fill(index, range.first, range.last + 1)
  return owners
}
