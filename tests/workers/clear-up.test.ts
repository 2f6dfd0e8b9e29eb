import { getHeapStatistics } from 'node:v8'
import t from 'tap'
import { clearUp } from '../../src/workers/clear-up.ts'

const megabytes = (): number => getHeapStatistics().used_heap_size / 2 ** 20

/** Some 160 MB of objects that nothing holds any more when it returns; how much of the heap is used then. */
function leaveBehind(): number {
  const objects = Array.from({ length: 2_000_000 }, (_, at) => ({ at, next: { at } }))
  return objects.length === 0 ? 0 : megabytes()
}

t.test('clearUp() frees what a long text left behind, and leaves what is little as it is', async (t) => {
  const before = megabytes()
  const after = leaveBehind()
  t.ok(after > before + 40, 'there is something to free')
  clearUp()
  const cleared = megabytes()
  t.ok(cleared < before + 20, `${before} MB before, ${after} MB with it, ${cleared} MB`)
  const little = Array.from({ length: 10_000 }, (_, at) => ({ at }))
  const withLittle = megabytes()
  clearUp()
  t.ok(megabytes() >= withLittle, `nothing is done for ${little.length} objects`)
})
