// Whether the service is ready for requests: what a load balancer asks.

import { describeFailure } from '../../store/archive-failure.ts'
import type { StateStore } from '../../store/store.ts'
import { answerWithin } from '../../metrics/answer-within.ts'

export interface Readiness {
  /** What is wrong, in words; empty if nothing is. Answers within a few seconds. */
  readonly findFaults: () => Promise<readonly string[]>
  /** Reports a fault from now on, so that no new requests come. */
  readonly beginStop: () => void
}

/** `checkWorkers` rejects if no worker answers; left out if there are none to check. */
export function makeReadiness(
  store: Pick<StateStore, 'findSchemaState' | 'checkWritable'>,
  checkWorkers: (patienceMs: number) => Promise<void> = async () => undefined,
): Readiness {
  let stopping = false
  const checkWrites = makeWriteCheck(store)
  return {
    async findFaults() {
      const [schema, writes, workers] = await Promise.all([
        checkSchema(store),
        checkWrites(),
        checkWorkers(PATIENCE).then(none, noWorker),
      ])
      return [schema, writes, workers, stopping ? 'stopping: the service is shutting down' : null].filter(
        (fault) => fault !== null,
      )
    },
    beginStop: () => void (stopping = true),
  }
}

/** Milliseconds. */
const PATIENCE = 2_000

const none = (): null => null
/** Not the error's own words: callers here have no key. */
const noWorker = (): string => 'workers: no analysis thread responds'

/**
 * One write for all who ask at the same time. While one waits, behind others or for a lock, the result of the last
 * completed one counts.
 */
function makeWriteCheck(store: Pick<StateStore, 'checkWritable'>): () => Promise<string | null> {
  let last: string | null = null
  let underWay: Promise<string | null> | null = null
  return async () => {
    underWay ??= store
      .checkWritable()
      .then(
        none,
        (error: unknown) =>
          `archive: nothing can be written because ${describeFailure(error)?.what ?? 'the write failed'}`,
      )
      .then((fault) => (last = fault))
      .finally(() => (underWay = null))
    const ended = await answerWithin(underWay, PATIENCE)
    return ended ? ended.answer : last
  }
}

async function checkSchema(store: Pick<StateStore, 'findSchemaState'>): Promise<string | null> {
  const state = (await answerWithin(store.findSchemaState().catch(none), PATIENCE))?.answer
  if (!state) return 'database: no response'
  const { applied, known } = state
  return applied === known ? null : `migrations: the database has ${applied}, but this program knows ${known}`
}
