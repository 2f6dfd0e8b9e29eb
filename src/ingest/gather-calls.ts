/**
 * Many calls as few: what is asked while an earlier batch is being worked on
 * goes together in the next one. So a batch is small where there is little to
 * do and nobody waits, and large where there is much and it pays.
 */
export function gatherCalls<Asked, Answered>(
  run: (batch: readonly Asked[]) => Promise<readonly Answered[]>,
  largest: number,
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
      const batch = waiting.slice(0, largest)
      waiting = waiting.slice(largest)
      try {
        const answers = await run(batch.map(({ asked }) => asked))
        batch.forEach(({ resolve }, index) => resolve(answers[index] as Answered))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
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
