// The command `npm run test:spark`: thousands of generated articles, with
// malformed lines among them, are attributed by the job in docs/examples/spark
// on two Apache Spark executors, and by GNU parallel. Midway, an executor and a
// process of the engine are killed. Each line must be processed exactly once.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { generateArticle } from '../../src/tools/bench/generate-article.ts'
import { findPython } from '../support/find-python.ts'
import { descendantsRunning } from './descendants.ts'

const ARTICLES = Number(process.env['ARTICLES'] ?? 3000)
const MALFORMED = ['not JSON', '', '{"title":"No text"}', '{"text":"“A,” she said.","html":"<p>A</p>"}', '[1, 2]']
const ENGINE = resolve('dist/cli/dixit.js')
/** Does not match a process that starts it. */
const ENGINE_PROCESS = /^\S*node \S*dist\/cli\/dixit\.js /
/** To measure the other reader: READER=pretrained. */
const DIXIT = `${process.execPath} ${ENGINE} attribute --lines --reader ${process.env['READER'] ?? 'linear'}`
const PIECES = 16
const PYSPARK = 'pyspark==4.3.0'

const write = (line: string): void => void process.stdout.write(`${line}\n`)

/** The result for a line: `id` of the article, or null. */
interface Answered {
  readonly id: string | null
  readonly quotes: number
  readonly error: string | null
}

/** Articles with malformed lines spread among them. */
function makeLines(): string[] {
  const lines = Array.from({ length: ARTICLES }, (_, number) => JSON.stringify(generateArticle(number)))
  MALFORMED.forEach((line, index) => lines.splice(Math.round((ARTICLES * (index + 1)) / 7), 0, line))
  return lines
}

function requireProgram(name: string, args: readonly string[], install: string): void {
  if (spawnSync(name, args).status !== 0) throw new Error(`This test needs ${name}: ${install}`)
}

/** A Python that has PySpark: an existing one, or a new environment. */
function findPyspark(folder: string): string {
  const python = findPython()
  if (spawnSync(python, ['-c', 'import pyspark']).status === 0) return python
  write(`pip install ${PYSPARK}, some 450 MB; PYTHON may name a Python that has it`)
  const own = join(folder, 'venv/bin/python')
  for (const [command, ...args] of [
    [python, '-m', 'venv', join(folder, 'venv')],
    [own, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PYSPARK],
  ] as const) {
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) throw new Error(`${args.join(' ')} failed`)
  }
  return own
}

const perSecond = (started: number): string =>
  `${Math.round((ARTICLES * 1000) / (performance.now() - started))} articles/s`

async function attributeBySpark(folder: string, stories: string, python: string): Promise<readonly Answered[]> {
  const bin = dirname(
    spawnSync(python, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout.trim(),
  )
  const env = {
    ...process.env,
    PATH: [bin, process.env['PATH']].join(delimiter),
    PYSPARK_PYTHON: python,
    SPARK_LOCAL_IP: '127.0.0.1',
    DIXIT,
    PIECE_BYTES: String(Math.ceil(statSync(stories).size / PIECES)),
  }
  const table = join(folder, 'quotes.parquet')
  const job = resolve('docs/examples/spark/attribute_articles.py')
  const args = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false', job, stories, table]
  const started = performance.now()
  const spark = spawn(join(bin, 'spark-submit'), args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(spark, 'exit')
  let [finished, lost, output] = [0, 0, '']
  const killed = new Set<string>()
  const kill = (what: string, command: RegExp): void => {
    const [pid] = descendantsRunning(command, spark.pid ?? 0)
    if (killed.has(what) || pid === undefined) return
    process.kill(pid, 'SIGKILL')
    killed.add(what)
    write(`after ${finished} of ${PIECES} pieces, ${what} is killed`)
  }
  for await (const line of createInterface(spark.stderr)) {
    output = `${output.slice(-10_000)}${line}\n`
    if (line.includes('Finished task')) finished += 1
    if (/Lost task|Lost executor/.test(line)) lost += 1
    if (finished >= 3) kill('one of two executors', /CoarseGrainedExecutorBackend/)
    if (finished >= 7) kill('a process of the engine', ENGINE_PROCESS)
  }
  const [code] = (await ended) as [number | null]
  if (code !== 0) throw new Error(`spark-submit exited with ${code}\n${output}`)
  if (killed.size < 2 || lost === 0) throw new Error(`Nothing was lost: ${[...killed].join(', ')}`)
  write(`Spark: ${perSecond(started)}, including startup, two kills and repeated work`)
  const shown = spawnSync(python, ['tests/spark/read_table.py', table], { env, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (shown.status !== 0) throw new Error(shown.stderr)
  return (JSON.parse(shown.stdout) as readonly TableRow[]).map(({ external_id: id, quotes, error, line }) => {
    if ((error === null) !== (line === null)) throw new Error(`an error without its line, or a line without an error`)
    return { id, quotes: quotes?.length ?? 0, error: error === null ? null : `${line}: ${error}` }
  })
}

interface TableRow {
  readonly external_id: string | null
  readonly quotes: readonly unknown[] | null
  readonly error: string | null
  readonly line: string | null
}

async function attributeByParallel(folder: string, stories: string): Promise<readonly Answered[]> {
  const answers = join(folder, 'answers.ndjson')
  const block = String(Math.ceil(statSync(stories).size / PIECES))
  // Not --pipepart, which sends nothing to the second attempt, and reports success.
  const options = ['--will-cite', '--pipe', '--block', block, '-j', '2', '--keep-order', '--retries', '3']
  const started = performance.now()
  const parallel = spawn('parallel', [...options, DIXIT], {
    env: { ...process.env, WORKERS: '1' },
    stdio: [openSync(stories, 'r'), 'pipe', 'inherit'],
  })
  const ended = once(parallel, 'exit')
  const file = createWriteStream(answers)
  parallel.stdout?.pipe(file)
  while (file.bytesWritten === 0 && parallel.exitCode === null) await setTimeout(100)
  let killed: number | undefined
  while (killed === undefined && parallel.exitCode === null) {
    killed = descendantsRunning(ENGINE_PROCESS, parallel.pid ?? 0).at(-1)
    if (killed === undefined) await setTimeout(20)
  }
  if (killed === undefined) throw new Error('parallel ended before anything was killed')
  process.kill(killed, 'SIGKILL')
  write('a process under parallel is killed')
  const [code] = (await ended) as [number | null]
  if (code !== 0) throw new Error(`parallel exited with ${code}`)
  if (!file.closed) await once(file, 'close')
  write(`GNU parallel: ${perSecond(started)}`)
  const lines = readFileSync(answers, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const { externalId: id = null, quotes = [], problem } = JSON.parse(line) as LineAnswer
    return { id, quotes: quotes.length, error: problem?.detail ?? null }
  })
}

interface LineAnswer {
  readonly externalId?: string
  readonly quotes?: readonly unknown[]
  readonly problem?: { readonly detail: string }
}

/** @throws Error unless each line of the input has exactly one result */
function requireEach(what: string, answers: readonly Answered[]): void {
  const ids = answers.flatMap(({ id }) => id ?? [])
  const errors = answers.filter(({ error }) => error !== null)
  const quotes = answers.reduce((sum, answer) => sum + answer.quotes, 0)
  write(`${what}: ${ids.length} articles, ${new Set(ids).size} different, ${quotes} quotes, ${errors.length} errors`)
  if (ids.length !== ARTICLES || new Set(ids).size !== ARTICLES) throw new Error(`${what} lost or repeated articles`)
  if (errors.length !== MALFORMED.length || answers.length !== ARTICLES + MALFORMED.length)
    throw new Error(`${what} does not have one error for each malformed line`)
}

const byId = (answers: readonly Answered[]): string =>
  JSON.stringify([...answers].map(({ id, quotes }) => `${id} ${quotes}`).sort())

requireProgram('java', ['-version'], 'Java 17 or later (Debian: apt install openjdk-17-jre-headless).')
requireProgram('parallel', ['--version'], 'GNU parallel (Debian: apt install parallel).')
const folder = mkdtempSync(join(tmpdir(), 'dixit-spark-'))
try {
  const python = findPyspark(folder)
  const stories = join(folder, 'stories.ndjson')
  const lines = makeLines()
  writeFileSync(stories, `${lines.join('\n')}\n`)
  const parallel = await attributeByParallel(folder, stories)
  requireEach('GNU parallel', parallel)
  const inOrder = parallel.every(({ id }, index) => id === null || lines[index]?.includes(`"externalId":"${id}"`))
  if (!inOrder) throw new Error('GNU parallel returned a different order')
  const spark = await attributeBySpark(folder, stories, python)
  requireEach('Spark', spark)
  if (byId(spark) !== byId(parallel)) throw new Error('Spark and GNU parallel differ')
  const missing = MALFORMED.filter((line) => !spark.some(({ error }) => error?.startsWith(`${line}: `)))
  if (missing.length > 0) throw new Error(`no error row for line ${missing.join(', ')}`)
  write('Every line was processed exactly once.')
} finally {
  rmSync(folder, { recursive: true })
}
