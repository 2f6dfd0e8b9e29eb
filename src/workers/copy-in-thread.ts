// The archive copied in a thread of its own, so that this one can show how far
// it is, and be interrupted.

import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { CopyOrder } from '../store/sqlite/maintenance/copy-archive.ts'
import type { CopyReport } from './copy-report.ts'
import { workerFile } from './worker-file.ts'

export interface CopyProgress {
  /** Bytes that are written, of about so many. */
  written(bytes: number, size: number): void
  /** All is written, and is read again. */
  checking(): void
}

/** Rejects with what `copyArchive` throws, and when `signal` is aborted; `part` is the caller's to remove then. */
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
