// When a thread may be terminated.

import t from 'tap'
import {
  beginRun,
  makeRunState,
  makeStartState,
  runNative,
  runStart,
  runUntil,
  stopNative,
  stopStarts,
} from '../../src/workers/run-state.ts'

/** A promise, and the function that settles it. */
function makeGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

t.test('a thread is not terminated before its native call is over, and starts no other', async (t) => {
  const state = makeRunState()
  const gate = makeGate()
  const order: string[] = []
  beginRun(state)
  const call = runNative(state, () => gate.opened).then(() => order.push('called'))
  const stop = new AbortController()
  const run = runUntil(stop.signal, state, (end) => {
    return new Promise((_resolve, reject) => {
      end.addEventListener('abort', () => {
        order.push('ended')
        reject(end.reason as Error)
      })
    })
  })
  stop.abort(new Error('not wanted'))
  await pause(20)
  t.same(order, [])
  gate.open()
  await call
  await t.rejects(run, /not wanted/)
  t.same(order, ['called', 'ended'])
  await t.rejects(
    runNative(state, async () => order.push('called again')),
    /no longer wanted/,
  )
  t.equal(order.length, 2)
})

t.test(
  'a thread that has not started its call is not terminated, since it may be starting up, and never starts the call',
  async (t) => {
    const state = makeRunState()
    const stop = new AbortController()
    let isEnded = false
    const run = runUntil(stop.signal, state, (end) => {
      end.addEventListener('abort', () => (isEnded = true))
      return new Promise(() => undefined)
    })
    stop.abort(new Error('not wanted'))
    await t.rejects(run, /not wanted/)
    await pause(5)
    t.notOk(isEnded)
    t.throws(() => beginRun(state), /no longer wanted/)
  },
)

t.test('a call cancelled beforehand never starts', async (t) => {
  const run = async (): Promise<string> => t.fail('the call was started') as unknown as string
  await t.rejects(runUntil(AbortSignal.abort(new Error('not wanted')), makeRunState(), run), /not wanted/)
})

t.test('a call that ends by itself returns its result', async (t) => {
  t.equal(await runUntil(new AbortController().signal, makeRunState(), async () => 'answer'), 'answer')
})

t.test('a call that fails is over', async (t) => {
  const state = makeRunState()
  beginRun(state)
  await t.rejects(
    runNative(state, () => Promise.reject(new Error('no memory'))),
    /no memory/,
  )
  t.equal(await stopNative(state), true)
})

t.test('threads are not terminated while they start, and none starts after that', async (t) => {
  const state = makeStartState()
  const gate = makeGate()
  const order: string[] = []
  const start = runStart(state, () => gate.opened).then(() => order.push('started'))
  const closing = stopStarts(state).then(() => order.push('closed'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.same(order, [])
  gate.open()
  await Promise.all([start, closing])
  t.same(order, ['started', 'closed'])
  t.equal(await runStart(state, async () => 'started'), null)
})
