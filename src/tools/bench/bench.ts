// The command `npm run bench`: how fast the built service is on this machine.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchArchive } from './bench-archive.ts'
import { benchBystander } from './bench-bystander.ts'
import { benchDelay } from './bench-delay.ts'
import { benchDense } from './bench-dense.ts'
import { benchLoad, benchMemory, benchStart } from './bench-load.ts'
import { describeMachine, makeReport } from './report.ts'

const USAGE = `usage: npm run bench -- [--articles N] [--memory N] [--folder FOLDER] [--bystander]

Fills an archive with generated articles and prints how fast it is filled, searched and
taken away, and what the service can take. It asks over real HTTP, from a process of its
own on the same machine.

  --articles N      in the archive; 20,000 if left out, which makes 200,000 quotes
  --memory N        stored one after the other to see whether memory grows; 100,000 if
                    left out, 0 for none
  --folder FOLDER   where the databases are made and left; one that is deleted if left out
  --bystander       measures only what others wait for while somebody asks for much
`

async function bench({ articles, memory, folder, bystander }: Options): Promise<void> {
  const report = makeReport((text) => process.stdout.write(text))
  process.stdout.write(`${describeMachine()}\n`)
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const place = folder ?? mkdtempSync(join(tmpdir(), 'dixit-bench-'))
  try {
    if (bystander) return await benchBystander(place, report)
    await benchArchive(place, articles, report)
    await benchStart(join(place, 'archive.db'), report)
    await benchLoad(place, report)
    await benchDelay(place, report)
    await benchBystander(place, report)
    await benchDense(place, report)
    if (memory > 0) await benchMemory(place, memory, report)
  } finally {
    if (folder === undefined) rmSync(place, { recursive: true })
  }
}

interface Options {
  readonly articles: number
  readonly memory: number
  readonly folder: string | undefined
  /** Only this benchmark. */
  readonly bystander: boolean
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string' },
        memory: { type: 'string' },
        folder: { type: 'string' },
        bystander: { type: 'boolean' },
      },
    })
    const { articles = '20000', memory = '100000', folder, bystander = false } = values
    return /^[1-9]\d*$/.test(articles) && /^\d+$/.test(memory)
      ? { articles: Number(articles), memory: Number(memory), folder, bystander }
      : null
  } catch {
    return null
  }
}

const options = readOptions()
if (options === null) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else await bench(options)
