// The service in a process of its own, to be killed.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text as readText } from 'node:stream/consumers'
import { node } from '../support/programs.ts'

export interface KillableService {
  readonly url: string
  /** Null unless the settings give the metrics a port of their own. */
  readonly metricsUrl: string | null
  /** Kills it with SIGKILL, at once, and waits until it is gone. */
  kill(): Promise<void>
  /** Stops it with SIGTERM; returns the exit code. */
  stop(): Promise<number | null>
}

/** Refuses nothing, however much the event loop lags: it should be killed in the middle of as much work as it can bear. */
const BUSY = { MAX_DELAY_MS: '0', RATE_LIMIT: '0', WORKERS: '1', READER: 'linear' }
const QUIET = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', ...BUSY }

/**
 * `service` is the program's file. The process exists at once; `ready` rejects with its output if it exits instead of
 * responding; `complaints` is what it has written to stderr by its end.
 */
export function spawnService(service: string, databasePath: string, settings: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env
  const child = spawn(...node(service), {
    env: { PATH, ...QUIET, DATABASE_PATH: databasePath, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const complaints = readText(child.stderr)
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    return (await ended)[0]
  }
  const waitForAddress = async (): Promise<KillableService> => {
    let metricsUrl: string | null = null
    for await (const line of createInterface(child.stdout)) {
      const metricsPort = /"port":(\d+).*Serving metrics/.exec(line)?.[1]
      if (metricsPort !== undefined) metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
      if (url === undefined) continue
      child.stdout.resume()
      return { url, metricsUrl, kill, stop }
    }
    throw new Error(`The service exited before it responded: ${await complaints}`)
  }
  return { pid: child.pid ?? 0, complaints, kill, ready: waitForAddress() }
}
