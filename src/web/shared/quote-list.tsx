import { Component } from 'preact'
import type { ComponentChildren, JSX } from 'preact'
import type { certaintyOf } from './certainty.ts'
import { CertaintyWord } from './certainty-word.tsx'
import type { ColourOf } from './colours.ts'
import { moveFocus } from './move-focus.ts'

export type ListedQuote = Parameters<typeof certaintyOf>[0] & {
  readonly id: string
  readonly text: string
  readonly speaker: { readonly role: string | null } | null
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
}

interface Shown<Quote extends ListedQuote> {
  /** The id of the active quote. */
  readonly active: string | null
  readonly onSelect: (quoteId: string) => void
  /** Whether pointing at a quote selects it. */
  readonly followsMouse: boolean
  readonly colourOf: ColourOf
  /** The content below the active quote. */
  readonly below: (quote: Quote) => ComponentChildren
}

/** Each quote's speaker, words and certainty; arrow keys move between them. */
export function QuoteList<Quote extends ListedQuote>({
  quotes,
  ...shown
}: Shown<Quote> & { readonly quotes: readonly Quote[] }): JSX.Element {
  return (
    <ol class="quote-list" aria-label="Quotations" onKeyDown={(event) => moveFocus(event, 'button.quote')}>
      {quotes.map((quote) => (
        <Row key={quote.id} {...(shown as unknown as Shown<ListedQuote>)} quote={quote} />
      ))}
    </ol>
  )
}

type RowProps = Shown<ListedQuote> & { readonly quote: ListedQuote }

/** Redrawn only when it looks different: there may be thousands. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { quote, active, colourOf } = this.props
    return next.quote !== quote || next.colourOf !== colourOf || next.active === quote.id || active === quote.id
  }

  readonly select = (): void => this.props.onSelect(this.props.quote.id)

  /** The mouse is not pointing at things that move under it while it rests. */
  readonly point = ({ movementX, movementY }: MouseEvent): void => {
    if (this.props.followsMouse && (movementX !== 0 || movementY !== 0)) this.select()
  }

  override render(): JSX.Element {
    const { quote, active, colourOf, below } = this.props
    const isActive = quote.id === active
    return (
      <li data-quote={quote.id} class={[isActive ? 'active' : '', quote.status ?? ''].join(' ').trim()}>
        <button
          type="button"
          class="quote"
          aria-current={isActive ? 'true' : undefined}
          onFocus={this.select}
          onMouseMove={this.point}
          onClick={this.select}
        >
          <span class="who">
            <span class={`swatch ${colourOf(quote.speakers[0]?.id)}`} aria-hidden="true" />
            <strong>{quote.speakers.map(({ name }) => name).join(', ') || 'Unknown'}</strong>
            {quote.speaker?.role ? <span class="role">{quote.speaker.role}</span> : null}
            <CertaintyWord quote={quote} />
          </span>
          <span class="words" dir="auto">
            {quote.text}
          </span>
        </button>
        {isActive ? below(quote) : null}
      </li>
    )
  }
}
