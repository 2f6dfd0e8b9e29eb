// `dixit backup`: copies the archive into one file, while the service writes.

import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { copyInThread } from '../workers/copy-in-thread.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { nameInput } from './open-archive.ts'
import { describeSeconds, drawShare, makeStatusLine } from './terminal/progress-bar.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit backup FILE [--database FILE] [--force]

Copies the archive into FILE as it is at one moment. The service may keep writing and is
not held up. The copy is verified and synced to disk before it gets its name, so FILE is
always a complete backup. Ctrl-C stops it and leaves nothing behind.

  --database FILE   the archive (default: DATABASE_PATH)
  --force           replaces FILE if it exists
`

const OPTIONS = { database: { type: 'string' }, force: { type: 'boolean' } } as const

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copies the archive into a file while the service runs',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [target, ...rest] = positionals
    if (target === undefined) throw new UsageError('Name a file for the backup.')
    if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one argument too many.`)
    const path = values.database ?? readSettings().databasePath
    checkTarget(target, path, values.force === true)
    const started = performance.now()
    await copy(path, target)
    const seconds = (performance.now() - started) / 1000
    terminal.write(`${target}: ${megabytes(statSync(target).size)}, in ${seconds.toFixed(1)} s.\n`)
  },
}

function checkTarget(target: string, path: string, force: boolean): void {
  if (!existsSync(target)) return
  if (existsSync(path) && realpathSync(target) === realpathSync(path)) {
    throw new InputError(`${target} is the archive itself. Name another file.`)
  }
  if (!statSync(target).isFile()) throw new InputError(`${target} is not a file. Name a file.`)
  if (!force) throw new InputError(`${target} already exists. Name another file, or replace it with --force.`)
}

async function copy(path: string, target: string): Promise<void> {
  const part = `${resolve(target)}.${process.pid}.part`
  removeLeftovers(resolve(target))
  const line = makeStatusLine(process.stderr)
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  const started = performance.now()
  for (const signal of SIGNALS) process.once(signal, interrupt)
  try {
    await copyInThread(
      { path, target, part },
      {
        written: (bytes, size) => line.show(() => describeCopy(bytes, size, (performance.now() - started) / 1000)),
        checking: () => line.show(() => 'Verifying the copy…', true),
      },
      stop.signal,
    )
  } catch (error) {
    rmSync(part, { force: true })
    if (stop.signal.aborted) throw new InputError('Stopped before the end. There is no backup.')
    throw isOfSystem(error) ? new InputError(`${target} cannot be written: ${error.message}.`) : nameInput(error, path)
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt)
    line.clear()
  }
}

/** Removes what a killed backup to the same file left behind, but not what another is still writing. */
function removeLeftovers(target: string): void {
  if (!existsSync(dirname(target))) return
  for (const name of readdirSync(dirname(target))) {
    const [, before, pid] = /^(.*)\.(\d+)\.part$/.exec(name) ?? []
    if (before === basename(target) && !isRunning(Number(pid))) rmSync(join(dirname(target), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** "████░░░░  120 of 350 MB   4 s left". */
export function describeCopy(bytes: number, size: number, seconds: number): string {
  const share = bytes / size
  const left = share > 0.02 && share < 1 ? `   ${describeSeconds((seconds / share) * (1 - share))} left` : ''
  return `${drawShare(share)}  ${Math.round(bytes / 1e6)} of ${megabytes(size)}${left}`
}

const megabytes = (bytes: number): string => `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`

/** An error from writing the copy: ENOENT, EACCES, ENOSPC. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return /^E[A-Z]+$/.test(String((error as { code?: unknown }).code)) && (error as Error).name !== 'ArchiveError'
}
