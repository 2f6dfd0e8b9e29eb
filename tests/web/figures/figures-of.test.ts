import t from 'tap'
import type { Stats } from '../../../src/web/figures/answers.ts'
import { asCsv, figuresOf } from '../../../src/web/figures/figures-of.ts'

const tally = (quoteCount: number) => ({ quoteCount, wordCount: 0 })
const people = (quoteCount: number) => ({ ...tally(quoteCount), speakerCount: 0 })
const breakdown = (direct: number, indirect: number, she: number, he: number) => ({
  byType: { direct, mixed: 0, indirect },
  bySource: { named: she + he, unnamed: direct + indirect - she - he, document: 0, unknown: 0 },
  byPronouns: { she, he, they: 0, unknown: 0 },
})

const STATS: Stats = {
  ...tally(8),
  complete: true,
  counted: 8,
  articleCount: 3,
  speakerCount: 2,
  byType: { direct: tally(6), mixed: tally(0), indirect: tally(2) },
  byCueKind: {
    saying: tally(8),
    writing: tally(0),
    thinking: tally(0),
    wanting: tally(0),
    doing: tally(0),
    unknown: tally(0),
  },
  bySource: { named: tally(4), unnamed: tally(4), document: tally(0), unknown: tally(0) },
  byPronouns: { she: people(1), he: people(3), they: people(0), unknown: people(0) },
  byStatus: { unreviewed: 8, confirmed: 0, corrected: 0, rejected: 0 },
  speakers: [{ id: 'x/y', name: '=Ann, "Lee"', kind: 'person', ...tally(3) }],
  outlets: [
    { name: 'A & B', ...tally(5), articleCount: 2, breakdown: breakdown(4, 1, 1, 1) },
    { name: null, ...tally(3), articleCount: 1, breakdown: breakdown(2, 1, 0, 2) },
  ],
  months: [
    { month: '2022-02', ...tally(3), breakdown: breakdown(3, 0, 1, 0) },
    { month: '2021-12', ...tally(2), breakdown: breakdown(1, 1, 0, 2) },
    { month: null, ...tally(3), breakdown: breakdown(2, 1, 0, 1) },
  ],
}

const figure = (id: string, outlet: string | null = null) => figuresOf(STATS, outlet).find((one) => one.id === id)

t.test('by month, oldest first, including months in which nobody is quoted', async (t) => {
  t.match(figure('type-by-month'), {
    title: 'Direct and indirect quotation, by month',
    summary: 'Of 8 quotations, 75 % are word for word, 0 % partly, and 25 % paraphrased.',
    series: ['Word for word', 'Partly', 'Paraphrased'],
    rows: [
      { name: '2021-12', counts: [1, 0, 1], address: '/find?from=2021-12-01&to=2021-12-31' },
      { name: '2022-01', counts: [0, 0, 0] },
      { name: '2022-02', counts: [3, 0, 0], address: '/find?from=2022-02-01&to=2022-02-28' },
      { name: 'No date', counts: [2, 0, 1], address: null },
    ],
  })
  t.match(figure('named-by-month')?.rows[0]?.counts, [2, 0, 0, 0])
  t.match(figure('pronouns-by-month')?.summary, /^Of 4 quotations by people, 25 % are by women and 75 % by men/)
})

t.test('by outlet, unless there is only one', async (t) => {
  t.match(figure('pronouns-by-outlet')?.rows, [
    { name: 'A & B', counts: [1, 1, 0, 0], address: '/find?outlet=A+%26+B' },
    { name: 'No outlet', counts: [0, 2, 0, 0], address: null },
  ])
  t.equal(figure('pronouns-by-outlet', 'A & B'), undefined)
  t.match(figure('type-by-month', 'A & B')?.rows[0]?.address, /outlet=A/)
})

t.test('who is quoted most, as a table that no spreadsheet interprets as formulas', async (t) => {
  const most = figure('most-quoted')
  t.equal(most?.rows[0]?.address, '/people/x%2Fy')
  t.equal(asCsv(most!), `\ufeffName,Quotations\r\n"'=Ann, ""Lee""",3\r\n`)
})

t.test('months far apart are not filled up, and without quotations there are no figures', async (t) => {
  const [first, ...others] = STATS.months
  const far = { ...STATS, months: [first!, { ...others[0]!, month: '1950-01' }] }
  t.equal(figuresOf(far, null)[0]?.rows.length, 2)
  t.same(figuresOf({ ...STATS, quoteCount: 0 }, null), [])
})
