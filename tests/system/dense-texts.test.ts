// What the longest texts that are accepted take of memory, where they are as
// dense as can be. A thread's heap has a limit; what it keeps beside the heap,
// in arrays of numbers, no limit sees, and so it is measured here.

import { spawnSync } from 'node:child_process'
import t from 'tap'
import { workerMemory } from '../../src/config.ts'

const MOST_LENGTH = 1_000_000

/** As `compose.yaml` allows. */
const heap = workerMemory(2, 896 * 2 ** 20, 'pretrained')

/** Megabytes that may be taken: those of the heap beyond what an empty one has, and 60 beside it. */
const ALLOWED = heap + 60

/** Prints by how many megabytes the process grows at most while it reads the text that its input repeats. */
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
  'signs without a space': '😀',
  'numbers of one paragraph': '1 ',
  'lines of a letter': 'a\n',
}

for (const [what, unit] of Object.entries(UNITS)) {
  t.test(`A million letters of ${what} do with what a container allows`, async (t) => {
    if (process.platform !== 'linux') return t.comment('only Linux says what a process took')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        `--max-old-space-size=${heap}`,
        '--max-semi-space-size=2',
        '--input-type=module',
        '-e',
        PROGRAM,
      ],
      { input: unit, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    )
    t.equal(status, 0, stderr.slice(-500))
    t.ok(Number(stdout) > 20, 'it is measured')
    t.ok(Number(stdout) < ALLOWED, `${stdout.trim()} MB, of ${ALLOWED}`)
  })
}
