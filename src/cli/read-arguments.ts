import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './command.ts'

/**
 * Node's `parseArgs`, for commands that also take operands.
 *
 * @throws UsageError for an unknown option or one without its value
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(explain(error.message, options))
    throw error
  }
}

/** Options that once had another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([['source', 'outlet']])

function explain(message: string, options: object): string {
  const option = /^Unknown option '--([\w-]+)/.exec(message)?.[1] ?? ''
  const name = RENAMED.get(option)
  if (name !== undefined && Object.hasOwn(options, name)) return `"--${option}" is now called "--${name}".`
  // The first sentence of Node's message is enough; the rest explains at length how to write "--".
  return `${message.split('. ')[0]!.replace(/\.$/, '')}.`
}
