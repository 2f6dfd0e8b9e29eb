// Runs in its own process: the heap of a process that runs other tests contains
// more of their data than this one leaves behind.

import { spawnSync } from 'node:child_process'
import t from 'tap'
import { node } from '../support/programs.ts'

/** Leaves some 160 MB of unreachable objects; prints the heap used before, with, and without them. */
const PROGRAM = `
import { getHeapStatistics } from 'node:v8'
import { clearUp } from './src/workers/clear-up.ts'
const megabytes = () => getHeapStatistics().used_heap_size / 2 ** 20
function leaveBehind() {
  const objects = Array.from({ length: 2_000_000 }, (_, at) => ({ at, next: { at } }))
  return objects.length === 0 ? 0 : megabytes()
}
const before = megabytes()
const after = leaveBehind()
clearUp()
console.log(JSON.stringify([before, after, megabytes()]))
`

t.test('clearUp() frees the memory that a long text used', async (t) => {
  const { status, stdout, stderr } = spawnSync(...node('--import', 'tsx', '--input-type=module', '--eval', PROGRAM), {
    encoding: 'utf8',
  })
  t.equal(status, 0, stderr)
  const [before = 0, after = 0, cleared = 0] = JSON.parse(stdout) as number[]
  t.ok(after > before + 60, `${before} MB before, ${after} MB with it`)
  t.ok(cleared < before + 20, `${cleared} MB without it, ${before} MB before`)
})
