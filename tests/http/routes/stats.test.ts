import t from 'tap'
import { testServer } from '../../support/test-server.ts'

t.test('GET /v1/stats counts quotes and words by speaker, outlet, month, type and source', async (t) => {
  const server = testServer(t)
  const articles = [
    {
      text: '“We won today,” said Ann Lee. “We did,” an official said.',
      outlet: 'The Daily',
      publishedAt: '2022-01-10',
    },
    { text: 'Ann Lee said that it was over.', outlet: 'The Weekly', publishedAt: '2022-02-01' },
    { text: '“Never again,” said Bo Li.' },
  ]
  for (const payload of articles) await server.inject({ method: 'POST', url: '/v1/articles', payload })
  const all = (await server.inject('/v1/stats')).json<Record<string, unknown>>()
  t.match(all, {
    quoteCount: 4,
    articleCount: 3,
    speakerCount: 2,
    byType: { direct: { quoteCount: 3, wordCount: 7 }, indirect: { quoteCount: 1 } },
    bySource: { named: { quoteCount: 3 }, unnamed: { quoteCount: 1, wordCount: 2 }, unknown: { quoteCount: 0 } },
    byStatus: { unreviewed: 4, rejected: 0 },
    outlets: [
      { name: 'The Daily', quoteCount: 2, articleCount: 1 },
      { name: null, quoteCount: 1 },
      { name: 'The Weekly', quoteCount: 1 },
    ],
    months: [{ month: '2022-02' }, { month: '2022-01', quoteCount: 2 }, { month: null }],
  })
  t.match((all['speakers'] as object[])[0], { name: 'Ann Lee', kind: 'person', quoteCount: 2 })

  const cases: readonly [query: string, figures: object][] = [
    [
      'outlet=The%20Daily',
      { quoteCount: 2, articleCount: 1, outlets: [{ name: 'The Daily' }], byStatus: { unreviewed: 2 } },
    ],
    ['from=2022-02-01', { quoteCount: 1, months: [{ month: '2022-02' }] }],
    ['to=2022-01-31', { quoteCount: 2, speakerCount: 1 }],
    ['outlet=Nobody', { quoteCount: 0, speakers: [], outlets: [], months: [] }],
  ]
  for (const [query, figures] of cases) t.match((await server.inject(`/v1/stats?${query}`)).json(), figures, query)
  t.equal((await server.inject('/v1/stats?limit=1')).json<{ speakers: unknown[] }>().speakers.length, 1)

  const [quote] = (await server.inject('/v1/quotes?q=won')).json<{ items: { id: string }[] }>().items
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${quote?.id}`, headers, payload: { status: 'rejected' } })
  t.match((await server.inject('/v1/stats')).json(), { quoteCount: 3, byStatus: { unreviewed: 3, rejected: 1 } })
})

t.test('breakdown=true returns the same figures per outlet and month as statistics filtered by it', async (t) => {
  const server = testServer(t)
  const articles = [
    {
      text: '“We won the vote,” said Ann Lee. She said that it was over. “We did,” an official said. “I lost,” said Bo Li. “He did,” she said.',
      outlet: 'The Daily',
      publishedAt: '2022-01-10',
    },
    { text: 'Ann Lee said that she had won. “Yes,” she said.', outlet: 'the daily', publishedAt: '2022-02-01' },
    { text: 'The report said that “much is broken”. “Never again,” said Bo Li.' },
  ]
  for (const payload of articles) await server.inject({ method: 'POST', url: '/v1/articles', payload })
  type Counts = Readonly<Record<string, number>>
  interface Part {
    readonly name?: string | null
    readonly month?: string | null
    readonly quoteCount: number
    readonly breakdown?: Readonly<Record<'byType' | 'bySource' | 'byPronouns', Counts>>
  }
  interface ResponseBody extends Readonly<
    Record<'byType' | 'bySource' | 'byPronouns', Record<string, { quoteCount: number }>>
  > {
    readonly quoteCount: number
    readonly outlets: readonly Part[]
    readonly months: readonly Part[]
  }
  const ask = async (query: string) => (await server.inject(`/v1/stats?${query}`)).json<ResponseBody>()
  const countsOf = ({ byType, bySource, byPronouns }: ResponseBody) =>
    Object.fromEntries(
      Object.entries({ byType, bySource, byPronouns }).map(([kind, tallies]) => [
        kind,
        Object.fromEntries(Object.entries(tallies).map(([name, { quoteCount }]) => [name, quoteCount])),
      ]),
    )
  for (const query of ['', 'q=a OR we OR it OR is OR never OR yes OR lost OR did']) {
    const { outlets, months, quoteCount } = await ask(`breakdown=true&${query}`)
    const named = outlets.filter(({ name }) => name !== null)
    t.equal(named.length, 1, query)
    for (const { name, breakdown } of named) t.same(breakdown, countsOf(await ask(`outlet=${name}&${query}`)), query)
    for (const { month, breakdown } of months.filter(({ month }) => month !== null))
      t.same(breakdown, countsOf(await ask(`from=${month}-01&to=${month}-28&${query}`)), query)
    for (const parts of [outlets, months]) {
      const all = parts.flatMap(({ breakdown }) => Object.values(breakdown?.byType ?? {}))
      t.equal(
        all.reduce((sum, count) => sum + count, 0),
        quoteCount,
      )
    }
  }
  const [daily] = (await ask('breakdown=true')).outlets
  t.ok(daily!.breakdown!.byPronouns['she']! >= 3)
  t.ok(daily!.breakdown!.bySource['unnamed']! >= 1)
  t.notOk('breakdown' in (await ask('')).outlets[0]!)
})

t.test('GET /v1/stats takes the filters of GET /v1/quotes', async (t) => {
  const server = testServer(t)
  const articles = [
    {
      text: '“We won the vote,” said Ann Lee. Lee hopes to win again. “We did,” an official said.',
      outlet: 'The Daily',
      publishedAt: '2022-01-10',
    },
    { text: 'Ann Lee said that the vote was over.', outlet: 'The Weekly', publishedAt: '2022-02-01' },
    { text: '“Never again,” said Bo Li. “No vote,” Li added.', outlet: 'THE DAILY', publishedAt: '2022-02-03' },
  ]
  for (const payload of articles) await server.inject({ method: 'POST', url: '/v1/articles', payload })
  const cases: readonly [query: string, figures: object][] = [
    ['', { quoteCount: 6, byCueKind: { saying: { quoteCount: 5 }, wanting: { quoteCount: 1 } } }],
    [
      'speaker=Ann%20Lee',
      {
        quoteCount: 2,
        counted: 2,
        complete: true,
        articleCount: 2,
        speakerCount: 1,
        byCueKind: { saying: { quoteCount: 2 }, wanting: { quoteCount: 0 } },
        outlets: [{ name: 'The Daily', quoteCount: 1 }, { name: 'The Weekly' }],
        months: [{ month: '2022-02', quoteCount: 1 }, { month: '2022-01' }],
      },
    ],
    ['speaker=Lee&cueKind=any', { quoteCount: 3, articleCount: 2 }],
    ['speaker=Lee&from=2022-02-01', { quoteCount: 1, months: [{ month: '2022-02' }] }],
    ['q=vote', { quoteCount: 3, speakers: [{ name: 'Ann Lee', quoteCount: 2 }, { name: 'Bo Li' }] }],
    ['q=vote&type=indirect', { quoteCount: 1, byType: { direct: { quoteCount: 0 }, indirect: { quoteCount: 1 } } }],
    ['outlet=the%20daily&outlet=The%20Weekly', { quoteCount: 6, articleCount: 3, outlets: [{ articleCount: 2 }, {}] }],
    ['outlet=The%20Weekly', { quoteCount: 1, outlets: [{ name: 'The Weekly' }] }],
    ['speakerKind=unnamed', { quoteCount: 1, bySource: { unnamed: { quoteCount: 1 } }, speakers: [] }],
    ['minWords=4&type=direct', { quoteCount: 1 }],
    ['speaker=Leigh&q=x', { quoteCount: 0, complete: true, outlets: [] }],
    ['speaker=Lea', { quoteCount: 0, didYouMean: [{ given: 'Lea', names: ['Ann Lee'] }] }],
  ]
  for (const [query, figures] of cases) t.match((await server.inject(`/v1/stats?${query}`)).json(), figures, query)

  const [quote] = (await server.inject('/v1/quotes?q=won')).json<{ items: { id: string }[] }>().items
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${quote?.id}`, headers, payload: { status: 'rejected' } })
  const after: readonly [query: string, figures: object][] = [
    ['speaker=Lee', { quoteCount: 1, byStatus: { unreviewed: 1, rejected: 1 } }],
    ['status=rejected', { quoteCount: 1, byStatus: { unreviewed: 0, rejected: 1 } }],
    ['status=rejected&status=unreviewed', { quoteCount: 6, byStatus: { unreviewed: 5, rejected: 1 } }],
  ]
  for (const [query, figures] of after) t.match((await server.inject(`/v1/stats?${query}`)).json(), figures, query)
  t.equal((await server.inject('/v1/stats?stem=true')).statusCode, 400)
})
