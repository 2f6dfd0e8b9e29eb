// Which kind it is where several could be. Each has tests of its own in kinds/.

import t from 'tap'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { locateQuotedSpans } from '../../../src/engine/quoted-spans/locate-quoted-spans.ts'
import { rejectedKind } from '../../../src/engine/quoted-spans/rejected-kind.ts'

/** The kinds of all quoted spans of the text. */
function kinds(text: string): string {
  const document = readDocument(text)
  return locateQuotedSpans(document)
    .map((place) => rejectedKind(document, place))
    .join(', ')
}

t.test('rejectedKind() calls scare quotes what is nothing else', async (t) => {
  t.equal(kinds('The “experts” never came.'), 'scare-quotes')
  t.equal(kinds('For years the firm sold “organic” eggs and “happy” ham.'), 'scare-quotes, scare-quotes')
  t.equal(kinds('A wave of ‘smart’ meters has reached the island.'), 'scare-quotes')
})

t.test('rejectedKind() takes a title on a page for boilerplate', async (t) => {
  t.equal(kinds('Sign up for the “Morning Letter” newsletter.'), 'boilerplate')
})

t.test('rejectedKind() takes capitals between two names for a nickname, not a title', async (t) => {
  t.equal(kinds('Bernard “Kingfish” Marlow opened the club.'), 'nickname')
  t.equal(kinds('The club “Kingfish” opened on Monday.'), 'title')
})

t.test('rejectedKind() takes capitals on a sign for a term, not a title', async (t) => {
  t.equal(kinds('A “No Entry” sign hung on the gate.'), 'term')
})

t.test('rejectedKind() takes brackets for titles, whatever stands in them', async (t) => {
  t.equal(kinds('她写了《w》。'), 'title')
})

t.test('rejectedKind() tells the kinds of one sentence apart', async (t) => {
  t.equal(
    kinds('Joe “Slim” Park, host of “The Late Hour”, hates the word “hope” and every “expert” on it.'),
    'nickname, title, term, scare-quotes',
  )
})

t.test('rejectedKind() says something of a span without a word', async (t) => {
  t.equal(kinds('It ended with “…” on the wall.'), 'scare-quotes')
})
