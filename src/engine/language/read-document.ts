// The entry point of this folder: text → Document.

import type { Document, Token } from './document.ts'
import type { Span } from '../../model.ts'
import { findQuotedSpans } from '../../text/find-quoted-spans.ts'
import { runningText } from '../../text/running-text/running-text.ts'
import { splitParagraphs } from '../../text/split-paragraphs.ts'
import type { Writing } from '../languages/profile.ts'
import { profileOf } from '../languages/profiles.ts'
import { knowWord } from './known-word.ts'
import { splitSentences } from './split-sentences.ts'
import { splitTokens } from './split-tokens.ts'
import { tagWords } from './tag-words.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Reads any text. White space alone gives a Document without tokens. `language` (ISO 639-1)
 * decides where words and sentences end; "und" uses the rules of English. Offsets are those of the
 * text as sent. Tags and dictionary forms are English, and mere guesses in other languages.
 */
export function readDocument(sent: string, language = 'en'): Document {
  const { text, blockQuotations } = runningText(sent)
  const profile = profileOf(language)
  const tokens: Token[] = []
  const paragraphs: TokenRange[] = []
  const sentences: TokenRange[] = []
  for (const { start, end } of splitParagraphs(text)) {
    const first = tokens.length
    pushTokens(text, { start, end }, profile, tokens)
    if (tokens.length === first) continue
    const paragraph = { first, last: tokens.length - 1 }
    paragraphs.push(paragraph)
    const found = splitSentences(tokens, paragraph, profile)
    // A paragraph of one sentence shares its range with it, which saves memory in texts of short
    // lines.
    if (found.length === 1) sentences.push(paragraph)
    else for (const sentence of found) sentences.push(sentence)
  }
  const quotedSpans = findQuotedSpans(text, blockQuotations).filter((quotedSpan) => quotedSpan.depth === 0)
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    sentenceOf: ownersOf(tokens.length, sentences),
    paragraphOf: ownersOf(tokens.length, paragraphs),
    quotedSpans,
    quotedSpanOf: coveringSpans(tokens, quotedSpans),
  }
}

/** For each token, the index of the span that it overlaps, or -1. Both lists are in text order. */
function coveringSpans(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const covering = new Int32Array(tokens.length).fill(-1)
  let next = 0
  for (const [at, token] of tokens.entries()) {
    while (next < spans.length && spans[next]!.end <= token.start) next++
    if (next < spans.length && spans[next]!.start < token.end) covering[at] = next
  }
  return covering
}

function pushTokens(text: string, paragraph: Span, writing: Writing, tokens: Token[]): void {
  const spans = splitTokens(text, paragraph, writing)
  const words = spans.map(({ start, end }) => knowWord(text.slice(start, end)))
  const tags = tagWords(words)
  for (let index = 0; index < spans.length; index++) {
    const { start, end } = spans[index]!
    const word = words[index]!
    const pos = tags[index]!
    tokens.push({ start, end, text: word.text, lower: word.lower, pos, lemma: word.lemma(pos) })
  }
}

function ownersOf(length: number, ranges: readonly TokenRange[]): Int32Array {
  const owners = new Int32Array(length)
  for (const [index, range] of ranges.entries()) owners.fill(index, range.first, range.last + 1)
  return owners
}
