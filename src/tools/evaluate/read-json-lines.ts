import { FileError } from '../file-error.ts'
import { readTextFile } from '../read-text-file.ts'

export interface JsonLine {
  /** The file and the line, for messages: "gold.jsonl, line 3". */
  readonly where: string
  readonly value: unknown
}

/**
 * Reads a file of JSON, one value per line; blank lines are skipped.
 *
 * @throws FileError naming the line that is not JSON
 */
export function readJsonLines(path: string): JsonLine[] {
  const lines = readTextFile(path).split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, `${path}, line ${at + 1}`)]))
}

function parseLine(line: string, where: string): JsonLine {
  try {
    return { where, value: JSON.parse(line) as unknown }
  } catch (error) {
    throw new FileError(`${where}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
