import fc from 'fast-check'
import t from 'tap'
import { lemmaOf } from '../../../src/engine/language/lemma-of.ts'

t.test('lemmaOf() gives the dictionary form of verbs of saying', async (t) => {
  const forms: Readonly<Record<string, string>> = {
    ...{ said: 'say', says: 'say', saying: 'say', told: 'tell', wrote: 'write', thought: 'think', read: 'read' },
    ...{ stated: 'state', admitted: 'admit', warned: 'warn', replied: 'reply', claims: 'claim', urging: 'urge' },
    ...{ argues: 'argue', denied: 'deny', confessed: 'confess', teaches: 'teach', asked: 'ask' },
  }
  for (const [form, lemma] of Object.entries(forms)) t.equal(lemmaOf(form, 'VERB'), lemma, form)
})

t.test('lemmaOf() gives the singular of nouns', async (t) => {
  const forms = {
    officials: 'official',
    parties: 'party',
    churches: 'church',
    crisis: 'crisis',
    glass: 'glass',
  }
  for (const [form, lemma] of Object.entries(forms)) t.equal(lemmaOf(form, 'NOUN'), lemma, form)
})

t.test('lemmaOf() cuts the endings of verbs that no list has', async (t) => {
  t.equal(lemmaOf('zorbled', 'VERB'), 'zorbl')
  t.equal(lemmaOf('zorbs', 'VERB'), 'zorb')
  t.equal(lemmaOf('zorbying', 'VERB'), 'zorby')
})

t.test('lemmaOf() leaves other words as they are', async (t) => {
  for (const pos of ['ADJ', 'ADV', 'PROPN', 'PRON', 'PUNCT'] as const) t.equal(lemmaOf('things', pos), 'things', pos)
})

t.test('lemmaOf() makes no word empty', async (t) => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z']{1,20}$/),
      fc.constantFrom<'VERB' | 'NOUN' | 'AUX'>('VERB', 'NOUN', 'AUX'),
      (word, pos) => {
        return lemmaOf(word, pos).length > 0
      },
    ),
    { numRuns: 1000 },
  )
  t.pass()
})
