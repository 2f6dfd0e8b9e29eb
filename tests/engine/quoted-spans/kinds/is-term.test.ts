import t from 'tap'
import { isTerm } from '../../../../src/engine/quoted-spans/kinds/is-term.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isTerm() knows words as words', async (t) => {
  for (const text of [
    'The word “hope” stands on every page.',
    'He used the term “soft landing” twice.',
    'In Dutch the phrase “doe normaal” is half a threat.',
    'The so-called “experts” never came.',
  ])
    t.ok(isTerm(firstSpan(text)), text)
})

t.test('isTerm() knows words that something is said of', async (t) => {
  t.ok(isTerm(firstSpan('To them “later” means never.')))
  t.ok(isTerm(firstSpan('Here “orange” rhymes with nothing.')))
})

t.test('isTerm() knows words on things, on either side', async (t) => {
  t.ok(isTerm(firstSpan('A “No Entry” sign hung on the gate.')))
  t.ok(isTerm(firstSpan('They wore the button “Enough is enough”.')))
  t.ok(isTerm(firstSpan('She sold “I was there” t-shirts.')))
})

t.test('isTerm() knows a letter', async (t) => {
  t.ok(isTerm(firstSpan('Every answer began with “w”.')))
  t.notOk(isTerm(firstSpan('Every answer began with “no”.')))
})

t.test('isTerm() leaves what is called by a name', async (t) => {
  t.notOk(isTerm(firstSpan('The house is called “Seaview”.')))
  t.ok(isTerm(firstSpan('The house is called “cursed”.')))
})

t.test('isTerm() leaves titles and quotations', async (t) => {
  t.notOk(isTerm(firstSpan('The film “The Long Way Home” was shown.')))
  t.notOk(isTerm(firstSpan('“The sign fell,” said Okafor.')))
})
