// `dixit serve`: the service, from wherever the package is installed.

import { existsSync } from 'node:fs'
import { SERVICE_FILE } from '../locations.ts'
import { UsageError, type Command } from './command.ts'
import { readArguments } from './read-arguments.ts'

const HELP = `usage: dixit serve

Serves the archive over HTTP until it is stopped (SIGTERM, Ctrl-C). The settings are environment
variables such as PORT and DATABASE_PATH, or lines NAME=value in a file .env in the current
folder; docs/operations.md lists them all.
`

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serves the archive over HTTP',
  help: HELP,
  async run(args) {
    const { positionals } = readArguments(args, {})
    if (positionals.length > 0)
      throw new UsageError(`"${positionals[0]}" is one argument too many: settings are environment variables.`)
    // Doesn't overwrite what is already set.
    if (existsSync('.env')) process.loadEnvFile('.env')
    // Reports its own errors, and then exits.
    await import(SERVICE_FILE.href)
  },
}
