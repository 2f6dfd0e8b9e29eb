import fc from 'fast-check'
import t from 'tap'
import { addPart, moveEnd, nearestEnd, replacePart, tidySpan, wordAfter } from '../../../src/web/correct/word-ends.ts'
import { spanOf } from '../../store/sample-articles.ts'

const TEXT = 'She said: “We won, 😀 all of us.” Nobody else did.'
const cut = ({ start, end }: { start: number; end: number }, text = TEXT) => text.slice(start, end)

t.test('An end moves by a word or a sign, across white space', async (t) => {
  const won = spanOf(TEXT, 'We won')
  const longer = moveEnd(TEXT, won, 'end', 1)
  t.equal(cut(longer), 'We won,')
  t.equal(cut(moveEnd(TEXT, longer, 'end', 1)), 'We won, 😀')
  t.equal(cut(moveEnd(TEXT, won, 'end', -1)), 'We')
  t.equal(cut(moveEnd(TEXT, won, 'start', -1)), '“We won')
  t.equal(cut(moveEnd(TEXT, won, 'start', 1)), 'won')
})

t.test('The last word cannot be removed, and no end leaves the text', async (t) => {
  const one = spanOf(TEXT, 'won')
  t.same(moveEnd(TEXT, one, 'end', -1), one)
  t.same(moveEnd(TEXT, one, 'start', 1), one)
  const all = { start: 0, end: TEXT.length }
  t.same([moveEnd(TEXT, all, 'start', -1), moveEnd(TEXT, all, 'end', 1)], [all, all])
})

t.test('A selection is extended to whole characters and trimmed of white space', async (t) => {
  const accented = 'a cafe\u0301 \ud83d\udc69\u200d\ud83d\ude80 b'
  const tidy = (start: number, end: number) => {
    const span = tidySpan(accented, { start, end })
    return span && cut(span, accented)
  }
  t.equal(tidy(1, 6), 'cafe\u0301', 'an accent belongs to its letter')
  t.equal(tidy(8, 9), '\ud83d\udc69\u200d\ud83d\ude80', 'half of a character becomes the whole')
  t.equal(tidy(1, 2), null)
  t.equal(tidy(0, accented.length), accented)
})

t.test('Whatever is selected, the result begins and ends between characters of the text', async (t) => {
  const unit = fc.constantFrom('a', ' ', '\n', '“', '😀', 'e\u0301', '\u202e', 'ש', '\u200d', '漢')
  const texts = fc.array(unit, { minLength: 1, maxLength: 40 }).map((units) => units.join(''))
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, one, other) => {
      const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b)
      const span = tidySpan(text, { start, end })
      if (span === null) return
      for (const moved of [span, moveEnd(text, span, 'end', 1), moveEnd(text, span, 'start', -1)]) {
        const words = text.slice(moved.start, moved.end)
        t.ok(words.isWellFormed() && words.trim() === words && words !== '')
      }
    }),
    { numRuns: 300 },
  )
})

t.test('A position dragged to becomes the nearest end of a word', async (t) => {
  const middle = TEXT.indexOf('Nobody') + 3
  t.equal(nearestEnd(TEXT, middle, 'end'), TEXT.indexOf('Nobody') + 'Nobody'.length)
  t.equal(nearestEnd(TEXT, middle, 'start'), TEXT.indexOf('Nobody'))
})

t.test('The next word is found, and after the last word the last', async (t) => {
  t.equal(cut(wordAfter(TEXT, TEXT.indexOf(' Nobody'))!), 'Nobody')
  t.equal(cut(wordAfter(TEXT, TEXT.length)!), '.')
  t.equal(wordAfter('  ', 0), null)
})

t.test('A part stays between its neighbors', async (t) => {
  const parts = [spanOf(TEXT, 'We won'), spanOf(TEXT, 'all of us')]
  t.same(replacePart(parts, 0, { start: 0, end: TEXT.length })[0], { start: 0, end: TEXT.indexOf('all') })
  t.same(replacePart(parts, 1, { start: 0, end: 3 }), parts)
})

t.test('Another part is inserted in text order, and merged with parts it touches', async (t) => {
  const [won, all] = [spanOf(TEXT, 'We won'), spanOf(TEXT, 'all of us')]
  t.same(addPart([all], won), [won, all])
  t.same(
    addPart([won, all], spanOf(TEXT, 'of us.')).map((part) => cut(part)),
    ['We won', 'all of us.'],
  )
})
