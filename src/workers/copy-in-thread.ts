// Copies the archive in its own thread, so that this one can show progress and
// be interrupted.

import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { CopyOrder } from '../store/sqlite/maintenance/copy-archive.ts'
import type { CopyReport } from './copy-report.ts'
import { workerFile } from './worker-file.ts'

export interface CopyProgress {
  /** Bytes written so far, of about `size`. */
  written(bytes: number, size: number): void
  /** Everything is written and is now being read back. */
  checking(): void
}

/** Rejects with what `copyArchive` throws, and when `signal` is aborted; removing `part` is then up to the caller. */
export function copyInThread(order: CopyOrder, progress: CopyProgress, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('copy-worker'), { workerData: order })
    let size = 0
    const looking = setInterval(() => {
      if (size > 0) progress.written(Math.min(size, sizeOf(order.part)), size)
    }, LOOK_EVERY)
    const end = (settle: () => void): void => {
      clearInterval(looking)
      settle()
    }
    worker.on('message', (report: CopyReport) => {
      if ('size' in report) size = report.size
      else if ('checking' in report) {
        size = 0
        progress.checking()
      } else end(() => reject(Object.assign(new Error(report.failure.message), report.failure)))
    })
    worker.on('error', (error) => end(() => reject(error)))
    worker.on('exit', (code) => end(() => (code === 0 ? resolve() : reject(new Error('The copy was stopped')))))
    signal.addEventListener('abort', () => void worker.terminate())
  })
}

/** Milliseconds. */
const LOOK_EVERY = 100

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
