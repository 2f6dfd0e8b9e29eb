// What a command of `dixit` is, and how it says that it cannot go on.

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
   * @throws UsageError when they make no sense
   * @throws InputError when a file cannot be used
   */
  run(args: readonly string[], terminal: Terminal): Promise<void>
}

/** Where a command writes. */
export interface Terminal {
  write(text: string): void
  /**
   * Waits until there is room for more; left out where there always is.
   *
   * @throws TerminalClosed where nobody reads any more
   */
  drained?(): Promise<void>
  /** Columns to keep within. */
  readonly width: number
  readonly hasColor: boolean
}

/** Whoever read the output went away, as `head` does when it has seen enough: the command is done. */
export class TerminalClosed extends Error {
  override readonly name = 'TerminalClosed'
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the command was given to work on cannot be used: exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
