import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Span } from '../../model.ts'
import type { StoredQuote } from '../shared/answers.ts'
import type { Named, Review } from './changes.ts'
import { TypeChoice } from './selection-bar.tsx'
import { SpeakerChoice } from './speaker-choice.tsx'
import { peopleOf } from './speaker-options.ts'
import { moveEnd } from './word-ends.ts'
import type { End } from './word-ends.ts'

/** Everything that can be corrected in a quotation; each change is saved at once. */
export function QuoteEditor({
  text,
  quote,
  people,
  onReview,
  onMove,
  onClose,
}: {
  readonly text: string
  readonly quote: StoredQuote
  readonly people: readonly Named[]
  readonly onReview: (review: Review, said: string) => void
  readonly onMove: (index: number, part: Span) => void
  readonly onClose: () => void
}): JSX.Element {
  const [isJoint, setJoint] = useState(false)
  const choose = (speaker: Named | null): void => {
    const others = isJoint ? peopleOf([quote]) : []
    const names = [...others, ...(speaker === null ? [] : [speaker])]
    onReview({ speakers: names }, names.length === 0 ? 'The speaker is unknown.' : saidBy(names))
    setJoint(false)
  }
  return (
    <section class="quote-editor" aria-label="Correct this quotation">
      <SpeakerChoice label="Who said it?" people={people} onChoose={choose} onCancel={onClose} />
      {quote.speakers.length > 0 ? (
        <label>
          <input type="checkbox" checked={isJoint} onChange={(event) => setJoint(event.currentTarget.checked)} />
          together with {quote.speakers.map(({ name }) => name).join(', ')}
        </label>
      ) : null}
      {quote.content.map((part, index) => (
        <div class="ends" key={index}>
          <Ends text={text} part={part} end="start" onMove={(moved) => onMove(index, moved)} />
          <Ends text={text} part={part} end="end" onMove={(moved) => onMove(index, moved)} />
        </div>
      ))}
      <Beside what="Cue" span={quote.cue} onClear={() => onReview({ cue: null }, 'Cue removed.')} />
      <Beside what="Source" span={quote.source} onClear={() => onReview({ source: null }, 'Source removed.')} />
      <TypeChoice type={quote.type} onChoose={(type) => onReview({ type }, 'Type of quotation corrected.')} />
      <p class="hint">To change the words, select others in the text, or drag the ends.</p>
      <button type="button" class="secondary" onClick={onClose}>
        Close <kbd>Esc</kbd>
      </button>
    </section>
  )
}

const saidBy = (names: readonly Named[]): string => `${names.map(({ name }) => name).join(' and ')} said it.`

/** This many code units of the words are enough to recognize them. */
const SHOWN = 14

/** Buttons that move an end of the words by one word. */
function Ends({
  text,
  part,
  end,
  onMove,
}: {
  readonly text: string
  readonly part: Span
  readonly end: End
  readonly onMove: (part: Span) => void
}): JSX.Element {
  const what = end === 'start' ? 'Beginning' : 'End'
  const words = text.slice(part.start, part.end)
  const shown = end === 'start' ? `${words.slice(0, SHOWN)}…` : `…${words.slice(-SHOWN)}`
  const button = (step: 1 | -1): JSX.Element => (
    <button
      type="button"
      class="secondary"
      aria-label={`${what} one word ${step === 1 ? 'later' : 'earlier'}`}
      onClick={() => onMove(moveEnd(text, part, end, step))}
    >
      {step === 1 ? '→' : '←'}
    </button>
  )
  return (
    <span class="end">
      <span>
        {what}: <bdi>{shown}</bdi>
      </span>
      {button(-1)}
      {button(1)}
    </span>
  )
}

/** Cue or source, which can be removed. */
function Beside({
  what,
  span,
  onClear,
}: {
  readonly what: string
  readonly span: { readonly text: string } | null
  readonly onClear: () => void
}): JSX.Element {
  return (
    <p class="beside">
      {what}: {span === null ? 'none' : <bdi>{span.text}</bdi>}
      {span === null ? null : (
        <button type="button" class="secondary" aria-label={`Remove the ${what.toLowerCase()}`} onClick={onClear}>
          ×
        </button>
      )}
    </p>
  )
}
