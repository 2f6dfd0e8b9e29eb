// `dixit restore`: replaces the archive with a backup.

import { existsSync, realpathSync } from 'node:fs'
import { ArchiveError } from '../store/archive-failure.ts'
import { replaceArchive } from '../store/sqlite/maintenance/replace-archive.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { makeStatusLine } from './terminal/progress-bar.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit restore FILE [--database FILE] [--force]

Replaces the archive with a backup. The service must not be running. The backup is copied and
checked first: it must be an intact archive of this version, or of an earlier one, which is
migrated when the service next starts. The archive is replaced completely or not at all, and
the backup itself is not changed.

  --database FILE   the archive (default: DATABASE_PATH)
  --force           replaces the archive if it exists; its contents are lost
`

const OPTIONS = { database: { type: 'string' }, force: { type: 'boolean' } } as const

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'replaces the archive with a backup',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [copy, ...rest] = positionals
    if (copy === undefined) throw new UsageError('Name the file of a backup.')
    if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one argument too many.`)
    const path = values.database ?? readSettings().databasePath
    if (existsSync(path)) {
      if (existsSync(copy) && realpathSync(copy) === realpathSync(path)) {
        throw new InputError(`${copy} is the archive itself. Name a backup.`)
      }
      if (values.force !== true) {
        throw new InputError(`There is an archive at ${path}. To replace it and everything in it, add --force.`)
      }
    }
    const { isUpToDate } = replace(copy, path)
    const version = isUpToDate ? '' : ' It is from an earlier version, and will be migrated at the next start.'
    terminal.write(`${path} was replaced with ${copy}.${version}\n`)
  },
}

function replace(copy: string, path: string): ReturnType<typeof replaceArchive> {
  const line = makeStatusLine(process.stderr)
  try {
    return replaceArchive(
      { copy, path },
      {
        copying: () => line.show(() => `Copying ${copy}…`, true),
        checking: () => line.show(() => 'Checking the copy…', true),
      },
    )
  } catch (error) {
    if (error instanceof ArchiveError) throw new InputError(error.message)
    throw new InputError(`${copy} cannot be restored: ${error instanceof Error ? error.message : String(error)}.`)
  } finally {
    line.clear()
  }
}
