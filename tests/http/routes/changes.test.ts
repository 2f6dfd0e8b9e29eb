// Following changes over HTTP.

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { replaceArchive } from '../../../src/store/sqlite/maintenance/replace-archive.ts'
import { openDatabase } from '../../../src/store/sqlite/open-store.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface ChangePage {
  readonly items: readonly {
    readonly position: number
    readonly kind: string
    readonly id: string
    readonly change: string
    readonly into: string | null
    readonly articleId: string | null
  }[]
  readonly next: string
  readonly more: boolean
}

const REPORT = { text: '“We won the match,” said Ann Lee, the captain. “We lost it,” said Bo Chen.', title: 'A match' }

interface StoredArticle {
  readonly id: string
  readonly quotes: readonly { readonly id: string; readonly speaker: { readonly id: string } }[]
}

async function post(server: FastifyInstance, url: string, payload: object): Promise<unknown> {
  const response = await server.inject({ method: 'POST', url, payload })
  if (response.statusCode >= 300) throw new Error(response.body)
  return response.json()
}

const store = async (server: FastifyInstance, article: object): Promise<StoredArticle> =>
  (await post(server, '/v1/articles', article)) as StoredArticle

async function follow(server: FastifyInstance, query = ''): Promise<ChangePage> {
  const response = await server.inject(`/v1/changes?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<ChangePage>()
}

const after = ({ next }: ChangePage): string => `after=${next}`

/** "quote made", in the order of the list, without duplicates. */
const summarize = ({ items }: ChangePage): string[] => [
  ...new Set(items.map(({ kind, change }) => `${kind} ${change}`)),
]

t.test('New data is listed once, and again when it changes', async (t) => {
  const server = testServer(t)
  t.same(summarize(await follow(server)), [])
  const { id, quotes } = await store(server, REPORT)
  const made = await follow(server)
  t.same(summarize(made).sort(), ['article made', 'quote made', 'speaker made'])
  t.equal(made.items.length, 5)
  t.equal(made.more, false)
  t.same(
    made.items.filter(({ kind }) => kind === 'quote').map((change) => [change.id, change.articleId]),
    quotes.map((quote) => [quote.id, id]),
  )
  const nothing = await follow(server, after(made))
  t.same(nothing.items, [])

  await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${quotes[0]!.id}`,
    headers: { 'if-match': '*' },
    payload: { status: 'confirmed' },
  })
  const reviewed = await follow(server, after(nothing))
  t.same(
    reviewed.items.map((change) => [change.kind, change.id, change.change]),
    [
      ['quote', quotes[0]!.id, 'changed'],
      ['article', id, 'changed'],
    ],
    'the article is returned with its quotes',
  )
  t.ok(reviewed.items.every(({ position }) => position > made.items.at(-1)!.position))
  t.equal((await follow(server)).items.length, 5, 'read from the beginning, each item is listed once')

  await server.inject({ method: 'DELETE', url: `/v1/articles/${id}` })
  const removed = await follow(server, after(reviewed))
  t.same(summarize(removed).sort(), ['article removed', 'quote removed', 'speaker removed'])
  t.equal(removed.items.length, 5)
  t.same((await follow(server)).items, removed.items, 'and stays listed')
})

t.test('Changing the metadata of an article without quotes changes the article', async (t) => {
  const server = testServer(t)
  const { id } = await store(server, { text: 'It rained all day in the harbor.', title: 'Rain' })
  const made = await follow(server)
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/articles/${id}`, headers, payload: { title: 'Much rain' } })
  t.same(summarize(await follow(server, after(made))), ['article changed'])
})

t.test(
  'A new quote changes the counts of its speaker, and a merged speaker is listed with the one it was merged into',
  async (t) => {
    const server = testServer(t)
    const { quotes } = await store(server, REPORT)
    const [ann, bo] = quotes.map(({ speaker }) => speaker.id)
    const made = await follow(server)
    await store(server, { text: '“We go on,” said Ann Lee.' })
    const more = await follow(server, after(made))
    t.ok(more.items.some(({ id, change }) => id === ann && change === 'changed'))
    t.notOk(more.items.some(({ id }) => id === bo))

    await post(server, `/v1/speakers/${ann}/merge`, { speakerId: bo })
    const merged = await follow(server, after(more))
    t.match(
      merged.items.find(({ id }) => id === bo),
      { kind: 'speaker', change: 'merged', into: ann },
    )
    t.match(
      merged.items.find(({ id }) => id === quotes[1]!.id),
      { kind: 'quote', change: 'changed' },
    )
    await post(server, `/v1/speakers/${ann}/undo`, {})
    const undone = await follow(server, after(merged))
    t.match(
      undone.items.find(({ id }) => id === bo),
      { kind: 'speaker', change: 'changed', into: null },
    )
    t.match(
      undone.items.find(({ id }) => id === quotes[1]!.id),
      { change: 'changed' },
    )
  },
)

t.test('Pages continue where the previous one ended, also by kind and from now on', async (t) => {
  const server = testServer(t)
  for (let number = 0; number < 3; number += 1) await store(server, { text: `${REPORT.text} (${number})` })
  const whole = await follow(server, 'limit=100')
  const walked: ChangePage['items'][number][] = []
  let page = await follow(server, 'limit=2')
  t.match(
    (await server.inject('/v1/changes?limit=2')).headers['link'],
    /^<\/v1\/changes\?limit=2&after=.+>; rel="next"$/,
  )
  for (; page.more; page = await follow(server, `limit=2&${after(page)}`)) walked.push(...page.items)
  t.same([...walked, ...page.items], whole.items)

  const articles = await follow(server, 'kind=article&limit=2')
  t.same(summarize(articles), ['article made'])
  t.equal(articles.more, true)
  t.equal((await follow(server, `kind=article&limit=2&${after(articles)}`)).items.length, 1)

  const now = await follow(server, 'after=latest')
  t.match(now, { items: [], more: false })
  await store(server, { text: '“It is late,” said Cy Young.' })
  t.same(summarize(await follow(server, after(now))).sort(), ['article made', 'quote made', 'speaker made'])
})

t.test('A cursor for other kinds, or one that was never issued, is refused', async (t) => {
  const server = testServer(t)
  const { next } = await follow(server)
  for (const query of ['after=5', `kind=quote&after=${next}`, `after=${next.slice(0, -4)}`]) {
    const response = await server.inject(`/v1/changes?${query}`)
    t.equal(response.statusCode, 400)
    t.match(response.json<AnsweredProblem>(), { code: 'invalid-cursor', errors: [{ parameter: 'after' }] })
  }
  t.match((await server.inject('/v1/changes?kind=outlet')).json<AnsweredProblem>(), { code: 'invalid-request' })
})

t.test('A restart loses nothing, and replacing the archive with an older copy is detected', async (t) => {
  const folder = t.testdir({})
  const [path, backup] = [join(folder, 'archive.db'), join(folder, 'backup.db')]
  const serve = async <Result>(use: (server: FastifyInstance) => Promise<Result>): Promise<Result> => {
    const ends: (() => void | Promise<void>)[] = []
    const server = testServer({ teardown: (end) => void ends.push(end as () => Promise<void>) }, { databasePath: path })
    try {
      return await use(server)
    } finally {
      for (const end of ends) await end()
    }
  }
  const before = await serve(async (server) => {
    await store(server, REPORT)
    return follow(server)
  })
  copyFileSync(path, backup)
  const lost = await serve(async (server) => {
    await store(server, { text: '“This is lost,” said Di Yu.' })
    const page = await follow(server, after(before))
    const kinds = page.items.slice(-3).map(({ kind }) => kind)
    t.same(kinds.sort(), ['article', 'quote', 'speaker'])
    t.same(
      page.items.slice(0, -3).map(({ id }) => id),
      before.items.map(({ id }) => id),
      'what was read after the last page may have been lost',
    )
    const next = await follow(server, after(page))
    t.same(next.items, [])
    return next
  })

  replaceArchive({ copy: backup, path }, { copying: () => undefined, checking: () => undefined })
  await serve(async (server) => {
    for (let number = 0; number < 3; number += 1) await store(server, { text: `${REPORT.text} (${number})` })
    const response = await server.inject(`/v1/changes?${after(lost)}`)
    t.equal(response.statusCode, 410)
    t.match(response.json<AnsweredProblem>(), { code: 'changes-lost' })
    t.equal(
      (await follow(server, after(before))).items.length,
      5 + 3 * 3,
      'a client that had read none of it continues',
    )
  })
})

t.test('Changes by a process that does not record where its writes begin are listed too', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const server = testServer(t, { databasePath: path })
  const { id } = await store(server, REPORT)
  const made = await follow(server)
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  database.exec(
    "UPDATE quote SET status = 'confirmed'; UPDATE quote SET status = 'unreviewed'; DELETE FROM speaker_role",
  )
  const changed = await follow(server, after(made))
  t.same(summarize(changed).sort(), ['article changed', 'quote changed'])
  t.ok(changed.items.some((change) => change.id === id))
})
