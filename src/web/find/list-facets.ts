// The facets of a search for display: in plain words, selected values first, with
// the search that each leads to.

import type { QuoteFacets } from './answers.ts'
import { toggle, toggleSpeaker, toggleYear, yearOf } from './search.ts'
import type { Parameter, Search } from './search.ts'

export interface ShownFacet {
  readonly title: string
  readonly values: readonly ShownValue[]
  /** Whether all matching quotes were counted. */
  readonly isComplete: boolean
}

export interface ShownValue {
  readonly key: string
  readonly name: string
  /** Null for a selected value that is not among those counted. */
  readonly count: number | null
  readonly isTaken: boolean
  /** The search with this value, or without it if it is selected. */
  readonly next: Search
}

/** Plain words for the API's terms. */
const NAMES: Readonly<Record<string, string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'paraphrased',
  unreviewed: 'not yet reviewed',
  confirmed: 'confirmed',
  corrected: 'corrected',
  rejected: 'not a quotation',
}

/** Facets that offer a choice, or have a selected value. */
export function listFacets(search: Search, facets: QuoteFacets): readonly ShownFacet[] {
  const of = (title: string, parameter: Parameter, facet: Facet): ShownFacet => {
    const taken = search[parameter] ?? []
    return arrange(title, facet, taken, (value) => toggle(search, parameter, value))
  }
  const year = yearOf(search)
  const all: readonly (readonly [facet: ShownFacet, least: number])[] = [
    [arrange('Who', facets.speaker, search.speakerId ?? [], (value) => toggleSpeaker(search, value)), 1],
    [of('About', 'about', facets.about), 1],
    [of('Outlet', 'outlet', facets.outlet), 2],
    [arrange('Year', facets.year, year === null ? [] : [year], (value) => toggleYear(search, value)), 2],
    [of('Type of quotation', 'type', facets.type), 2],
    [of('Reviewed', 'status', facets.status), 2],
    [of('Language', 'language', inWords(facets.language)), 2],
  ]
  return all.flatMap(([facet, least]) =>
    facet.values.length >= least || facet.values.some(({ isTaken }) => isTaken) ? [facet] : [],
  )
}

interface Facet {
  readonly values: readonly { readonly value: string | null; readonly name?: string; readonly quoteCount: number }[]
  readonly complete: boolean
}

function arrange(
  title: string,
  { values, complete }: Facet,
  taken: readonly string[],
  next: (value: string) => Search,
): ShownFacet {
  const known = values.flatMap(({ value, name, quoteCount }) => {
    if (value === null) return []
    const isTaken = taken.some((one) => isSame(one, value, name))
    // As it was selected, so that it can be removed: an outlet may be spelled differently.
    const own = taken.find((one) => isSame(one, value, name)) ?? value
    return [{ key: value, name: name ?? NAMES[value] ?? value, count: quoteCount, isTaken, next: next(own) }]
  })
  const others = taken
    .filter((one) => !values.some(({ value, name }) => value !== null && isSame(one, value, name)))
    .map((one) => ({
      key: one,
      name: NAMES[one] ?? (UUID.test(one) ? 'chosen' : one),
      count: null,
      isTaken: true,
      next: next(one),
    }))
  return { title, values: [...others, ...known], isComplete: complete }
}

/** Outlets match regardless of case, and people may be searched by name. */
const isSame = (taken: string, value: string, name: string | undefined): boolean =>
  taken.toLowerCase() === value.toLowerCase() || taken.toLowerCase() === name?.toLowerCase()

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

const inWords = (facet: QuoteFacets['language']): Facet => ({
  ...facet,
  values: facet.values.flatMap((one) =>
    // No filter takes an unknown language.
    /^[a-z]{2}$/.test(one.value) ? [{ ...one, name: LANGUAGES.of(one.value) ?? one.value }] : [],
  ),
})
