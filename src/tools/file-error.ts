/** A file that a person has named cannot be used; the message says which, where and why. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** Runs a command; of a file that cannot be used it prints a line, and the process ends with 1. */
export function reportFileErrors(command: () => void): void {
  try {
    command()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
