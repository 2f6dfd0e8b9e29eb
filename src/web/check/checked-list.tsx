import type { JSX } from 'preact'
import { moveFocus } from '../shared/move-focus.ts'
import type { Check } from './answers.ts'
import { QuotationMatches } from './quotation-matches.tsx'
import { judgementOf } from './judgement.ts'

/** The result for each quotation, in the order of the draft; arrow keys move between them. */
export function CheckedList({
  check,
  active,
  onSelect,
}: {
  readonly check: Check
  readonly active: number | null
  readonly onSelect: (quotation: number) => void
}): JSX.Element {
  return (
    <ol class="quote-list" aria-label="Quotations" onKeyDown={(event) => moveFocus(event, 'button.quote')}>
      {check.quotations.map((quotation, index) => {
        const { mark, sign, words } = judgementOf(quotation)
        return (
          <li key={index} data-quote={index} class={index === active ? 'active' : ''}>
            <button
              type="button"
              class="quote"
              aria-current={index === active ? 'true' : undefined}
              onFocus={() => onSelect(index)}
              onClick={() => onSelect(index)}
            >
              <span class="who">
                <span class={`verdict ${mark}`}>
                  <span aria-hidden="true">{sign}</span> {words}
                </span>
                <span class="role">{quotation.speakers.map(({ name }) => name).join(', ') || 'nobody named'}</span>
              </span>
              <span class="words" dir="auto">
                {quotation.text}
              </span>
            </button>
            <div class="reasons">
              <QuotationMatches check={check} quotation={quotation} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
