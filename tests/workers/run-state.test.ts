// When a thread may be ended.

import t from 'tap'
import {
  abortBetweenCalls,
  makeRunState,
  makeStartState,
  runNative,
  runStart,
  stopNative,
  stopStarts,
} from '../../src/workers/run-state.ts'

/** A promise, and what settles it. */
function makeGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

t.test('a thread is not ended before its native call is over, and begins no other', async (t) => {
  const state = makeRunState()
  const gate = makeGate()
  const order: string[] = []
  const call = runNative(state, () => gate.opened).then(() => order.push('called'))
  const stop = new AbortController()
  const end = abortBetweenCalls(stop.signal, state)
  end.addEventListener('abort', () => order.push('ended'))
  stop.abort()
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.same(order, [])
  gate.open()
  await call
  await stopNative(state)
  await new Promise((resolve) => setTimeout(resolve, 20))
  t.same(order, ['called', 'ended'])
  await t.rejects(
    runNative(state, async () => order.push('called again')),
    /no longer wanted/,
  )
  t.equal(order.length, 2)
})

t.test('a thread that computes in script is ended at once, also when that was wanted before it began', async (t) => {
  const state = makeRunState()
  await runNative(state, async () => undefined)
  await stopNative(state)
  await t.rejects(runNative(state, async () => undefined))
  const end = abortBetweenCalls(AbortSignal.abort(), makeRunState())
  await new Promise((resolve) => setTimeout(resolve, 1))
  t.ok(end.aborted)
})

t.test('a call that fails is over', async (t) => {
  const state = makeRunState()
  await t.rejects(
    runNative(state, () => Promise.reject(new Error('no memory'))),
    /no memory/,
  )
  await stopNative(state)
  t.pass()
})

t.test('threads are not ended while they start, and none starts after that', async (t) => {
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
  await t.rejects(
    runStart(state, async () => undefined),
    /being ended/,
  )
})
