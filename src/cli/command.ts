// What a command of `dixit` is, and how it reports that it cannot continue.

export interface Command {
  /** As it is typed: "attribute". */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole help text. */
  readonly help: string
  /**
   * Runs with the arguments after the command's name.
   *
   * @throws UsageError if they are wrong
   * @throws InputError if a file cannot be used
   */
  run(args: readonly string[], terminal: Terminal): Promise<void>
}

/** Where a command writes. */
export interface Terminal {
  write(text: string): void
  /**
   * Waits until there is room for more output; undefined if there always is.
   *
   * @throws TerminalClosed if nobody reads any more
   */
  drained?(): Promise<void>
  /** Line width in columns. */
  readonly width: number
  readonly hasColor: boolean
}

/** The reader of the output went away, as `head` does when it has seen enough: the command is done. */
export class TerminalClosed extends Error {
  override readonly name = 'TerminalClosed'
}

/** The command was called incorrectly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command's input cannot be used: exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
