// Who a quote is about: from submitting an article to lists and exports.

import t from 'tap'
import { testServer } from '../../support/test-server.ts'

const TEXT =
  '“Tom Ray lied, and he knew it,” said Ann Lee. “I am angry,” she added.\n\n“Ann Lee is wrong,” said Tom Ray. “I never lie,” he said.'

interface ResponseBody {
  readonly text: string
  readonly quotes: readonly {
    readonly about: readonly {
      readonly speakerId: string | null
      readonly name: string
      readonly kind: string
      readonly start: number
      readonly end: number
      readonly text: string
    }[]
  }[]
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly pronouns: string | null }[]
}

t.test('attributions say who a quote is about, and which pronouns the speakers have', async (t) => {
  const server = testServer(t)
  const response = await server.inject({ method: 'POST', url: '/v1/attributions', payload: { text: TEXT } })
  const { text, quotes, speakers } = response.json<ResponseBody>()
  const idOf = (name: string) => speakers.find((speaker) => speaker.name === name)?.id
  t.match(quotes[0]?.about, [
    { speakerId: idOf('Tom Ray'), name: 'Tom Ray', kind: 'person', text: 'Tom Ray' },
    { speakerId: idOf('Tom Ray'), name: 'Tom Ray', kind: 'person', text: 'he' },
  ])
  t.same(quotes[1]?.about, [])
  t.match(quotes[2]?.about, [{ speakerId: idOf('Ann Lee'), name: 'Ann Lee', text: 'Ann Lee' }])
  t.same(quotes[3]?.about, [])
  for (const mention of quotes.flatMap(({ about }) => about))
    t.equal(text.slice(mention.start, mention.end), mention.text)
  t.match(speakers, [
    { name: 'Ann Lee', pronouns: 'she' },
    { name: 'Tom Ray', pronouns: 'he' },
  ])
})

t.test('quotes can be found by who they are about, which lists and exports include', async (t) => {
  const server = testServer(t)
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: TEXT, publishedAt: '2022-01-10' } })
  const listed = async (query: string) => {
    const response = (await server.inject(`/v1/quotes?${query}`)).json<{ items: { text: string }[] }>()
    return response.items.map(({ text }) => text)
  }
  t.same(await listed('about=Tom%20Ray'), ['Tom Ray lied, and he knew it,'])
  t.same(await listed('about=Ray&speaker=Ann%20Lee'), ['Tom Ray lied, and he knew it,'])
  t.same(await listed('about=Ann%20Lee&speaker=Tom%20Ray'), ['Ann Lee is wrong,'])
  t.same(await listed('about=Joan%20Pike'), [])
  const { items } = (await server.inject('/v1/speakers?q=Ray')).json<{ items: { id: string; pronouns: string }[] }>()
  const tom = items[0]!
  t.equal(tom.pronouns, 'he')
  t.same(await listed(`about=${tom.id}`), ['Tom Ray lied, and he knew it,'])
  t.match((await server.inject(`/v1/quotes?about=${tom.id}&total=true`)).json(), {
    total: 1,
    items: [{ about: [{ speakerId: tom.id, name: 'Tom Ray', kind: 'person', text: 'Tom Ray' }, { text: 'he' }] }],
  })
  t.equal((await server.inject('/v1/quotes?about=')).statusCode, 400)

  const lines = (await server.inject('/v1/exports/quotes?about=Ann%20Lee')).body.trim().split('\n')
  t.match(
    lines.map((line) => JSON.parse(line) as object),
    [{ text: 'Ann Lee is wrong,', about: [{ name: 'Ann Lee', text: 'Ann Lee' }] }],
  )
  const [head = '', first = ''] = (await server.inject('/v1/exports/quotes?format=csv')).body.split('\r\n')
  t.match(head, /,about$/)
  t.match(first, /,Tom Ray$/)
})

t.test('with offsets in code points, mentions are counted in code points too', async (t) => {
  const server = testServer(t)
  const payload = { text: '🎺🎺 “Tom Ray lied,” said Ann Lee.' }
  const response = await server.inject({ method: 'POST', url: '/v1/attributions?offsets=codepoints', payload })
  t.match(response.json<ResponseBody>().quotes[0]?.about, [{ start: 4, end: 11, text: 'Tom Ray' }])
})

t.test('statistics count people and their quotes by the pronouns that articles use for them', async (t) => {
  const server = testServer(t)
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: TEXT, publishedAt: '2022-01-10' } })
  await server.inject({
    method: 'POST',
    url: '/v1/articles',
    payload: {
      text: '“We saw it,” said Joan Pike. “We left,” the Harbour Commission said.',
      publishedAt: '2022-01-11',
    },
  })
  t.match((await server.inject('/v1/stats?limit=1')).json(), {
    byPronouns: {
      she: { quoteCount: 2, wordCount: 10, speakerCount: 1 },
      he: { quoteCount: 2, wordCount: 7, speakerCount: 1 },
      they: { quoteCount: 0, speakerCount: 0 },
      unknown: { quoteCount: 1, speakerCount: 1 },
    },
  })
})
