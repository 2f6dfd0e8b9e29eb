import { setTimeout } from 'node:timers/promises'
import type { Erasure } from '../erasures.ts'
import type { Store } from '../store.ts'

/**
 * Erases to the end, step by step; others write between them. With `patienceMs`, it is given back as it is after so
 * long. The last step waits for whoever still reads what is erased; null where there is no such erasure.
 */
export async function finishErasure(
  store: Pick<Store, 'eraseOn'>,
  id: string,
  patienceMs = Infinity,
): Promise<Erasure | null> {
  const end = performance.now() + patienceMs
  for (;;) {
    const started = performance.now()
    const erasure = await store.eraseOn(id)
    if (erasure === null || erasure.state === 'erased' || performance.now() > end) return erasure
    // Whoever waits to write comes first.
    await setTimeout(Math.min(100, performance.now() - started))
  }
}
