// Statistics as the charts to draw, each with the same figures as a table.

import { writeRow } from '../../api/exports/csv-row.ts'
import { countOf } from '../shared/count-of.ts'
import type { Stats } from './answers.ts'

export interface Figure {
  /** Also the name of its file: "named-by-month". */
  readonly id: string
  readonly title: string
  /** Its gist in a sentence; '' for none. */
  readonly summary: string
  /** Columns are side by side in time; bars are below each other. */
  readonly shape: 'columns' | 'bars'
  /** What the rows are: "Month". */
  readonly of: string
  /** The names of the columns of figures, each with a color of its own. */
  readonly series: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly name: string
  /** One figure per series. */
  readonly counts: readonly number[]
  /** The address of its quotations; null if no search finds exactly these. */
  readonly address: string | null
}

type Breakdown = NonNullable<Stats['months'][number]['breakdown']>

interface Split {
  readonly id: string
  readonly title: string
  readonly series: readonly string[]
  readonly counts: (breakdown: Breakdown) => readonly number[]
  readonly summary: (totals: readonly number[]) => string
}

const SPLITS: readonly Split[] = [
  {
    id: 'named',
    title: 'Named and unnamed speakers',
    series: ['Named', 'Described only', 'Texts', 'Unknown'],
    counts: ({ bySource: { named, unnamed, document, unknown } }) => [named, unnamed, document, unknown],
    summary: (totals) =>
      `Of ${countOf(sumOf(totals), 'quotation')}, ${share(totals, 0)} are by people and organizations with a name, ${share(totals, 1)} by somebody who is only described, such as “a senior official”.`,
  },
  {
    id: 'type',
    title: 'Direct and indirect quotation',
    series: ['Word for word', 'Partly', 'Paraphrased'],
    counts: ({ byType: { direct, mixed, indirect } }) => [direct, mixed, indirect],
    summary: (totals) =>
      `Of ${countOf(sumOf(totals), 'quotation')}, ${share(totals, 0)} are word for word, ${share(totals, 1)} partly, and ${share(totals, 2)} paraphrased.`,
  },
  {
    id: 'pronouns',
    title: 'Women and men',
    series: ['Women', 'Men', 'They', 'Not stated'],
    counts: ({ byPronouns: { she, he, they, unknown } }) => [she, he, they, unknown],
    summary: (totals) =>
      `Of ${countOf(sumOf(totals), 'quotation')} by people, ${share(totals, 0)} are by women and ${share(totals, 1)} by men, judged by the pronouns in the articles, never by first names; for ${share(totals, 3)} the articles do not say.`,
  },
]

/** One for each way to split them, by month and by outlet; then the most quoted. None if there is nothing to count. */
export function figuresOf(stats: Stats, outlet: string | null): readonly Figure[] {
  if (stats.quoteCount === 0) return []
  const totals: Breakdown = {
    byType: counts(stats.byType),
    bySource: counts(stats.bySource),
    byPronouns: counts(stats.byPronouns),
  }
  const dated = stats.months.flatMap(({ month, breakdown }) => (month === null ? [] : [[month, breakdown] as const]))
  const ofMonth = new Map(dated)
  const months = withGaps(dated.map(([month]) => month).reverse())
  const undated = stats.months.find(({ month }) => month === null)?.breakdown
  const split = ({ id, title, series, counts, summary }: Split): Figure[] => [
    {
      id: `${id}-by-month`,
      title: `${title}, by month`,
      summary: summary(counts(totals)),
      shape: 'columns',
      of: 'Month',
      series,
      rows: [
        ...months.map((month) => ({
          name: month,
          counts: counts(ofMonth.get(month) ?? NOTHING),
          address: addressOfMonth(month, outlet),
        })),
        ...(undated === undefined ? [] : [{ name: 'No date', counts: counts(undated), address: null }]),
      ],
    },
    {
      id: `${id}-by-outlet`,
      title: `${title}, by outlet`,
      summary: '',
      shape: 'bars',
      of: 'Outlet',
      series,
      // For a single outlet, the chart by month has it all.
      rows: (outlet === null ? stats.outlets : []).flatMap(({ name, breakdown }) =>
        breakdown === undefined
          ? []
          : [
              {
                name: name ?? 'No outlet',
                counts: counts(breakdown),
                address: name === null ? null : findAddress({ outlet: name }),
              },
            ],
      ),
    },
  ]
  const most: Figure = {
    id: 'most-quoted',
    title: 'Who is quoted most',
    summary: '',
    shape: 'bars',
    of: 'Name',
    series: ['Quotations'],
    rows: stats.speakers.map(({ id, name, quoteCount }) => ({
      name,
      counts: [quoteCount],
      address: `/people/${encodeURIComponent(id)}`,
    })),
  }
  return [...SPLITS.flatMap(split), most].filter(({ rows }) => rows.length > 0)
}

/** A table for spreadsheets, with a byte order mark, without which Excel misreads UTF-8. */
export function asCsv({ of, series, rows }: Figure): string {
  const lines = rows.map(({ name, counts }) => writeRow([name, ...counts]))
  return `\ufeff${writeRow([of, ...series])}${lines.join('')}`
}

const counts = <Name extends string>(
  tallies: Readonly<Record<Name, { readonly quoteCount: number }>>,
): Record<Name, number> =>
  Object.fromEntries(
    Object.entries<{ readonly quoteCount: number }>(tallies).map(([name, { quoteCount }]) => [name, quoteCount]),
  ) as Record<Name, number>

const sumOf = (totals: readonly number[]): number => totals.reduce((sum, count) => sum + count, 0)

/** “31 %”. */
function share(totals: readonly number[], index: number): string {
  const sum = sumOf(totals)
  return sum === 0 ? 'none' : `${Math.round(((totals[index] ?? 0) / sum) * 100)} %`
}

const NOTHING: Breakdown = {
  byType: { direct: 0, mixed: 0, indirect: 0 },
  bySource: { named: 0, unnamed: 0, document: 0, unknown: 0 },
  byPronouns: { she: 0, he: 0, they: 0, unknown: 0 },
}

/** Further ones are left out: an archive may have a single article from 1950. */
const MOST_MONTHS = 60

/** From the first to the last, including months without quotations. */
function withGaps(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)].map((month) => (month === undefined ? 0 : numberOf(month)))
  if (first === undefined || last === undefined || months.length === 0 || last - first >= MOST_MONTHS) return months
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
  })
}

function numberOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number - 1
}

function addressOfMonth(month: string, outlet: string | null): string {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
  return findAddress({ from: `${month}-01`, to: `${month}-${last}`, ...(outlet === null ? {} : { outlet }) })
}

const findAddress = (search: Readonly<Record<string, string>>): string =>
  `/find?${new URLSearchParams(search).toString()}`
