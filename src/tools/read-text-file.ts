import { readFileSync } from 'node:fs'
import { FileError } from './file-error.ts'

/** @throws FileError if the file does not exist or cannot be read */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new FileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
