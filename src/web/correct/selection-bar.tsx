import type { JSX } from 'preact'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Span } from '../../model.ts'
import type { StoredQuote } from '../shared/answers.ts'
import { KINDS } from '../shared/history/history-words.ts'
import { typeByMarks } from './changes.ts'
import type { Named } from './changes.ts'
import { SpeakerChoice } from './speaker-choice.tsx'
import { rangeOf, selectedSpan } from './text-offsets.ts'
import { tidySpan } from './word-ends.ts'

/** The role of selected words in the active quotation. */
export type Use = 'words' | 'part' | 'cue' | 'source'

/**
 * What can be done with the words selected in the text: add them as a missed quotation, or assign them to the active
 * one.
 */
export function SelectionBar({
  page,
  text,
  people,
  adding,
  onAdding,
  hasQuote,
  onUse,
  onAdd,
}: {
  readonly page: RefObject<HTMLElement | null>
  readonly text: string
  readonly people: readonly Named[]
  /** The words of a missed quotation, while the user is asked who said them. */
  readonly adding: Span | null
  readonly onAdding: (span: Span | null) => void
  readonly hasQuote: boolean
  readonly onUse: (use: Use, span: Span) => void
  readonly onAdd: (span: Span, type: StoredQuote['type'], speaker: Named | null) => void
}): JSX.Element | null {
  const selected = useSelected(page, text)
  if (adding !== null)
    return (
      <Adding page={page} text={text} span={adding} people={people} onAdd={onAdd} onCancel={() => onAdding(null)} />
    )
  if (selected === null) return null
  // The current selection: the one shown may be a moment old.
  const present = (): Span => tidySelection(page.current, text) ?? selected
  const use = (kind: Use) => () => {
    onUse(kind, present())
    document.getSelection()?.removeAllRanges()
  }
  return (
    <section class="selection-bar" aria-label="Selected words" onMouseDown={(event) => event.preventDefault()}>
      <q dir="auto">{text.slice(selected.start, selected.end)}</q>
      <div class="actions">
        <button type="button" onClick={() => onAdding(present())}>
          Add a missed quotation <kbd>n</kbd>
        </button>
        {hasQuote ? (
          <>
            <button type="button" class="secondary" onClick={use('words')}>
              Make these its words
            </button>
            <button type="button" class="secondary" onClick={use('part')}>
              Add to its words
            </button>
            <button type="button" class="secondary" onClick={use('source')}>
              Mark as its source
            </button>
            <button type="button" class="secondary" onClick={use('cue')}>
              Mark as its cue
            </button>
          </>
        ) : null}
      </div>
    </section>
  )
}

/** Asks who said it, and how; then adds it. */
function Adding({
  page,
  text,
  span,
  people,
  onAdd,
  onCancel,
}: {
  readonly page: RefObject<HTMLElement | null>
  readonly text: string
  readonly span: Span
  readonly people: readonly Named[]
  readonly onAdd: (span: Span, type: StoredQuote['type'], speaker: Named | null) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [type, setType] = useState(() => typeByMarks(text, span))
  useEffect(() => showDraft(page.current, span), [span])
  return (
    <section class="selection-bar" aria-label="Missed quotation">
      <q dir="auto">{text.slice(span.start, span.end)}</q>
      <SpeakerChoice
        label="Who said it?"
        people={people}
        onChoose={(speaker) => onAdd(span, type, speaker)}
        onCancel={onCancel}
      />
      <div class="actions">
        <TypeChoice type={type} onChoose={setType} />
        <button type="button" class="secondary" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  )
}

export function TypeChoice({
  type,
  onChoose,
}: {
  readonly type: StoredQuote['type']
  readonly onChoose: (type: StoredQuote['type']) => void
}): JSX.Element {
  return (
    <label class="type-choice">
      Type of quotation
      <select value={type} onChange={(event) => onChoose(event.currentTarget.value as StoredQuote['type'])}>
        {Object.entries(KINDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Milliseconds: the selection keeps changing while the user drags. */
const PAUSE = 100

function useSelected(page: RefObject<HTMLElement | null>, text: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => setSelected(tidySelection(page.current, text)), PAUSE)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [text])
  return selected
}

/** The words selected in the text on a page, tidied; null if none. */
export function tidySelection(page: HTMLElement | null, text: string): Span | null {
  const root = page?.querySelector('.article-text')
  const span = root ? selectedSpan(root) : null
  return span && tidySpan(text, span)
}

/** Keeps the words marked while the user types a name; if the browser can't, the bar still shows them. */
function showDraft(page: HTMLElement | null, span: Span): (() => void) | undefined {
  const root = page?.querySelector('.article-text')
  if (!root || typeof Highlight === 'undefined') return undefined
  CSS.highlights.set('draft', new Highlight(rangeOf(root, span)))
  return () => void CSS.highlights.delete('draft')
}
