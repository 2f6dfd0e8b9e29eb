// Enforces the map in src/README.md: which room may import which, and how files
// are named. It reads the actual imports.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

/** The ground that both trunks stand on. */
const GROUND = ['model', 'text', 'lexicon', 'locations', 'package-version'] as const

/**
 * For each room, the rooms that it may import, lowest first: none imports one
 * that stands below it in this table. `room/file` where it may enter by that
 * file only. Its own files it may always import.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: [],
  locations: [],
  'package-version': ['locations'],
  // The engine: text → Analysis, pure.
  'engine/learning': [...GROUND],
  'engine/languages': [...GROUND],
  'engine/language': [...GROUND, 'engine/learning', 'engine/languages'],

  'engine/types': [...GROUND, 'engine/language'],
  'engine/rule-chances': ['engine/learning', 'engine/types'],
  'engine/extraction': [
    ...GROUND,
    'engine/learning',
    'engine/languages',
    'engine/language',
    'engine/types',
    'engine/rule-chances',
  ],
  'engine/quoted-spans': [...GROUND, 'engine/learning', 'engine/languages', 'engine/language', 'engine/types'],
  'engine/coreference': [
    ...GROUND,
    'engine/learning',
    'engine/languages',
    'engine/language',
    'engine/types',
    'engine/rule-chances',
  ],
  'engine/engine-version': ['package-version', 'engine/learning'],
  'engine/attribution': [
    ...GROUND,
    'engine/engine-version',
    'engine/learning',
    'engine/languages',
    'engine/language',
    'engine/types',
    'engine/rule-chances',
    'engine/coreference',
  ],
  'engine/analyse': [...GROUND, 'engine'],
  // The store: effects.
  store: [...GROUND],
  'store/sqlite': [...GROUND, 'store'],
  // Above both.
  checks: [...GROUND, 'store'],
  // Runs graphs for the engine.
  network: [...GROUND, 'engine/extraction'],
  library: ['model', 'text', 'engine/analyse', 'network/open-network'],
  metrics: ['model'],
  api: [...GROUND, 'store', 'checks'],
  ingest: [...GROUND, 'store', 'checks', 'api'],
  workers: [
    ...GROUND,
    'engine/analyse',
    'network/find-network',
    'network/refuse-telemetry',
    'store',
    'store/sqlite',
    'metrics',
    'api',
    'ingest',
  ],
  http: [...GROUND, 'store', 'metrics', 'api', 'ingest', 'engine/analyse', 'store/sqlite/open-store'],
  // What runs in the browser: of the rest it imports only types and pure code.
  web: [...GROUND, 'api', 'engine/types'],
  cli: [
    ...GROUND,
    'engine/analyse',
    'network/find-network',
    'store',
    'store/sqlite',
    'api',
    'ingest',
    'workers',
    'config',
    'describe-build',
  ],
  tools: [...GROUND, 'engine', 'network', 'store', 'store/sqlite', 'api', 'ingest'],
  'setting-values': [],
  config: ['text', 'setting-values'],
  'describe-build': ['model', 'package-version', 'engine/engine-version'],
  main: ['config', 'describe-build', 'metrics', 'workers', 'http'],
}

/** Names that say nothing. */
const FORBIDDEN_NAMES = /^(?:utils?|helpers?|common|core|managers?|services?|handlers?|base|index|misc|lib)$/

/** A file named after what it does exports a function of that name. */
const VERBS =
  /^(?:assemble|build|calibrate|choose|compare|count|detect|find|gather|list|make|mark|normalise|open|pair|print|read|resolve|score|settle|split|tag|time|train|wrap)-/

const LINE_LIMIT = 300
const LONGEST_CHAIN = 12
const MOST_FILES = 20

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .sort()

const files = filesOf('src')

t.test('every room imports only what is below it', async (t) => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((imported) => describeWrongImport(file, imported) ?? []),
  )
  t.same(wrong, [])
})

t.test('the import check detects violations', async (t) => {
  t.ok(describeWrongImport('src/text/span.ts', 'src/engine/language/document.ts'))
  t.ok(describeWrongImport('src/engine/coreference/choose.ts', 'src/engine/attribution/quote-type.ts'))
  t.ok(describeWrongImport('src/store/sqlite/open-store.ts', 'src/engine/analyse.ts'))
  t.ok(describeWrongImport('src/workers/store-worker.ts', 'src/http/app.ts'))
  t.ok(describeWrongImport('src/http/app.ts', 'src/store/sqlite/migrate.ts'))
  t.ok(describeWrongImport('src/kitchen/sink.ts', 'src/model.ts'))
  t.equal(describeWrongImport('src/http/app.ts', 'src/store/store.ts'), null)
})

t.test('no file imports itself, directly or indirectly', async (t) => {
  t.same(findCycle(new Map(files.map((file) => [file, importsOf(file)]))), null)
  t.same(findCycle(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['a'] }))), ['a', 'b', 'c', 'a'])
})

t.test('the longest chain of imports from analyse.ts has at most twelve files', async (t) => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]))
  t.ok(
    longestChain('src/engine/analyse.ts', imports).length <= LONGEST_CHAIN,
    longestChain('src/engine/analyse.ts', imports).join('\n'),
  )
  t.same(longestChain('a', new Map(Object.entries({ a: ['b', 'd'], b: ['c'], c: [], d: [] }))), ['a', 'b', 'c'])
})

t.test('no folder has more files than can be taken in at a glance', async (t) => {
  const folders = new Set(files.map(dirname))
  t.ok(folders.size > 20)
  for (const folder of folders) {
    const { length } = files.filter((file) => dirname(file) === folder)
    t.ok(length <= MOST_FILES, `${folder}: ${length}`)
  }
})

t.test(
  'databases and statements must not be garbage-collected, so one file opens and one compiles them, also in tests',
  async (t) => {
    const all = [...files, ...filesOf('tests')]
    const having = (pattern: RegExp) => all.filter((file) => pattern.test(readFileSync(file, 'utf8')))
    t.same(having(/\.(?:pragma|prepare|iterate|backup)(?:<.*>)?\(/), ['src/store/sqlite/prepare.ts'])
    t.same(having(/^import (?!type)\w.* from 'better-sqlite3'/m), ['src/store/sqlite/connect.ts'])
  },
)

t.test('every file has a kebab-case name that says what it is about', async (t) => {
  for (const file of files) {
    const parts = relative('src', file)
      .replace(/\.tsx?$/, '')
      .split('/')
    t.ok(
      parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part) && !FORBIDDEN_NAMES.test(part)),
      file,
    )
  }
})

t.test('a file named after what it does exports that', async (t) => {
  const named = files.filter((file) => VERBS.test(basename(file)))
  t.ok(named.length > 20)
  for (const file of named) {
    // What is shown on a page is a noun: read-article.tsx exports ReadArticle.
    const start = file.endsWith('.tsx') ? /^.|-(.)/g : /-(.)/g
    const name = basename(file)
      .replace(/\.tsx?$/, '')
      .replace(start, (found) => found.replace('-', '').toUpperCase())
    t.match(readFileSync(file, 'utf8'), new RegExp(`^export (?:async )?function\\*? ${name}\\b`, 'm'), file)
  }
})

t.test(`no file is longer than ${LINE_LIMIT} lines, except word lists`, async (t) => {
  for (const file of files.filter((file) => !/\/(?:lexicon|languages)\//.test(file))) {
    t.ok(readFileSync(file, 'utf8').split('\n').length <= LINE_LIMIT + 1, file)
  }
})

/** The files of this project that a file imports, dynamic imports included. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const specifiers = source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']*)'/g)
  return Array.from(specifiers, ([, specifier]) => relative('.', resolve(dirname(file), specifier!)))
}

/** The room in the table that a file belongs to: the innermost one. */
function roomOf(file: string): string {
  const path = relative('src', file).replace(/\.tsx?$/, '')
  const rooms = Object.keys(MAY_IMPORT).filter((room) => path === room || path.startsWith(`${room}/`))
  return rooms.sort((one, other) => other.length - one.length)[0] ?? path.split('/')[0]!
}

/** Null for an import that is allowed. */
function describeWrongImport(file: string, imported: string): string | null {
  const [room, importedRoom] = [roomOf(file), roomOf(imported)]
  const door = relative('src', imported).replace(/\.tsx?$/, '')
  const allowed = MAY_IMPORT[room]
  if (allowed === undefined) return `${file}: the room ${room} is not on the map`
  const isAllowed = allowed.some(
    (one) => one === importedRoom || one === door || (one === 'engine' && importedRoom.startsWith('engine/')),
  )
  return room === importedRoom || isAllowed ? null : `${file} imports ${imported}`
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

/** The longest chain of imports that starts with the file. */
function longestChain(file: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const chains = new Map<string, readonly string[]>()
  const chainFrom = (one: string): readonly string[] => {
    const known = chains.get(one)
    if (known !== undefined) return known
    const rest = (imports.get(one) ?? []).map(chainFrom)
    const chain = [one, ...rest.reduce((longest, next) => (next.length > longest.length ? next : longest), [])]
    chains.set(one, chain)
    return chain
  }
  return chainFrom(file)
}
