import t from 'tap'
import { isWithinReach } from '../../../src/ingest/html/is-within-reach.ts'
import { readWithLibraries } from '../../../src/ingest/html/library-readings.ts'

const page = `<html><body><article>${'<p>The mayor, Ann Lee, said that the ferry sank at dawn.</p>'.repeat(20)}</article></body></html>`

t.test('readWithLibraries() returns the words that each library takes to be the article', async (t) => {
  const readings = readWithLibraries(page) ?? []
  t.equal(readings.length, 2)
  for (const words of readings) t.same(words.slice(0, 5), ['the', 'mayor', 'ann', 'lee', 'said'])
})

t.test('readWithLibraries() aborts what exceeds its time limit', async (t) => {
  t.equal(readWithLibraries(page.repeat(10), 1), null)
  t.ok(readWithLibraries(page), 'and reads the next page')
})

t.test('readWithLibraries() writes nothing about a page to the console', async (t) => {
  const written = ['log', 'warn', 'error'].map((name) => t.capture(console, name as 'log'))
  readWithLibraries(`<script type="application/ld+json">{"headline": broken}</script>${page}`)
  t.same(
    written.flatMap((calls) => calls()),
    [],
  )
})

t.test('isWithinReach() rejects pages too deep or too large for the libraries', async (t) => {
  const nested = (tag: string, depth: number) => `<${tag}>`.repeat(depth)
  for (const [html, isWithin] of [
    [page, true],
    ['', true],
    [nested('div', 100), true],
    [nested('div', 101), false],
    [nested('p><b', 101), false],
    ['<p>x'.repeat(12_000), true],
    ['<p>x'.repeat(12_001), false],
    ['<br>'.repeat(12_001), false],
    [nested('div', 1_000_000), false],
    [`<p>${'x'.repeat(1_000_000)}`, true],
  ] as const) {
    t.equal(isWithinReach(html), isWithin, `${html.slice(0, 20)}… of ${html.length}`)
  }
})
