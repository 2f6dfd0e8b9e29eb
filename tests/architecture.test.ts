// Holds the map of src/README.md: which room may know which, and how files
// are named. It reads the imports themselves.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

/**
 * For each room, the rooms that it may import; `room/file` where it may enter
 * by that file only. Its own files it may always import.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  learning: [],
  language: ['model', 'text', 'learning'],
  people: ['model', 'text', 'learning', 'language'],
  reading: ['model', 'text', 'learning', 'language'],
  attribution: ['model', 'text', 'learning', 'language', 'people', 'reading'],
  html: [],
  revision: ['model', 'text'],
  watch: ['model'],
  store: ['model', 'revision'],
  intake: ['model', 'store/store'],
  workers: [
    'model',
    'attribution/analyse',
    'html/read-html',
    'store/store',
    'store/open-store',
    'store/copy-archive',
    'http/article-answers',
    'http/export-answers',
    'http/packed-analysis',
    'http/present',
    'watch/analysis-report',
    'watch/tally-quotes',
  ],
  http: [
    'model',
    'text/quoted-words',
    'attribution/analyse',
    'html/read-html',
    'intake',
    'store/store',
    'store/open-store',
    'watch',
    'store/archive-failure',
    'workers/analysis-error',
  ],
  cli: [
    'model',
    'config',
    'attribution/analyse',
    'attribution/engine-version',
    'html/read-html',
    'http/import-steps',
    'http/packed-analysis',
    'http/present',
    'http/present-import',
    'http/problems',
    'http/read-article-line',
    'intake',
    'store/store',
    'store/open-store',
    'store/archive-failure',
    'store/check-archive',
    'store/find-faults',
    'store/replace-archive',
    'workers/copy-in-thread',
    'workers/make-analysis-pool',
    'workers/open-store-threads',
  ],
  measure: ['model', 'attribution/analyse', 'http/present'],
  training: ['model', 'text', 'learning', 'language', 'people', 'reading', 'attribution', 'measure'],
  bench: ['measure/percentile'],
  upkeep: [],
  config: [],
  main: [
    'config',
    'workers/make-analysis-pool',
    'workers/open-store-threads',
    'http/build-server',
    'http/check-exposure',
    'http/readiness',
    'http/serve-metrics',
    'watch/keep-figures',
    'watch/make-metrics',
    'watch/watch-delay',
  ],
}

/** Names that say nothing. */
const FORBIDDEN_NAMES =
  /^(?:utils?|helpers?|common|shared|core|types?|managers?|services?|handlers?|base|index|misc|lib)$/

/** A file named for what it does exports a function of that name. */
const VERBS =
  /^(?:assemble|build|calibrate|choose|compare|count|detect|find|gather|list|make|mark|normalise|open|pair|print|read|resolve|score|settle|split|tag|time|train|wrap)-/

const LINE_LIMIT = 300

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .sort()

const files = filesOf('src')

t.test('every room imports only what stands below it', async (t) => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((imported) => describeWrongImport(file, imported) ?? []),
  )
  t.same(wrong, [])
})

t.test('the check of imports can fail', async (t) => {
  t.ok(describeWrongImport('src/text/span.ts', 'src/language/document.ts'))
  t.ok(describeWrongImport('src/store/open-store.ts', 'src/attribution/analyse.ts'))
  t.ok(describeWrongImport('src/http/app.ts', 'src/store/migrate.ts'))
  t.ok(describeWrongImport('src/kitchen/sink.ts', 'src/model.ts'))
  t.equal(describeWrongImport('src/http/app.ts', 'src/store/store.ts'), null)
})

t.test('no file imports itself, however many files lie between', async (t) => {
  t.same(findCycle(new Map(files.map((file) => [file, importsOf(file)]))), null)
  t.same(findCycle(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['a'] }))), ['a', 'b', 'c', 'a'])
})

t.test(
  'no database and no statement may be collected as garbage, so one file opens and one compiles, also in tests',
  async (t) => {
    const all = [...files, ...filesOf('tests')]
    const having = (pattern: RegExp) => all.filter((file) => pattern.test(readFileSync(file, 'utf8')))
    t.same(having(/\.(?:pragma|prepare|iterate|backup)(?:<.*>)?\(/), ['src/store/prepare.ts'])
    t.same(having(/^import (?!type)\w.* from 'better-sqlite3'/m), ['src/store/connect.ts'])
  },
)

t.test('every file is named in kebab-case, for what it is about', async (t) => {
  for (const file of files) {
    const parts = relative('src', file).replace(/\.ts$/, '').split('/')
    t.ok(
      parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part) && !FORBIDDEN_NAMES.test(part)),
      file,
    )
  }
})

t.test('a file that is named for what it does exports that', async (t) => {
  const named = files.filter((file) => VERBS.test(basename(file)))
  t.ok(named.length > 20)
  for (const file of named) {
    const name = basename(file, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    t.match(readFileSync(file, 'utf8'), new RegExp(`^export (?:async )?function\\*? ${name}\\b`, 'm'), file)
  }
})

t.test(`no file is longer than ${LINE_LIMIT} lines, word lists excepted`, async (t) => {
  for (const file of files.filter((file) => !file.includes('/lexicon/'))) {
    t.ok(readFileSync(file, 'utf8').split('\n').length <= LINE_LIMIT + 1, file)
  }
})

/** The files of this project that a file imports, dynamic imports included. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const specifiers = source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']*)'/g)
  return Array.from(specifiers, ([, specifier]) => relative('.', resolve(dirname(file), specifier!)))
}

function roomOf(file: string): string {
  return relative('src', file).split('/')[0]!.replace(/\.ts$/, '')
}

/** Null for an import that is allowed. */
function describeWrongImport(file: string, imported: string): string | null {
  const [room, importedRoom] = [roomOf(file), roomOf(imported)]
  const door = relative('src', imported).replace(/\.ts$/, '')
  const allowed = MAY_IMPORT[room]
  if (allowed === undefined) return `${file}: the room ${room} is not on the map`
  if (room === importedRoom || allowed.includes(importedRoom) || allowed.includes(door)) return null
  return `${file} imports ${imported}`
}

/** The first cycle, as the files on it, or null. */
function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const imported of imports.get(file) ?? []) {
      const cycle = visit(imported, [...path, file])
      if (cycle !== null) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const cycle = visit(file, [])
    if (cycle !== null) return cycle
  }
  return null
}
