// Quotes exported as a table, from a real server.

import fc from 'fast-check'
import t from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport } from '../../store/sample-articles.ts'
import { testServer } from '../../support/test-server.ts'

type InjectResponse = Awaited<ReturnType<ReturnType<typeof testServer>['inject']>>

function openArchive(t: Parameters<typeof testServer>[0]): {
  store: Store
  download: (query: string) => Promise<InjectResponse>
} {
  const store = openStore({ path: ':memory:' })
  const server = testServer(t, { store })
  t.teardown(() => store.close())
  return { store, download: (query) => server.inject(`/v1/exports/quotes?format=csv&${query}`) }
}

t.test('A table has its quotation marks doubled, and contains no formulas', async (t) => {
  const { store, download } = openArchive(t)
  const text = '“The ferry,” said Ann Lee and Bo Li, “will not sail.” She called it “= a joke.”'
  const ann = { name: 'Ann Lee' }
  await store.saveArticle(
    makeArticle({ text, title: 'No ferry, "today"', publishedAt: '2022-01-10T09:00:00Z' }),
    makeAnalysis(text, [
      { words: ['“The ferry,”', '“will not sail.”'], by: [ann, { name: 'Bo Li' }], cue: 'said' },
      { words: ['“= a joke.”'], by: [ann], type: 'mixed', cue: 'called' },
    ]),
  )
  const other = makeReport([{ words: 'Nobody knows' }], { publishedAt: '2022-01-09T09:00:00Z' })
  await store.saveArticle(other.article, other.analysis)

  const { body, headers } = await download('')
  t.equal(headers['content-type'], 'text/csv; charset=utf-8; header=present')
  const [head, ...rows] = readTable(body)
  t.equal(rows.length, 3)
  const cell = (row: number, name: string) => rows[row]?.[head?.indexOf(name) ?? -1]
  t.equal(cell(0, 'speaker'), 'Ann Lee')
  t.equal(cell(0, 'otherSpeakers'), 'Bo Li')
  t.equal(cell(0, 'quote'), 'The ferry, […] will not sail.')
  t.equal(cell(0, 'title'), 'No ferry, "today"')
  t.equal(cell(1, 'quote'), "'= a joke.", 'a spreadsheet does not run it')
  t.equal(cell(2, 'speaker'), '')
  t.match((await download('bom=true')).body, /^\ufeffpublishedAt,/)
})

t.test('Whatever an article contains, a table can be parsed again, and none of its cells is a formula', async (t) => {
  const { store, download } = openArchive(t)
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', 'a', ' ', '＝', "'"),
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (words) => {
      const numbered = words.map((word, index) => `${index}${word}`)
      const text = numbered.join('|')
      const analysis = makeAnalysis(
        text,
        numbered.map((word) => ({ words: [word] })),
      )
      // Without its number, a quote begins with something a spreadsheet might run.
      const quotes = analysis.quotes.map((quote) => ({
        ...quote,
        parts: quote.parts.map(({ start, end }) => ({ start: start + 1, end })),
      }))
      const saved = await store.saveArticle(makeArticle({ text, title: words[0]?.trim() || null }), {
        ...analysis,
        quotes,
      })
      if (saved.outcome === 'conflict') throw new Error('Its text is its only identity')
      const [head, ...rows] = readTable((await download(`articleId=${saved.saved.article.id}`)).body)
      if (rows.length !== words.length) return false
      return rows.every((row) => row.length === head?.length && row.every((cell) => !/^\s*[=+\-@＝]/u.test(cell)))
    }),
    { numRuns: 100 },
  )
})

/** Reads RFC 4180 strictly. */
function readTable(csv: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: string[] = []
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv)
    if (!found) throw new Error('It is not CSV')
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
