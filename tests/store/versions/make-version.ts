// Keeps a small database of the present version, for the test that migrates
// one of every earlier version. To be run before a migration is added:
//
//   node --import tsx tests/store/versions/make-version.ts NNN
//
// writes tests/store/versions/NNN.db.gz, where NNN is the last migration so far.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { saveArticle } from '../../../src/store/articles.ts'
import { openDatabase } from '../../../src/store/open-store.ts'
import { makeAnalysis, makeArticle, makeReport, spanOf } from '../sample-articles.ts'

const FOLDER = new URL('./', import.meta.url)
const MIGRATIONS = new URL('../../../db/migrations/', import.meta.url)

const last = readdirSync(MIGRATIONS)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .at(-1)
if (process.argv[2] !== last?.slice(0, 3)) {
  process.stdout.write(`The last migration is ${last}: nothing is written without its number.\n`)
  process.exit(0)
}
const database = openDatabase({ path: ':memory:' })

const text =
  '“The ferry,” said Ann Lee, the harbour master, and Bo Li, “will not sail.” A “win-win”? Lee added that the storm had gone.'
const ann = { name: 'Ann Lee', role: 'harbour master', aliases: ['Lee'] }
saveArticle(
  database,
  makeArticle({
    text,
    title: 'No ferry',
    url: 'https://harbour.example/ferry',
    source: 'Harbour Post',
    author: 'A. Writer',
    publishedAt: '2022-01-10T09:00:00Z',
    externalId: 'ferry-1',
  }),
  makeAnalysis(
    text,
    [
      { words: ['“The ferry,”', '“will not sail.”'], by: [ann, { name: 'Bo Li' }], cue: 'said', source: 'Ann Lee' },
      { words: ['that the storm had gone'], by: [ann], type: 'indirect', cue: 'added' },
    ],
    [{ span: spanOf(text, '“win-win”'), kind: 'scare' }],
  ),
)
const later = makeReport(
  [
    { words: 'We  won', by: { name: 'Mr. Ann LEE', role: 'mayor' } },
    { words: 'We lost', by: { name: 'two aides', kind: 'group' } },
    { words: 'Nobody knows' },
  ],
  { source: 'The Daily', publishedAt: '2023-05-01T00:00:00Z' },
)
saveArticle(database, later.article, later.analysis)
const dateless = makeReport([{ words: 'We tied', by: { name: 'NATO', kind: 'organization' } }])
saveArticle(database, dateless.article, dateless.analysis)

const folder = mkdtempSync(join(tmpdir(), 'version-'))
const file = join(folder, 'version.db')
database.exec(`VACUUM INTO '${file}'`)
database.close()
writeFileSync(new URL(`${last?.slice(0, 3)}.db.gz`, FOLDER), gzipSync(readFileSync(file), { level: 9 }))
rmSync(folder, { recursive: true })
