// The quotations to review, one per screen, and the answers given so far.

import type { QueuedQuote, StoredQuote } from './answers.ts'

export type Said = 'confirmed' | 'rejected' | 'corrected' | 'skipped'

export interface Screen {
  readonly quote: QueuedQuote
  /** The user's answer; null while there is none. */
  readonly said: Said | null
}

export interface Screens {
  readonly list: readonly Screen[]
  /** The index of the one shown; the length of the list past the last one. */
  readonly at: number
}

export const NO_SCREENS: Screens = { list: [], at: 0 }

/** Adds more of the queue, except what is already there. */
export function withMore({ list, at }: Screens, quotes: readonly QueuedQuote[]): Screens {
  const known = new Set(list.map(({ quote }) => quote.id))
  const more = quotes.filter(({ id }) => !known.has(id)).map((quote) => ({ quote, said: null }))
  return { list: [...list, ...more], at }
}

/** Records the answer for a quote, or takes it back with null. */
export function withSaid(screens: Screens, quoteId: string, said: Said | null): Screens {
  const list = screens.list.map((screen) => (screen.quote.id === quoteId ? { ...screen, said } : screen))
  return { ...screens, list }
}

/** Updates a quote. What is known of its other occurrences stays. */
export function withQuote(screens: Screens, quote: StoredQuote): Screens {
  const list = screens.list.map((screen) =>
    screen.quote.id === quote.id ? { ...screen, quote: { ...screen.quote, ...quote } } : screen,
  )
  return { ...screens, list }
}

/** Moves by this many screens, at most past the last one. */
export const stepBy = ({ list, at }: Screens, step: number): Screens => ({
  list,
  at: Math.min(Math.max(at + step, 0), list.length),
})

/** Goes to a quote's screen. */
export function goTo({ list, at }: Screens, quoteId: string): Screens {
  const index = list.findIndex(({ quote }) => quote.id === quoteId)
  return { list, at: index === -1 ? at : index }
}

export const shownIn = ({ list, at }: Screens): Screen | null => list[at] ?? null

/** How many are left, including the one shown. */
export const leftIn = ({ list, at }: Screens): number => list.length - at
