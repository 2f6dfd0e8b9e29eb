import t from 'tap'
import { unnamedAntecedent } from '../../../../src/engine/coreference/resolvers/unnamed-antecedent.ts'
import { lastSource } from '../../../support/resolve-marked.ts'

/** The words that the pronoun that is marked may stand for, and how they stand there. */
function antecedent(text: string, gender: 'male' | 'female' = 'male'): string | null {
  const { context, parsed } = lastSource(text, 'pronoun')
  const found = unnamedAntecedent(context, parsed.token, gender)
  if (found === null) return null
  const { tokens, text: whole } = context.document
  return `${whole.slice(tokens[found.first]!.start, tokens[found.last]!.end)} (${found.place}, ${found.sentences})`
}

t.test('unnamedAntecedent() finds somebody who is brought in without a name', async (t) => {
  t.equal(antecedent('A spokesman would not give figures. [src He] said no.'), 'A spokesman (subject, 1)')
  t.equal(antecedent('They met an official in Tema. [src He] said no.'), 'an official (other, 1)')
})

t.test('unnamedAntecedent() leaves people of the other gender', async (t) => {
  t.equal(antecedent('A spokesman left. [src She] said no.', 'female'), null)
  t.equal(antecedent('A spokeswoman left. [src She] said no.', 'female'), 'A spokeswoman (subject, 1)')
})

t.test('unnamedAntecedent() leaves those whose name goes with the words', async (t) => {
  for (const text of [
    'A farmer, Olu Adebayo, left. [src He] said no.',
    'Olu Adebayo, a farmer, left. [src He] said no.',
    'Olu Adebayo was a farmer. [src He] said no.',
    'A farmer called Olu Adebayo left. [src He] said no.',
  ])
    t.equal(antecedent(text), null, text)
})

t.test('unnamedAntecedent() leaves "the former governor", who is as a rule somebody who is named', async (t) => {
  t.equal(antecedent('The governor left. [src He] said no.'), null)
})

t.test('unnamedAntecedent() looks a few sentences back, and not into quotations', async (t) => {
  t.equal(antecedent('A spokesman left. It rained. It snowed. It hailed. It froze. [src He] said no.'), null)
  t.equal(antecedent('“A spokesman left.” [src He] said no.'), null)
})
