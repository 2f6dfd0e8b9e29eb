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

t.test('the person whose opinion a preposition gives may be described in between', async (t) => {
  t.same(
    wordsAndLines('fr', 'Un avis rejeté par Solène Kermorvan, de la CFDT, pour qui le plan « trompe les gens ».'),
    ['le plan « trompe les gens » | mixed: Solène Kermorvan'],
  )
  t.same(
    wordsAndLines(
      'it',
      '«Va bene», dice Andrea Pellegrini, analista di Montelungo, a detta del quale il titolo salirà.',
    ),
    ['«Va bene» | direct: Andrea Pellegrini', 'il titolo salirà | indirect: Andrea Pellegrini'],
  )
})

t.test('a single name may begin a sentence after such a preposition', async (t) => {
  t.same(wordsAndLines('fr', 'Pour Unia, ces licenciements sont inacceptables.'), [
    'ces licenciements sont inacceptables | indirect: Unia',
  ])
  t.same(wordsAndLines('fr', 'Pour Noël, la mairie éclairera le pont.'), [])
  t.same(wordsAndLines('it', 'Parla Ilaria Degasperi. Ma per Degasperi si tratta di «un cerotto su una frattura».'), [
    'si tratta di «un cerotto su una frattura» | mixed: Ilaria Degasperi',
  ])
  t.same(wordsAndLines('it', 'Per la Regione parla Anna Galli: «Chiederò conto di tutto».'), [
    '«Chiederò conto di tutto» | direct: Anna Galli',
  ])
})

t.test('a clause follows a colon, or “come” beside the verb', async (t) => {
  t.same(wordsAndLines('fr', 'Anne Petit insiste : la prédation n’explique qu’un échec sur huit.'), [
    'la prédation n’explique qu’un échec sur huit | indirect: Anne Petit',
  ])
  t.same(wordsAndLines('it', 'Paolo Gatti sottolinea come il ponte sia chiuso.'), [
    'come il ponte sia chiuso | indirect: Paolo Gatti',
  ])
})

t.test('where something was written may stand in an inserted clause', async (t) => {
  t.same(
    wordsAndLines(
      'it',
      'Parla Paolo Gatti. In quelle pagine, ha scritto nella postfazione, il dialetto non fa colore.',
    ),
    ['In quelle pagine … il dialetto non fa colore | indirect: Paolo Gatti'],
  )
})

t.test('a verb without a subject may stand between a clause and words in marks', async (t) => {
  t.same(
    wordsAndLines(
      'it',
      'Anna Galli ha chiamato aiuto. Ci hanno messo undici minuti, precisa, «ma sono sembrati un’ora».',
    ),
    ['Ci hanno messo undici minuti … «ma sono sembrati un’ora» | mixed: Anna Galli'],
  )
  t.same(
    wordsAndLines('it', 'Anna Galli ha chiamato tutti. Nessun ultimatum, ha chiarito, ma «una riflessione seria».'),
    ['Nessun ultimatum … ma «una riflessione seria» | mixed: Anna Galli'],
  )
})

t.test('two words in marks without a capital are said after a verb of saying', async (t) => {
  t.same(wordsAndLines('fr', 'Anne Petit a fait part de sa « profonde tristesse ».'), [
    '« profonde tristesse » | direct: Anne Petit',
  ])
  t.same(wordsAndLines('fr', 'Anne Petit a parlé de son film « Les Hermines ».'), [])
})

t.test('participles agree with the object before them', async (t) => {
  t.same(wordsAndLines('it', 'Il deputato Paolo Gatti l’aveva accusata di «sputare sulla bandiera».'), [
    '«sputare sulla bandiera» | direct: Paolo Gatti',
  ])
})
