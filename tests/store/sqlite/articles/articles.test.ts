import t from 'tap'
import type { Analysis } from '../../../../src/model.ts'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { makeReport } from '../../sample-articles.ts'

const broken: readonly (readonly [why: string, change: (analysis: Analysis) => Analysis, error: object])[] = [
  [
    'a span outside the text',
    (analysis) => ({
      ...analysis,
      quotes: analysis.quotes.map((quote) => ({ ...quote, parts: [{ start: 5, end: 9999 }] })),
    }),
    { name: 'RangeError', message: /^The span 5 to 9999 is not within a text of \d+ units$/ },
  ],
  [
    'an empty cue',
    (analysis) => ({ ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, cue: { start: 5, end: 5 } })) }),
    { code: 'SQLITE_CONSTRAINT_CHECK' },
  ],
  [
    'a confidence that is not a probability',
    (analysis) => ({ ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, confidence: 1.5 })) }),
    { code: 'SQLITE_CONSTRAINT_CHECK' },
  ],
  [
    'a speaker missing from the analysis',
    (analysis) => ({ ...analysis, speakers: [] }),
    { name: 'RangeError', message: 'Quote q1 names a speaker "s1" who is not in its analysis' },
  ],
  [
    'a rejected span outside the text, which is written last',
    (analysis) => ({ ...analysis, rejected: [{ span: { start: -1, end: 2 }, kind: 'title' }] }),
    { name: 'RangeError' },
  ],
]

for (const [why, change, error] of broken) {
  t.test(`saveArticle() saves nothing for ${why}`, async (t) => {
    const database = openDatabase({ path: ':memory:' })
    t.teardown(() => database.close())
    const { article, analysis } = makeReport([{ words: 'We won', by: { name: 'Ann Lee' } }])
    const attempt = database.transaction(() => saveArticle(database, article, change(analysis)))
    t.match(
      t.throws(() => attempt.immediate()),
      error,
    )
    for (const table of [
      'article',
      'rejected',
      'speaker',
      'speaker_form',
      'article_speaker',
      'quote',
      'quote_speaker',
    ]) {
      t.equal(prepare(database, `SELECT count(*) FROM ${table}`).pluck().get(), 0, table)
    }
  })
}
