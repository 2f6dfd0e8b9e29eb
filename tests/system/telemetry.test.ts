// Nobody learns what is analysed here, not even the makers of the libraries.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { DIXIT, node } from '../support/programs.ts'

const LINE = `${JSON.stringify({ text: '“We won the final,” said Ann Lee.' })}\n`

/** Runs a process whose environment does not opt out of anything, with `home` as home: returns what it prints, and the files that it leaves there. */
async function run(home: string, args: readonly string[]) {
  const { PATH = '' } = process.env
  const child = spawn(...node(...args), { env: { PATH, HOME: home, WORKERS: '1' } })
  child.stdin.end(LINE)
  const [out, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  const left = readdirSync(home, { recursive: true, encoding: 'utf8' })
  return { out, complaints, left: left.filter((path) => /onnxruntime|deviceid/u.test(path)) }
}

t.test('the network runs without reporting to the makers of its library', async (t) => {
  for (const args of [
    [DIXIT, 'attribute', '--lines'],
    ['--import', 'tsx', 'tests/system/read-here.ts'],
  ]) {
    const { out, complaints, left } = await run(t.testdir(), args)
    t.match(out, '"reader":"pretrained"', 'the network was used')
    t.notMatch(complaints, /telemetry/iu)
    t.same(left, [], 'this machine was not given an id, and nothing is queued for sending')
  }
})

t.test('a thread whose environment does not opt out refuses to load the library', async (t) => {
  const { ORT_DISABLE_TELEMETRY: _refusal, ...env } = process.env
  // A thread has no TypeScript loader unless it registers one.
  const source = `import('tsx/esm/api')
    .then(({ register }) => register())
    .then(() => import(${JSON.stringify(new URL('./read-here.ts', import.meta.url).href)}))`
  const worker = new Worker(source, { eval: true, env })
  const [error] = (await once(worker, 'error')) as [Error]
  t.match(error.message, 'set ORT_DISABLE_TELEMETRY=1')
})
