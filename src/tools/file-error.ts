/** A file named by the user cannot be used; the message says which, where and why. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** Runs a command; for a file that cannot be used, prints a line and makes the process exit with 1. */
export async function reportFileErrors(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
