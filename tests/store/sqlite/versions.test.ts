// A database file of every earlier version is migrated to the current version
// without losing anything.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import type { Test } from 'tap'
import { connect } from '../../../src/store/sqlite/connect.ts'
import { describeSchema } from '../../../src/store/sqlite/describe-schema.ts'
import { openDatabase, openStore } from '../../../src/store/sqlite/open-store.ts'
import { findFaults } from '../../../src/store/sqlite/maintenance/find-faults.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'
import { readEvidence } from '../../../src/store/sqlite/quotes/kept-evidence.ts'
import type { ExplainedEvidence, QuoteFilter } from '../../../src/store/store.ts'
import { clusterAll } from '../../support/cluster-all.ts'
import { makeReport } from '../sample-articles.ts'

const VERSIONS = new URL('./versions/', import.meta.url)
const names = readdirSync(VERSIONS).filter((name) => name.endsWith('.db.gz'))
const ALL = { limit: 100, after: null }

/** A copy of the file for a migration to work on. */
function unpack(t: Test, name: string): string {
  const path = join(t.testdir({}), 'archive.db')
  writeFileSync(path, gunzipSync(readFileSync(new URL(name, VERSIONS))))
  return path
}

/** Migrations released together with the next one: no program ever stopped there. */
const NEVER_RELEASED: readonly string[] = [
  '004',
  '005',
  '006',
  '008',
  '010',
  '012',
  '013',
  '014',
  '015',
  '016',
  '017',
  '018',
  '019',
  '020',
  '022',
  '023',
  '024',
  '025',
  '026',
  '027',
  '028',
  '029',
  '030',
  '031',
  '033',
  '034',
  '036',
]

t.test('there is a file of every earlier version, and perhaps of the current one', async (t) => {
  const migrations = readdirSync(new URL('../../../db/migrations/', import.meta.url))
  const versions = migrations
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, 3))
    .filter((number) => !NEVER_RELEASED.includes(number))
    .map((number) => `${number}.db.gz`)
    .sort()
  const present = versions.at(-1)
  t.same(
    names.filter((name) => name !== present),
    versions.slice(0, -1),
  )
})

for (const name of names) {
  t.test(`${name} is migrated`, async (t) => {
    const database = openDatabase({ path: unpack(t, name) })
    const fresh = openDatabase({ path: ':memory:' })
    t.teardown(() => void [database.close(), fresh.close()])
    t.equal(sorted(describeSchema(database)), sorted(describeSchema(fresh)), 'its schema is that of a fresh database')
    t.same(findFaults(database), [])
    t.ok(prepare(database, 'SELECT 1 FROM article').get())
  })
}

const sorted = (schema: string): string => schema.split(';\n').sort().join(';\n')

t.test('the archive of part 1 keeps its articles, quotes and speakers', async (t) => {
  const store = openStore({ path: unpack(t, '003.db.gz') })
  t.teardown(() => store.close())
  const { items: articles } = await store.listArticles(ALL)
  t.match(
    articles.map(({ title, outlet, quoteCount }) => ({ title, outlet, quoteCount })),
    [
      { title: null, outlet: 'The Daily', quoteCount: 3 },
      { title: 'No ferry', outlet: 'Harbour Post', quoteCount: 2 },
      { title: null, outlet: null, quoteCount: 1 },
    ],
  )
  const found = await store.findArticle(articles[1]?.id ?? '')
  t.match(found?.quotes, [
    {
      partTexts: ['“The ferry,”', '“will not sail.”'],
      cueText: 'said',
      speakers: [{ name: 'Ann Lee' }, { name: 'Bo Li' }],
    },
    { partTexts: ['that the storm had gone'], type: 'indirect', speakers: [{ role: 'harbour master' }] },
  ])
  t.match(found?.rejected, [{ kind: 'scare-quotes' }])
  const { items: quotes } = await store.listQuotes({ speakers: ['lee'] }, ALL)
  t.same(
    quotes.map(({ partTexts }) => partTexts[0]),
    ['“We  won,”', '“The ferry,”', 'that the storm had gone'],
  )
  t.match((await store.listSpeakers('ann', ALL)).items, [
    {
      name: 'Ann Lee',
      quoteCount: 3,
      articleCount: 2,
      aliases: ['Lee', 'Mr. Ann LEE'],
      roles: ['mayor', 'harbour master'],
    },
  ])
  t.equal((await store.listQuotes({ words: '"will not sail"' }, ALL)).items.length, 1)
})

t.test('an archive with reviews keeps them', async (t) => {
  const path = unpack(t, '007.db.gz')
  const store = openStore({ path })
  t.teardown(() => store.close())
  const said = async (filter: QuoteFilter): Promise<unknown> =>
    (await store.listQuotes(filter, ALL)).items.map(({ partTexts, status, speakers }) => [
      partTexts.join(' '),
      status,
      speakers.map(({ name }) => name).join(),
    ])
  t.same(await said({}), [
    ['“We voted,”', 'unreviewed', 'Carla Ruiz'],
    ['“I voted,”', 'unreviewed', 'Carla Ruiz'],
    ['“They voted,”', 'unreviewed', 'Erin Fox'],
    ['“The council will vote,”', 'corrected', 'Dana Cruz'],
    ['So he did say', 'confirmed', ''],
    ['“We  won,”', 'unreviewed', 'Mr. Ann LEE'],
    ['“We lost,”', 'unreviewed', 'two aides'],
    ['“Nobody knows,”', 'unreviewed', ''],
    ['“The ferry,” “will not sail.”', 'unreviewed', 'Ann Lee,Bo Li'],
    ['that the storm had gone', 'unreviewed', 'Ann Lee'],
    ['“We tied,”', 'unreviewed', 'NATO'],
  ])
  t.same(await said({ words: 'voted', speakers: ['Erin B. Fox'] }), [['“They voted,”', 'unreviewed', 'Erin Fox']])
  const [carla] = (await store.listSpeakers('carla', { limit: 1, after: null })).items
  const undone = await store.undoSpeakerChange(carla?.id ?? '', null, { by: null, note: null })
  t.match(undone, { outcome: 'saved', change: { action: 'split' } })
  const again = await store.undoSpeakerChange(carla?.id ?? '', null, { by: null, note: null })
  t.match(again, { outcome: 'saved', change: { action: 'merge' }, other: { name: 'C. M. Ruiz', quoteCount: 1 } })
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  t.same(findFaults(database), [])
})

t.test('the quotes of an earlier archive are clustered', async (t) => {
  const path = unpack(t, '011.db.gz')
  const store = openStore({ path })
  t.teardown(() => store.close())
  t.ok(await store.hasToCluster())
  await clusterAll(store)
  t.notOk(await store.hasToCluster())
  const database = openDatabase({ path })
  t.teardown(() => void database.close())
  t.same(findFaults(database), [])
})

t.test('keys of an earlier archive stay valid, in their order', async (t) => {
  const store = openStore({ path: unpack(t, '009.db.gz') })
  t.teardown(() => store.close())
  await store.createAccessKey('New', 'admin')
  t.match(await store.listAccessKeys(), [
    { name: 'Desk', revokedAt: /^2023-/ },
    { name: 'Archive', revokedAt: null },
    { name: 'New', scope: 'admin' },
  ])
  t.equal(await store.findKeyState(), 'live')
})

t.test('an archive with the old public names gets the new ones, and loses nothing', async (t) => {
  const path = unpack(t, '009.db.gz')
  const old = connect(path)
  // Words of an article that look like a rule stay as they are.
  const words = [{ start: 0, end: 26, text: '{"rule":"organisation-name"}' }]
  const lookalike = JSON.stringify([{ step: 'speaker', rule: 'organisation-short-form', spans: words }])
  prepare(old, 'UPDATE quote SET evidence = ? WHERE number = (SELECT min(number) FROM quote)').run(lookalike)
  const before = readTables(old)
  old.close()
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  const after = readTables(database)

  const rename = (rows: readonly Row[] = []) => rows.map(({ source, ...row }) => ({ ...row, outlet: source }))
  t.ok(before['article_revision']?.length)
  const kinds: Readonly<Record<string, string>> = { scare: 'scare-quotes', mention: 'term' }
  const rejected = before['rejected']?.map((row) => ({ ...row, kind: kinds[String(row['kind'])] }))
  t.match(rejected, [{ kind: 'scare-quotes' }, { kind: 'term' }])
  const quotes = before['quote']?.map((row) => ({ ...row, evidence: asStoredToday(String(row['evidence'])) }))
  const evidence = quotes?.map((quote) => quote.evidence).join()
  for (const rule of ['organization-short-form', 'organization-name']) t.match(evidence, `","${rule}"`)
  t.ok(before['idempotency_key']?.length)
  const expected: Readonly<Record<string, readonly Row[] | undefined>> = {
    ...before,
    article: rename(before['article']),
    article_revision: rename(before['article_revision']),
    rejected,
    quote: quotes,
    idempotency_key: [],
  }
  for (const [table, rows] of Object.entries(expected)) {
    if (table === 'migration' || table === 'access_key') continue
    // Without the columns that later versions added.
    const columns = Object.keys(rows?.[0] ?? {})
    const kept = after[table]?.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
    t.same(kept, rows, table)
  }
})

type Row = Readonly<Record<string, unknown>>

/** All rows of all tables except those in which FTS5 keeps an index. */
function readTables(database: Database): Readonly<Record<string, readonly Row[]>> {
  const tables = prepare<{ name: string; ncol: number }>(
    database,
    "SELECT name, ncol FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
  )
  return Object.fromEntries(
    tables.all().map(({ name, ncol }) => {
      const order = ncol > 1 ? '1, 2' : '1'
      return [name, prepare<Row>(database, `SELECT * FROM ${name} ORDER BY ${order}`, 'bigint').all()]
    }),
  )
}

/** The evidence of an archive from before 011 in the format used since 022. */
const asStoredToday = (json: string): string =>
  JSON.stringify(
    (JSON.parse(json) as readonly ExplainedEvidence[]).map(({ step, rule, spans }) => [
      step,
      rule.replace(/^organisation-/, 'organization-'),
      ...spans.flatMap(({ start, text }) => [start, text]),
    ]),
  )

t.test('a migrated archive keeps linking names to its existing speakers', async (t) => {
  const path = unpack(t, '003.db.gz')
  const store = openStore({ path })
  const { article, analysis } = makeReport([{ words: 'We sail again', by: { name: 'Ann Lee' } }])
  await store.saveArticle(article, analysis)
  t.match((await store.listSpeakers('ann', ALL)).items, [{ quoteCount: 4, articleCount: 3 }])
  await store.close()
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  t.same(findFaults(database), [])
})

t.test('words are counted in old quotes as in new ones', async (t) => {
  const database = openDatabase({ path: unpack(t, '003.db.gz') })
  t.teardown(() => database.close())
  const rows = prepare<{ words: string; word_count: number }>(database, 'SELECT words, word_count FROM quote').all()
  for (const { words, word_count: count } of rows) t.equal(count, words.trim().split(/\s+/).length, words)
})

t.test('the evidence of an archive from before 022 keeps its meaning', async (t) => {
  const path = unpack(t, '021.db.gz')
  const old = connect(path)
  const text = '“So,” she said: “\u{1f600} \\ "no" [1,2]”, Ann Lee.'
  const words = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  })
  const evidence = JSON.stringify([
    { step: 'quote', rule: 'double-marks', spans: [] },
    { step: 'source', rule: 'verb-after-quote', spans: [words('“\u{1f600} \\ "no" [1,2]”'), words('said')] },
  ])
  prepare(old, 'UPDATE quote SET evidence = ? WHERE number = (SELECT min(number) FROM quote)').run(evidence)
  const kept = 'SELECT evidence FROM quote ORDER BY number'
  const before = prepare<string>(old, kept).pluck().all()
  old.close()
  const database = openDatabase({ path })
  t.teardown(() => database.close())
  const after = prepare<string>(database, kept).pluck().all()
  t.ok(before.length > 5)
  t.same(
    after.map(readEvidence),
    before.map((json) => JSON.parse(json) as unknown),
  )
})
