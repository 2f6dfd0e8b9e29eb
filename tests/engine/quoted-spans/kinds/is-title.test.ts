import t from 'tap'
import { isTitle } from '../../../../src/engine/quoted-spans/kinds/is-title.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isTitle() knows titles by their capitals', async (t) => {
  for (const text of [
    'She wrote “The Long Way Home” at sixty.',
    'They read “War and Peace” aloud.',
    'Okafor was on “Morning Desk” on Tuesday.',
    'He starred in “8 Mile” that year.',
  ])
    t.ok(isTitle(firstSpan(text)), text)
})

t.test('isTitle() knows titles by the kind of work before them', async (t) => {
  t.ok(isTitle(firstSpan('They sang the song “winter again” twice.')))
  t.ok(isTitle(firstSpan('He left the band after the album “all of you”.')))
})

t.test('isTitle() lets only short words be small', async (t) => {
  t.ok(isTitle(firstSpan('They read “The Lord of the Rings” aloud.')))
  t.notOk(isTitle(firstSpan('They read “The Lord without Rings” aloud.')))
})

t.test('isTitle() asks the first and the last word for a capital', async (t) => {
  t.notOk(isTitle(firstSpan('They read “of Mice” aloud.')))
  t.notOk(isTitle(firstSpan('They read “Mice of” aloud.')))
})

t.test('isTitle() takes no long sentence for a title', async (t) => {
  t.notOk(isTitle(firstSpan(`The film “${'Word '.repeat(20)}” was shown.`)))
})

t.test('isTitle() leaves small words alone', async (t) => {
  t.notOk(isTitle(firstSpan('It was a “joke” to them.')))
})

t.test('isTitle() known limit: takes a sentence of one word with a capital for a title', async (t) => {
  // It is what he shouted.
  t.ok(isTitle(firstSpan('He shouted “Stop!” at the ferry.')))
})
