import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './command.ts'

/**
 * Node's `parseArgs`, for commands that also take operands.
 *
 * @throws UsageError for an option that is unknown or lacks its value
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

/** Options that had another name once. */
const RENAMED: ReadonlyMap<string, string> = new Map([['source', 'outlet']])

function explain(message: string, options: object): string {
  const option = /^Unknown option '--([\w-]+)/.exec(message)?.[1] ?? ''
  const name = RENAMED.get(option)
  if (name !== undefined && Object.hasOwn(options, name)) return `"--${option}" is now called "--${name}".`
  // Of Node's messages, which explain at length how to write "--", the first sentence says it.
  return `${message.split('. ')[0]!.replace(/\.$/, '')}.`
}
