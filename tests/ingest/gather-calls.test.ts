import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { gatherCalls } from '../../src/ingest/gather-calls.ts'

t.test('Simultaneous calls are processed together, and each gets its own result', async (t) => {
  const batches: (readonly string[])[] = []
  const ask = gatherCalls(async (batch: readonly string[]) => {
    batches.push(batch)
    return batch.map((one) => one.toUpperCase())
  }, 2)
  t.same(await Promise.all(['a', 'b', 'c'].map(ask)), ['A', 'B', 'C'])
  t.same(batches, [['a', 'b'], ['c']], 'no more at once than allowed')
})

t.test('Heavy calls are processed in batches of their own, so that others get in between', async (t) => {
  const batches: (readonly string[])[] = []
  const heavy = { weigh: (word: string) => word.length, heaviest: 5 }
  const ask = gatherCalls(
    async (batch: readonly string[]) => {
      batches.push(batch)
      return batch
    },
    10,
    heavy,
  )
  await Promise.all(['a', 'b', 'heavier', 'heaviest', 'c', 'd'].map(ask))
  t.same(batches, [['a', 'b', 'heavier'], ['heaviest'], ['c', 'd']])
})

t.test('A batch that is not full waits for more calls, and a full one does not', async (t) => {
  const batches: (readonly string[])[] = []
  let release: () => void = () => undefined
  const ask = gatherCalls(
    async (batch: readonly string[]) => {
      batches.push(batch)
      return batch
    },
    3,
    { weigh: (word) => word.length, heaviest: 5, gather: () => new Promise<void>((resolve) => (release = resolve)) },
  )
  const first = ask('a')
  for (let turn = 0; turn < 5; turn += 1) await setImmediate()
  t.same(batches, [])
  const second = ask('b')
  release()
  await Promise.all([first, second])
  t.same(batches, [['a', 'b']])
  await ask('heavy')
  await Promise.all(['c', 'd', 'e'].map(ask))
  t.same(batches.slice(1), [['heavy'], ['c', 'd', 'e']])
})

t.test('A batch that fails fails only for its own calls', async (t) => {
  const ask = gatherCalls(async (batch: readonly number[]) => {
    if (batch.includes(0)) throw new Error('Not zero')
    return batch
  }, 1)
  await Promise.all([t.rejects(ask(0), { message: 'Not zero' }), t.resolveMatch(ask(1), 1)])
})
