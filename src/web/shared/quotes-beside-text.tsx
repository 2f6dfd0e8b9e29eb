import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { ArticleText } from './article-text.tsx'
import type { Grips } from './article-text.tsx'
import type { ColourOf } from './colours.ts'
import type { ShownQuote } from './text/pieces.ts'
import { light, pointedAt } from './pointing.ts'
import { QuoteList } from './quote-list.tsx'
import type { ListedQuote } from './quote-list.tsx'

/** An article beside the list of its quotations; the active one is highlighted in both. */
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
  /** The id of the active quote. */
  readonly active: string | null
  readonly onActive: (quoteId: string) => void
  /** Whether pointing at a quote makes it active; not where keys do that. */
  readonly followsMouse: boolean
  /** The content above the list. */
  readonly above: ComponentChildren
  /** The content below the active quote. */
  readonly below: (quote: Quote) => ComponentChildren
  readonly grips?: Grips | null
}): JSX.Element {
  const page = useRef<HTMLElement>(null)
  // Directly on the page, and after each render, since new elements are not highlighted yet.
  useLayoutEffect(() => light(page.current, active), [active, quotes])
  return (
    <section class="read" ref={page} aria-label={label}>
      <div
        class="text"
        onMouseMove={(event) => {
          // The mouse is not pointing at things that move under it while it rests.
          if (!followsMouse || (event.movementX === 0 && event.movementY === 0)) return
          const quote = pointedAt(event.target)
          if (quote !== null && quote !== active) onActive(quote)
        }}
        onClick={(event) => {
          const quote = pointedAt(event.target)
          // The user is selecting words, not a quote.
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
