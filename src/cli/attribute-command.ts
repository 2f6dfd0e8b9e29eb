// `dixit attribute`: who said what in a file.

import { analyse } from '../engine/analyse.ts'
import { presentAnalysis } from '../api/present/attributions.ts'
import type { AnalysisRequest } from '../model.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { printQuotes } from './print-quotes.ts'
import { readArguments } from './read-arguments.ts'
import { readArticleFile } from './read-article-file.ts'

const HELP = `usage: dixit attribute FILE [--html] [--json]

Prints who said what in an article. FILE is plain text in UTF-8; "-" reads the standard
input.

  --html   FILE is a web page; its article is read
  --json   prints the response of POST /v1/attributions
`

export const attributeCommand: Command = {
  name: 'attribute',
  summary: 'prints who said what in an article',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { html: { type: 'boolean' }, json: { type: 'boolean' } })
    const [path, ...others] = positionals
    if (path === undefined) throw new UsageError('A file is needed, or "-" for the standard input.')
    if (others.length > 0) throw new UsageError(`One file at a time; "${others[0]}" is one too many.`)

    const request = await makeRequest(await readArticleFile(path), values.html === true, path)
    const answer = presentAnalysis(request.text, analyse(request))
    terminal.write(values.json ? `${JSON.stringify(answer, null, 2)}\n` : printQuotes(answer, terminal))
  },
}

async function makeRequest(content: string, isHtml: boolean, path: string): Promise<AnalysisRequest> {
  if (!isHtml) return { text: content, title: null, language: null }
  // Other commands need not wait for the libraries to load.
  const { readPage } = await import('../ingest/html/read-page.ts')
  const page = readPage(content)
  if (page.text === '') throw new InputError(`${path} has no words outside its markup and scripts.`)
  return { text: page.text, title: page.title, language: null, pageLanguage: page.language }
}
