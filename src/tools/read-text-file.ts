import { readFileSync } from 'node:fs'
import { FileError } from './file-error.ts'

/** @throws FileError where there is no such file, or it cannot be read */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new FileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
