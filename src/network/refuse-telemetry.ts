// From 1.29 on, ONNX Runtime reports what it runs to its makers, unless the
// process opts out before the library is loaded. Nothing leaves this machine.

import { isMainThread } from 'node:worker_threads'

const REFUSAL = 'ORT_DISABLE_TELEMETRY'

/**
 * To be called before the library is loaded, and in the main thread before
 * starting any thread that loads it: a thread only has a copy of the
 * environment, which the library does not look at.
 *
 * @throws Error in a thread started by a process that had not opted out
 */
export function refuseTelemetry(): void {
  if (isMainThread) process.env[REFUSAL] = '1'
  else if (process.env[REFUSAL] !== '1') {
    throw new Error(
      `ONNX Runtime is not loaded, since it would send telemetry to its makers: set ${REFUSAL}=1 for the process`,
    )
  }
}
