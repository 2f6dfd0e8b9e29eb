// Finds every span of the text in quotation marks, of whatever kind and in
// whatever language.
//
//   [“We won,”] said Lee. [“They called it [‘luck’]. He added: [«No.”]
//
// Marks are paired paragraph by paragraph, so that one that is never closed
// affects only its own paragraph. Whether the span quotes somebody or is a
// title, a nickname or scare quotes is left to engine/quoted-spans.

import type { Span } from '../model.ts'
import { findMarks, type Mark } from './find-marks.ts'
import { asBlock } from './as-block.ts'
import { isAside } from './is-aside.ts'
import { firstEndingAfter, overlappingSpans } from './overlapping-spans.ts'
import { pairMarks, type MarkPair, type Setting } from './pair-marks.ts'
import { isLeftOpen, opens, pairSingleMarks } from './pair-single-marks.ts'
import { compareSpans, trimSpan } from './span.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import type { MarkStyle, QuotedSpan } from './quoted-span.ts'

/**
 * In text order, an outer quoted span before those inside it. Quoted spans at
 * one depth never overlap. A paragraph of `blocks` (in text order) without
 * marks is a quoted span as a whole. Takes linear time for any text.
 */
export function findQuotedSpans(text: string, blocks: readonly Span[] = []): readonly QuotedSpan[] {
  const marks = findMarks(text)
  const reversed = usesReversedAngles(marks)
  const quotedSpans: QuotedSpan[] = []
  let first = 0
  let previous: ParagraphEnd | null = null
  const paragraphs = splitParagraphs(text)
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < marks.length && marks[first]!.start < paragraph.start) first++
    let last = first
    while (last < marks.length && marks[last]!.end <= paragraph.end) last++
    const next = marks[last]
    const nextGlyph = next !== undefined && next.start === paragraphs[index + 1]?.start ? next.glyph : null
    const setting = { text, paragraph, reversed, nextGlyph }
    const inMarks = findInParagraph(setting, marks.slice(first, last), previous)
    const isBlock = overlappingSpans(blocks, paragraph).length > 0
    const found = isBlock ? asBlock(text, paragraph, inMarks, paragraphs[index - 1], quotedSpans) : inMarks
    for (const quotedSpan of found) quotedSpans.push(quotedSpan)
    if (found.length > 0 || previous === null || !isAside(text, paragraph)) previous = endOf(found)
    first = last
  }
  return quotedSpans
}

/** What is open at the end of a paragraph. */
interface ParagraphEnd {
  readonly style: MarkStyle
}

function endOf(quotedSpans: readonly QuotedSpan[]): ParagraphEnd | null {
  const last = quotedSpans.findLast((quotedSpan) => quotedSpan.depth === 0)
  return last?.closed === 'paragraph-end' ? { style: last.style } : null
}

function findInParagraph(setting: Setting, marks: readonly Mark[], previous: ParagraphEnd | null): QuotedSpan[] {
  if (marks.length === 0) return []
  const { text, paragraph } = setting
  const singles = marks.filter((mark) => mark.shape.style === 'single')
  const others = marks.filter((mark) => mark.shape.style !== 'single')
  const { pairs, strays } = pairMarks(others, setting)
  const all = pairs
    .filter((pair) => !isStrayOpening(text, paragraph, pair, pairs))
    .map((pair) => closedBySingle(pair, others, singles))
  const resumed = previous === null ? null : resumedPair(paragraph, pairs, strays, previous)
  if (resumed !== null) all.push(resumed)
  const [outside, ...inside] = groupByPair(singles, all)
  const left = leftOpen(setting, outside!)
  const paired = left === null ? outside! : outside!.slice(0, left)
  for (const group of [paired, ...inside]) for (const pair of pairSingleMarks(text, group)) all.push(pair)
  const unclosed =
    left === null ? unclosedSingle(text, paragraph, singles, all, previous) : unclosedPair(paragraph, outside![left]!)
  if (unclosed !== null) all.push(unclosed)
  return toQuotedSpans(text, paragraph, all, previous)
}

/** [“]Moe told her one day, “I would rather you stayed.”: an unclosed mark at the start of a paragraph, before a properly closed quotation that follows a comma or colon. */
function isStrayOpening(text: string, paragraph: Span, pair: MarkPair, pairs: readonly MarkPair[]): boolean {
  if (pair.closed !== 'next-mark' || pair.style !== 'double' || pair.open.start !== paragraph.start) return false
  const next = pairs.find(({ open }) => open.start === pair.close.start)
  return (
    next?.closed === 'same' &&
    /[,:]\s$/u.test(text.slice(Math.max(0, next.open.start - 2), next.open.start)) &&
    /^\p{Lu}/u.test(text.slice(next.open.end, next.open.end + 2))
  )
}

/**
 * A quoted span without its closing mark that ends with a single one before any
 * other opens: “We won,’ said Lee.
 */
function closedBySingle(pair: MarkPair, others: readonly Mark[], singles: readonly Mark[]): MarkPair {
  if (pair.style !== 'double' || (pair.closed !== 'next-mark' && pair.closed !== 'paragraph-end')) return pair
  const other = others[firstEndingAfter(others, pair.open.end)]
  const end = Math.min(pair.close.start, other?.start ?? pair.close.start)
  for (let index = firstEndingAfter(singles, pair.open.end); index < singles.length; index++) {
    const mark = singles[index]!
    if (mark.end > end || mark.side === 'open') break
    if (mark.side === 'close' && /[.,!?…]/u.test(mark.before)) return { ...pair, close: mark, closed: 'other' }
  }
  return pair
}

/**
 * A paragraph in which a quotation ends that the previous paragraph left open:
 * “First part. / And the second part,” said Lee.
 */
function resumedPair(
  paragraph: Span,
  pairs: readonly MarkPair[],
  strays: readonly Mark[],
  previous: ParagraphEnd,
): MarkPair | null {
  const close = strays.find((mark) => mark.shape.style === previous.style && mark.side !== 'open')
  if (close === undefined || pairs.some((pair) => pair.open.start < close.start)) return null
  return { open: { start: paragraph.start, end: paragraph.start }, close, closed: 'same', style: previous.style }
}

/** Groups single marks by the innermost pair they are in; the first group is outside all pairs. */
function groupByPair(singles: readonly Mark[], pairs: readonly MarkPair[]): Mark[][] {
  const inOrder = [...pairs].sort((one, other) => one.open.start - other.open.start)
  const groups: Mark[][] = [[]]
  const open: { end: number; group: number }[] = []
  let next = 0
  for (const mark of singles) {
    while (next < inOrder.length && inOrder[next]!.open.start <= mark.start) {
      const pair = inOrder[next++]!
      while (open.length > 0 && open.at(-1)!.end <= pair.open.start) open.pop()
      open.push({ end: pair.close.start, group: groups.length })
      groups.push([])
    }
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop()
    groups[open.at(-1)?.group ?? 0]!.push(mark)
  }
  return groups
}

/** A paragraph of a British quotation that continues in the next one: ‘We won. / ‘And we will again,’ said Lee. */
function unclosedSingle(
  text: string,
  paragraph: Span,
  singles: readonly Mark[],
  pairs: readonly MarkPair[],
  previous: ParagraphEnd | null,
): MarkPair | null {
  const open = singles[0]
  if (open?.start !== paragraph.start || open.glyph === "'" || !opens(text, singles, 0)) return null
  if (pairs.some((pair) => pair.open === open)) return null
  if (previous === null && !/^\p{Lu}/u.test(open.after)) return null
  return unclosedPair(paragraph, open)
}

function unclosedPair(paragraph: Span, open: Mark): MarkPair {
  return { open, close: { start: paragraph.end, end: paragraph.end }, closed: 'paragraph-end', style: 'single' }
}

/**
 * The index, among the single marks outside all pairs, of the one that the next
 * paragraph repeats and nothing here closes for certain: Quist said: ‘We lost
 * the pupils’ books. / ‘We lost the school.’
 */
function leftOpen({ text, nextGlyph }: Setting, outside: readonly Mark[]): number | null {
  const index = outside.findLastIndex((mark, at) => mark.glyph === nextGlyph && opens(text, outside, at))
  return index >= 0 && isLeftOpen(text, outside, index) ? index : null
}

/**
 * Spans, words and depths for the pairs, which are properly nested. Marks with
 * nothing between them are not a quoted span.
 */
function toQuotedSpans(
  text: string,
  paragraph: Span,
  pairs: readonly MarkPair[],
  previous: ParagraphEnd | null,
): QuotedSpan[] {
  const candidates = pairs.flatMap((pair) => {
    const inner = trimSpan(text, { start: pair.open.end, end: pair.close.start })
    if (inner.start === inner.end) return []
    const isMarked = pair.close.end > pair.close.start
    return [{ pair, inner, span: { start: pair.open.start, end: isMarked ? pair.close.end : inner.end } }]
  })
  candidates.sort((one, other) => compareSpans(one.span, other.span))
  const open: Span[] = []
  return candidates.map(({ pair, inner, span }) => {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop()
    const depth = open.push(span) - 1
    const continues = depth === 0 && span.start === paragraph.start && pair.style === previous?.style
    return { ...span, inner, style: pair.style, depth, closed: pair.closed, continues, isBlock: false }
  })
}

/**
 * Whether angle marks point inwards (»…«, German and Danish), judged by the
 * words they touch: an arrow before a link (»Read more) is not enough.
 */
function usesReversedAngles(marks: readonly Mark[]): boolean {
  const angles = marks.filter(
    ({ shape, side }) => (shape.style === 'angle' || shape.style === 'single-angle') && side !== 'either',
  )
  const inwards = angles.filter(({ shape, side }) => side !== shape.role)
  const opens = inwards.some(({ side }) => side === 'open') && inwards.some(({ side }) => side === 'close')
  return opens && inwards.length > angles.length / 2
}
