import t from 'tap'
import { z } from 'zod'
import type { Problem } from '../../src/api/problems.ts'
import { toPointer, validateRequest } from '../../src/api/validate.ts'

function validate(schema: z.ZodType, data: unknown, httpPart = 'body') {
  const compiled = validateRequest({ schema, method: 'POST', url: '/', httpPart })
  return compiled(data) as { value?: unknown; error?: Problem }
}

t.test('toPointer() escapes as RFC 6901 requires', async (t) => {
  t.equal(toPointer([]), '')
  t.equal(toPointer(['a/b', 'm~n', 0, '']), '/a~1b/m~0n/0/')
  t.equal(toPointer(['~1']), '/~01')
})

t.test('validateRequest() returns the data as parsed by the schema', async (t) => {
  t.same(validate(z.object({ n: z.string().transform(Number) }), { n: '7' }), { value: { n: 7 } })
})

t.test('validateRequest() points at every invalid field of a body, and explains it', async (t) => {
  const schema = z.strictObject({ name: z.string().max(3), tags: z.array(z.strictObject({ of: z.enum(['a', 'b']) })) })
  const { error } = validate(schema, { name: 'long', tags: [{ of: 'a' }, { of: 'c' }], 'x/y': 1 })
  t.same(error?.extras.errors, [
    { pointer: '/name', detail: 'is too long or too large (length 4)', expected: 'at most 3' },
    { pointer: '/tags/1/of', detail: 'is "c"', expected: 'one of a, b' },
    { pointer: '/x~1y', detail: 'is not a known field ("x/y")', expected: 'only name, tags' },
  ])
})

t.test('validateRequest() names a parameter, and reports one given twice', async (t) => {
  const { error } = validate(z.object({ q: z.string() }), { q: ['a', 'b'] }, 'querystring')
  t.same(error?.extras.errors, [
    { parameter: 'q', detail: 'is a list, or was given more than once', expected: 'one string' },
  ])
})

t.test('validateRequest() limits the length of its error, however much is wrong', async (t) => {
  const body = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`field ${index} ${'x'.repeat(200)}`, 1]),
  )
  const { error } = validate(z.strictObject({}), body)
  t.equal(error?.extras.errors?.length, 20)
  t.match(error?.message, '9999 more')
  t.ok(JSON.stringify(error?.body()).length < 10_000)
})
