// What runs in the copy thread: see copy-in-thread.ts.

import { parentPort, workerData } from 'node:worker_threads'
import { copyArchive } from '../store/sqlite/maintenance/copy-archive.ts'
import type { CopyOrder } from '../store/sqlite/maintenance/copy-archive.ts'
import type { CopyReport } from './copy-report.ts'

const report = (said: CopyReport): void => parentPort?.postMessage(said)

try {
  copyArchive(workerData as CopyOrder, {
    begin: (size) => report({ size }),
    check: () => report({ checking: true }),
  })
} catch (error) {
  const { name, message, code } = error as Error & { code?: string }
  report({ failure: { name, message, code } })
}
