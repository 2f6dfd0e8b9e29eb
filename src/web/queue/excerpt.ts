// A quotation in its context: some sentences of the article around it.

import type { Span } from '../../model.ts'

interface Quoted {
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
}

/** Sentences on either side. */
const SENTENCES_AROUND = 2

/** In UTF-16 code units: sentences are cut at this length, and a cue further away is not shown. */
const FAR = 600

/**
 * From two sentences before the words, cue and source to two after them, in UTF-16 code units of the text; cut at a
 * word boundary if a sentence is very long.
 */
export function excerptOf(text: string, { content, cue, source }: Quoted): Span {
  const words = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
  const beside = [cue, source].filter(
    (span) => span !== null && span.start > words.start - FAR && span.end < words.end + FAR,
  )
  const spans = [words, ...beside.filter((span) => span !== null)]
  const core = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  return { start: beginBefore(text, core.start), end: endBehind(text, core.end) }
}

function beginBefore(text: string, at: number): number {
  const from = Math.max(at - FAR, 0)
  const starts = [...SENTENCES.segment(text.slice(from, at))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => from + index)
  // The last of these sentences is the one the words are in, or the one before.
  const isInside = /[^\s.!?…”’"'»]\s*$/u.test(text.slice(from, at))
  const first = starts.at(-SENTENCES_AROUND - Number(isInside))
  if (first !== undefined && (first > from || from === 0)) return skipSpace(text, first)
  return from === 0 ? skipSpace(text, 0) : skipWord(text, from)
}

function endBehind(text: string, at: number): number {
  const behind = text.slice(at, at + FAR)
  const ends = [...SENTENCES.segment(behind)]
    .filter(({ index, segment }) => index === 0 || segment.trim() !== '')
    .map(({ index, segment }) => index + segment.trimEnd().length)
  // The first of them is the rest of the sentence the words are in.
  const last = ends.filter((end) => end > 0)[SENTENCES_AROUND]
  const end = at + (last ?? behind.length)
  if (last === undefined && end < text.length) return Math.max(text.lastIndexOf(' ', end), at)
  return end - (text.slice(at, end).length - text.slice(at, end).trimEnd().length)
}

/** As Unicode defines them (UAX #29). */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

const skipSpace = (text: string, from: number): number =>
  from + (/^\s*/.exec(text.slice(from, from + FAR))?.[0].length ?? 0)

const skipWord = (text: string, from: number): number =>
  skipSpace(text, from + (/^\S*/.exec(text.slice(from, from + FAR))?.[0].length ?? 0))

/** The same quote with offsets in an excerpt that begins at `start`. */
export function shiftQuote<Quote extends Quoted>(quote: Quote, start: number): Quote {
  const shift = <Shifted extends Span>(span: Shifted): Shifted => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  })
  return {
    ...quote,
    content: quote.content.map(shift),
    cue: quote.cue && shift(quote.cue),
    source: quote.source && shift(quote.source),
  }
}
