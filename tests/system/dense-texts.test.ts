// How much memory the longest accepted texts take when they are as dense as
// possible. The heap of a thread has a limit, but no limit covers what it keeps
// outside the heap in typed arrays, so that is measured here.

import { spawnSync } from 'node:child_process'
import t from 'tap'
import { node } from '../support/programs.ts'
import { workerMemory } from '../../src/config.ts'

const MOST_LENGTH = 1_000_000

/** As `compose.yaml` allows. */
const heap = workerMemory(2, 896 * 2 ** 20, 'pretrained')

/** Megabytes that may be used: the heap beyond that of an empty one, plus 60 outside it. */
const ALLOWED = heap + 60

/** Prints by how many megabytes at most the process grows while it analyses the text that its input repeats. */
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { analyse } from './src/engine/analyse.ts'
const status = (name) => Number(new RegExp(name + ':\\\\s+(\\\\d+)').exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
const unit = readFileSync(0, 'utf8')
const text = unit.repeat(${MOST_LENGTH} / unit.length)
analyse({ text: '“It begins,” said Ann Lee.', title: null, language: null })
const before = status('VmRSS')
analyse({ text, title: null, language: null })
console.log(Math.round(status('VmHWM') - before))
`

const UNITS: Readonly<Record<string, string>> = {
  'symbols without spaces': '😀',
  'numbers in one paragraph': '1 ',
  'lines of one letter': 'a\n',
}

for (const [what, unit] of Object.entries(UNITS)) {
  t.test(`A million characters of ${what} fit into the memory of a container`, async (t) => {
    if (process.platform !== 'linux') return t.comment('only Linux reports the memory of a process')
    const { status, stdout, stderr } = spawnSync(
      ...node(
        '--import',
        'tsx',
        `--max-old-space-size=${heap}`,
        '--max-semi-space-size=2',
        '--input-type=module',
        '-e',
        PROGRAM,
      ),
      { input: unit, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    )
    t.equal(status, 0, stderr.slice(-500))
    t.ok(Number(stdout) > 20, 'it was measured')
    t.ok(Number(stdout) < ALLOWED, `${stdout.trim()} MB, of ${ALLOWED}`)
  })
}
