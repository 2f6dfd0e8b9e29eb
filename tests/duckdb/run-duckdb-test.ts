// The command `npm run test:duckdb`: DuckDB runs the queries of docs/archive.md
// on an export of the archive; the results are compared with counts made here.
// It downloads DuckDB from the npm registry.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { generateArticle } from '../../src/tools/bench/generate-article.ts'
import { startService } from '../../src/tools/start-service.ts'
import { SERVICE } from '../support/programs.ts'

const DUCKDB = '@duckdb/node-api@1.5.6-r.1'
const ARTICLES = 1000
/** Ann Lee speaks in two years, once together with Bo Ek; a title contains a Unicode line break, which does not end a line of JSON. */
const OWN = [
  { outlet: 'Post', publishedAt: '2022-03-01', text: '“The harbour needs a harbour master,” said Ann Lee.' },
  { outlet: 'Post', publishedAt: '2023-03-31T23:30:00Z', text: '“The ferry is late,” said Ann Lee and Bo Ek.' },
  {
    outlet: 'Post',
    title: 'A\u2028B',
    publishedAt: '2023-04-01',
    text: '“The ferries are never late,” said two officials.',
  },
]

const write = (line: string): void => void process.stdout.write(`${line}\n`)

interface ExportedQuote {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly articleId: string
  readonly article: { readonly outlet: string; readonly publishedAt: string }
}

type Row = Readonly<Record<string, unknown>>

/** The code blocks of the section, in order. */
function documented(language: 'sh' | 'sql'): string[] {
  const [, section = ''] = readFileSync('docs/archive.md', 'utf8').split('## The archive as tables\n')
  return Array.from(section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm')), ([, block = '']) => block)
}

/** DuckDB's result for each block of SQL. */
async function askDuckdb(folder: string): Promise<readonly (readonly Row[])[]> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', DUCKDB], { cwd: folder, stdio: 'inherit' })
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckdbModule
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  const answers: (readonly Row[])[] = []
  for (const block of documented('sql')) {
    const reader = await connection.runAndReadAll(block)
    answers.push(reader.getRowObjectsJson())
  }
  connection.closeSync()
  return answers
}

/** The part of its API that is used here. */
interface DuckdbModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Row[] }>
        closeSync(): void
      }>
    }>
  }
}

async function downloadQuotes(folder: string): Promise<readonly ExportedQuote[]> {
  const service = await startService(join(folder, 'archive.db'), { READER: 'linear' }, [SERVICE])
  try {
    const articles = [...OWN, ...Array.from({ length: ARTICLES }, (_, number) => generateArticle(number))]
    const answer = await fetch(`${service.url}/v1/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
    })
    const stored = (await answer.text()).match(/"status":"created"/g)?.length
    if (stored !== articles.length) throw new Error(`${stored} of ${articles.length} articles were stored`)
    const [command = ''] = documented('sh')
    const asked = command.replace('http://127.0.0.1:3000', service.url)
    execFileSync('sh', ['-c', asked], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] })
  } finally {
    await service.stop()
  }
  const lines = gunzipSync(readFileSync(join(folder, 'quotes.ndjson.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as ExportedQuote)
}

const named = ({ speakers }: ExportedQuote) =>
  speakers.filter(({ kind }) => kind === 'person' || kind === 'organization')

/** How often each key occurs. */
function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** Checks that each row has the number counted for it, and that there are as many rows as `limit` allows for a group. */
function compare(
  what: string,
  rows: readonly Row[],
  counts: ReadonlyMap<string, number>,
  { key, number }: { readonly key: readonly string[]; readonly number: string },
): string[] {
  write(`${what}: ${rows.length} rows, the first ${JSON.stringify(rows[0])}`)
  if (rows.length === 0) return [`${what}: no row`]
  return rows.flatMap((row) => {
    const expected = counts.get(key.map((name) => String(row[name])).join('|'))
    return Number(row[number]) === expected ? [] : [`${what}: ${JSON.stringify(row)}, counted ${expected}`]
  })
}

async function check(folder: string): Promise<string[]> {
  const quotes = await downloadQuotes(folder)
  const sayings = quotes.flatMap((quote) => named(quote).map((speaker) => ({ quote, speaker })))
  write(`${quotes.length} quotes`)
  const [, most = [], unnamed = [], together = [], words = [], ...more] = await askDuckdb(folder)
  const monthly = countBy(sayings, ({ quote: { article }, speaker }) =>
    [article.outlet, `${article.publishedAt.slice(0, 7)}-01`, speaker.name].join('|'),
  )
  const ofOutlet = countBy(quotes, ({ article }) => article.outlet)
  const withoutSpeaker = countBy(
    quotes.filter((quote) => named(quote).length === 0),
    ({ article }) => article.outlet,
  )
  const shares = new Map([...ofOutlet].map(([outlet, count]) => [outlet, (withoutSpeaker.get(outlet) ?? 0) / count]))
  const heard = new Map<string, Map<string, string>>()
  for (const { quote, speaker } of sayings) {
    if (!heard.has(quote.articleId)) heard.set(quote.articleId, new Map())
    heard.get(quote.articleId)?.set(speaker.id, speaker.name)
  }
  const pairs = [...heard.values()].flatMap((speakers) => {
    const known = [...speakers].sort(([one], [other]) => (one < other ? -1 : 1))
    return known.flatMap(([, one], index) => known.slice(index + 1).map(([, other]) => `${one}|${other}`))
  })
  const annLee = sayings
    .filter(({ quote, speaker }) => speaker.name === 'Ann Lee' && quote.type === 'direct')
    .flatMap(({ quote: { text, article } }) =>
      (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => `${article.publishedAt.slice(0, 4)}|${word}`),
    )
  const times = countBy(annLee, (word) => word)
  const wrong = [
    ...compare('by month and outlet', most, monthly, { key: ['outlet', 'month', 'speaker'], number: 'quotes' }),
    ...compare('without a name', unnamed, shares, { key: ['outlet'], number: 'unnamed' }),
    ...compare(
      'together',
      together,
      countBy(pairs, (pair) => pair),
      { key: ['one', 'other'], number: 'articles' },
    ),
    ...compare('words', words, times, { key: ['year', 'word'], number: 'times' }),
  ]
  const groups = countBy(most, ({ outlet, month }) => `${String(outlet)}|${String(month)}`)
  for (const [group, count] of groups) {
    const speakers = [...monthly.keys()].filter((key) => key.startsWith(`${group}|`)).length
    if (count !== Math.min(3, speakers)) wrong.push(`${group}: ${count} of ${speakers} speakers`)
  }
  if (unnamed.length !== ofOutlet.size) wrong.push(`${unnamed.length} of ${ofOutlet.size} outlets`)
  if (words.length !== times.size) wrong.push(`${words.length} of ${times.size} words`)
  const march = most.filter(({ outlet, month }) => outlet === 'Post' && month === '2023-03-01')
  if (
    !isDeepStrictEqual(
      march.map(({ speaker }) => speaker),
      ['Ann Lee', 'Bo Ek'],
    )
  )
    wrong.push(`each speaker of a joint source counts: ${JSON.stringify(march)}`)
  if (more.length > 0) wrong.push(`${more.length} more queries on the page, which are not checked`)
  return wrong
}

const folder = mkdtempSync(join(tmpdir(), 'dixit-duckdb-'))
try {
  const wrong = await check(folder)
  for (const line of wrong) write(line)
  write(wrong.length === 0 ? 'DuckDB’s counts agree.' : `${wrong.length} faults.`)
  if (wrong.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
