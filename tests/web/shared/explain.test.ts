import fc from 'fast-check'
import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { presentAnalysis } from '../../../src/api/present/attributions.ts'
import { explain } from '../../../src/web/shared/explain.ts'

/** The reasons for the quote with these words. */
function reasonsFor(text: string, words: string): string[] {
  const answer = presentAnalysis(text, analyse({ text, title: null, language: null }))
  const quote = answer.quotes.find((quote) => quote.text.includes(words))
  if (quote === undefined) throw new Error(`Nobody is quoted with “${words}”`)
  return explain(text, { ...quote, speaker: quote.speaker ?? null })
}

const ARTICLE =
  '“We have no money left,” said Ann Lee, the mayor of Ely. Lee closed the door. ' +
  'It rained. “The roof leaks,” she said. The mayor added that nobody could pay for it.'

t.test('A name next to the words needs no further reason', async (t) => {
  t.same(reasonsFor(ARTICLE, 'We have no money left'), ['“said Ann Lee, the mayor of Ely” comes after the quotation.'])
})

t.test('A pronoun or description is traced to the name, and its place is given', async (t) => {
  t.match(reasonsFor(ARTICLE, 'The roof leaks'), [
    '“she said” comes after the quotation.',
    /^“she” is Ann Lee, named (?:two|three) sentences before\.$/,
  ])
  t.match(reasonsFor(ARTICLE, 'nobody could pay'), [
    '“The mayor added” reports it.',
    /^“The mayor” is Ann Lee, named \w+ sentences before\.$/,
  ])
})

t.test('An unnamed speaker is described as unnamed', async (t) => {
  t.same(reasonsFor('“We saw nothing,” said two officials.', 'We saw nothing'), [
    '“said two officials” comes after the quotation.',
  ])
})

t.test('What a person has added has no other reason', async (t) => {
  const quote = { content: [], cue: null, source: null, speaker: { name: 'Ann Lee' }, evidence: [] }
  t.same(explain('', quote), ['A person added it, or named its speaker.'])
})

t.test('A rule that the page does not know is named', async (t) => {
  const source = { start: 0, end: 2, text: 'He' }
  const quote = { content: [], cue: null, source, speaker: { name: 'Bo Li' } }
  const evidence = [
    { step: 'source', rule: 'by-magic', words: [source] },
    { step: 'speaker', rule: 'by-magic', words: [source] },
  ]
  t.same(explain('He said so.', { ...quote, evidence }), ['Rule: by-magic (“He”).', '“He” is Bo Li (rule: by-magic).'])
})

t.test('Every quoted word in a reason occurs in the text, whatever the text', async (t) => {
  const sentence = fc.constantFrom(
    '“We won,” said Ann Lee. ',
    '“$& costs $1,” said W. S. Moss. ',
    'She said that it rained. ',
    '\n\n“No,” he added. “Never.” ',
    'According to the minister, taxes will rise. ',
    'LEE: Yes. ',
    'The Ministry of Health announced that it was over. ',
  )
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
      const text = sentences.join('')
      const read = text.replaceAll(/\s+/g, ' ')
      for (const quote of presentAnalysis(text, analyse({ text, title: null, language: null })).quotes) {
        for (const reason of explain(text, quote)) {
          for (const [, words = ''] of reason.matchAll(/“([^“”]+)”/g)) {
            t.ok(words.split(' … ').every((piece) => read.includes(piece)))
          }
        }
      }
    }),
    { numRuns: 50, examples: [[['LEE: Yes. ', '“We won,” said Ann Lee. ']]] },
  )
})
