import t from 'tap'
import { isBoilerplate } from '../../../../src/engine/quoted-spans/kinds/is-boilerplate.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isBoilerplate() knows what asks readers to do something', async (t) => {
  for (const text of [
    'Sign up for “The Morning Letter” newsletter to get this every day.',
    'Click here to subscribe to “Harbour News” and more.',
    'Follow us on Twitter for “Harbour News”.',
    'Listen to the latest episode of “Night Shift” here.',
    'Read more: “Ten bridges to cross before you die”',
  ])
    t.ok(isBoilerplate(firstSpan(text)), text)
})

t.test('isBoilerplate() knows captions and credits', async (t) => {
  for (const text of [
    'Photo by Lena Brandt: the ferry “Eleonora” in dry dock.',
    '© 2019 “Harbour News”. All rights reserved.',
    'The ferry “Eleonora” in a file photo.',
  ])
    t.ok(isBoilerplate(firstSpan(text)), text)
})

t.test('isBoilerplate() asks the paragraph and the sentence around the span, and no other', async (t) => {
  t.ok(isBoilerplate(firstSpan('See “The Letter”. Sign up for our newsletter.')))
  t.notOk(isBoilerplate(firstSpan('The ferry “Eleonora” is gone.\n\nSign up for our newsletter.')))
})

t.test('isBoilerplate() takes no long paragraph for boilerplate for one word in it', async (t) => {
  const long =
    'The council met on Monday and spoke about the bridge, the ferry and the pool until late at night. '.repeat(3)
  t.notOk(isBoilerplate(firstSpan(`${long}The film “Home” was shown. People sign up for it in the hall.`)))
  t.ok(isBoilerplate(firstSpan(`${long}Sign up for the “Home” newsletter.`)))
})

t.test('isBoilerplate() leaves articles that speak of photographs and copyrights alone', async (t) => {
  for (const text of [
    'The “experts” took photographs of the wall.',
    'She listened to the “song” twice.',
    'The video “Home” was seen by thousands.',
  ])
    t.notOk(isBoilerplate(firstSpan(text)), text)
})

t.test('isBoilerplate() known limit: takes news of subscribers for boilerplate', async (t) => {
  // It is news of a firm.
  t.ok(isBoilerplate(firstSpan('The firm calls its subscribers “friends”.')))
})
