import { ask } from '../ask-service.ts'
import type { Stats } from './answers.ts'

/** The most that one answer lists. */
const A_PAGE = 100

/** The most answers to request: about forty years. */
const MOST_PAGES = 5

/** How many quotes a speaker has in each month, latest first: those said and written, or all. */
export async function askMonths(speakerId: string, isWide: boolean, signal: AbortSignal): Promise<Stats['months']> {
  const months: Stats['months'] = []
  let to = ''
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/v1/stats?speakerId=${encodeURIComponent(speakerId)}&limit=${A_PAGE}${isWide ? '&cueKind=any' : ''}${to}`
    const { answer } = await ask<Stats>('GET', path, { signal })
    months.push(...answer.months)
    const last = answer.months.findLast(({ month }) => month !== null)?.month
    if (answer.months.length < A_PAGE || last === null || last === undefined) break
    to = `&to=${dayBefore(last)}`
  }
  return months
}

/** The last day before a month. */
const dayBefore = (month: string): string =>
  new Date(Date.parse(`${month}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
