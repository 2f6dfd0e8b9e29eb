import t from 'tap'
import { sentenceOf } from '../../../src/web/find/sentence.ts'

const TEXT = 'It rained. “We won,” said Ann Lee, the mayor of Ely. “Now we rest.” They left.'

const words = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from)
  return { start, end: start + text.length, text }
}
const show = (pieces: ReturnType<typeof sentenceOf>): string =>
  pieces.map(({ text, is }) => ({ around: text, said: `[${text}]`, found: `{${text}}` })[is]).join('')

const content = [words('“We won,”'), words('“Now we rest.”')]

t.test('a quotation is shown in context, with search terms highlighted', async (t) => {
  const context = {
    before: words('It rained. '),
    between: [words(' said Ann Lee, the mayor of Ely. ')],
    after: words(' They left.'),
  }
  t.equal(
    show(sentenceOf({ content, context })),
    'It rained. [“We won,”] said Ann Lee, the mayor of Ely. [“Now we rest.”] They left.',
  )
  const match = { words: [words('won'), words('rest')] }
  t.equal(
    show(sentenceOf({ content, context, match })),
    'It rained. [“We ]{won}[,”] said Ann Lee, the mayor of Ely. [“Now we ]{rest}[.”] They left.',
  )
})

t.test('an ellipsis shows where the text continues', async (t) => {
  const context = { before: words('rained. '), between: [words(' said Ann')], after: words(' They') }
  t.equal(show(sentenceOf({ content, context })), '… rained. [“We won,”] said Ann … [“Now we rest.”] They …')
})

t.test('without context a quotation stands alone', async (t) => {
  t.equal(show(sentenceOf({ content })), '[“We won,”] … [“Now we rest.”]')
})
