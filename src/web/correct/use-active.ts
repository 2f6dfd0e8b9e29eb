import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const PREFIX = '#quote-'

const named = (hash: string): string | null =>
  hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : null

/**
 * The active quote, kept in the page's address as `#quote-ID`. If the page opens with one, it is focused. `onLeave` is
 * called when the user goes to another.
 */
export function useActive(
  page: RefObject<HTMLElement | null>,
  onLeave: () => void,
): [string | null, (quoteId: string) => void] {
  const [active, setActive] = useState(() => named(location.hash))
  useEffect(() => {
    const follow = (): void => {
      const quoteId = named(location.hash)
      if (quoteId === null) return
      setActive(quoteId)
      const id = CSS.escape(quoteId)
      page.current?.querySelector(`.text [data-quotes~="${id}"]`)?.scrollIntoView({ block: 'center' })
      page.current?.querySelector<HTMLElement>(`li[data-quote="${id}"] button.quote`)?.focus({ preventScroll: true })
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = (quoteId: string): void => {
    if (quoteId !== active) onLeave()
    setActive(quoteId)
    if (!quoteId.startsWith('new-')) history.replaceState(null, '', PREFIX + encodeURIComponent(quoteId))
  }
  return [active, go]
}
