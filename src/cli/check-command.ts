// `dixit check`: whether an archive, or a backup of one, is intact.

import { checkArchive } from '../store/sqlite/maintenance/check-archive.ts'
import type { CheckResult } from '../store/sqlite/maintenance/check-archive.ts'
import type { Fault } from '../store/sqlite/maintenance/find-faults.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { nameInput } from './open-archive.ts'
import { describeProgress, makeStatusLine } from './terminal/progress-bar.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit check [--database FILE]

Checks an archive or a backup completely: that SQLite can read every page, that every
reference leads to a row, that all counts are right, that the search indexes match what
they index, and that every stored span has exactly the words of its article. It changes
nothing. The service may keep running; its writes wait while the search indexes are
compared.

  --database FILE   the archive or the backup (default: DATABASE_PATH)

Exits with 1 if there are faults, and says what to do.
`

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks the archive, or a backup, for faults',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { database: { type: 'string' } })
    if (positionals.length > 0) {
      throw new UsageError(`"${positionals[0]}" is one argument too many; a file is named with --database.`)
    }
    const path = values.database ?? readSettings().databasePath
    const { faults, isUpToDate, checked } = check(path)
    for (const kind of checked) {
      const isFine = faults.every((fault) => fault.kind !== kind)
      terminal.write(`${SUBJECTS[kind].padEnd(NAME_WIDTH)}${isFine ? 'in order' : 'FAULTS'}\n`)
    }
    for (const fault of faults) terminal.write(describeFault(fault))
    if (faults.length > 0) throw new InputError(`${path} has faults.`)
    if (!isUpToDate) {
      throw new InputError(
        `${path} is from an earlier version, of which only the file itself can be checked. Start the service on it, or on a copy, and check again.`,
      )
    }
  },
}

const SUBJECTS: Readonly<Record<Fault['kind'], string>> = {
  damage: 'pages and indexes of the file',
  index: 'the search indexes',
  rows: 'references, counts and sort keys',
  spans: 'the words of every span',
}

const NAME_WIDTH = 34

function check(path: string): CheckResult & { readonly checked: readonly Fault['kind'][] } {
  const line = makeStatusLine(process.stderr)
  const checked: Fault['kind'][] = []
  let started = performance.now()
  try {
    const result = checkArchive(path, {
      begin: (kind) => {
        checked.push(kind)
        started = performance.now()
        line.show(() => `Checking ${SUBJECTS[kind]}…`, true)
      },
      progress: (done, total) =>
        line.show(() => `Articles  ${describeProgress(done, total, (performance.now() - started) / 1000)}`),
    })
    return { ...result, checked }
  } catch (error) {
    throw nameInput(error, path)
  } finally {
    line.clear()
  }
}

/** What is wrong, where, and what to do. */
function describeFault({ kind, what, examples }: Fault): string {
  return `\n${what}:\n${examples.map((example) => `  ${example}\n`).join('')}→ ${REMEDIES[kind]}\n`
}

const REPORT = 'This is a bug in Dixit: please report it, with these lines.'

const REMEDIES: Readonly<Record<Fault['kind'], string>> = {
  damage: 'Stop the service, keep a copy of the file, and restore the last backup with "dixit restore".',
  index:
    "Searches may miss these. Restore an earlier backup; or stop the service and have SQLite rebuild the index: sqlite3 FILE \"INSERT INTO quote_search (quote_search) VALUES ('rebuild'); INSERT INTO speaker_search (speaker_search) VALUES ('rebuild')\"",
  rows: `Lists and statistics may be wrong there. Restore an earlier backup, if there is one without the fault. ${REPORT}`,
  spans: `These quotes do not have the words of their articles. Restore an earlier backup, or delete these articles and store them again. ${REPORT}`,
}
