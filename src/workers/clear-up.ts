// Frees what a long text leaves behind in a thread. V8 collects garbage when a
// thread needs room, not when another one does: threads that once had long
// texts and then nothing to do would keep what two of them are allowed for
// ever.

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes, on V8's heap and off it, below which a thread collects nothing between texts. */
const FEW = 64 * 2 ** 20
/**
 * Bytes the thread may grow by before it collects again, whatever was left last
 * time; otherwise it might collect after every text.
 */
const GROWTH = 24 * 2 ** 20

let limit = FEW
let collect: (() => void) | null = null

/** To be called after each text; does nothing after an article of ordinary length. */
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

/** V8 gives its collector to contexts created while the flag is set. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
