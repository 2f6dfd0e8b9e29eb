#!/usr/bin/env node
// The command `dixit`: picks the subcommand and turns its errors into exit
// codes. 0 done, 1 unusable input, 2 called incorrectly.

import { once } from 'node:events'
import { describeBuild } from '../describe-build.ts'
import { attributeCommand } from './attribute-command.ts'
import { backupCommand } from './backup-command.ts'
import { checkCommand } from './check-command.ts'
import { eraseCommand } from './erase-command.ts'
import { importCommand } from './import-command.ts'
import { InputError, TerminalClosed, UsageError, type Command, type Terminal } from './command.ts'
import { keysCommand } from './keys-command.ts'
import { serveCommand } from './serve-command.ts'
import { reanalyseCommand } from './reanalyse-command.ts'
import { withoutControls } from './terminal/without-controls.ts'
import { restoreCommand } from './restore-command.ts'

const COMMANDS: readonly Command[] = [
  serveCommand,
  attributeCommand,
  importCommand,
  reanalyseCommand,
  keysCommand,
  backupCommand,
  restoreCommand,
  checkCommand,
  eraseCommand,
]

const HELP = `usage: dixit COMMAND [options]

Finds who said what in a news article.

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

  dixit COMMAND --help   explains a command
  dixit --version        prints the versions of Dixit and of the engine
`

async function run([first, ...rest]: readonly string[], terminal: Terminal): Promise<void> {
  if (first === '--help' || first === '-h') return terminal.write(HELP)
  if (first === '--version') return terminal.write(printVersion())
  const command = COMMANDS.find(({ name }) => name === first)
  if (command === undefined) {
    throw new UsageError(first === undefined ? 'Name a command.' : `There is no command or option "${first}".`)
  }
  if (rest.includes('--help') || rest.includes('-h')) return terminal.write(command.help)
  await command.run(rest, terminal)
}

function printVersion(): string {
  const { version, ...others } = describeBuild()
  return [`dixit ${version}\n`, ...Object.entries(others).map(([name, value]) => `${name} ${value}\n`)].join('')
}

const FALLBACK_WIDTH = 80

/** Colors only for a person at a terminal who hasn't turned them off (https://no-color.org). */
function openTerminal({ stdout, env }: NodeJS.Process): Terminal {
  let isClosed = false
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosed && error.code !== 'EPIPE') throw error
    isClosed = true
  })
  return {
    write: (text) => void (isClosed || stdout.write(text)),
    async drained() {
      if (!isClosed && stdout.writableNeedDrain) await once(stdout, 'drain').catch(() => undefined)
      // Thrown so that the command ends its threads: exiting while they work would crash with a message.
      if (isClosed) throw new TerminalClosed()
    },
    width: stdout.columns ?? FALLBACK_WIDTH,
    hasColor: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  }
}

try {
  await run(process.argv.slice(2), openTerminal(process))
} catch (error) {
  if (!(error instanceof TerminalClosed)) complain(error)
}

function complain(error: unknown): void {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error
  const isUsage = error instanceof UsageError
  // It may hold file names, which somebody else may have chosen.
  const message = error.message
    .split('\n')
    .map((line) => withoutControls(line, '\ufffd'))
    .join('\n')
  process.stderr.write(`dixit: ${message}\n${isUsage ? 'Try "dixit --help".\n' : ''}`)
  process.exitCode = isUsage ? 2 : 1
}
