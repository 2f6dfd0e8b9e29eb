// What a long text leaves behind in a thread. V8 clears up when a thread needs
// room, not when another does: threads that had long texts once, and then
// nothing to do, would keep what two of them are allowed for ever.

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes, of V8's heap and beside it, below which a thread keeps what it has between two texts. */
const FEW = 64 * 2 ** 20
/** Bytes by which it may grow before it clears up again, whatever was left then: it must not do so after each text. */
const GROWTH = 24 * 2 ** 20

let limit = FEW
let collect: (() => void) | null = null

/** To be called after each text; of an article of the usual length nothing happens. */
export function clearUp(): void {
  if (sizeOfHeap() <= limit) return
  collect ??= exposedCollector()
  collect()
  limit = Math.max(FEW, sizeOfHeap() + GROWTH)
}

function sizeOfHeap(): number {
  const { total_heap_size, external_memory } = getHeapStatistics()
  return total_heap_size + external_memory
}

/** V8 gives its collector to contexts that are made while it is told to. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
