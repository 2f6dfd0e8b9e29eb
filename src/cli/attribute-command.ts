// `dixit attribute`: who said what in files.

import { DEFAULT_OPTIONS, OFFSET_UNITS } from '../api/offset-units.ts'
import type { AnswerOptions, OffsetUnit } from '../api/offset-units.ts'
import { presentAnalysis } from '../api/present/attributions.ts'
import { toProblem } from '../api/problems.ts'
import { longestLine, readArticleLine } from '../ingest/parse-article-line.ts'
import type { Analyse, AnalysisRequest } from '../model.ts'
import { TooManyQuotes } from '../text/too-many-quotes.ts'
import { findArticleFiles, readArticleLines } from './article-lines.ts'
import { attributeLines } from './attribute-lines.ts'
import type { LineOptions } from './attribute-lines.ts'
import { openPool, READER_OPTION, readHere } from './reader-option.ts'
import { InputError, UsageError, type Command, type Terminal } from './command.ts'
import { findFileKind } from './file-kinds.ts'
import { printQuotes } from './terminal/print-quotes.ts'
import { readArguments } from './read-arguments.ts'
import { readArticleFile } from './read-article-file.ts'
import { readSettings } from './read-settings.ts'
import { withoutControls } from './terminal/without-controls.ts'

const HELP = `usage: dixit attribute FILE… [--html] [--json] [--offsets codepoints] [--reader linear]
       dixit attribute --lines [FILE…] [--for-import | --offsets codepoints] [--reader linear]

Prints who said what in articles. The name of a FILE tells its type: .html is a web page,
.json an article in the format of POST /v1/articles, and .txt, .md or anything else is plain
text in UTF-8. "-" reads a text from standard input.

  --html        treats every FILE as a web page, whatever its name
  --json        prints the response of POST /v1/attributions; with several files one per
                line, each with the name of its file
  --lines       reads one article per line, as JSON, from standard input, or from files and
                folders like dixit import, and prints one response per line in the same
                order, or the problem if a line is not an article; uses all cores, and the
                same memory however many lines there are
  --for-import  with --lines: also prints the article's details and the spans in quotation
                marks that quote nobody, so that dixit import can store the lines as they are
  --offsets     codepoints or utf16 (default): what offsets count; Python counts code points
  --reader      the reader for English, pretrained or linear (default: READER)
`

const OPTIONS = {
  html: { type: 'boolean' },
  json: { type: 'boolean' },
  lines: { type: 'boolean' },
  'for-import': { type: 'boolean' },
  offsets: { type: 'string' },
  reader: READER_OPTION,
} as const

export const attributeCommand: Command = {
  name: 'attribute',
  summary: 'prints who said what in articles',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const options = { ...DEFAULT_OPTIONS, offsets: readUnit(values.offsets) }
    if (values.lines === true) {
      if (values.html === true || values.json === true)
        throw new UsageError('--lines cannot be combined with --html or --json: it reads and writes JSON.')
      const forImport = values['for-import'] === true
      if (forImport && options.offsets !== 'utf16')
        throw new UsageError('--for-import cannot be combined with --offsets: an import counts UTF-16 code units.')
      const given = { ...options, forImport, rejected: forImport }
      return printLines(positionals.length === 0 ? ['-'] : positionals, given, values.reader, terminal)
    }
    if (values['for-import'] === true) throw new UsageError('--for-import requires --lines.')
    if (positionals.length === 0) throw new UsageError('Name a file, or "-" for the standard input.')
    const analyse = await readHere(values.reader, readSettings())
    const given = { isHtml: values.html === true, isJson: values.json === true, options, analyse }
    await printFiles(positionals, given, terminal)
  },
}

function readUnit(given = 'utf16'): OffsetUnit {
  const unit = OFFSET_UNITS.find((known) => known === given)
  if (unit === undefined) throw new UsageError(`--offsets must be ${OFFSET_UNITS.join(' or ')}, not "${given}".`)
  return unit
}

interface FileOptions {
  readonly isHtml: boolean
  readonly isJson: boolean
  readonly options: AnswerOptions
  readonly analyse: Analyse
}

/** With several files, the unusable ones are listed at the end, and the others printed. */
async function printFiles(
  paths: readonly string[],
  { isHtml, isJson, options, analyse }: FileOptions,
  terminal: Terminal,
) {
  const unusable: string[] = []
  for (const path of paths) {
    try {
      const request = await readRequest(path, isHtml)
      const answer = presentAnalysis(request.text, await analyse(request), options)
      if (paths.length === 1)
        terminal.write(isJson ? `${JSON.stringify(answer, null, 2)}\n` : printQuotes(answer, terminal))
      else if (isJson) terminal.write(`${JSON.stringify({ file: path, ...answer })}\n`)
      else terminal.write(`== ${withoutControls(path, '\ufffd')} ==\n${printQuotes(answer, terminal)}\n`)
      await terminal.drained?.()
    } catch (thrown) {
      const error =
        thrown instanceof TooManyQuotes ? new InputError(`${path} is not an article: ${thrown.message}.`) : thrown
      if (paths.length === 1 || !(error instanceof InputError)) throw error
      unusable.push(error.message)
    }
  }
  if (unusable.length > 0) throw new InputError(unusable.join('\n'))
}

async function readRequest(path: string, isHtml: boolean): Promise<AnalysisRequest> {
  const kind = isHtml ? 'page' : findFileKind(path)
  if (kind === 'lines' || kind === 'feed') throw new UsageError(`${path} contains many articles: read it with --lines.`)
  const content = await readArticleFile(path, kind === 'page')
  if (kind === 'article') return readArticle(content, path)
  return kind === 'page' ? readPageFile(content, path) : { text: content, title: null, language: null }
}

async function readPageFile(content: string, path: string): Promise<AnalysisRequest> {
  // Loaded here, so that other commands need not wait for the libraries.
  const { readPage } = await import('../ingest/html/read-page.ts')
  const page = readPage(content)
  if (page.text === '') throw new InputError(`${path} has no words outside its markup and scripts.`)
  return { text: page.text, title: page.title, language: null, pageLanguage: page.language }
}

async function readArticle(content: string, path: string): Promise<AnalysisRequest> {
  const { readPage } = await import('../ingest/html/read-page.ts')
  const reader = { readHtml: async (html: string) => readPage(html), maxTextLength: Infinity, maxHtmlLength: Infinity }
  try {
    return (await readArticleLine({ bytes: Buffer.from(content) }, reader)).request
  } catch (error) {
    const problem = toProblem(error)
    throw problem.statusCode >= 500 ? error : new InputError(`${path} is not an article: ${problem.message}`)
  }
}

async function printLines(
  paths: readonly string[],
  options: LineOptions,
  givenReader: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const settings = readSettings()
  const { workers, maxTextLength, maxHtmlLength } = settings
  const files = await findArticleFiles(paths)
  const pool = await openPool(givenReader, settings)
  const reader = { ...pool, maxTextLength, maxHtmlLength }
  const articles = readArticleLines(files, { outlet: null, longest: longestLine(reader), signal: NEVER })
  try {
    for await (const line of attributeLines(articles, reader, workers, options)) {
      terminal.write(line)
      await terminal.drained?.()
    }
  } finally {
    await pool.close()
  }
}

const NEVER = new AbortController().signal
