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
    // Of its messages, which explain at length how to write "--", the first sentence says it.
    if (error instanceof TypeError) throw new UsageError(`${error.message.split('. ')[0]!.replace(/\.$/, '')}.`)
    throw error
  }
}
