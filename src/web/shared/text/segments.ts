// An article's text, cut wherever a quote, a cue or a source begins or ends.

import type { Span } from '../../../model.ts'

/** The spans of a quote that are marked in the text. */
export interface MarkedQuote {
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
}

/** A piece of the text that belongs to the same quotes throughout. */
export interface Segment extends Span {
  readonly text: string
  /** Indexes of the quotes whose words it is part of; if quotes are nested, the outer one first. */
  readonly content: readonly number[]
  /** Indexes of those whose cue it is part of. */
  readonly cue: readonly number[]
  /** Indexes of those whose source it is part of. */
  readonly source: readonly number[]
}

type Layer = 'content' | 'cue' | 'source'

interface Mark extends Span {
  readonly layer: Layer
  readonly quote: number
}

/**
 * The segments of a text, in order and without gaps, so that together they give the text. Spans are in UTF-16 code
 * units; empty ones and those outside the text are ignored.
 */
export function segmentsOf(text: string, quotes: readonly MarkedQuote[]): Segment[] {
  const marks = marksOf(quotes, text.length)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (; next < marks.length && marks[next]!.start === start; next += 1) open.push(marks[next]!)
    const of = (layer: Layer): number[] => [
      ...new Set(open.filter((mark) => mark.layer === layer).map(({ quote }) => quote)),
    ]
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      content: of('content'),
      cue: of('cue'),
      source: of('source'),
    })
  }
  return segments
}

/** Sorted by beginning, the longer one first. */
function marksOf(quotes: readonly MarkedQuote[], length: number): Mark[] {
  const marks = quotes.flatMap(({ content, cue, source }, quote): Mark[] => [
    ...content.map((span): Mark => ({ ...span, layer: 'content', quote })),
    ...(cue ? [{ ...cue, layer: 'cue', quote } as const] : []),
    ...(source ? [{ ...source, layer: 'source', quote } as const] : []),
  ])
  return marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, 0), end: Math.min(mark.end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/**
 * The segments by paragraph: a line feed ends a paragraph and belongs to it, and a segment that continues is split
 * there.
 */
export function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  const paragraphs: Segment[][] = [[]]
  for (const segment of segments) {
    let from = 0
    for (const { index, 0: lines } of segment.text.matchAll(/\n+/g)) {
      const to = index + lines.length
      paragraphs.at(-1)!.push(partOf(segment, from, to))
      paragraphs.push([])
      from = to
    }
    if (from < segment.text.length) paragraphs.at(-1)!.push(partOf(segment, from, segment.text.length))
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

const partOf = (segment: Segment, from: number, to: number): Segment => ({
  ...segment,
  start: segment.start + from,
  end: segment.start + to,
  text: segment.text.slice(from, to),
})
