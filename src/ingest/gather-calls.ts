/**
 * Combines calls into batches: those that arrive while a batch is running go together into the next one. So batches are
 * small when there is little to do and nobody waits, and large when they pay off. `weigh` says how heavy each call is:
 * a batch ends with the first call that reaches `heaviest`, so that many heavy ones don't hold up the others. A batch
 * that is not full waits for more calls until `gather` resolves.
 */
export function gatherCalls<Asked, Answered>(
  run: (batch: readonly Asked[]) => Promise<readonly Answered[]>,
  largest: number,
  { weigh = () => 0, heaviest = Infinity, gather }: Batches<Asked> = {},
): (asked: Asked) => Promise<Answered> {
  interface Call {
    readonly asked: Asked
    readonly resolve: (answered: Answered) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Call[] = []
  let isRunning = false

  async function runAll(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      if (gather !== undefined && !isFull()) await gather()
      const batch = waiting.slice(0, countBatch())
      waiting = waiting.slice(batch.length)
      try {
        const answers = await run(batch.map(({ asked }) => asked))
        batch.forEach(({ resolve }, index) => resolve(answers[index] as Answered))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }

  function countBatch(): number {
    const end = findHeaviest()
    return Math.min(largest, end === -1 ? waiting.length : end + 1)
  }

  /** The index of the first call at which the total reaches `heaviest`, or -1. */
  function findHeaviest(): number {
    let weight = 0
    return waiting.findIndex(({ asked }) => (weight += weigh(asked)) >= heaviest)
  }

  const isFull = (): boolean => waiting.length >= largest || findHeaviest() !== -1

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject })
      // Not at once, since more calls may come in the same turn.
      if (!isRunning) {
        isRunning = true
        setImmediate(() => void runAll())
      }
    })
}

interface Batches<Asked> {
  readonly weigh?: (asked: Asked) => number
  readonly heaviest?: number
  readonly gather?: () => Promise<unknown>
}

/**
 * For articles written together, by the length of their analyses in JSON: about fifteen hundred quotes, which take a
 * fifth of a second.
 */
export const IN_ONE_WRITE = {
  weigh: ({ analysis }: { readonly analysis: string }): number => analysis.length,
  heaviest: 1_000_000,
}
