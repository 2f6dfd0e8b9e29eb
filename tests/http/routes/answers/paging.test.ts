import fc from 'fast-check'
import t from 'tap'
import { Problem } from '../../../../src/api/problems.ts'
import { answerPage, decodeCursor, encodeCursor } from '../../../../src/http/routes/answers/paging.ts'
import type { PageRequest, Position } from '../../../../src/store/store.ts'

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
)
const position = fc
  .array(key, { maxLength: 4 })
  .map((keys): Position => keys.map((one) => (Object.is(one, -0) ? 0 : one)))

t.test('decodeCursor() reads what encodeCursor() wrote, for the same list only', async (t) => {
  fc.assert(
    fc.property(position, (position) => {
      const cursor = encodeCursor('quotes of Lee', position)
      t.match(cursor, /^[\w-]+$/)
      t.same(decodeCursor('quotes of Lee', cursor), position)
      t.throws(() => decodeCursor('quotes of Park', cursor), { code: 'invalid-cursor' })
    }),
    { numRuns: 50 },
  )
})

t.test('decodeCursor() refuses any cursor that was not issued', async (t) => {
  const invented = fc.oneof(
    fc.string(),
    fc.base64String(),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
    position.map((position) => Buffer.from(JSON.stringify(['sum', ...position])).toString('base64url')),
  )
  fc.assert(
    fc.property(invented, (cursor) => {
      try {
        decodeCursor('quotes', cursor)
        return false
      } catch (error) {
        return error instanceof Problem && error.statusCode === 400
      }
    }),
  )
  t.pass()
})

t.test('answerPage() links to the next page with all filters, and to none after the last page', async (t) => {
  const headers = new Map<string, unknown>()
  const reply = { header: (name: string, value: unknown) => headers.set(name, value) as never }
  const list = async ({ limit, after }: PageRequest) => {
    const from = Number(after?.[0] ?? 0)
    const items = ['a', 'b', 'c'].slice(from, from + limit)
    return { items, next: from + limit < 3 ? [from + limit] : null }
  }
  const first = await answerPage(
    { url: '/v1/quotes?q=bread+and+butter&limit=2', query: { q: 'bread and butter', limit: 2 } },
    reply,
    list,
    (item) => item.toUpperCase(),
  )
  t.same(first.items, ['A', 'B'])
  const cursor = first.next ?? ''
  t.equal(headers.get('link'), `</v1/quotes?q=bread+and+butter&limit=2&cursor=${cursor}>; rel="next"`)

  headers.clear()
  const query = { q: 'bread and butter', limit: 1, cursor }
  const last = await answerPage({ url: '/v1/quotes?limit=1', query }, reply, list, (item) => item)
  t.same(last, { items: ['c'], next: null })
  t.notOk(headers.has('link'))
  await t.rejects(
    answerPage({ url: '/v1/quotes', query: { ...query, q: 'bread' } }, reply, list, String),
    { code: 'invalid-cursor' },
    'different filters make a different list',
  )
})
