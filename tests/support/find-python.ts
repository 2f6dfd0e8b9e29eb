// The Python for the tests that need one; `npm test` does not.

import { spawnSync } from 'node:child_process'

/**
 * The program `PYTHON`, or `python3`.
 *
 * @throws Error that says what to install if it is missing, too old or without venv
 */
export function findPython(): string {
  const python = process.env['PYTHON'] ?? 'python3'
  const isThere = spawnSync(python, ['-c', 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'])
  if (isThere.status === 0) return python
  throw new Error(
    `This test needs Python 3.11 or later with venv: ${python} is not. Install it (Debian: apt install python3-venv), or name another in PYTHON.`,
  )
}
