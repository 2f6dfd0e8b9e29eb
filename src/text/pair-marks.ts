// Pairs the marks of one paragraph, except single marks, which may be
// apostrophes (pair-single-marks).
//
//   [“We [«won»], again,”] she said. [”It was]        (unclosed: to the paragraph's end)
//   [“We won, she said. ][“It was great.”]            (unclosed: to the next opening mark)
//
// If shape and spacing disagree the spacing decides, since people type ”We won”
// and “We won“, and a straight mark has no shape to go by.

import type { Span } from '../model.ts'
import type { Mark } from './find-marks.ts'
import type { Closed, MarkStyle } from './quoted-span.ts'

export interface MarkPair {
  readonly open: Span
  /** Empty if there is no closing mark. */
  readonly close: Span
  readonly closed: Closed
  readonly style: MarkStyle
}

export interface PairedMarks {
  /** In the order in which they close. */
  readonly pairs: readonly MarkPair[]
  /** Marks that close nothing. */
  readonly strays: readonly Mark[]
}

/** What is known about the paragraph and the text around it. */
export interface Setting {
  readonly text: string
  readonly paragraph: Span
  /** Whether the text uses »…« rather than «…». */
  readonly reversed: boolean
  /** The mark that the next paragraph begins with, if any. */
  readonly nextGlyph: string | null
}

export function pairMarks(marks: readonly Mark[], setting: Setting): PairedMarks {
  const { paragraph, reversed } = setting
  const facings = marks.map((mark) => facingOf(mark, reversed))
  const following = followingOf(marks)
  const isNested = nestingOf(marks, facings)
  const pairs: MarkPair[] = []
  const strays: Mark[] = []
  const stack: Mark[] = []
  const closeDownTo = (depth: number, end: number): void => {
    while (stack.length > depth) pairs.push(unclosed(stack.pop()!, end, 'next-mark'))
  }
  for (const [index, mark] of marks.entries()) {
    const action = actionOf({ marks, facings, following, stack, reversed, paragraph }, index)
    if (action === 'open') {
      const outer = indexOfLast(stack, mark.shape.style)
      if (outer !== null && !isNested[index] && !runsOn(setting, stack[outer]!, mark)) closeDownTo(outer, mark.start)
      if (stack.length < DEEPEST) stack.push(mark)
      else strays.push(mark)
    } else if (action === 'stray') strays.push(mark)
    else {
      closeDownTo(action + 1, mark.start)
      const open = stack.pop()!
      pairs.push({
        open,
        close: mark,
        closed: open.shape.closedBy.includes(mark.glyph) ? 'same' : 'other',
        style: open.shape.style,
      })
    }
  }
  for (const open of stack.reverse()) pairs.push(unclosed(open, paragraph.end, 'paragraph-end'))
  return { pairs, strays }
}

/**
 * Whether the quoted span continues in the next paragraph, so that `mark` opens
 * another one inside it: "They called it “luck” again. / "And then,” she said.
 * With the same mark inside, only in the middle of a clause.
 */
function runsOn({ text, paragraph, nextGlyph }: Setting, open: Mark, mark: Mark): boolean {
  if (open.start !== paragraph.start || open.glyph !== nextGlyph) return false
  return mark.glyph !== open.glyph || /[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start))
}

/** No text nests deeper. Without a limit, searching the open marks would take long on a text of opening marks only. */
const DEEPEST = 8

function unclosed(open: Mark, end: number, closed: Closed): MarkPair {
  return { open, close: { start: end, end }, closed, style: open.shape.style }
}

function indexOfLast(stack: readonly Mark[], style: MarkStyle): number | null {
  const index = stack.findLastIndex((open) => open.shape.style === style)
  return index < 0 ? null : index
}

/** 1: seems to open, -1: seems to close, 0: undecidable without its neighbors. */
type Facing = 1 | -1 | 0

function facingOf({ glyph, shape, side }: Mark, reversed: boolean): Facing {
  if (shape.style === 'angle' || shape.style === 'single-angle') {
    if (side !== 'either') return side === 'open' ? 1 : -1
    return (shape.role === 'open') !== reversed ? 1 : -1
  }
  if (shape.style !== 'double') return shape.role === 'open' ? 1 : -1
  if (glyph === '“') return side === 'close' ? -1 : 1
  if (glyph === '”') return side === 'open' ? 0 : -1
  if (shape.role !== 'either') return shape.role === 'open' ? 1 : -1
  return side === 'open' ? 1 : side === 'close' ? -1 : 0
}

/** For each mark, the index of the next one of its style. */
function followingOf(marks: readonly Mark[]): (style: MarkStyle, index: number) => number | null {
  const next = new Map<MarkStyle, Int32Array>()
  for (const style of new Set(marks.map((mark) => mark.shape.style))) {
    const indices = new Int32Array(marks.length + 1).fill(-1)
    for (let index = marks.length - 1; index >= 0; index--) {
      indices[index] = marks[index]!.shape.style === style ? index : indices[index + 1]!
    }
    next.set(style, indices)
  }
  return (style, index) => {
    const found = next.get(style)?.[index + 1] ?? -1
    return found < 0 ? null : found
  }
}

/**
 * Whether a mark that opens inside a quoted span of its own style starts a
 * quotation within it: only if more marks close than open from here on, so that
 * the outer one is closed too.
 */
function nestingOf(marks: readonly Mark[], facings: readonly Facing[]): boolean[] {
  const sums = new Map<MarkStyle, number>()
  const before = marks.map((mark, index) => {
    const sum = sums.get(mark.shape.style) ?? 0
    sums.set(mark.shape.style, sum + facings[index]!)
    return sum
  })
  const lowest = new Map<MarkStyle, number>()
  const nested = marks.map(() => false)
  for (let index = marks.length - 1; index >= 0; index--) {
    const style = marks[index]!.shape.style
    nested[index] = (lowest.get(style) ?? Infinity) < before[index]!
    lowest.set(style, Math.min(lowest.get(style) ?? Infinity, before[index]! + facings[index]!))
  }
  return nested
}

interface Position {
  readonly marks: readonly Mark[]
  readonly facings: readonly Facing[]
  readonly following: (style: MarkStyle, index: number) => number | null
  readonly stack: readonly Mark[]
  readonly reversed: boolean
  readonly paragraph: Span
}

/** What the mark does: it opens, closes the open mark at this index in the stack, or does nothing. */
type Action = 'open' | 'stray' | number

function actionOf(position: Position, index: number): Action {
  const { shape } = position.marks[index]!
  if (shape.style === 'double') return actionOfDouble(position, index)
  if (shape.style === 'angle' || shape.style === 'single-angle') return actionOfAngle(position, index)
  return shape.role === 'open' ? 'open' : (indexOfLast(position.stack, shape.style) ?? 'stray')
}

function actionOfDouble(position: Position, index: number): Action {
  const { marks, facings, following, stack, paragraph } = position
  const { glyph, shape, side, before, end } = marks[index]!
  const opener = indexOfLast(stack, 'double')
  const next = following('double', index)
  if (opener === null) {
    if (end >= paragraph.end) return closeOther(position, index, 'angle')
    if (side === 'open') return shape.role !== 'close' || next !== null ? 'open' : 'stray'
    if (shape.role === 'open') return glyph === '„' && side === 'close' ? 'stray' : 'open'
    if (shape.role === 'either' && side === 'either' && next !== null) return 'open'
    return closeOther(position, index, 'angle')
  }
  if (side === 'open') {
    // A mark of shape ” only opens if it opens throughout, as in Swedish.
    if (shape.role === 'close') return stack[opener]!.glyph === glyph ? 'open' : opener
    return 'open'
  }
  if (glyph === '„' || glyph === '〝') return 'open'
  // The 5" pipe inside straight marks: another mark closes right after it.
  const isInches = glyph === '"' && side === 'close' && /\d/u.test(before)
  if (
    isInches &&
    next !== null &&
    facings[next] === -1 &&
    stack.filter((open) => open.shape.style === 'double').length === 1
  )
    return 'stray'
  return opener
}

function actionOfAngle(position: Position, index: number): Action {
  const { marks, facings, following, stack, reversed } = position
  const { shape, side } = marks[index]!
  if (facings[index] === -1) return indexOfLast(stack, shape.style) ?? closeOther(position, index, 'double')
  const isContrary = side === 'open' && (shape.role === 'open') === reversed
  const next = following(shape.style, index)
  // An arrow before a link (»Read more) opens nothing. The » of a paragraph that continues a
  // Spanish quotation does, if a mark closes it.
  if (isContrary && (next === null || facings[next] !== -1)) return 'stray'
  return 'open'
}

/** Closes an open mark of another style, unless one of its own style closes that. */
function closeOther({ facings, following, stack }: Position, index: number, style: MarkStyle): Action {
  const opener = indexOfLast(stack, style)
  if (opener === null) return 'stray'
  const next = following(style, index)
  return next === null || facings[next] === 1 ? opener : 'stray'
}
