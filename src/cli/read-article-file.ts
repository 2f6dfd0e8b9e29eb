import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { decodeText, findEncoding } from '../api/decode-text.ts'
import { InputError } from './command.ts'

/**
 * Reads a file, or the standard input for "-": a page in the encoding it declares, everything else as UTF-8.
 *
 * @throws InputError if it cannot be read, is in another encoding, or has no words
 */
export async function readArticleFile(path: string, isPage: boolean): Promise<string> {
  const name = path === '-' ? 'The standard input' : path
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path)
  const text = decode(bytes, name, isPage)
  if (text.includes('\0')) throw new InputError(`${name} is not text: it contains NUL characters.`)
  if (text.trim() === '') throw new InputError(`${name} contains no words.`)
  return text
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
  }
  return reasons[code] ?? code
}

function decode(bytes: Uint8Array, name: string, isPage: boolean): string {
  const encoding = findEncoding(bytes, null, isPage)
  try {
    return decodeText(bytes, encoding)
  } catch {
    throw new InputError(`${name} is not ${encoding.toUpperCase()} text.`)
  }
}
