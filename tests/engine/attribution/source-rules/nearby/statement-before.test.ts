import t from 'tap'
import { statementBefore } from '../../../../../src/engine/attribution/source-rules/nearby/statement-before.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, statementBefore(around))
}

t.test('statementBefore() takes who has something to say', async (t) => {
  t.equal(
    found('Jerome Aldous, the lawyer, had a short statement. [q9 “See you in court.”]'),
    'Jerome Aldous, the lawyer',
  )
  t.equal(
    found("The king's cousin, Princess Thorn, had a message for us. [q9 “Go home.”]"),
    "The king's cousin, Princess Thorn",
  )
  t.equal(found('Okafor gave a one-word answer. [q9 “No.”]'), 'Okafor')
})

t.test('statementBefore() takes nobody who only acts or who takes the words', async (t) => {
  t.equal(found('Okafor had a coat. [q9 “No.”]'), null)
  t.equal(found('Okafor ignored the message. [q9 “No.”]'), null)
  t.equal(found('The club had a statement. [q9 “No.”]'), null)
})

t.test('statementBefore() says nothing of a quotation inside a sentence', async (t) => {
  t.equal(found('Okafor had a message. It was [q9 “no”].'), null)
})

t.test('statementBefore() looks into no other paragraph', async (t) => {
  t.equal(found(['Okafor had a message.', '[q9 “No.”]']), null)
})
