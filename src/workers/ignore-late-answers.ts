// Keeps an answer that comes too late from ending the process.

import type { Piscina } from 'piscina'

/**
 * A thread may answer at the moment at which its task is aborted or the pool is
 * closed. Piscina then emits an error, which would end the process if nobody
 * listened. Any other error is thrown.
 */
export function ignoreLateAnswers(pool: Piscina): Piscina {
  return pool.on('error', (error: Error) => {
    if (!LATE_ANSWER.test(error.message)) throw error
  })
}

const LATE_ANSWER = /^Unexpected message from Worker/
