import type { JSX } from 'preact'
import type { Span } from '../../model.ts'
import { offsetAt, selectSpan, stepAt } from './text-offsets.ts'
import type { End } from './word-ends.ts'
import { moveEnd, nearestEnd } from './word-ends.ts'

/**
 * An end of a quotation's words, to be dragged by mouse or finger, or moved by arrow keys. Selects the resulting words
 * meanwhile; calls `onMove` when it is released, and `onStep` for each key.
 *
 * Doesn't use Recogito's text-annotator, which draws and edits W3C annotations: it marks words by a style element that
 * these pages' policy forbids, or by marks of its own in a text that is already drawn here, and its selections know no
 * words, no keys and no undo. What remains, mapping a range of the page to offsets, is text-offsets.ts.
 */
export function WordGrip({
  text,
  part,
  end,
  onMove,
  onStep,
}: {
  readonly text: string
  readonly part: Span
  readonly end: End
  readonly onMove: (part: Span) => void
  readonly onStep: (part: Span) => void
}): JSX.Element {
  const drag = (grip: HTMLElement, { x, y }: PointerEvent): Span => {
    const root = grip.closest('.article-text')
    const at = root === null ? null : offsetAt(root, x, y)
    const moved = at === null ? part : { ...part, [end]: nearestEnd(text, at, end) }
    const next = moved.start < moved.end ? moved : part
    if (root !== null) selectSpan(root, next)
    return next
  }
  return (
    <button
      key={`${end}-grip`}
      type="button"
      class={`grip ${end}`}
      aria-label={end === 'start' ? 'Beginning of the words' : 'End of the words'}
      title="Drag, or press ← and →"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus({ preventScroll: true })
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event.currentTarget, event)
      }}
      onPointerUp={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        event.currentTarget.releasePointerCapture(event.pointerId)
        const moved = drag(event.currentTarget, event)
        document.getSelection()?.removeAllRanges()
        if (moved !== part) onMove(moved)
      }}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
        event.preventDefault()
        const root = event.currentTarget.closest('.article-text')
        const arrow = event.key === 'ArrowRight' ? 1 : -1
        onStep(moveEnd(text, part, end, root === null ? arrow : stepAt(root, part.start, arrow)))
      }}
    />
  )
}
