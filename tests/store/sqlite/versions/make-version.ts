// Saves a small database of the current version, for the test that migrates
// one of every earlier version. Run it before adding a migration:
//
//   node --import tsx tests/store/sqlite/versions/make-version.ts NNN
//
// writes tests/store/sqlite/versions/NNN.db.gz, where NNN is the last migration so far.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createAccessKey, revokeAccessKey } from '../../../../src/store/sqlite/keys/access-keys.ts'
import { saveRecord, claimKey } from '../../../../src/store/sqlite/keys/idempotency-records.ts'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { editSpeaker } from '../../../../src/store/sqlite/speakers/edit-speaker.ts'
import { mergeSpeakers } from '../../../../src/store/sqlite/speakers/merge-speakers.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { addQuote, reviewQuote } from '../../../../src/store/sqlite/quotes/review-quotes.ts'
import { reviseArticle } from '../../../../src/store/sqlite/articles/revise-article.ts'
import { findSpeaker } from '../../../../src/store/sqlite/speakers/speakers.ts'
import { splitSpeaker } from '../../../../src/store/sqlite/speakers/split-speaker.ts'
import type { SaveOutcome } from '../../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport, spanOf } from '../../sample-articles.ts'

const FOLDER = new URL('./', import.meta.url)
const MIGRATIONS = new URL('../../../../db/migrations/', import.meta.url)

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
    outlet: 'Harbour Post',
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
    [
      { span: spanOf(text, '“win-win”'), kind: 'scare-quotes' },
      { span: spanOf(text, 'storm'), kind: 'term' },
    ],
  ),
)
const later = makeReport(
  [
    { words: 'We  won', by: { name: 'Mr. Ann LEE', role: 'mayor' } },
    { words: 'We lost', by: { name: 'two aides', kind: 'group' } },
    { words: 'Nobody knows' },
  ],
  { outlet: 'The Daily', publishedAt: '2023-05-01T00:00:00Z' },
)
saveArticle(database, later.article, later.analysis)
const dateless = makeReport([{ words: 'We tied', by: { name: 'NATO', kind: 'organization' } }])
const [tied] = dateless.analysis.quotes
if (tied === undefined) throw new Error('The sample has a quote')
const evidence = [...tied.evidence, { step: 'speaker', rule: 'organization-name', spans: [] }] as const
saveArticle(database, dateless.article, { ...dateless.analysis, quotes: [{ ...tied, evidence }] })

// Two made in the same millisecond; the first is revoked.
const [desk] = ['Desk', 'Archive'].map((name) => createAccessKey(database, name, 'read', 1_700_000_000_000).key)
revokeAccessKey(database, desk?.id ?? '', 1_700_000_000_000)

changeAll()

/** The changes people make to an archive: review, add, revise, edit, merge and split. */
function changeAll(): void {
  const signature = { by: 'ed', note: null }
  const first = makeReport(
    [
      { words: 'The council will vote', by: { name: 'Carla Ruiz', aliases: ['Ruiz'] } },
      { words: 'Nobody was asked', by: { name: 'Carla Ruiz', aliases: ['Ruiz'] } },
      { words: 'So he did say', by: { name: 'Carla Ruiz', aliases: ['Ruiz'] } },
      { words: 'A joke' },
    ],
    { outlet: 'The Daily', publishedAt: '2023-06-01T08:00:00Z', url: 'https://daily.example/council' },
  )
  const saved = requireSaved(saveArticle(database, first.article, first.analysis))
  const [vote, asked, joke] = [saved.quotes[0], saved.quotes[1], saved.quotes[3]]
  if (!vote || !asked || !joke) throw new Error('The sample has four quotes')
  const correction = { type: 'mixed', speakers: [{ name: 'Dana Cruz', kind: 'person', role: 'clerk' }] } as const
  reviewQuote(database, vote.id, vote.tag, { status: 'corrected', correction, ...signature })
  reviewQuote(database, joke.id, joke.tag, { status: 'rejected', correction: {}, ...signature })
  const missed = spanOf(first.article.text, 'So he did say')
  addQuote(database, saved.article.id, {
    type: 'indirect',
    parts: [{ ...missed, text: null }],
    cue: null,
    source: null,
    speakers: [],
    ...signature,
  })

  // A revision without the second sentence, and with the others moved.
  const present = requireSaved(saveArticle(database, first.article, first.analysis))
  const second = makeReport(
    [
      { words: 'The council will vote', by: { name: 'Carla Ruiz' } },
      { words: 'So he did say', by: { name: 'Carla Ruiz' } },
    ],
    { outlet: 'The Daily', publishedAt: '2023-06-01T09:00:00Z', url: 'https://daily.example/council' },
    'UPDATED. ',
  )
  reviseArticle(database, present.article.id, present.tag, second.article, second.analysis, { by: 'ed' })

  const other = makeReport(
    [
      { words: 'We voted', by: { name: 'C. M. Ruiz', role: 'mayor' } },
      { words: 'I voted', by: { name: 'Carla Ruiz', role: 'council member' } },
      { words: 'They voted', by: { name: 'Erin Fox' } },
    ],
    { outlet: 'The Weekly', publishedAt: '2023-07-01T00:00:00Z' },
  )
  const { speakers, quotes } = requireSaved(saveArticle(database, other.article, other.analysis))
  const [initials, carla, erin] = speakers
  if (!initials || !carla || !erin) throw new Error('The sample has three speakers')
  mergeSpeakers(database, carla.id, initials.id, signature)
  splitSpeaker(database, carla.id, {
    quoteIds: [quotes[1]?.id ?? ''],
    articleIds: [],
    name: null,
    kind: null,
    ...signature,
  })
  const tag = findSpeaker(database, erin.id)?.tag ?? ''
  editSpeaker(database, erin.id, tag, { aliases: ['Erin B. Fox'], externalId: 'wikidata:Q1', ...signature })
  claimKey(database, 'key-1', 'a'.repeat(64), 1_700_000_000_000)
  saveRecord(database, 'key-1', { status: 201, headers: {}, body: '{}' }, 1_700_000_000_000)
}

function requireSaved(outcome: SaveOutcome) {
  if (outcome.outcome === 'conflict') throw new Error('The sample should have been saved')
  return outcome.saved
}

const folder = mkdtempSync(join(tmpdir(), 'version-'))
const file = join(folder, 'version.db')
database.exec(`VACUUM INTO '${file}'`)
database.close()
writeFileSync(new URL(`${last?.slice(0, 3)}.db.gz`, FOLDER), gzipSync(readFileSync(file), { level: 9 }))
rmSync(folder, { recursive: true })
