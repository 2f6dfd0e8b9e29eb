import t from 'tap'
import { makeGate } from '../../src/workers/make-gate.ts'

const NEVER = new AbortController().signal

t.test('makeGate() admits a limited number at once, and the others in order as places become free', async (t) => {
  const gate = makeGate(2)
  const entered: string[] = []
  const enter = (name: string) => gate.enter(NEVER).then(() => entered.push(name))
  const all = ['one', 'two', 'three', 'four'].map(enter)
  await Promise.all(all.slice(0, 2))
  t.same(entered, ['one', 'two'])
  gate.leave()
  await all[2]
  t.same(entered, ['one', 'two', 'three'])
  gate.leave()
  await all[3]
  for (const _ of [1, 2]) gate.leave()
  await t.resolves(Promise.all([gate.enter(NEVER), gate.enter(NEVER)]), 'both places are free again')
})

t.test('makeGate() skips those that no longer wait, and admits none that gave up before', async (t) => {
  const gate = makeGate(1)
  const stop = new AbortController()
  await gate.enter(NEVER)
  const [givenUp, next] = [gate.enter(stop.signal), gate.enter(NEVER)]
  stop.abort()
  await t.rejects(givenUp, { name: 'AbortError' })
  gate.leave()
  await t.resolves(next)
  gate.leave()
  await t.rejects(gate.enter(stop.signal), { name: 'AbortError' })
  await t.resolves(gate.enter(NEVER), 'it took no place')
})
