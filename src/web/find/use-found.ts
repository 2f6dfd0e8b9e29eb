import { useEffect, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import type { FoundSpeakers, QuoteFacets, QuoteList } from './answers.ts'
import { filterQuery, isAsked, listQuery, textOf, withValues, writeSearch } from './search.ts'
import type { Search } from './search.ts'

export type Quotes = QuoteList['items']

/** The service's answers so far; null for those still missing. */
export interface Found {
  readonly quotes: Quotes | null
  /** The cursor of the next page; null if there is none. */
  readonly next: string | null
  /** The total number of quotations. */
  readonly total: number | null
  readonly facets: QuoteFacets | null
  readonly people: FoundSpeakers['items']
  /** Names similar to what was typed. */
  readonly meant: readonly string[]
  readonly refusal: string | null
  /** Whether these are still the previous search's quotations. */
  readonly isOld: boolean
  /** Requests the next page. */
  readonly more: () => void
  readonly isMoreAsked: boolean
}

type Answers = Omit<Found, 'more' | 'isMoreAsked'>

const NOTHING: Answers = {
  quotes: null,
  next: null,
  total: null,
  facets: null,
  people: [],
  meant: [],
  refusal: null,
  isOld: false,
}

/** UTF-16 code units of the article on either side of a quotation: about two lines. */
const CONTEXT = '160'

/**
 * The results of a search. The previous results stay visible until the new ones arrive, so that the page doesn't jump.
 */
export function useFound(search: Search): Found {
  const [answers, setAnswers] = useState<Answers>(NOTHING)
  const [asking, setAsking] = useState<string | null>(null)
  const address = writeSearch(search)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const add = (some: Partial<Answers>): void => {
      if (!signal.aborted) setAnswers((before) => ({ ...before, ...some }))
    }
    const fail = (error: unknown): void => {
      if (!signal.aborted)
        add({ refusal: error instanceof Error ? error.message : String(error), quotes: null, next: null, isOld: false })
    }
    setAsking(null)
    setAnswers(({ facets, quotes }) => ({ ...NOTHING, facets, quotes, isOld: true }))
    askFacets(search, signal).then((facets) => add({ facets }), fail)
    if (isAsked(search)) {
      askQuotes(search, signal).then((found) => add({ ...found, isOld: false }), fail)
      askTotal(search, signal).then((total) => add({ total }), fail)
    }
    if (textOf(search) !== '') askPeople(textOf(search), signal).then((people) => add({ people }), fail)
    return () => controller.abort()
  }, [address])
  const more = (): void => {
    if (answers.next === null || asking !== null) return
    setAsking(address)
    ask<QuoteList>('GET', `/v1/quotes${listQuery(search, { context: CONTEXT, cursor: answers.next })}`).then(
      ({ answer }) => {
        setAsking((asked) => {
          // Another search may have begun meanwhile.
          if (asked !== address) return asked
          setAnswers((before) => ({
            ...before,
            quotes: [...(before.quotes ?? []), ...answer.items],
            next: answer.next,
          }))
          return null
        })
      },
      (error: unknown) => {
        setAsking(null)
        setAnswers((before) => ({ ...before, refusal: error instanceof Error ? error.message : String(error) }))
      },
    )
  }
  return { ...answers, more, isMoreAsked: asking !== null }
}

async function askQuotes(search: Search, signal: AbortSignal): Promise<Partial<Answers>> {
  const { answer } = await ask<QuoteList>('GET', `/v1/quotes${listQuery(search, { context: CONTEXT })}`, { signal })
  const { items, next, didYouMean } = answer
  if (items.length > 0 || didYouMean !== undefined || search.q === undefined)
    return { quotes: items, next, meant: didYouMean?.flatMap(({ names }) => names) ?? [] }
  // Nothing has these words; they may be a misspelt name.
  const asName = listQuery(withValues({}, { speaker: search.q }), { limit: '1' })
  const other = await ask<QuoteList>('GET', `/v1/quotes${asName}`, { signal })
  return { quotes: [], next: null, meant: other.answer.didYouMean?.flatMap(({ names }) => names) ?? [] }
}

async function askTotal(search: Search, signal: AbortSignal): Promise<number | null> {
  const query = filterQuery(search, { total: 'true', limit: '1' })
  return (await ask<QuoteList>('GET', `/v1/quotes${query}`, { signal })).answer.total ?? null
}

/**
 * Counts repeated quotations too: if each is listed once, the listed one may not be the one that a further filter would
 * match.
 */
async function askFacets(search: Search, signal: AbortSignal): Promise<QuoteFacets> {
  const query = filterQuery(withValues(search, { distinct: ['false'] }))
  return (await ask<QuoteFacets>('GET', `/v1/facets${query}`, { signal })).answer
}

async function askPeople(text: string, signal: AbortSignal): Promise<FoundSpeakers['items']> {
  const query = new URLSearchParams({ q: text, sort: 'quotes', limit: '5' }).toString()
  return (await ask<FoundSpeakers>('GET', `/v1/speakers?${query}`, { signal })).answer.items
}
