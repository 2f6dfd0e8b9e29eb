import fc from 'fast-check'
import t from 'tap'
import { splitLines } from '../../src/ingest/split-lines.ts'

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (let turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    yield bytes.subarray(from, from + size)
    from += size
  }
}

async function split(text: string, longest = 1000, sizes: readonly number[] = [1000]) {
  const lines = []
  for await (const line of splitLines(inChunks(Buffer.from(text), sizes), longest)) lines.push(line)
  return lines.map(({ bytes, ...line }) => ({ ...line, text: bytes && Buffer.from(bytes).toString() }))
}

const texts = async (text: string, longest?: number) => (await split(text, longest)).map((line) => line.text)

t.test('splitLines() returns each line without its line break, including a last line without one', async (t) => {
  t.same(await texts('one\ntwo\r\n\nthree'), ['one', 'two', '', 'three'])
  t.same(await texts('one\n'), ['one'])
  t.same(await texts(''), [])
  t.same(await texts('\n'), [''])
})

t.test('splitLines() drops a byte order mark', async (t) => {
  t.same(await texts('\ufeffone\n\ufefftwo'), ['one', '\ufefftwo'])
})

t.test('splitLines() reports how far it has read', async (t) => {
  t.same(
    (await split('é\n😀😀\nlast')).map(({ number, end }) => [number, end]),
    [
      [1, 3],
      [2, 12],
      [3, 16],
    ],
  )
})

t.test('splitLines() skips a line that is too long, and continues after it', async (t) => {
  t.same(await texts(`short\n${'long'.repeat(10)}\nshort`, 10), ['short', null, 'short'])
  t.same(await texts('0123456789\n0123456789x', 10), ['0123456789', null])
})

t.test('splitLines() returns the same lines however the bytes arrive', async (t) => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\r', '{', ' '), maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (given, sizes) => {
        const text = given.join('\n')
        t.same(await split(text, 20, sizes), await split(text, 20))
      },
    ),
    { numRuns: 100 },
  )
})
