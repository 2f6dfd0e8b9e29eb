import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ArticleText } from './article-text.tsx'
import type { Grips } from './article-text.tsx'
import type { ColourOf } from './colours.ts'
import type { ShownQuote } from './text/pieces.ts'
import { light, pointedAt } from './pointing.ts'
import { QuoteList } from './quote-list.tsx'
import type { ListedQuote } from './quote-list.tsx'

/** An article beside the list of its quotations; the one that one is at is shown in both. */
export function QuotesBesideText<Quote extends ListedQuote & ShownQuote>({
  label,
  text,
  quotes,
  colourOf,
  active,
  onActive,
  followsMouse,
  above,
  below,
  grips = null,
}: {
  readonly label: string
  readonly text: string
  readonly quotes: readonly Quote[]
  readonly colourOf: ColourOf
  /** The id of the quote that one is at. */
  readonly active: string | null
  readonly onActive: (quoteId: string) => void
  /** Whether pointing at a quote is being at it; where keys change what one is at, it is not. */
  readonly followsMouse: boolean
  /** What is shown above the list. */
  readonly above: ComponentChildren
  /** What is shown below the quote that one is at. */
  readonly below: (quote: Quote) => ComponentChildren
  readonly grips?: Grips | null
}): JSX.Element {
  const page = useRef<HTMLElement>(null)
  // On the page itself, and after each drawing, since what was drawn anew is not lit.
  useLayoutEffect(() => light(page.current, active), [active, quotes])
  return (
    <section class="read" ref={page} aria-label={label}>
      <div
        class="text"
        onMouseMove={(event) => {
          // What moves under a mouse that rests is not pointed at.
          if (!followsMouse || (event.movementX === 0 && event.movementY === 0)) return
          const quote = pointedAt(event.target)
          if (quote !== null && quote !== active) onActive(quote)
        }}
        onClick={(event) => {
          const quote = pointedAt(event.target)
          // Whoever selects words means those.
          if (quote === null || document.getSelection()?.isCollapsed === false) return
          page.current
            ?.querySelector<HTMLElement>(`li[data-quote="${CSS.escape(quote)}"] button.quote`)
            ?.focus({ preventScroll: true })
        }}
      >
        <ArticleText text={text} quotes={quotes} colourOf={colourOf} grips={grips} />
      </div>
      <div class="quotes">
        {above}
        {quotes.length > 0 ? (
          <QuoteList
            quotes={quotes}
            active={active}
            onSelect={onActive}
            followsMouse={followsMouse}
            colourOf={colourOf}
            below={below}
          />
        ) : null}
      </div>
    </section>
  )
}
