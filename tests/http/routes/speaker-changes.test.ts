import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface Speaker {
  readonly id: string
  readonly etag: string
  readonly name: string
  readonly quoteCount: number
  readonly aliases: readonly string[]
}
interface Update {
  readonly speaker: Speaker
  readonly other: Speaker | null
  readonly change: { id: string } | null
}

async function say(server: FastifyInstance, text: string, fields: object = {}): Promise<string> {
  const response = await server.inject({ method: 'POST', url: '/v1/articles', payload: { text, ...fields } })
  return response.json<{ id: string }>().id
}

async function find(server: FastifyInstance, query: string): Promise<Speaker> {
  const { items } = (await server.inject(`/v1/speakers?q=${encodeURIComponent(query)}`)).json<{ items: Speaker[] }>()
  if (!items[0]) throw new Error(`Nobody is called ${query}`)
  return items[0]
}

async function patch(server: FastifyInstance, { id, etag }: Speaker, payload: object) {
  return server.inject({ method: 'PATCH', url: `/v1/speakers/${id}`, headers: { 'if-match': etag }, payload })
}

const post = (server: FastifyInstance, { id }: Speaker, action: string, payload: object) =>
  server.inject({ method: 'POST', url: `/v1/speakers/${id}/${action}`, payload })

const names = async (server: FastifyInstance, query = ''): Promise<string[]> =>
  (await server.inject(`/v1/speakers${query}`)).json<{ items: Speaker[] }>().items.map(({ name }) => name)

t.test('GET /v1/speakers/{id} returns dates, outlets, roles over time and who else is quoted alongside', async (t) => {
  const server = testServer(t)
  const both = '“We won,” said mayor Ann Lee. “We lost,” said Bo Li.'
  await say(server, both, { outlet: 'The Daily', publishedAt: '2021-03-04' })
  await say(server, '“We tied,” said senator Ann Lee.', { outlet: 'The Weekly', publishedAt: '2023-05-06' })
  await say(server, '“We go on,” said Ann Lee. “So do we,” said Bo Li.', { outlet: 'The Daily' })
  const lee = await find(server, 'ann lee')
  const profile = await server.inject(`/v1/speakers/${lee.id}`)
  t.ok(String(profile.headers.etag).startsWith(lee.etag.replace(/"$/, '.')))
  t.match(profile.json(), {
    quoteCount: 3,
    articleCount: 3,
    firstQuotedAt: '2021-03-04T00:00:00.000Z',
    lastQuotedAt: '2023-05-06T00:00:00.000Z',
    outlets: [
      { name: 'The Daily', articleCount: 2 },
      { name: 'The Weekly', articleCount: 1 },
    ],
    roleHistory: [
      { role: 'senator', firstUsedAt: '2023-05-06T00:00:00.000Z', articleCount: 1 },
      { role: 'mayor', lastUsedAt: '2021-03-04T00:00:00.000Z', articleCount: 1 },
    ],
    quotedBeside: [{ name: 'Bo Li', kind: 'person', articleCount: 2 }],
  })
})

t.test('GET /v1/speakers sorts by name, number of quotes or last date, page by page', async (t) => {
  const server = testServer(t)
  await say(server, '“We won,” said Ann Lee.', { publishedAt: '2021-01-01' })
  await say(server, '“We lost,” said Bo Li. “Badly,” Li added.', { publishedAt: '2022-01-01' })
  await say(server, '“We tied,” said Cy Young.', { publishedAt: '2023-01-01' })
  const orders: readonly [query: string, names: readonly string[]][] = [
    ['?sort=name', ['Ann Lee', 'Bo Li', 'Cy Young']],
    ['?sort=quotes', ['Bo Li', 'Cy Young', 'Ann Lee']],
    ['?sort=lastQuoted', ['Cy Young', 'Bo Li', 'Ann Lee']],
    ['?sort=quotes&q=l', ['Bo Li', 'Ann Lee']],
  ]
  for (const [query, expected] of orders) {
    t.same(await names(server, query), expected, query)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`
      const page: { items: Speaker[]; next: string | null } = (
        await server.inject(`/v1/speakers${query}&limit=1${cursor}`)
      ).json()
      seen.push(...page.items.map(({ name }) => name))
      next = page.next
    }
    t.same(seen, expected, `${query}, page by page`)
  }
})

t.test('PATCH /v1/speakers/{id} corrects a speaker, and confirmed aliases link later articles', async (t) => {
  const server = testServer(t)
  await say(server, '“We won,” said Edson Arantes.')
  const before = await find(server, 'edson')
  const edited = await patch(server, before, {
    name: 'Edson Arantes do Nascimento',
    aliases: ['Pele', 'Arantes do Nascimento'],
    externalId: 'newsroom:10',
    by: 'Zoë',
  })
  t.equal(edited.statusCode, 200)
  const { speaker } = edited.json<Update>()
  t.match(speaker, {
    id: before.id,
    name: 'Edson Arantes do Nascimento',
    confirmedAliases: ['Arantes do Nascimento', 'Pele'],
    externalId: 'newsroom:10',
  })
  t.equal(edited.headers.etag, speaker.etag)
  t.match((await patch(server, before, { name: 'X' })).json<AnsweredProblem>(), { status: 412 })
  await say(server, '“We shall win again,” said the striker, Pele.')
  t.match(await find(server, 'pele'), { id: before.id, quoteCount: 2 })
  await say(server, '“We go on,” said Edson Arantes.')
  t.equal((await find(server, 'edson')).quoteCount, 3, 'the name used in articles still leads there')

  await say(server, '“I am another,” said Ann Lee.')
  const lee = await find(server, 'ann')
  for (const payload of [{ aliases: ['PELE'] }, { externalId: 'newsroom:10' }]) {
    t.match((await patch(server, lee, payload)).json<AnsweredProblem>(), {
      status: 409,
      code: 'name-taken',
      speakerId: before.id,
    })
  }
  const surname = (await patch(server, lee, { aliases: ['Lee'] })).json<Update>()
  await say(server, '“Who am I?” asked Lee.')
  t.equal(
    (await server.inject(`/v1/speakers/${surname.speaker.id}`)).json<Speaker>().quoteCount,
    2,
    'by surname too, since a person has confirmed it',
  )

  const undone = await post(server, before, 'undo', {})
  t.match(undone.json(), { speaker: { name: 'Edson Arantes', confirmedAliases: [], externalId: null } })
  t.match((await post(server, before, 'undo', {})).json<AnsweredProblem>(), { status: 404, code: 'change-not-found' })
})

t.test('several speakers can be merged in one change, and separated again by one undo', async (t) => {
  const server = testServer(t)
  for (const by of ['Ada Vance', 'A. Vance', 'A.M. Vance', 'Bo Li']) await say(server, `“It rains on me,” said ${by}.`)
  const vance = await find(server, 'ada')
  const { items } = (await server.inject(`/v1/speakers/${vance.id}/suggestions`)).json<{
    items: { speaker: { id: string } }[]
  }>()
  const bo = await find(server, 'bo')
  const speakerIds = [...items.map(({ speaker }) => speaker.id), bo.id]
  t.ok(speakerIds.length > 1)
  t.match((await post(server, vance, 'merge', { speakerIds: [...speakerIds, 'nobody'] })).json<AnsweredProblem>(), {
    status: 404,
  })
  t.equal((await find(server, 'ada')).quoteCount, 1, 'a merge is all or nothing')
  const merged = await post(server, vance, 'merge', { speakerIds, by: 'Zoë' })
  t.match(merged.json(), {
    speaker: { quoteCount: speakerIds.length + 1 },
    change: { otherIds: speakerIds, quoteCount: speakerIds.length, by: 'Zoë' },
  })
  const history = (await server.inject(`/v1/speakers/${vance.id}/history`)).json<{ items: { id: string }[] }>()
  t.match(history, { items: [{ action: 'merge', otherIds: speakerIds, undone: null }] })
  t.equal(history.items.length, 1)
  t.equal((await server.inject(`/v1/speakers/${bo.id}`)).statusCode, 308)
  const undone = await post(server, vance, 'undo', { changeId: history.items[0]?.id })
  t.match(undone.json(), { speaker: { quoteCount: 1 }, change: { otherIds: speakerIds, undone: { by: null } } })
  for (const id of speakerIds) t.match((await server.inject(`/v1/speakers/${id}`)).json(), { id, quoteCount: 1 })
  t.match((await post(server, vance, 'undo', {})).json<AnsweredProblem>(), { status: 404, code: 'change-not-found' })
  for (const payload of [{}, { speakerIds: [] }, { speakerId: bo.id, speakerIds }])
    t.equal((await post(server, vance, 'merge', payload)).statusCode, 400)
})

t.test('PATCH /v1/speakers/{id} accepts aliases with the period for which they are valid', async (t) => {
  const server = testServer(t)
  await say(server, '“We won,” said Ada Vance.')
  const vance = await find(server, 'vance')
  const edited = await patch(server, vance, { aliases: [{ alias: 'President Vance', from: '1990', to: '1999-12-31' }] })
  t.equal(edited.statusCode, 400, 'a year is not a date')
  const payload = { aliases: ['A. Vance', { alias: 'President Vance', from: '1990-01-01', to: '1999-12-31' }] }
  const { speaker, change } = (await patch(server, vance, payload)).json<Update>()
  const vouched = [
    { alias: 'A. Vance', from: null, to: null },
    { alias: 'President Vance', from: '1990-01-01T00:00:00.000Z', to: '2000-01-01T00:00:00.000Z' },
  ]
  t.match(speaker, { confirmedAliases: ['A. Vance', 'President Vance'], vouchedAliases: vouched })
  t.match(change, { before: { vouchedAliases: [] }, after: { vouchedAliases: vouched } })
  t.match((await server.inject(`/v1/speakers/${vance.id}/history`)).json(), {
    items: [{ after: { vouchedAliases: vouched } }],
  })
  for (const [publishedAt, quoteCount] of [
    ['1995-05-05', 2],
    ['2005-05-05', 2],
  ] as const) {
    const text = `“It rains in ${publishedAt},” President Vance said.`
    await server.inject({ method: 'POST', url: '/v1/articles', payload: { text, publishedAt } })
    t.match((await server.inject(`/v1/speakers/${vance.id}`)).json(), { quoteCount }, publishedAt)
  }
  const wrong: readonly unknown[] = [
    [{ alias: 'V', from: '2001-01-01', to: '2000-01-01' }],
    [{ alias: ' ' }],
    [{ from: '2001-01-01' }],
    [{ alias: 'V', until: '2001-01-01' }],
    [1],
  ]
  for (const aliases of wrong) {
    const response = await patch(server, speaker, { aliases })
    t.equal(response.statusCode, 400, JSON.stringify(aliases))
    t.match(response.json<AnsweredProblem>().errors?.[0]?.pointer, /^\/aliases\/0/, response.body)
  }
})

t.test('POST /v1/speakers/{id}/merge combines two speakers, and the old id redirects to the survivor', async (t) => {
  const server = testServer(t)
  const article = await say(server, '“We won,” said Ann Lee. “We lost,” said Anna Leigh.', { outlet: 'The Daily' })
  const [lee, leigh] = [await find(server, 'ann lee'), await find(server, 'anna leigh')]
  const merged = await post(server, lee, 'merge', { speakerId: leigh.id, by: 'Zoë' })
  t.equal(merged.statusCode, 200)
  t.match(merged.json(), {
    speaker: { id: lee.id, quoteCount: 2, articleCount: 1 },
    change: { quoteCount: 1, by: 'Zoë' },
  })
  t.same(await names(server), ['Ann Lee'])
  for (const [method, rest] of [
    ['GET', ''],
    ['GET', '/quotes?limit=5'],
    ['GET', '/history'],
    ['PATCH', ''],
  ] as const) {
    const payload = method === 'PATCH' ? { name: 'X' } : undefined
    const moved = await server.inject({ method, url: `/v1/speakers/${leigh.id}${rest}`, ...(payload && { payload }) })
    t.equal(moved.statusCode, 308)
    t.equal(moved.headers.location, `/v1/speakers/${lee.id}${rest}`)
  }
  await say(server, '“We tied,” said Anna Leigh.')
  t.equal((await find(server, 'ann lee')).quoteCount, 3, 'the other name leads here')
  t.match((await post(server, lee, 'merge', { speakerId: leigh.id })).json<AnsweredProblem>(), {
    status: 409,
    code: 'already-merged',
  })
  t.match((await post(server, lee, 'merge', { speakerId: lee.id })).json<AnsweredProblem>(), { status: 409 })
  t.match((await post(server, lee, 'merge', { speakerId: 'none' })).json<AnsweredProblem>(), { status: 404 })

  const undone = await post(server, lee, 'undo', { by: 'Zoë' })
  t.match(undone.json(), {
    speaker: { id: lee.id, quoteCount: 1 },
    other: { id: leigh.id, name: 'Anna Leigh', quoteCount: 2 },
    change: { undone: { by: 'Zoë' } },
  })
  t.equal((await server.inject(`/v1/speakers/${leigh.id}`)).statusCode, 200)
  t.match((await server.inject(`/v1/articles/${article}`)).json(), {
    speakers: [
      { id: lee.id, name: 'Ann Lee' },
      { id: leigh.id, name: 'Anna Leigh' },
    ],
  })
})

t.test(
  'POST /v1/speakers/{id}/split separates namesakes, for later articles and engines too, and can be undone',
  async (t) => {
    const server = testServer(t)
    await say(server, '“We won,” said Ann Lee.')
    const second = await say(server, '“We lost,” said Ann Lee. “Badly,” Lee added.')
    const lee = await find(server, 'ann lee')
    const split = await post(server, lee, 'split', { articleIds: [second], name: 'Ann Lee (farmer)' })
    t.equal(split.statusCode, 201)
    const { other, change } = split.json<Update>()
    t.match(split.json(), {
      speaker: { id: lee.id, quoteCount: 1 },
      other: { name: 'Ann Lee (farmer)', quoteCount: 2 },
    })
    t.equal(split.headers.location, `/v1/speakers/${other?.id}`)
    await server.inject({ method: 'POST', url: `/v1/articles/${second}/reanalyse` })
    t.match((await server.inject(`/v1/speakers/${other?.id}`)).json(), { quoteCount: 2 })
    await say(server, '“We go on,” said Ann Lee.')
    t.equal((await server.inject(`/v1/speakers/${lee.id}`)).json<Speaker>().quoteCount, 2)

    for (const payload of [{ articleIds: [second] }, { quoteIds: ['none'] }]) {
      t.match((await post(server, lee, 'split', payload)).json<AnsweredProblem>(), {
        status: 409,
        code: 'nothing-to-split',
      })
    }
    t.match((await post(server, other!, 'split', { articleIds: [second] })).json<AnsweredProblem>(), { status: 409 })
    t.match((await post(server, lee, 'split', {})).json<AnsweredProblem>(), { status: 400 })

    await post(server, lee, 'undo', { changeId: change?.id })
    t.match(await find(server, 'ann lee'), { id: lee.id, quoteCount: 4 })
    t.equal((await server.inject(`/v1/speakers/${other?.id}`)).headers.location, `/v1/speakers/${lee.id}`)
  },
)

t.test('a split-off speaker is found by name, even if the rest was merged into somebody else', async (t) => {
  const server = testServer(t)
  await say(server, '“We won,” said Ann Lee.')
  const second = await say(server, '“We lost,” said Ann Lee.')
  const lee = await find(server, 'ann lee')
  await post(server, lee, 'split', { articleIds: [second], name: 'Ann Lee (farmer)' })
  const [left] = (await server.inject(`/v1/speakers/${lee.id}/quotes`)).json<{ items: Speaker[] }>().items
  const corrected = await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${left!.id}`,
    headers: { 'if-match': left!.etag },
    payload: { speakers: [{ name: 'Cy Young', kind: 'person' }] },
  })
  t.equal(corrected.statusCode, 200)
  t.same(await names(server, '?q=ann%20lee'), ['Ann Lee', 'Ann Lee (farmer)'])
})

t.test('POST /v1/speakers/{id}/undo requires undoing later changes to the same speakers first', async (t) => {
  const server = testServer(t)
  for (const name of ['Ann Lee', 'Bo Li', 'Cy Young']) await say(server, `“We won, ${name.length},” said ${name}.`)
  const [ann, bo, cy] = [await find(server, 'ann'), await find(server, 'bo'), await find(server, 'cy')]
  const first = (await post(server, ann, 'merge', { speakerId: bo.id })).json<Update>()
  const second = (await post(server, cy, 'merge', { speakerId: ann.id })).json<Update>()
  t.match((await post(server, cy, 'undo', { changeId: first.change?.id })).json<AnsweredProblem>(), {
    status: 404,
    code: 'change-not-found',
  })
  t.equal((await server.inject(`/v1/speakers/${bo.id}`)).headers.location, `/v1/speakers/${cy.id}`)
  t.equal((await post(server, cy, 'undo', {})).statusCode, 200)
  t.match((await post(server, cy, 'undo', { changeId: second.change?.id })).json<AnsweredProblem>(), {
    status: 409,
    code: 'already-undone',
  })
  t.equal((await server.inject(`/v1/speakers/${bo.id}`)).headers.location, `/v1/speakers/${ann.id}`)
  const third = (await post(server, ann, 'merge', { speakerId: cy.id })).json<Update>()
  t.match((await post(server, ann, 'undo', { changeId: first.change?.id })).json<AnsweredProblem>(), {
    status: 409,
    code: 'later-change',
    changeId: third.change?.id,
  })
  await post(server, ann, 'undo', {})
  await post(server, ann, 'undo', {})
  t.same(await names(server), ['Ann Lee', 'Bo Li', 'Cy Young'])
  const { items } = (await server.inject(`/v1/speakers/${ann.id}/history`)).json<{
    items: { undone: object | null }[]
  }>()
  t.ok(items.length === 3 && items.every(({ undone }) => undone !== null))
})
