import { setTimeout } from 'node:timers/promises'
import type { Erasure } from '../erasures.ts'
import type { Store } from '../store.ts'

/**
 * Erases step by step until done; others write in between. With `patienceMs`,
 * returns the state after that time. The last step waits for anyone still
 * reading what is erased; null if there is no such erasure.
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
    // Whoever is waiting to write comes first.
    await setTimeout(Math.min(100, performance.now() - started))
  }
}
