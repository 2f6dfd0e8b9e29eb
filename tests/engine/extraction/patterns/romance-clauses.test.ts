// What is reported and by whom in French, Spanish, Italian and Portuguese.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

t.test('an ordinal after an article does not introduce a source', async (t) => {
  t.same(wordsAndLines('it', 'Anna Galli ammette che dopo il secondo disco ha pensato di smettere.'), [
    'che dopo il secondo disco ha pensato di smettere | indirect: Anna Galli',
  ])
})

t.test('a comparison is not a reported clause', async (t) => {
  t.same(wordsAndLines('it', 'Paolo Gatti pensa più ai bilanci che ai passeggeri.'), [])
  t.same(wordsAndLines('it', 'Paolo Gatti ricorda più volte che il ponte è chiuso.'), [
    'che il ponte è chiuso | indirect: Paolo Gatti',
  ])
})

t.test('a noun before “as” has no name in marks', async (t) => {
  t.same(wordsAndLines('it', 'Paolo Gatti ha bollato il romanzo come «folclore ben pettinato».'), [
    '«folclore ben pettinato» | direct: Paolo Gatti',
  ])
})

t.test('a pronoun joined to the verb is its subject', async (t) => {
  t.same(
    wordsAndLines('fr', 'Marc Petit arrive. Né à Lens, il apporte, disait-il, « deux chemises et aucune vocation ».'),
    ['« deux chemises et aucune vocation » | direct: Marc Petit'],
  )
})
