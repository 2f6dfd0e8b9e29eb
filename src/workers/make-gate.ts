// Lets a limited number of jobs run at once, whatever they do.

export interface Gate {
  /** Waits for a place, first come first served; rejects with the signal's reason if it is aborted first. */
  readonly enter: (signal?: AbortSignal) => Promise<void>
  /** Passes the place on. */
  readonly leave: () => void
}

export function makeGate(places: number): Gate {
  let free = places
  const waiting = new Set<() => void>()
  return {
    async enter(signal) {
      signal?.throwIfAborted()
      if (free > 0) {
        free -= 1
        return
      }
      await new Promise<void>((resolve, reject) => {
        const giveUp = (): void => {
          waiting.delete(take)
          reject(signal?.reason as Error)
        }
        const take = (): void => {
          signal?.removeEventListener('abort', giveUp)
          resolve()
        }
        waiting.add(take)
        signal?.addEventListener('abort', giveUp, { once: true })
      })
    },
    leave() {
      const [next] = waiting
      if (next === undefined) {
        free += 1
        return
      }
      waiting.delete(next)
      next()
    },
  }
}
