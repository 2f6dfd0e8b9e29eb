// The articles in files and folders, as lines of an import: the lines of .ndjson
// files as they are; feed items, texts and web pages as a line each.

import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { DecodingError, decodeText, findEncoding } from '../api/decode-text.ts'
import { Problem } from '../api/problems.ts'
import { splitFeed } from '../ingest/feeds/split-feed.ts'
import { splitLines } from '../ingest/split-lines.ts'
import type { Line } from '../ingest/split-lines.ts'
import { InputError, UsageError } from './command.ts'
import { findFileKind, KNOWN_FILES } from './file-kinds.ts'

/** A line with its origin. */
export interface ArticleLine extends Pick<Line, 'length'> {
  /** JSON, or the reason why there is none. */
  readonly content: { readonly bytes: Uint8Array } | { readonly problem: string }
  /** "stories.ndjson:17", "page.html". */
  readonly label: string
  /** How many bytes of all files have been read, including this line. */
  readonly done: number
}

export interface ArticleFile {
  readonly path: string
  readonly size: number
}

/**
 * The files to read, with all files in folders, sorted by path. "-" is the standard input, lines of JSON.
 *
 * @throws InputError if a path doesn't exist
 * @throws UsageError if a file named directly is of no known kind
 */
export async function findArticleFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<ArticleFile[]> => {
      if (path === '-') return [{ path, size: 0 }]
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw new InputError(
          `${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
        )
      })
      if (found.isDirectory()) return readFolder(path)
      if (!isKnown(path)) throw new UsageError(`${path} is not of a known kind: ${KNOWN_FILES}.`)
      return [{ path, size: found.size }]
    }),
  )
  return files.flat()
}

/** Skips files of other kinds and hidden ones. */
async function readFolder(folder: string): Promise<ArticleFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && isKnown(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })))
}

const isKnown = (path: string): boolean => findFileKind(path) !== null

export interface LineOptions {
  /** The outlet of texts and pages, which don't name it themselves; for feed items it overrides the feed's. */
  readonly outlet: string | null
  /** In bytes. */
  readonly longest: number
  readonly signal: AbortSignal
}

/** Ends early, between two articles, when the signal is aborted. */
export async function* readArticleLines(
  files: readonly ArticleFile[],
  options: LineOptions,
): AsyncGenerator<ArticleLine, undefined> {
  let before = 0
  for (const file of files) {
    const lines = isOfLines(file.path) ? readLines(file, options) : [readWhole(file, options)]
    for await (const { done, ...line } of lines) {
      if (options.signal.aborted) return undefined
      yield { ...line, done: before + done }
    }
    before += file.size
  }
  return undefined
}

const isOfLines = (path: string): boolean => path === '-' || ['lines', 'feed'].includes(findFileKind(path) ?? '')

async function* readLines(
  { path, size }: ArticleFile,
  { longest, outlet }: LineOptions,
): AsyncGenerator<ArticleLine, undefined> {
  const input = path === '-' ? process.stdin : createReadStream(path)
  let read = 0
  const counted = input.on('data', (chunk: Buffer) => (read += chunk.length))
  const chunks = path.endsWith('.gz') ? counted.pipe(createGunzip()) : counted
  // Errors don't propagate through a pipe.
  input.on('error', (error: Error) => chunks.destroy(error))
  try {
    const lines =
      findFileKind(path) === 'feed'
        ? splitFeed(chunks, { longest, outlet: outlet ?? undefined })
        : splitLines(chunks, longest)
    for await (const { bytes, length, number } of lines) {
      const content = bytes === null ? { problem: `It has more than ${longest} bytes.` } : { bytes }
      yield { content, length, label: `${path === '-' ? 'line' : path}:${number}`, done: Math.min(read, size) }
    }
  } catch (error) {
    if (error instanceof Problem) {
      yield { content: { problem: error.message }, length: 0, label: path, done: size }
      return undefined
    }
    throw new InputError(
      `${path} cannot be read to the end: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
  return undefined
}

async function readWhole({ path, size }: ArticleFile, { outlet, longest }: LineOptions): Promise<ArticleLine> {
  const line = { label: path, done: size }
  if (size > longest) return { ...line, content: { problem: `It has more than ${longest} bytes.` }, length: 0 }
  try {
    const read = await readFile(path)
    const kind = findFileKind(path)
    if (kind === 'article') return { ...line, content: { bytes: read }, length: read.length }
    const words = decodeText(read, findEncoding(read, null, kind === 'page'))
    const article = { [kind === 'page' ? 'html' : 'text']: words, ...(outlet === null ? {} : { outlet }) }
    const bytes = Buffer.from(JSON.stringify(article))
    return { ...line, content: { bytes }, length: bytes.length }
  } catch (error) {
    const problem =
      error instanceof DecodingError ? `${error.message}.` : `It cannot be read: ${(error as Error).message}.`
    return { ...line, content: { problem }, length: 0 }
  }
}
