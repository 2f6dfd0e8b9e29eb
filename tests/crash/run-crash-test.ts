// The command `npm run test:crash`.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashRepeatedly } from './crash-repeatedly.ts'

const USAGE = 'usage: npm run test:crash -- [--kills N] [--seed N]\n'

async function run(kills: number, seed: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-crash-'))
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  write(`${kills} kills, seed ${seed}, in ${folder}`)
  const started = performance.now()
  const plan = { path: join(folder, 'archive.db'), kills, seed, longest: 2000 }
  const { wrong, ...figures } = await crashRepeatedly(plan, write)
  write(`${Math.round((performance.now() - started) / 1000)} s. Acknowledged: ${JSON.stringify(figures)}`)
  if (wrong.length === 0) {
    rmSync(folder, { recursive: true })
    write('Nothing was lost, nothing is stored in part.')
    return true
  }
  write(`${wrong.length} faults; the archive is left in ${folder}:`)
  for (const line of wrong) write(`  ${line}`)
  return false
}

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } }, strict: false })
const [kills, seed] = [values.kills ?? '60', values.seed ?? String(Date.now() % 1_000_000)].map(Number)
if (kills === undefined || seed === undefined || !(kills > 0) || !Number.isInteger(kills + seed)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else if (!(await run(kills, seed))) process.exitCode = 1
