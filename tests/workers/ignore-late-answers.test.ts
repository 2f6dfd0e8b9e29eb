import { EventEmitter } from 'node:events'
import type { Piscina } from 'piscina'
import t from 'tap'
import { ignoreLateAnswers } from '../../src/workers/ignore-late-answers.ts'

t.test('ignoreLateAnswers() ignores an answer to a task that was ended, and throws any other error', async (t) => {
  const pool = ignoreLateAnswers(new EventEmitter() as Piscina)
  t.ok(pool.emit('error', new Error('Unexpected message from Worker: { taskId: 4 }')))
  t.throws(() => pool.emit('error', new Error('The thread died')), { message: 'The thread died' })
})
