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
