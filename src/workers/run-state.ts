// Keeps threads from being ended in the middle of a native call: ONNX Runtime
// would crash the whole process (onnxruntime #13086, #24486). Both sides share
// a number, so that neither has to wait for the other's messages.

import { setTimeout } from 'node:timers/promises'
import type { FoundNetwork } from '../network/find-network.ts'

/** One cell of shared memory: what the thread working on a task is doing. */
export type RunState = Int32Array

/** The thread may still be starting, which is a native call as well. */
const NOT_BEGUN = 0
const IN_SCRIPT = 1
const IN_NATIVE_CALL = 2
/** No native call may begin any more. */
const STOPPED = 3

export const makeRunState = (): RunState => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** In the thread, before anything else in a task. @throws Error if the other side has already stopped it */
export function beginRun(state: RunState): void {
  if (Atomics.compareExchange(state, 0, NOT_BEGUN, IN_SCRIPT) !== NOT_BEGUN) throw new Error(UNWANTED)
}

/** In the thread: makes a native call, unless the other side has already stopped it. @throws Error if so */
export async function runNative<Answer>(state: RunState, work: () => Promise<Answer>): Promise<Answer> {
  if (Atomics.compareExchange(state, 0, IN_SCRIPT, IN_NATIVE_CALL) !== IN_SCRIPT) throw new Error(UNWANTED)
  try {
    return await work()
  } finally {
    Atomics.store(state, 0, IN_SCRIPT)
  }
}

const UNWANTED = 'The answer is no longer wanted'

type Network = NonNullable<FoundNetwork['network']>

/** The network, with each reading guarded as a native call. One takes some 30 ms. */
export const guardNetwork = (network: Network, state: RunState): Network => ({
  read: (window) => runNative(state, () => network.read(window)),
})

/** On the other side: no native call begins after this. Waits for the one in progress, and returns whether the task had begun. */
export async function stopNative(state: RunState): Promise<boolean> {
  if (Atomics.compareExchange(state, 0, NOT_BEGUN, STOPPED) === NOT_BEGUN) return false
  while (Atomics.compareExchange(state, 0, IN_SCRIPT, STOPPED) === IN_NATIVE_CALL) await setTimeout(WAIT)
  return true
}

/** Milliseconds. */
const WAIT = 2

/**
 * `run` works on a task in a thread, and ends the thread when its signal is
 * aborted. Rejects when `stop` is aborted. The thread is then ended between
 * native calls; if it has not begun the task, it is not ended, since it may be
 * starting: it will find that the answer is no longer wanted.
 */
export function runUntil<Answer>(
  stop: AbortSignal,
  state: RunState,
  run: (end: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const end = new AbortController()
  return new Promise((resolve, reject) => {
    const abort = (): void =>
      void stopNative(state).then((hasBegun) => {
        if (hasBegun) end.abort(stop.reason)
        else reject(stop.reason as Error)
      })
    if (stop.aborted) return abort()
    stop.addEventListener('abort', abort, { once: true })
    void run(end.signal)
      .then(resolve, reject)
      .finally(() => stop.removeEventListener('abort', abort))
  })
}

/** Two cells of shared memory: how many threads are starting, and whether starting is over. */
export type StartState = Int32Array

const STARTING = 0
const CLOSED = 1

export const makeStartState = (): StartState => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

/** In the thread: native work at startup; null if the pool is closing. */
export async function runStart<Answer>(state: StartState, work: () => Promise<Answer>): Promise<Answer | null> {
  Atomics.add(state, STARTING, 1)
  try {
    return Atomics.load(state, CLOSED) === 1 ? null : await work()
  } finally {
    Atomics.sub(state, STARTING, 1)
  }
}

/** On the other side: afterwards all threads may be ended. A thread that died while starting is never heard of, so the wait is limited. */
export async function stopStarts(state: StartState): Promise<void> {
  Atomics.store(state, CLOSED, 1)
  const latest = performance.now() + LONGEST_START
  while (Atomics.load(state, STARTING) > 0 && performance.now() < latest) await setTimeout(WAIT)
}

/** Milliseconds. */
const LONGEST_START = 10_000
