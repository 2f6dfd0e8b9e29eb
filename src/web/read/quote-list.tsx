import type { JSX } from 'preact'
import { CERTAINTIES, certaintyOf } from './certainty.ts'
import { explain } from './explain.ts'
import type { Attributions, FoundQuote } from './answers.ts'

/** Whoever said them, their words, how sure that is and why; arrow keys go from one to the next. */
export function QuoteList({
  answer,
  active,
  onSelect,
  onCopy,
  colourOf,
}: {
  readonly answer: Attributions
  readonly active: number | null
  readonly onSelect: (quote: number) => void
  readonly onCopy: (quote: FoundQuote) => void
  readonly colourOf: (speakerId: string | undefined) => string
}): JSX.Element {
  return (
    <ol class="quote-list" aria-label="Quotations" onKeyDown={moveFocus}>
      {answer.quotes.map((quote, index) => (
        <li key={quote.id} data-quote={index} class={index === active ? 'active' : ''}>
          <button
            type="button"
            class="quote"
            aria-current={index === active ? 'true' : undefined}
            onFocus={() => onSelect(index)}
            onMouseMove={(event) => {
              if (event.movementX !== 0 || event.movementY !== 0) onSelect(index)
            }}
            onClick={() => onSelect(index)}
          >
            <span class="who">
              <span class={`swatch ${colourOf(quote.speakers[0]?.id)}`} aria-hidden="true" />
              <strong>{quote.speakers.map(({ name }) => name).join(', ') || 'Unknown'}</strong>
              {quote.speaker?.role ? <span class="role">{quote.speaker.role}</span> : null}
              <Certainty quote={quote} />
            </span>
            <span class="words" dir="auto">
              {quote.text}
            </span>
          </button>
          {index === active ? (
            <div class="reasons">
              {explain(answer.text, quote).map((reason) => (
                <p key={reason} dir="auto">
                  {reason}
                </p>
              ))}
              <button type="button" class="secondary" onClick={() => onCopy(quote)}>
                Copy
              </button>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Certainty({ quote }: { readonly quote: FoundQuote }): JSX.Element {
  const certainty = certaintyOf(quote)
  return (
    <span class={`certainty ${certainty === 'who?' ? 'unknown' : certainty}`} title={CERTAINTIES[certainty]}>
      {certainty}
    </span>
  )
}

const STEPS: Readonly<Record<string, 'first' | 'last' | 1 | -1>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLOListElement }): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.quote')]
  const from = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement))
  const to = step === 'first' ? 0 : step === 'last' ? buttons.length - 1 : from + step
  if (buttons[to] === undefined) return
  event.preventDefault()
  buttons[to].focus()
}
