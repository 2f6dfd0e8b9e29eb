import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { makeUnits, type Units } from '../../../../src/engine/extraction/learned/units.ts'

function unitsOf(text: string): Units[] {
  const document = readDocument(text)
  return document.paragraphs.map((_, paragraph) => makeUnits(document, paragraph))
}

function show(text: string): string {
  return unitsOf(text)
    .map((units) => units.lower.join(' '))
    .join(' / ')
}

t.test('makeUnits() makes one unit of every quoted span', async (t) => {
  t.equal(show('😀 “We won,” said Lee, “by far.”'), '😀 “” said lee , “”')
  t.equal(show('‘No “no” here,’ said Lee.'), '“” said lee .')
})

t.test('makeUnits() goes on with a quotation in the next paragraph', async (t) => {
  t.equal(show('“One. Two.\n\n“Three,” said Lee.'), '“” / “” said lee .')
})

t.test('makeUnits() leaves the asterisks and underscores of Markdown out', async (t) => {
  t.equal(show('*“No,”* said _Lee_.'), '“” said lee .')
  t.equal(show('* * *'), '')
})

t.test('makeUnits() counts the sentences of the paragraph', async (t) => {
  const units = unitsOf('It rained. “Why?” asked Lee. Nobody came.')[0]!
  t.same([...units.sentence], [0, 0, 0, 1, 1, 1, 1, 2, 2, 2])
})

t.test('makeUnits() numbers a quoted span by its marks, whatever its words', async (t) => {
  const [one, other] = ['“We won by a mile,” said Lee.', '“It rains in the hills,” said Lee.'].map(
    (text) => unitsOf(text)[0]!,
  )
  t.same(one!.word, other!.word)
  t.same(one!.lemma, other!.lemma)
})

t.test('makeUnits() covers each token but Markdown in order', async (t) => {
  const pieces = ['“', '”', '"', '‘', '’', 'Lee', ' said ', 'no', '. ', ', ', '*', '_', '\n', '😀', '…', '«', '»', ' ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 100, size: 'max' }), (chosen) => {
      const text = chosen.join('')
      const document = readDocument(text)
      const seen = new Set<number>()
      for (const units of unitsOf(text)) {
        for (let at = 0; at < units.length; at++) {
          if (units.last[at]! < units.first[at]! || (at > 0 && units.first[at]! <= units.last[at - 1]!)) return false
          for (let token = units.first[at]!; token <= units.last[at]!; token++) seen.add(token)
        }
      }
      return document.tokens.every((token, at) => seen.has(at) || /^[*_]$/u.test(token.text))
    }),
    { numRuns: 200 },
  )
  t.pass()
})
