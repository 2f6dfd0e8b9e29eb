// Keeps threads from being ended in the middle of a native call: ONNX Runtime
// takes the whole process with it then (onnxruntime #13086, #24486). Both sides
// share a number, so that neither waits for the other's messages.

import { setTimeout } from 'node:timers/promises'
import type { FoundNetwork } from '../network/find-network.ts'

/** One cell of shared memory: what the thread does that works on a task. */
export type RunState = Int32Array

const IN_SCRIPT = 0
const IN_NATIVE_CALL = 1
/** No native call begins any more. */
const STOPPED = 2

export const makeRunState = (): RunState => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** In the thread: does what is native, unless the other side has stopped it before. @throws Error if so */
export async function runNative<Answer>(state: RunState, work: () => Promise<Answer>): Promise<Answer> {
  if (Atomics.compareExchange(state, 0, IN_SCRIPT, IN_NATIVE_CALL) !== IN_SCRIPT)
    throw new Error('The answer is no longer wanted')
  try {
    return await work()
  } finally {
    Atomics.store(state, 0, IN_SCRIPT)
  }
}

type Network = NonNullable<FoundNetwork['network']>

/** The network, each of whose readings is such a call. One takes some 30 ms. */
export const guardNetwork = (network: Network, state: RunState): Network => ({
  read: (window) => runNative(state, () => network.read(window)),
})

/** On the other side: after it the thread may be ended. Waits for the native call that is under way. */
export async function stopNative(state: RunState): Promise<void> {
  while (Atomics.compareExchange(state, 0, IN_SCRIPT, STOPPED) === IN_NATIVE_CALL) await setTimeout(WAIT)
}

/** Milliseconds. */
const WAIT = 2

/** Aborted once a thread that works with `state` may be ended because of `stop`. */
export function abortBetweenCalls(stop: AbortSignal, state: RunState): AbortSignal {
  const end = new AbortController()
  const abort = (): void => void stopNative(state).then(() => end.abort(stop.reason))
  if (stop.aborted) abort()
  else stop.addEventListener('abort', abort, { once: true })
  return end.signal
}

/** Two cells of shared memory: how many threads are starting, and whether none may any more. */
export type StartState = Int32Array

const STARTING = 0
const CLOSED = 1

export const makeStartState = (): StartState => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

/** In the thread: what is native when it starts. @throws Error when the pool is closing */
export async function runStart<Answer>(state: StartState, work: () => Promise<Answer>): Promise<Answer> {
  Atomics.add(state, STARTING, 1)
  try {
    if (Atomics.load(state, CLOSED) === 1) throw new Error('The threads are being ended')
    return await work()
  } finally {
    Atomics.sub(state, STARTING, 1)
  }
}

/** On the other side: after it all threads may be ended. Of one that died while it started nothing is heard: it is not waited for without end. */
export async function stopStarts(state: StartState): Promise<void> {
  Atomics.store(state, CLOSED, 1)
  const latest = performance.now() + LONGEST_START
  while (Atomics.load(state, STARTING) > 0 && performance.now() < latest) await setTimeout(WAIT)
}

/** Milliseconds. */
const LONGEST_START = 10_000
