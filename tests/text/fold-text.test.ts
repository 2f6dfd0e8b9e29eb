import fc from 'fast-check'
import t from 'tap'
import { foldText } from '../../src/text/fold-text.ts'

t.test('foldText() unifies marks, dashes and spaces', async (t) => {
  t.equal(
    foldText('😀 “It’s 5\u00a0°C” – he said — «oui»\u200b, ‹non›; 2010‑12'),
    '😀 "It\'s 5 °C" — he said — "oui" , \'non\'; 2010-12',
  )
})

t.test('foldText() keeps letters, and joiners within words', async (t) => {
  const text = 'İzmir ﬁ e\u0301 … می\u200cخواهم'
  t.equal(foldText(text), text)
})

t.test('foldText() keeps the length of any text, and is idempotent', async (t) => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => foldText(text).length === text.length && foldText(foldText(text)) === foldText(text),
    ),
  )
  t.pass()
})
