import { answerWithin } from './answer-within.ts'

/**
 * Caches the last answer of something too expensive to ask each time. Asks
 * again when the answer is older than `maxAgeMs`, and waits no longer than
 * `patienceMs`. Null until there is an answer; a failure keeps the previous
 * one.
 */
export function cacheStats<Stats>(
  ask: () => Promise<Stats>,
  { maxAgeMs, patienceMs }: { readonly maxAgeMs: number; readonly patienceMs: number },
  now = () => performance.now(),
): () => Promise<Stats | null> {
  let last: { readonly stats: Stats; readonly at: number } | null = null
  let asking: Promise<void> | null = null
  return async () => {
    if (last === null || now() - last.at > maxAgeMs) {
      asking ??= ask()
        .then(
          (stats) => {
            last = { stats, at: now() }
          },
          () => undefined,
        )
        .finally(() => (asking = null))
      await answerWithin(asking, patienceMs)
    }
    return (last as { readonly stats: Stats } | null)?.stats ?? null
  }
}
