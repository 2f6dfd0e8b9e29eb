import fc from 'fast-check'
import t from 'tap'
import { spanOf } from '../../../src/engine/language/document.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'

t.test('readDocument() gives tokens verbatim, with a form to compare by', async (t) => {
  const { text, tokens } = readDocument('😀 Lee’s İstanbul trip')
  for (const token of tokens) t.equal(text.slice(token.start, token.end), token.text)
  t.same(
    tokens.map((token) => token.lower),
    ['😀', 'lee', "'s", 'i̇stanbul', 'trip'],
  )
})

t.test('readDocument() knows the paragraph and the sentence of every token', async (t) => {
  const document = readDocument('A headline\n\nIt rained. Nobody came.')
  const shown = document.tokens.map(
    (token, at) => `${token.text} ${document.paragraphOf[at]}.${document.sentenceOf[at]}`,
  )
  t.same(shown, ['A 0.0', 'headline 0.0', 'It 1.1', 'rained 1.1', '. 1.1', 'Nobody 1.2', 'came 1.2', '. 1.2'])
  t.same(document.paragraphs, [
    { first: 0, last: 1 },
    { first: 2, last: 7 },
  ])
})

t.test('readDocument() reads white space as a document without tokens', async (t) => {
  for (const text of ['', ' ', '\n\n \t\r\n', '\u2028\u3000']) {
    const { tokens, sentences, paragraphs } = readDocument(text)
    t.same([tokens, sentences, paragraphs], [[], [], []])
  }
})

t.test('spanOf() goes from the first unit of the first token to the last of the last', async (t) => {
  const document = readDocument('😀 Ann Lee left.')
  const { start, end } = spanOf(document, { first: 1, last: 2 })
  t.equal(document.text.slice(start, end), 'Ann Lee')
})

t.test('readDocument() reads any text', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => {
      const { text: read, tokens, paragraphs, paragraphOf } = readDocument(text)
      const counted = paragraphs.reduce((sum, { first, last }) => sum + last - first + 1, 0)
      return (
        read.length === text.length &&
        counted === tokens.length &&
        paragraphs.every(({ first, last }, index) => paragraphOf[first] === index && paragraphOf[last] === index) &&
        tokens.map((token) => token.text).join('') === read.replace(/[\s\u0085]/gu, '') // U+0085 ends a line
      )
    }),
  )
  t.pass()
})
