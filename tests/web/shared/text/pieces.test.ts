import t from 'tap'
import { areSame, pieceOf } from '../../../../src/web/shared/text/pieces.ts'
import type { ShownQuote } from '../../../../src/web/shared/text/pieces.ts'
import { segmentsOf } from '../../../../src/web/shared/text/segments.ts'
import { spanOf } from '../../../store/sample-articles.ts'

const TEXT = '“He says ‘no’,” said Ann Lee.'
const OUTER: ShownQuote = {
  id: 'outer',
  content: [spanOf(TEXT, '“He says ‘no’,”')],
  cue: spanOf(TEXT, 'said'),
  source: spanOf(TEXT, 'Ann Lee'),
  speakers: [{ id: 'lee' }],
}
const INNER: ShownQuote = { id: 'inner', content: [spanOf(TEXT, '‘no’')], cue: null, source: null, speakers: [] }

const piecesOf = (quotes: readonly ShownQuote[]) =>
  segmentsOf(TEXT, quotes).map((segment) => pieceOf(segment, quotes, (id) => id ?? 'nobody'))

t.test('A piece has the shade of the innermost quote, and lists all quotes it belongs to', async (t) => {
  const shown = piecesOf([OUTER, INNER]).map(({ text, quoteIds, shade, line }) => [text, quoteIds, shade, line])
  t.same(shown, [
    ['“He says ', 'outer', 'lee', null],
    ['‘no’', 'outer inner', 'nobody', null],
    [',”', 'outer', 'lee', null],
    [' ', '', null, null],
    ['said', 'outer', null, 'cue'],
    [' ', '', null, null],
    ['Ann Lee', 'outer', null, 'source'],
    ['.', '', null, null],
  ])
})

t.test('A different speaker or quote makes a different appearance', async (t) => {
  t.ok(areSame(piecesOf([OUTER]), piecesOf([{ ...OUTER }])))
  t.notOk(areSame(piecesOf([OUTER]), piecesOf([{ ...OUTER, speakers: [{ id: 'chen' }] }])))
  t.notOk(areSame(piecesOf([OUTER]), piecesOf([OUTER, INNER])))
})
