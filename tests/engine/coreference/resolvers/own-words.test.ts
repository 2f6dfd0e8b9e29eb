// "I" and "we": resolve-pronoun.ts asks who says the words, whose turn it is,
// and who signs.

import t from 'tap'
import { resolvePronoun } from '../../../../src/engine/coreference/resolvers/resolve-pronoun.ts'
import type { Resolution } from '../../../../src/engine/types.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolution(article: string | readonly string[]): Resolution {
  const { context, parsed } = lastSource(article, 'pronoun')
  return resolvePronoun(context, parsed)
}

function resolved(article: string | readonly string[]): string {
  return speakersOf(resolution(article))
}

t.test('resolvePronoun() gives "I" in a quotation to whoever says it', async (t) => {
  t.equal(resolved('[src1 Bilal Rahman] said: [q1 “My aunt is ill, and [src2 I] say she must rest.”]'), 'Bilal Rahman')
  t.equal(resolved('[q1 “The plan, [src2 we] think, is good,”] said [src1 Ida Holm]. Peter Moss left.'), 'Ida Holm')
})

t.test(
  'resolvePronoun() gives "I" in marks that are nobody’s to the latest speaker, and is less certain',
  async (t) => {
    const own = resolution('[src1 Bilal Rahman] said: [q1 “My aunt is ill, and [src2 I] say she must rest.”]')
    const after = resolution('[src1 Bilal Rahman] said: [q1 “My aunt is ill.”] Later: “[src2 I] say she must rest.”')
    t.equal(speakersOf(after), 'Bilal Rahman')
    t.ok(after.share < own.share, `${after.share} against ${own.share}`)
  },
)

t.test('resolvePronoun() gives "I" of an answer to whoever is interviewed', async (t) => {
  t.equal(
    resolved([
      'The novelist Diana Guerra spoke with our paper. Guerra had just arrived.',
      'Q: What do you see?',
      'A: Water. [src I] see nothing else.',
    ]),
    'Diana Guerra',
  )
})

t.test('resolvePronoun() gives "I" under a label to whoever is named there', async (t) => {
  t.equal(resolved(['Olga Brandt: I am late.', 'Yusuf Demir: So [src I] thought.']), 'Yusuf Demir')
})

t.test('resolvePronoun() gives "I" of a letter to whoever signs it', async (t) => {
  t.equal(
    resolved(['[src I] think the bridge is ugly.', 'Ruth Adeyemi', 'It is lovely.', 'Olaf Marsh']),
    'Ruth Adeyemi',
  )
})

t.test('resolvePronoun() is more certain of "I" than of "we" in a letter', async (t) => {
  const letter = (word: string): Resolution => resolution([`[src ${word}] think the bridge is ugly.`, 'Ruth Adeyemi'])
  t.equal(speakersOf(letter('We')), 'Ruth Adeyemi')
  t.ok(letter('I').share > letter('We').share)
})

t.test('resolvePronoun() leaves "I" and "we" of a text that nobody signs to themselves', async (t) => {
  t.equal(resolved('[src I] think the bridge is ugly. Peter Moss does not.'), 'I (unnamed)')
  t.equal(resolved('[src We] think the bridge is ugly. Peter Moss does not.'), 'We (group)')
})
