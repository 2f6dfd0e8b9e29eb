// Positions in the article on the page ↔ offsets in its text, in UTF-16 code
// units. The element's words are the article's, unit for unit, however they are
// split into nodes.

import type { Span } from '../../model.ts'

/** How many units of the text precede a position on the page. */
export function offsetOf(root: Element, node: Node, at: number): number {
  const before = document.createRange()
  before.setStart(root, 0)
  before.setEnd(node, at)
  return before.toString().length
}

/** The words selected within the text; null if there are none, or if the selection goes beyond it. */
export function selectedSpan(root: Element): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  return {
    start: offsetOf(root, range.startContainer, range.startOffset),
    end: offsetOf(root, range.endContainer, range.endOffset),
  }
}

/** The range of the page that has the words of a span. */
export function rangeOf(root: Element, { start, end }: Span): Range {
  const range = document.createRange()
  const pieces = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let from = 0
  let isBegun = false
  for (let node = pieces.nextNode(); node !== null; node = pieces.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (!isBegun && start < from + length) {
      range.setStart(node, start - from)
      isBegun = true
    }
    if (isBegun && end <= from + length) {
      range.setEnd(node, end - from)
      return range
    }
    from += length
  }
  range.setEnd(root, root.childNodes.length)
  return range
}

/** Selects the words, and scrolls them into view. */
export function selectSpan(root: Element, span: Span): void {
  const selection = document.getSelection()
  const range = rangeOf(root, span)
  selection?.removeAllRanges()
  selection?.addRange(range)
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** The direction of the arrow → at an offset of the text: forward, or backward in right-to-left text. */
export function stepAt(root: Element, offset: number, arrow: 1 | -1): 1 | -1 {
  const { startContainer } = rangeOf(root, { start: offset, end: offset + 1 })
  const paragraph = startContainer.parentElement?.closest('p') ?? root
  return getComputedStyle(paragraph).direction === 'rtl' ? (arrow === 1 ? -1 : 1) : arrow
}

/** The offset at a point of the window; null outside the text. */
export function offsetAt(root: Element, x: number, y: number): number | null {
  const place = document.caretPositionFromPoint?.(x, y) ?? null
  const range = place === null ? (document.caretRangeFromPoint?.(x, y) ?? null) : null
  const [node, at] = place === null ? [range?.startContainer, range?.startOffset] : [place.offsetNode, place.offset]
  return node && at !== undefined && root.contains(node) ? offsetOf(root, node, at) : null
}
