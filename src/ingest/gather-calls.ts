/**
 * Many calls as few: what is asked while an earlier batch is being worked on
 * goes together in the next one. So a batch is small where there is little to
 * do and nobody waits, and large where there is much and it pays. `weigh` says
 * how heavy each is: a batch ends with the first that makes it `heaviest`, so
 * that many heavy ones do not hold up what others want.
 */
export function gatherCalls<Asked, Answered>(
  run: (batch: readonly Asked[]) => Promise<readonly Answered[]>,
  largest: number,
  { weigh, heaviest }: { readonly weigh: (asked: Asked) => number; readonly heaviest: number } = LIGHT,
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
    let weight = 0
    const end = waiting.findIndex(({ asked }) => (weight += weigh(asked)) >= heaviest)
    return Math.min(largest, end === -1 ? waiting.length : end + 1)
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject })
      // Not at once, for others may be asked in the same turn.
      if (!isRunning) {
        isRunning = true
        setImmediate(() => void runAll())
      }
    })
}

const LIGHT = { weigh: () => 0, heaviest: Infinity }

/** Articles that are written together, by the length of their analyses in JSON: some fifteen hundred quotes, which take a fifth of a second. */
export const IN_ONE_WRITE = {
  weigh: ({ analysis }: { readonly analysis: string }): number => analysis.length,
  heaviest: 1_000_000,
}
