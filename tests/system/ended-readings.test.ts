// Threads that are terminated during an analysis. ONNX Runtime has brought down
// whole processes that way (onnxruntime #13086, #24486).

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'

const TIMES = 200

t.test(`a process survives ${TIMES} analyses aborted midway`, async (t) => {
  // Runs in its own process, whose exit code or signal shows if it dies.
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
