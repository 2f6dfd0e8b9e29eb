import t from 'tap'
import { findNearParts } from '../../../src/store/quote-matching/find-near-parts.ts'

/** The words in `after` that correspond to these in `before`; null for none. */
function follow(before: string, after: string, words: readonly string[]): readonly string[] | null {
  const parts = words.map((one) => ({ start: before.indexOf(one), end: before.indexOf(one) + one.length }))
  const found = findNearParts(before, after)(parts, words)
  return found && found.map(({ start, end }) => after.slice(start, end))
}

t.test('nearly identical words are found: a changed hyphen, space or word in five', async (t) => {
  const cases: readonly [before: string, after: string][] = [
    ['“The e-mail came,”', '“The email came,”'],
    ['“Nine percent left,”', '“Nine per cent left,”'],
    ['“We will not pay,”', '“We shall not pay,”'],
    ['“We will not pay,”', '“We will not stay,”'],
    ['“We will not pay it,”', '“We will not pay,”'],
  ]
  for (const [before, after] of cases) {
    t.same(follow(`Hello. ${before} she said.`, `Good day to you. ${after} she said.`, [before]), [after], after)
  }
})

t.test('different words are not found, nor are a few words of which one differs', async (t) => {
  t.equal(follow('“We won it,” she said.', '“We lost it,” she said.', ['“We won it,”']), null)
  t.equal(follow('“We will not pay,” she said.', '“They shall not pay,” she said.', ['“We will not pay,”']), null)
  t.equal(follow('“…” she said.', 'She said.', ['“…”']), null)
})

t.test('of two places the nearer is chosen, and the parts keep their order', async (t) => {
  const parts = ['“We will not pay,”', '“and never shall.”']
  const before = 'One. “We will not pay,” said Lee, “and never shall.” Two. Three.'
  const after = 'One. “We will not stay,” said Lee, “and never shall.” Two. “We will not stay,” said Fox. Three.'
  t.same(follow(before, after, parts), ['“We will not stay,”', '“and never shall.”'])
})
