// Threads that are ended in the middle of a reading. ONNX Runtime has taken
// whole processes with it then (onnxruntime #13086, #24486).

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'

const TIMES = 200

t.test(`a process lives on when ${TIMES} readings are ended in the middle`, async (t) => {
  // A process of its own: if it dies, its exit code or signal says so.
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/system/end-readings.ts', `${TIMES}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, [code, signal]] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ])
  t.same([code, signal, stderr], [0, null, ''])
  const { reader, ended, quotes } = JSON.parse(stdout || '{}') as Record<string, unknown>
  t.same([reader, quotes], ['pretrained', 2])
  t.ok(Number(ended) >= TIMES)
})
