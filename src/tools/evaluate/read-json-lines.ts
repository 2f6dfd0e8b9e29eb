import { readFileSync } from 'node:fs'

/**
 * Reads a file of JSON, one value a line; blank lines are skipped.
 *
 * @throws SyntaxError naming the line that is no JSON
 */
export function readJsonLines(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, `${path}, line ${at + 1}`)]))
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new SyntaxError(`${place}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
