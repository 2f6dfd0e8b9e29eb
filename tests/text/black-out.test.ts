import t from 'tap'
import { blackOut, findWords, foldForWords } from '../../src/text/black-out.ts'

/** The text with the spans of these words covered. */
function cover(text: string, words: string): string {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of findWords(foldForWords(text), foldForWords(words))) covered.fill(1, start, end)
  return blackOut(text, covered)
}

t.test('each letter is covered by one character, so that nothing moves', async (t) => {
  t.equal(cover('“We won,” said Ann Lee.', 'Ann Lee'), '“We won,” said ███████.')
  t.equal(
    cover('Ann\u00a0Lee’s cup, ANN LEE’s', 'ann lee'),
    '███████’s cup, ███████’s',
    'whatever its spaces and capitals',
  )
  t.equal(cover('\u{1f600} Ann', '\u{1f600}'), '██ Ann', 'one for each code unit of a pair')
  t.equal(cover('We won.\nWe left. Go', 'we won. we left.'), '███████\n████████ Go', 'paragraphs stay')
  t.equal(blackOut('', new Uint8Array(0)), '')
})

t.test('only whole words are covered', async (t) => {
  t.equal(cover('Lee, Leeds, Ashlee and Lee-Ann', 'Lee'), '███, Leeds, Ashlee and ███-Ann')
  t.equal(cover('aa aa', ' '), 'aa aa')
  t.equal(cover('İstanbul Ödül', 'ödül'), 'İstanbul ████', 'letters that become longer in lower case are left alone')
})
