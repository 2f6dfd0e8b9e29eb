// ONNX Runtime from 1.29 on reports to its makers what it runs, unless its
// process says no before the library is there. Nothing leaves this machine.

import { isMainThread } from 'node:worker_threads'

const REFUSAL = 'ORT_DISABLE_TELEMETRY'

/**
 * To be called before the library is loaded, and in the main thread before any thread is started that loads it: a thread
 * has only a copy of the environment, which the library does not look at.
 *
 * @throws Error in a thread that was started where nobody had refused
 */
export function refuseTelemetry(): void {
  if (isMainThread) process.env[REFUSAL] = '1'
  else if (process.env[REFUSAL] !== '1') {
    throw new Error(`ONNX Runtime is not loaded, since it would report to its makers: set ${REFUSAL}=1 for the process`)
  }
}
