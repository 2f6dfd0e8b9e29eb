// The service as a separate process, with its own database.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface RunningService {
  readonly url: string
  /** Milliseconds from process start to the first answer. */
  readonly readyAfter: number
  /** Resident memory, in megabytes; NaN if the system does not report it. */
  memory(): number
  /** Stops it as an administrator would. */
  stop(): Promise<void>
}

/**
 * `program` is what Node should run: by default the service built along with
 * the caller. Rejects if the process ends before it answers.
 */
export async function startService(
  databasePath: string,
  settings: Readonly<Record<string, string>> = {},
  program: readonly string[] = BUILT,
): Promise<RunningService> {
  const started = performance.now()
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...QUIET, DATABASE_PATH: databasePath, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let url: string | undefined
  for await (const line of createInterface(child.stdout)) {
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) break
  }
  if (url === undefined) throw new Error('The service ended before it answered')
  child.stdout.resume()
  return {
    url,
    readyAfter: performance.now() - started,
    memory: () => readMemory(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** As in `npm start`. */
const BUILT = ['--max-semi-space-size=2', fileURLToPath(new URL('../service/main.js', import.meta.url))]

/** No log line per request; the address is still logged. */
const QUIET = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', RATE_LIMIT: '0' }

function readMemory(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  } catch {
    return NaN
  }
}
