// Turns rows of counts into the facets that are returned.

import type { CueKind, QuoteType, SpeakerKind } from '../../../model.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import type { Facet, FacetName, QuoteFacets, QuoteStatus } from '../../store.ts'

interface CountRow {
  readonly quotes: number
}

/** The number of quotes with these values. */
export interface GroupRow extends CountRow {
  /** In one of its spellings. */
  readonly outlet: string | null
  readonly year: string | null
  readonly type: QuoteType
  readonly cueKind: CueKind | null
  readonly status: QuoteStatus
  readonly language: string
}

export type YearRow = CountRow & Pick<GroupRow, 'year'>

export type LanguageRow = CountRow & Pick<GroupRow, 'language'>

/** Somebody who speaks or is spoken about; several rows if they have several names. */
export interface NameRow extends CountRow {
  readonly id: string | null
  readonly name: string | null
  readonly kind: SpeakerKind
}

/** Counts of the same quotes, each facet in any number of rows. */
export interface FacetRows {
  readonly outlets: readonly (CountRow & Pick<GroupRow, 'outlet'>)[]
  readonly years: readonly YearRow[]
  readonly types: readonly (CountRow & Pick<GroupRow, 'type' | 'cueKind'>)[]
  readonly statuses: readonly (CountRow & Pick<GroupRow, 'status'>)[]
  readonly languages: readonly LanguageRow[]
  readonly speakers: readonly NameRow[]
  readonly about: readonly NameRow[]
  /** Whether all matching quotes were counted. */
  readonly isComplete: boolean
  /** Whether at least the years cover all of them. */
  readonly hasAllYears: boolean
}

/** `limit` is the number of values each facet lists. */
export function summarizeFacets(rows: FacetRows, limit: number): QuoteFacets {
  const { isComplete, hasAllYears } = rows
  const listed = rows.statuses.filter(({ status }) => status !== 'rejected')
  const rejected = rows.statuses.filter(({ status }) => status === 'rejected')
  const values = <Row extends CountRow, Value>(
    counted: readonly Row[],
    valueOf: (row: Row) => Value,
    keyOf: (value: Value) => unknown = (value) => value,
  ) => sumBy(counted, valueOf, keyOf).map(([value, quoteCount]) => ({ value, quoteCount }))
  const facet = <Value>(all: Facet<Value>['values'], isComplete: boolean): Facet<Value> => ({
    values: all.slice(0, limit),
    isComplete,
  })
  const years = values(rows.years, ({ year }) => year)
  return {
    outlet: facet(
      values(
        rows.outlets,
        ({ outlet }) => outlet || null,
        (outlet) => outlet && foldOutlet(outlet),
      ),
      isComplete,
    ),
    year: facet([...years].sort(byYear), hasAllYears),
    type: facet(
      values(rows.types, ({ type }) => type),
      isComplete,
    ),
    cueKind: facet(
      values(rows.types, ({ cueKind }) => cueKind),
      isComplete,
    ),
    status: facet(
      values([...listed, ...rejected], ({ status }) => status),
      isComplete,
    ),
    language: facet(
      values(rows.languages, ({ language }) => language),
      isComplete,
    ),
    about: facet(namesOf(rows.about), isComplete),
    speaker: facet(namesOf(rows.speakers), isComplete),
  }
}

const NONE = { values: [], isComplete: true }

/** For when nothing can match. */
export const NO_FACETS: QuoteFacets = {
  outlet: NONE,
  year: NONE,
  type: NONE,
  cueKind: NONE,
  status: NONE,
  language: NONE,
  about: NONE,
  speaker: NONE,
}

/** Latest first, those without a date last. */
function byYear({ value: one }: { value: string | null }, { value: other }: { value: string | null }): number {
  return Number(other ?? -1) - Number(one ?? -1)
}

function namesOf(rows: readonly NameRow[]): Facet<FacetName>['values'] {
  const named = rows.flatMap(({ name, ...row }) => (name === null ? [] : [{ ...row, name }]))
  // A name that no speaker has is one value, whoever it refers to.
  const keyOf = ({ id, name }: FacetName): string => id ?? name
  return sumBy(named, ({ id, name, kind }): FacetName => ({ id, name, kind }), keyOf).map(([value, quoteCount]) => ({
    ...value,
    quoteCount,
  }))
}

/** Each value with any quotes, as spelled in its first row, with their number: most first, otherwise in row order. */
function sumBy<Row extends CountRow, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
  keyOf: (value: Value) => unknown,
): readonly (readonly [Value, number])[] {
  const sums = new Map<unknown, [Value, number]>()
  for (const row of rows) {
    const value = valueOf(row)
    const sum = sums.get(keyOf(value))
    if (sum) sum[1] += row.quotes
    else sums.set(keyOf(value), [value, row.quotes])
  }
  return [...sums.values()].filter(([, quotes]) => quotes > 0).sort(([, one], [, other]) => other - one)
}
