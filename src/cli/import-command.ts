// `dixit import`: imports articles from files and folders into the archive, or
// sends them to a running service.

import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { makeImportSteps, MOST_ARTICLES } from '../ingest/import-steps.ts'
import { presentImport } from '../api/present/imports.ts'
import { Problem } from '../api/problems.ts'
import { longestLine } from '../ingest/parse-article-line.ts'
import { importArticles } from '../ingest/import-articles.ts'
import { openStoreThreads } from '../workers/open-store-threads.ts'
import { findArticleFiles, readArticleLines } from './article-lines.ts'
import type { ArticleLine } from './article-lines.ts'
import { openPool, READER_OPTION } from './reader-option.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { describeTally, makeImportPrinter, nameWarnings } from './terminal/import-printer.ts'
import type { ImportReport } from './terminal/import-printer.ts'
import { nameInput } from './open-archive.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'
import { sendArticles } from './send-articles.ts'

const HELP = `usage: dixit import FILE… [--outlet OUTLET] [--results FILE]
                    [--database FILE [--reader linear] | --to URL]

Imports articles into the archive: from .ndjson and .jsonl files, one article per line in the
format of POST /v1/articles; from .xml, .rss and .atom feeds, one article per item; both may
be compressed as .gz; from .json, .txt, .md and .html files, one article each; and from
folders of these. "-" reads lines from standard input. Nothing is stored twice, so you can
stop an import with Ctrl-C at any time and resume it by running it again. Lines that dixit
attribute printed for an import are stored with their analysis, if it was made by the same
version of the engine and the same reader that would analyse them here.

  --outlet OUTLET   the outlet of .txt, .md and .html files, and of all feed items
  --results FILE    writes the result for each article to FILE, one line of JSON each
  --database FILE   the archive, which a running service may be using
                    (default: DATABASE_PATH)
  --reader          the reader for English, pretrained or linear (default: READER)
  --to URL          sends the articles to a running service instead; if it needs a key, set
                    the environment variable DIXIT_KEY
`

const OPTIONS = {
  outlet: { type: 'string' },
  results: { type: 'string' },
  database: { type: 'string' },
  reader: READER_OPTION,
  to: { type: 'string' },
} as const

export const importCommand: Command = {
  name: 'import',
  summary: 'imports articles from files and folders into the archive',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    if (positionals.length === 0) throw new UsageError('Name files or folders, or "-" for the standard input.')
    if (values.to !== undefined && values.database !== undefined)
      throw new UsageError('--database cannot be combined with --to.')
    const service = values.to === undefined ? null : { url: readUrl(values.to), key: process.env['DIXIT_KEY'] }
    if (values.to !== undefined && values.reader !== undefined)
      throw new UsageError('--reader cannot be combined with --to: a service uses the reader it was started with.')
    const settings = readSettings()
    const files = await findArticleFiles(positionals)
    const stop = new AbortController()
    const interrupt = (): void => stop.abort()
    process.once('SIGINT', interrupt)
    const lines = readArticleLines(files, {
      outlet: values.outlet ?? null,
      longest: longestLine(settings),
      signal: stop.signal,
    })
    const reports =
      service === null
        ? importHere(lines, values.database ?? settings.databasePath, settings, values.reader)
        : sendArticles(lines, service)
    const printer = makeImportPrinter(
      files.reduce((sum, { size }) => sum + size, 0),
      process.stderr,
    )
    const results = values.results === undefined ? null : createWriteStream(values.results)
    try {
      for await (const { line, ...report } of reports) {
        printer.report(report, line.done)
        results?.write(`${JSON.stringify(report)}\n`)
      }
    } finally {
      process.off('SIGINT', interrupt)
      terminal.write(describeTally(printer.finish()))
      results?.end()
      if (results) await finished(results)
    }
    const { invalid, failed } = printer.finish()
    if (stop.signal.aborted) throw new InputError('Stopped before the end. Run it again to resume.')
    if (failed > 0) throw new InputError(`${failed} failed. Run it again to retry them.`)
    if (invalid > 0) throw new InputError(`${invalid} could not be stored.`)
  },
}

function readUrl(text: string): URL {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(`"${text}" is not the address of a service, such as http://127.0.0.1:3000.`)
  }
  return new URL(text)
}

type Settings = ReturnType<typeof readSettings>

/** Directly into the file, using all threads. */
async function* importHere(
  lines: AsyncIterable<ArticleLine>,
  path: string,
  settings: Settings,
  givenReader: string | undefined,
): AsyncGenerator<ImportReport & { readonly line: ArticleLine }, undefined> {
  const { workers, maxTextLength, maxHtmlLength, synchronous } = settings
  const { store, articles } = openArchiveThreads(path, synchronous)
  const pool = await openPool(givenReader, settings, store)
  const analyses = { now: await pool.reading(), isAllowed: true }
  const steps = makeImportSteps<Line>(store, articles, { ...pool, maxTextLength, maxHtmlLength }, analyses)
  const limits = {
    analyses: workers + 1,
    articles: MOST_ARTICLES,
    bytes: longestLine({ maxTextLength, maxHtmlLength }),
  }
  const readOwn: typeof steps = { ...steps, read: async (line) => (failOwn(line), steps.read(line)) }
  try {
    for await (const imported of importArticles(withBytes(lines), readOwn, limits)) {
      const { line } = imported.item
      const { status, problem, warnings } = presentImport(1, imported)
      yield { line, label: line.label, status, detail: problem?.detail ?? null, warnings: nameWarnings(warnings) }
    }
  } finally {
    await pool.close()
    await store.close()
  }
  return undefined
}

interface Line {
  readonly line: ArticleLine
  readonly bytes: Uint8Array | null
  readonly length: number
}

async function* withBytes(lines: AsyncIterable<ArticleLine>): AsyncGenerator<Line, undefined> {
  for await (const line of lines) {
    yield { line, bytes: 'bytes' in line.content ? line.content.bytes : null, length: line.length }
  }
  return undefined
}

function failOwn({ line: { content } }: Line): void {
  if ('problem' in content) throw new Problem('invalid-request', content.problem)
}

function openArchiveThreads(path: string, synchronous: Settings['synchronous']): ReturnType<typeof openStoreThreads> {
  try {
    return openStoreThreads({ path, synchronous })
  } catch (error) {
    throw nameInput(error, path)
  }
}
