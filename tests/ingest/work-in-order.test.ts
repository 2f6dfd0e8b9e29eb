import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { workInOrder } from '../../src/ingest/work-in-order.ts'

async function* numbers(count: number, consumed: { last: number }, fails = false) {
  for (let at = 1; at <= count; at += 1) {
    consumed.last = at
    yield { at, length: 10 }
  }
  if (fails) throw new Error('It broke off')
}

t.test('workInOrder() returns results in the order of the items, whichever finishes first', async (t) => {
  const done: number[] = []
  const results = []
  const work = async ({ at }: { at: number }) => {
    await setTimeout(at % 3 === 1 ? 20 : 1)
    done.push(at)
    return at
  }
  for await (const result of workInOrder(numbers(20, { last: 0 }), work, { items: 5, bytes: 1000 }))
    results.push(result)
  t.same(
    results,
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  t.notSame(done, results)
})

t.test('workInOrder() takes no more items than its limit while the first is unfinished', async (t) => {
  for (const limits of [
    { items: 4, bytes: 1000 },
    { items: 100, bytes: 40 },
  ]) {
    const consumed = { last: 0 }
    let finish = (): void => undefined
    const first = new Promise<void>((resolve) => (finish = resolve))
    const results = workInOrder(
      numbers(50, consumed),
      async ({ at }) => {
        if (at === 1) await first
        return at
      },
      limits,
    )
    const next = results.next()
    await setTimeout(20)
    t.equal(consumed.last, 5, 'four in progress, and one waiting')
    finish()
    t.equal((await next).value, 1)
    await results.return(undefined)
  }
})

t.test('workInOrder() returns what came before the items failed', async (t) => {
  const results: number[] = []
  await t.rejects(
    async () => {
      for await (const at of workInOrder(numbers(3, { last: 0 }, true), async ({ at }) => at, { items: 9, bytes: 99 }))
        results.push(at)
    },
    { message: 'It broke off' },
  )
  t.same(results, [1, 2, 3])
})

t.test('workInOrder() aborts what is in progress once nobody wants any more results', async (t) => {
  const aborted: number[] = []
  const work = async ({ at }: { at: number }, signal: AbortSignal) => {
    await setTimeout(at === 1 ? 20 : 60_000, null, { signal }).catch(() => aborted.push(at))
    return at
  }
  const results = workInOrder(numbers(50, { last: 0 }), work, { items: 4, bytes: 1000 })
  t.equal((await results.next()).value, 1)
  await results.return(undefined)
  t.same(aborted, [2, 3, 4])
})
