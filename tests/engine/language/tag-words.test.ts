import fc from 'fast-check'
import t from 'tap'
import { knowWord } from '../../../src/engine/language/known-word.ts'
import { tagWords } from '../../../src/engine/language/tag-words.ts'

function tagsOf(words: readonly string[]): readonly string[] {
  return tagWords(words.map(knowWord))
}

function tags(sentence: string): string {
  return tagsOf(sentence.split(' ')).join(' ')
}

t.test('tagWords() knows the parts of plain sentences', async (t) => {
  t.equal(tags('The minister said that she was tired .'), 'DET NOUN VERB SCONJ PRON AUX ADJ PUNCT')
  t.equal(tags('Gloria Mensah told reporters on Monday .'), 'PROPN PROPN VERB NOUN ADP PROPN PUNCT')
  t.equal(tags('They did n’t pay 300 euros .'), 'PRON AUX PART VERB NUM NOUN PUNCT')
})

t.test('tagWords() tells by the words around what a word is', async (t) => {
  const tagOf = (sentence: string, word: string): string =>
    tagsOf(sentence.split(' '))[sentence.split(' ').indexOf(word)]!
  t.equal(tagOf('The company will report a loss .', 'report'), 'VERB')
  t.equal(tagOf('The report was late .', 'report'), 'NOUN')
  t.equal(tagOf('She left because it was late .', 'left'), 'VERB')
})

const TAGS = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '))

t.test('tagWords() gives each word one tag, whatever the words are', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 40, size: 'max' }), (words) => {
      const given = tagsOf(words)
      return given.length === words.length && given.every((tag) => TAGS.has(tag))
    }),
  )
  t.pass()
})

t.test('tagWords() remembers nothing of the texts before', async (t) => {
  const before = tags('Zorbia denied the zorbing .')
  tagsOf(Array.from({ length: 200 }, (_, number) => `Zorb${number}`))
  t.equal(tags('Zorbia denied the zorbing .'), before)
})
