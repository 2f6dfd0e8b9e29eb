// What is said in Spanish and Portuguese around a verb without a subject, a colon or a phrase.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

t.test('a clause before a colon and the quotation after it are both said', async (t) => {
  t.same(wordsAndLines('es', 'El concejal Luis Roca cree que la obra estaba perdida: «Avisamos en julio».'), [
    'que la obra estaba perdida | indirect: Luis Roca',
    '«Avisamos en julio» | direct: Luis Roca',
  ])
  t.same(wordsAndLines('pt', 'A vendedeira Graça Nunes receia que o preço suba: “Com vinte, vou a pé”.'), [
    'que o preço suba | indirect: Graça Nunes',
    '“Com vinte, vou a pé” | direct: Graça Nunes',
  ])
  t.same(wordsAndLines('es', 'La jueza Ana Pozo fue clara y dijo: «No hay prisa».'), [
    '«No hay prisa» | direct: Ana Pozo',
  ])
})

t.test('a verb without a subject ends a sentence or interrupts it', async (t) => {
  t.same(wordsAndLines('es', 'El crítico Luis Roca alaba la novela. El fallo fue unánime, subraya.'), [
    'El fallo fue unánime | indirect: Luis Roca',
  ])
  t.same(wordsAndLines('es', 'La alcaldesa Ana Vega calló. Lo ocurrido, matizó, es «un contratiempo» sin más.'), [
    'Lo ocurrido … es «un contratiempo» sin más | mixed: Ana Vega',
  ])
  t.same(wordsAndLines('pt', 'O pintor Rui Lobo voltou. O quadro, admite, foi escondido numa «arca velha».'), [
    'O quadro … foi escondido numa «arca velha» | mixed: Rui Lobo',
  ])
  t.same(wordsAndLines('es', 'La cantante Ana Vega vive en Lugo. Escribe, compone, canta.'), [])
  t.same(wordsAndLines('es', '¿Y ahora? Hay otro cajón cerrado, avisa.'), [])
})

t.test('“según” may precede a verb, and “segundo” a noun', async (t) => {
  t.same(wordsAndLines('es', 'Según pudo saber este diario, las obras costarán mucho.'), [
    'las obras costarán mucho | indirect: diario (organization)',
  ])
  t.same(wordsAndLines('es', 'Según fuentes policiales, no hay heridos.'), [
    'no hay heridos | indirect: fuentes policiales (unnamed)',
  ])
  t.same(wordsAndLines('pt', 'O time de Rita Prado empatou aos 49 do segundo tempo, na noite de sábado.'), [])
})

t.test('a reflexive verb of calling gives a name, and “como se esperaba” no speaker', async (t) => {
  t.same(wordsAndLines('es', 'El proyecto de Ana Vega se llama, claro, «Patio de vecinos».'), [])
  t.same(wordsAndLines('es', 'Como se esperaba, el equipo de Ana Vega perdió en casa.'), [])
})

t.test('the subject does not follow a preposition', async (t) => {
  t.same(wordsAndLines('es', 'El Banco Meseta rebajó su precio y en su último informe señala que el grupo no vende.'), [
    'que el grupo no vende | indirect: Banco Meseta (organization)',
  ])
  t.same(wordsAndLines('es', 'La sede cerró. Horas después la dependencia aclaró que fue un error.'), [
    'que fue un error | indirect: dependencia (organization)',
  ])
})

t.test('words after a quotation whose verb has no subject have its speaker', async (t) => {
  t.same(
    wordsAndLines(
      'es',
      'La lideresa Ana Roca carga los baldes. “Nos lo prometieron”, cuenta. “Ahí sigue, solo”. Su hija, Leire Roca, agrega que no hay luz.',
    ),
    [
      '“Nos lo prometieron” | direct: Ana Roca',
      '“Ahí sigue, solo” | direct: Ana Roca',
      'que no hay luz | indirect: Leire Roca',
    ],
  )
})
