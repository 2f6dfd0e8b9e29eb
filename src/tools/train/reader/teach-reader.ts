// npm run train:reader -- GOLD.jsonl… --base FOLDER --out FOLDER: trains the
// pre-trained reader's network, in Python, and the one for the stages after it.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { FileError, reportFileErrors } from '../../file-error.ts'
import { NETWORK_FILES } from './take-networks.ts'

const USAGE = `usage: npm run train:reader -- GOLD.jsonl… --base FOLDER --out FOLDER [--python FILE] [--epochs N]

Teaches the network of the pre-trained reader on annotated articles and writes it into
FOLDER as ${NETWORK_FILES.all}, and one that was taught without the articles that have all
their speakers, which npm run train needs for what comes after the reader (--networks).

  --base FOLDER   the encoder to start from: model.safetensors and vocab.txt of MiniLM-L6
  --python FILE   a Python with src/tools/train/reader/requirements.txt; python3 if left out
  --epochs N      how often each article is read; 6 if left out, which takes an hour
                  and a half on two cores that multiply in bf16`

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

const given = readArguments()
if (given === null) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  await reportFileErrors(() => trainReader(given))
}

interface Arguments {
  readonly gold: readonly string[]
  readonly base: string
  readonly out: string
  readonly python: string
  readonly epochs: string
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals: gold } = parseArgs({
      allowPositionals: true,
      options: {
        base: { type: 'string' },
        out: { type: 'string' },
        python: { type: 'string', default: 'python3' },
        epochs: { type: 'string', default: '6' },
      },
    })
    const { base, out, python, epochs } = values
    if (base === undefined || out === undefined || gold.length === 0 || !/^[1-9]\d?$/.test(epochs)) return null
    return { gold, base, out, python, epochs }
  } catch {
    return null
  }
}

function trainReader({ gold, base, out, python, epochs }: Arguments): void {
  for (const name of ['model.safetensors', 'vocab.txt'])
    if (!existsSync(join(base, name))) throw new FileError(`${base} has no ${name}`)
  mkdirSync(out, { recursive: true })
  const windows = join(out, 'windows.jsonl')
  const vocabulary = join(base, 'vocab.txt')
  run(process.execPath, [
    ...process.execArgv,
    join(FOLDER, 'write-windows.ts'),
    ...gold,
    ...['--vocabulary', vocabulary, '--out', windows],
  ])
  const lessons = [
    [NETWORK_FILES.all, []],
    [NETWORK_FILES.withoutSpeakers, ['--without-speakers']],
  ] as const
  for (const [name, part] of lessons) {
    const trained = join(out, name.replace('.onnx', '.pt'))
    const lesson = ['--base', base, '--windows', windows, '--epochs', epochs, ...part]
    run(python, [join(FOLDER, 'train_reader.py'), ...lesson, '--out', trained])
    run(python, [join(FOLDER, 'export_reader.py'), '--base', base, '--reader', trained, '--out', join(out, name)])
  }
}

/** @throws FileError if the program is missing or fails, after its own output */
function run(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: 'inherit' })
  } catch (error) {
    throw new FileError(`${program} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}
