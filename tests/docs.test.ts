// Checks the documentation against the code: README.md, docs/ and the other
// pages beside the README.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { EXPORT_FORMATS } from '../src/api/exports/export-formats.ts'
import { PROBLEMS } from '../src/api/problems.ts'
import type { Command } from '../src/cli/command.ts'
import { type Config, readConfig } from '../src/config.ts'
import { analyseWith } from '../src/engine/analyse.ts'
import { LANGUAGE_PROFILES } from '../src/engine/languages/profiles.ts'
import { openNetwork } from '../src/network/open-network.ts'
import { findRecordedAnswers } from '../src/tools/docs/recorded-answers.ts'
import { testServer } from './support/test-server.ts'

const read = (path: string): string => readFileSync(path, 'utf8')

const MANUAL = ['README.md', ...namesIn('docs', '.md')]
const PAGES = [...MANUAL, 'CONTRIBUTING.md', 'SECURITY.md']
/** Mentions what no longer exists, too. */
const HISTORY = 'CHANGELOG.md'
/** The map of the source: its paths are relative to src/. */
const MAP = 'src/README.md'

t.test('each request on a page gets exactly the response shown below it', async (t) => {
  const network = await openNetwork()
  for (const page of MANUAL) {
    const server = testServer(t, { analyse: (asked) => analyseWith(network, asked) })
    for (const { request, answer } of findRecordedAnswers(read(page))) {
      const { body } = await server.inject({
        method: request.method as 'GET',
        url: request.path,
        ...(request.body === null ? {} : { headers: { 'content-type': 'application/json' }, body: request.body }),
      })
      t.ok(isAlike(JSON.parse(body), JSON.parse(answer)), `${page}: ${request.path} (npm run docs records it again)`)
    }
  }
  t.equal(findRecordedAnswers(read('README.md')).length, 1)
})

/** Equal except for confidence, whose last digits differ between machines for a network. */
function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const names = Object.keys(one)
  return (
    isDeepStrictEqual(names, Object.keys(other)) &&
    names.every((name) => {
      const [mine = null, theirs = null] = [one, other].map((given) => (given as Record<string, unknown>)[name])
      return name === 'confidence' ? Math.abs(Number(mine) - Number(theirs)) < 0.03 : isAlike(mine, theirs)
    })
  )
}

t.test('the picture in the README shows the response to its first request', async (t) => {
  const [, picture = ''] = /!\[[^\]]+\]\(([^)]+\.svg)\)/.exec(read('README.md')) ?? []
  const words = Array.from(read(picture).matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) => text)
  const [{ answer } = { answer: '{}' }] = findRecordedAnswers(read('README.md'))
  const { quotes } = JSON.parse(answer) as { quotes: ShownQuote[] }
  t.equal(quotes.length, 2)
  for (const { type, content, cue, source, speaker } of quotes) {
    const spans = [...content, cue, source].map(({ text }) => text)
    for (const text of [...spans, `${type} quote`, speaker.name, `${speaker.role} · ${speaker.kind}`])
      t.ok(words.includes(text), text)
  }
})

t.test('the figures in the README appear in docs/accuracy.md', async (t) => {
  const figures = read('README.md').match(/\d+\.\d(?= %)/g) ?? []
  t.equal(figures.length, 2)
  for (const figure of figures) t.match(read('docs/accuracy.md'), new RegExp(`\\| ${figure} +\\|`), figure)
})

t.test('docs/operations.md lists every setting with its default, and no other', async (t) => {
  const rows = read('docs/operations.md').matchAll(/^\| `([A-Z_]+)` +\| (`[^`]*`|[^`|]*?) +\|/gm)
  const listed = Array.from(rows, ([, name = '', value = '']) => [name, value.replaceAll('`', '')] as const)
  const variables = Array.from(read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm), ([, name = '']) => name)
  t.ok(variables.length >= 20)
  t.same(listed.map(([name]) => name).sort(), [...variables].sort())
  const defaults = readConfig({})
  for (const [name, value] of listed) {
    if (name === 'WORKERS') t.equal(value, 'number of cores')
    else t.ok(wordsFor(defaults[fieldOf(name)]).includes(value.toLowerCase()), `${name} is ${value} by default`)
  }
})

t.test('docs/api.md lists every route of the contract, and the pages mention no other', async (t) => {
  const { paths } = JSON.parse(read('openapi/openapi.json')) as { paths: Record<string, Record<string, unknown>> }
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  t.ok(routes.length > 20)
  const listed = Array.from(read('docs/api.md').matchAll(/^\| `([A-Z]+ \/\S+)`/gm), ([, route = '']) => route)
  t.same([...listed].sort(), [...routes].sort())
  for (const page of PAGES) {
    for (const [, route = ''] of read(page).matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^\s`?]*)/g))
      t.ok(routes.includes(route) || OUTSIDE_THE_CONTRACT.has(route), `${page}: ${route}`)
  }
})

t.test('docs/api.md lists the code of every problem under its status', async (t) => {
  const rows = read('docs/api.md').matchAll(/^\| (\d{3}) +\| (.*)\|$/gm)
  const listed = Array.from(rows, ([, status, codes = '']) => codes.match(/`[a-z-]+`/g)!.map((code) => status + code))
  const known = Object.entries(PROBLEMS).map(([code, [status]]) => `${status}\`${code}\``)
  t.same(listed.flat().sort(), known.sort())
})

t.test('docs/archive.md lists every export format, and docs/languages.md every supported language', async (t) => {
  const rows = read('docs/archive.md')
    .split('## Exporting quotes')[1]!
    .matchAll(/^\| `([a-z]+)`/gm)
  t.same(
    Array.from(rows, ([, name]) => name),
    EXPORT_FORMATS.map(({ name }) => name),
  )
  const table = read('docs/languages.md')
    .match(/^\|.*\|$/gm)!
    .join('\n')
  const names = new Intl.DisplayNames('en', { type: 'language' })
  for (const { code, extraction } of LANGUAGE_PROFILES)
    t.equal(table.includes(names.of(code)!), extraction !== 'none', code)
})

t.test('every command and option of the command line mentioned on a page is in its help', async (t) => {
  const commands = await readCommands()
  const helps = [...commands.values(), read('src/cli/dixit.ts')].join('\n')
  const tools = namesIn('src/tools', '.ts').map(read).join('\n')
  const isKnown = (option: string): boolean =>
    optionsIn(helps).includes(option) || new RegExp(`['" ]${option.slice(2)}['"]?: \\{ type:`).test(tools)
  t.ok(commands.size >= 7)
  t.notOk(isKnown('--unheard-of'))
  for (const page of PAGES) {
    for (const code of codeIn(read(page))) {
      for (const [, name = '', rest = ''] of code.matchAll(/(?:^|npx |dixit )dixit ([a-z]+)\b([^\n|&<]*)/gm)) {
        t.ok(commands.has(name), `${page}: dixit ${name}`)
        for (const option of optionsIn(rest)) t.match(commands.get(name) ?? '', option, `${page}: ${name} ${option}`)
      }
      // Options on their own, and those of the tools.
      if (/^(?:--[a-z]|npm run )/.test(code))
        for (const option of optionsIn(code)) t.ok(isKnown(option), `${page}: ${option}`)
    }
  }
})

t.test('docs/operations.md lists every command with all its options', async (t) => {
  const page = read('docs/operations.md')
  for (const [name, help] of await readCommands()) {
    const rows = page.match(new RegExp(`^\\| \`dixit ${name}\\b.*$`, 'gm')) ?? []
    t.ok(rows.length > 0, name)
    for (const option of optionsIn(help)) t.match(rows.join('\n'), option, `${name} ${option}`)
  }
})

t.test('every npm script mentioned on a page exists', async (t) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const page of [...PAGES, MAP]) {
    for (const [, run, short] of read(page).matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test|start)\b)/g))
      t.ok(scripts[(run ?? short)!], `${page}: ${run ?? short}`)
  }
})

t.test('every file and heading mentioned or linked on a page exists', async (t) => {
  for (const page of [...PAGES, HISTORY, MAP]) {
    const text = read(page)
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      t.ok(existsSync(file), `${page}: ${target}`)
      if (anchor !== undefined && existsSync(file)) t.ok(anchorsOf(read(file)).has(anchor), `${page}: ${target}`)
    }
    for (const [, path = ''] of text.matchAll(/`((?:src|tests|docs|db|openapi|\.ci)\/[\w./-]*)`/g))
      t.ok(existsSync(path), `${page}: ${path}`)
  }
  for (const [, path = ''] of read(MAP).matchAll(/`([a-z-]+(?:\/[a-z-]*)*(?:\.ts|\/))`/g))
    t.ok(existsSync(path) || existsSync(join('src', path)), `${MAP}: ${path}`)
})

interface ShownQuote {
  readonly type: string
  readonly content: readonly { readonly text: string }[]
  readonly cue: { readonly text: string }
  readonly source: { readonly text: string }
  readonly speaker: { readonly name: string; readonly role: string; readonly kind: string }
}

/** Served, but not part of the API. */
const OUTSIDE_THE_CONTRACT: ReadonlySet<string> = new Set(['GET /openapi.json', 'GET /metrics'])

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()
}

/** "MAX_TEXT_LENGTH" → "maxTextLength" */
const fieldOf = (variable: string): keyof Config =>
  variable.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Config

/** How a page may write a default. */
function wordsFor(value: Config[keyof Config]): string[] {
  const isNothing = value === null || (Array.isArray(value) && value.length === 0)
  return isNothing ? ['none', 'false'] : [String(value).toLowerCase()]
}

/** The commands of `dixit` and their help. */
async function readCommands(): Promise<ReadonlyMap<string, string>> {
  const files = namesIn('src/cli', '-command.ts')
  const modules = await Promise.all(files.map((file) => import(`../${file}`) as Promise<Record<string, unknown>>))
  const commands = modules.flatMap((module) => Object.values(module).filter(isCommand))
  return new Map(commands.map(({ name, help }) => [name, help]))
}

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'help' in value && 'summary' in value

const optionsIn = (text: string): string[] => text.match(/--[a-z]+(?:-[a-z]+)*/g) ?? []

/** What is between backticks, and the lines of shell code blocks. */
function codeIn(page: string): string[] {
  const blocks = Array.from(page.matchAll(/^ *```(?:sh)?\n([^]*?)^ *```/gm), ([, block = '']) => block.split('\n'))
  const inline = Array.from(page.replace(/^ *```[^]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)
  return [...blocks.flat(), ...inline]
}

/** Anchors as GitHub derives them from headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = page.matchAll(/^#{1,6} (.+)$/gm)
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
