// How certain quotes are against each other. How far the numbers can be trusted
// is measured on annotated articles (npm run evaluate).

import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'

/** The confidence of the last quote. */
function confidence(text: string): number {
  return analyse({ text, title: null, language: null }).quotes.at(-1)!.confidence
}

t.test('analyse() is more certain of a full name beside a quotation than of anybody further away', async (t) => {
  const named = confidence(
    '😀 Gloria Mensah opened the bridge. “I never doubted that it would stand,” said Gloria Mensah.',
  )
  const beside = confidence('😀 Gloria Mensah shook her head. “I never doubted that it would stand.”')
  t.ok(named > 0.85, `${named}`)
  t.ok(named > beside, `${named} against ${beside}`)
})

t.test('analyse() is more certain of a quotation than of the same words without marks', async (t) => {
  const direct = confidence('“The works will take another year,” Gloria Mensah said.')
  const indirect = confidence('Gloria Mensah said the works would take another year.')
  t.ok(direct > indirect, `${direct} against ${indirect}`)
})

t.test('analyse() is more certain of a person with a name than of a document', async (t) => {
  const person = confidence('Gloria Mensah said the bridge was “never inspected”.')
  const document = confidence('Court papers filed on Tuesday say the bridge was “never inspected”.')
  t.ok(person > document, `${person} against ${document}`)
})

t.test('analyse() writes confidence with two digits', async (t) => {
  const { quotes } = analyse({
    text: 'Lee said: “No.” Park said it rained. “Yes,” she said.',
    title: null,
    language: null,
  })
  for (const quote of quotes) t.equal(Math.round(quote.confidence * 100) / 100, quote.confidence)
  t.ok(quotes.length > 1)
})
