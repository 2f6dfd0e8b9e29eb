// Quotations over time: a bar for each month, or for each year if there would be too
// many months.

export interface Bar {
  /** “2022-01”, or “2022” if the bars are years. */
  readonly period: string
  readonly count: number
}

/** The most months to show; more become years. */
const MOST_MONTHS = 72

/**
 * The bars from the first to the last month with quotations, including those without any in between, earliest first.
 * Quotes without a date are in none.
 */
export function barsOf(months: readonly { readonly month: string | null; readonly quoteCount: number }[]): Bar[] {
  const dated = months.flatMap(({ month, quoteCount }) => (month === null ? [] : [{ month, quoteCount }]))
  if (dated.length === 0) return []
  const numbers = dated.map(({ month }) => numberOf(month))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const isByYear = last - first >= MOST_MONTHS
  const bars = new Map<string, number>()
  for (let month = first; month <= last; month += 1) bars.set(periodOf(month, isByYear), 0)
  for (const { month, quoteCount } of dated) {
    const period = periodOf(numberOf(month), isByYear)
    bars.set(period, (bars.get(period) ?? 0) + quoteCount)
  }
  return [...bars].map(([period, count]) => ({ period, count }))
}

/** Months since the year 0. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function periodOf(month: number, isByYear: boolean): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return isByYear ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** “January 2022”, or “2022”. */
export function nameOf(period: string): string {
  const [year = '', month] = period.split('-')
  if (month === undefined) return year
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  )
}

/** The days of a period, for the filters `from` and `to`; null if it is not a period. */
export function daysOf(period: string): { readonly from: string; readonly to: string } | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period) ?? []
  if (year === undefined) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${period}-01`, to: `${period}-${days}` }
}
