// Pointing at a quote in the text shows it in the list, and the other way round.

/** The id of the innermost quote in the piece of text under an event. */
export function pointedAt(target: EventTarget | null): string | null {
  const quotes = target instanceof Element ? target.closest<HTMLElement>('[data-quotes]')?.dataset['quotes'] : undefined
  return quotes?.split(' ').at(-1) ?? null
}

/**
 * Marks the pieces of text that belong to a quote, and scrolls its counterpart into view. Works directly on the page,
 * since an article may have thousands of pieces.
 */
export function light(page: HTMLElement | null, quoteId: string | null): void {
  for (const piece of page?.querySelectorAll('.text .lit') ?? []) piece.classList.remove('lit')
  if (page === null || quoteId === null) return
  const id = CSS.escape(quoteId)
  const pieces = [...page.querySelectorAll(`[data-quotes~="${id}"]`)]
  for (const piece of pieces) piece.classList.add('lit')
  if (page.querySelector('.quotes')?.contains(document.activeElement)) bringIntoView(pieces[0])
  else bringIntoView(page.querySelector(`li[data-quote="${id}"]`) ?? undefined)
}

const bringIntoView = (element: Element | undefined): void => element?.scrollIntoView({ block: 'nearest' })
