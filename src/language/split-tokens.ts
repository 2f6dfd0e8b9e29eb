// Words, numbers and marks of a stretch of text, with parts of speech, by
// wink-nlp and its English model. Other languages get the same cuts; their
// tags are guesses that nothing may rest on.
//
// wink-nlp takes time that grows with the square of a word's length, so a
// run of more than 60 units without a space is cut here, without it.

import { createRequire } from 'node:module'
import type { Span } from '../model.ts'
import type { PartOfSpeech, Token } from './document.ts'

interface WinkTokens { out(format: unknown): unknown[] }
interface Wink { its: Record<string, unknown>; readDoc(text: string): { tokens(): WinkTokens } }

const require = createRequire(import.meta.url)
const wink = (require('wink-nlp') as (model: unknown, pipe: string[]) => Wink)(require('wink-eng-lite-web-model'), ['pos'])

const LONG_RUN = /\S{61,}/gu
const PIECE = /[\p{L}\p{M}]{1,60}|\p{N}{1,60}|[^\s]/gu
/** wink-nlp slows down and takes memory on long texts; it is given pieces of about this size. */
const CHUNK_LENGTH = 4000

/** The tokens of `text` within `span`; together they cover everything that is no white space. */
export function splitTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  let start = span.start
  for (const run of text.slice(span.start, span.end).matchAll(LONG_RUN)) {
    const runStart = span.start + run.index
    readChunks(text, start, runStart, tokens)
    for (const piece of run[0].matchAll(PIECE)) tokens.push(makeToken(text, runStart + piece.index, piece[0].length, 'X', piece[0]))
    start = runStart + run[0].length
  }
  readChunks(text, start, span.end, tokens)
  return tokens
}

function readChunks(text: string, start: number, end: number, tokens: Token[]): void {
  let from = start
  while (from < end) {
    let to = Math.min(end, from + CHUNK_LENGTH)
    // No run is longer than 60 units, so a space is found at once.
    while (to < end && /\S/u.test(text[to]!)) to++
    readChunk(text, from, to, tokens)
    from = to
  }
}

function readChunk(text: string, start: number, end: number, tokens: Token[]): void {
  // White space of every kind becomes a space, and the byte order mark, which
  // wink-nlp swallows, a mark that it keeps.
  const chunk = text.slice(start, end).replace(/\s/gu, (space) => (space === '\uFEFF' ? '|' : ' '))
  if (chunk.trim() === '') return
  const read = wink.readDoc(chunk).tokens()
  const values = read.out(wink.its.value) as string[]
  const tags = read.out(wink.its.pos) as PartOfSpeech[]
  const lemmas = read.out(wink.its.lemma) as string[]
  let at = 0
  for (const [index, value] of values.entries()) {
    while (chunk[at] === ' ') at++
    // Anything that wink-nlp left out or wrote otherwise is kept as it stands.
    const found = chunk.startsWith(value, at) ? at : chunk.indexOf(value, at)
    if (found < 0 || value.trim() === '') continue
    for (const piece of chunk.slice(at, found).matchAll(PIECE)) tokens.push(makeToken(text, start + at + piece.index, piece[0].length, 'X', piece[0]))
    tokens.push(makeToken(text, start + found, value.length, tags[index] ?? 'X', lemmas[index] ?? value))
    at = found + value.length
  }
  for (const piece of chunk.slice(at).matchAll(PIECE)) tokens.push(makeToken(text, start + at + piece.index, piece[0].length, 'X', piece[0]))
}

function makeToken(text: string, start: number, length: number, pos: PartOfSpeech, lemma: string): Token {
  const words = text.slice(start, start + length)
  const lower = words.toLowerCase().replaceAll('’', "'")
  return { start, end: start + length, text: words, lower, pos, lemma: lemma.toLowerCase().replaceAll('’', "'") }
}
