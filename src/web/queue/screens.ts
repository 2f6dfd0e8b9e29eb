// Which quotations one has before one, one a screen, and what one has said of them.

import type { QueuedQuote, StoredQuote } from './answers.ts'

export type Said = 'confirmed' | 'rejected' | 'corrected' | 'skipped'

export interface Screen {
  readonly quote: QueuedQuote
  /** What one has said of it; null while one has not. */
  readonly said: Said | null
}

export interface Screens {
  readonly list: readonly Screen[]
  /** The one that is shown; the length of the list where all have been. */
  readonly at: number
}

export const NO_SCREENS: Screens = { list: [], at: 0 }

/** More of the queue, without what is there already. */
export function withMore({ list, at }: Screens, quotes: readonly QueuedQuote[]): Screens {
  const known = new Set(list.map(({ quote }) => quote.id))
  const more = quotes.filter(({ id }) => !known.has(id)).map((quote) => ({ quote, said: null }))
  return { list: [...list, ...more], at }
}

/** What was said of the one that is shown, or taken back with null; the next is shown. */
export function withSaid(screens: Screens, quoteId: string, said: Said | null): Screens {
  const list = screens.list.map((screen) => (screen.quote.id === quoteId ? { ...screen, said } : screen))
  return { ...screens, list }
}

/** Of a quote as it is now. What is known of its other occurrences stays. */
export function withQuote(screens: Screens, quote: StoredQuote): Screens {
  const list = screens.list.map((screen) =>
    screen.quote.id === quote.id ? { ...screen, quote: { ...screen.quote, ...quote } } : screen,
  )
  return { ...screens, list }
}

/** The one so many further on, or behind all of them. */
export const stepBy = ({ list, at }: Screens, step: number): Screens => ({
  list,
  at: Math.min(Math.max(at + step, 0), list.length),
})

/** That of a quote. */
export function goTo({ list, at }: Screens, quoteId: string): Screens {
  const index = list.findIndex(({ quote }) => quote.id === quoteId)
  return { list, at: index === -1 ? at : index }
}

export const shownIn = ({ list, at }: Screens): Screen | null => list[at] ?? null

/** How many are still to come, the one that is shown included. */
export const leftIn = ({ list, at }: Screens): number => list.length - at
