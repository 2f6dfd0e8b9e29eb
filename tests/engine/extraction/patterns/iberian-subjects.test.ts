// Who the subject of a Spanish or Portuguese verb is, where other nouns stand around it or none
// at all.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

t.test('a verb after “although” or a colon has the subject of the clause before', async (t) => {
  t.same(wordsAndLines('es', 'La abogada Nuria Pons sonrió, aunque matizó que el fallo no es firme.'), [
    'que el fallo no es firme | indirect: Nuria Pons',
  ])
  t.same(wordsAndLines('es', 'El tribunal no se fía de la testigo Ana Roca: considera que su relato fue confuso.'), [
    'que su relato fue confuso | indirect: tribunal (organization)',
  ])
  t.same(wordsAndLines('pt', 'A ministra Ana Prado foi ao Porto, embora tenha dito que não iria.'), [
    'que não iria | indirect: Ana Prado',
  ])
})

t.test('what opens the sentence is not the subject', async (t) => {
  t.same(wordsAndLines('es', 'En un comunicado, la ministra Ana Vega critica el pacto y afirma que no lo firmará.'), [
    'que no lo firmará | indirect: Ana Vega',
  ])
  t.same(
    wordsAndLines(
      'es',
      'El alcalde Luis Roca insistió: «No dimitiré».',
      'Preguntada por el alcalde, la concejala Ana Vega se encoge de hombros: «No tengo nada que decir».',
    ),
    ['«No dimitiré» | direct: Luis Roca', '«No tengo nada que decir» | direct: Ana Vega'],
  )
  t.same(wordsAndLines('pt', 'Em comunicado, a AHP critica a lei e diz que vai recorrer.'), [
    'que vai recorrer | indirect: AHP (organization)',
  ])
})

t.test('a noun that looks like a verb is one after a preposition or an article', async (t) => {
  t.same(
    wordsAndLines(
      'pt',
      'A arquiteta Rita Lobo visitou a obra.',
      'A Vale Verde informou em nota que a obra está segura.',
    ),
    ['que a obra está segura | indirect: Vale Verde (organization)'],
  )
  t.same(
    wordsAndLines('es', 'Absuelto el exalcalde Julio Roca.', 'La sentencia, conocida ayer, concluye que no hubo dolo.'),
    ['que no hubo dolo | indirect: sentencia (document)'],
  )
  t.same(
    wordsAndLines(
      'es',
      'La vecina Ana Roca se fue.',
      'Un cartel escrito a mano pide paciencia: «Volvemos en un rato».',
    ),
    ['«Volvemos en un rato» | direct: Un cartel (unnamed)'],
  )
})

t.test('an object before “and” is not the subject of the next verb', async (t) => {
  t.same(wordsAndLines('es', 'Fuentes municipales niegan la mayor y sostienen que las obras seguirán.'), [
    'que las obras seguirán | indirect: Fuentes municipales (group)',
  ])
  t.same(wordsAndLines('es', 'La directora Ana Roca no habló de cifras. Sí admitió que faltan camas.'), [
    'que faltan camas | indirect: Ana Roca',
  ])
})

t.test('a clause that tells what others say ends the words before it', async (t) => {
  t.same(
    wordsAndLines(
      'es',
      'El consejero Luis Roca sostiene que hay fondos, mientras la diputada Ana Vega afirma que no hay.',
    ),
    ['que hay fondos | indirect: Luis Roca', 'que no hay | indirect: Ana Vega'],
  )
  t.same(
    wordsAndLines(
      'pt',
      'O deputado Rui Prado acusou o governo de “gastar o que não tem”, enquanto a ministra Ana Vale disse que há folga.',
    ),
    ['“gastar o que não tem” | direct: Rui Prado', 'que há folga | indirect: Ana Vale'],
  )
})

t.test('names are whole with accents and after “in the words of”', async (t) => {
  t.same(wordsAndLines('es', 'En opinión de Joaquín Barrero Luengo, el río no crece.'), [
    'el río no crece | indirect: Joaquín Barrero Luengo',
  ])
  t.same(wordsAndLines('es', 'A juicio de Saturnino Barrero Luengo, el río no crece.'), [
    'el río no crece | indirect: Saturnino Barrero Luengo',
  ])
  t.same(wordsAndLines('es', 'Su presidenta, Fátima Zahra Berrada, insistió: «Queremos saber quién paga».'), [
    '«Queremos saber quién paga» | direct: Fátima Zahra Berrada',
  ])
})

t.test('a verb without a subject has the person who begins the sentence before', async (t) => {
  t.same(
    wordsAndLines(
      'es',
      'La alcaldesa, Inmaculada Torres Sanz, recibió en su despacho a Luis Roca. «No hay nada que firmar», zanjó.',
    ),
    ['«No hay nada que firmar» | direct: Inmaculada Torres Sanz'],
  )
  t.same(
    wordsAndLines(
      'es',
      'El consejero Iñaki Lara ganó el pulso. Lara evitó las cámaras. «Estoy cansado», confesó. Su primo, Koldo Lara, no vino.',
    ),
    ['«Estoy cansado» | direct: Iñaki Lara'],
  )
})

t.test('an infinitive reports what its verb begins to say, unless it is denied or means', async (t) => {
  t.same(wordsAndLines('es', 'El alcalde Luis Roca se limitó a decir que no habrá obras.'), [
    'que no habrá obras | indirect: Luis Roca',
  ])
  t.same(wordsAndLines('es', 'La vecina Ana Vega interrumpe para añadir que no hay luz.'), [
    'que no hay luz | indirect: Ana Vega',
  ])
  t.same(wordsAndLines('es', '«No es para tanto», llegó a decir el entrenador Luis Roca.'), [
    '«No es para tanto» | direct: Luis Roca',
  ])
  t.same(wordsAndLines('pt', 'A ministra Ana Prado chegou a afirmar que não sabia de nada.'), [
    'que não sabia de nada | indirect: Ana Prado',
  ])
  t.same(wordsAndLines('es', 'Eso quiere decir que Ana Vega no vendrá. Hay que recordar que Luis Roca dimitió.'), [])
  t.same(wordsAndLines('es', 'El técnico Luis Roca prefirió no decir que su equipo perdió.'), [])
})

t.test('a verb without a subject has who the sentence before describes', async (t) => {
  t.same(
    wordsAndLines(
      'pt',
      'O antigo tesoureiro da Misericórdia, Amílcar Rebocho, foi condenado pela juíza Helena Mateus.',
      'À saída, o tesoureiro falou pela primeira vez. “Errei e vou pagar”, limitou-se a dizer.',
    ),
    ['“Errei e vou pagar” | direct: Amílcar Rebocho'],
  )
  t.same(
    wordsAndLines('pt', 'O neto, Ícaro Alencar, quis um forno novo. A avó vetou. “Se ele entrar, eu saio”, avisou.'),
    ['“Se ele entrar, eu saio” | direct: nobody'],
  )
  t.same(
    wordsAndLines(
      'es',
      'El dirigente Patricio Vera llamó a la huelga.',
      'La minera lamentó la decisión en un comunicado. En él sostiene que “mantiene el diálogo”.',
    ),
    ['que “mantiene el diálogo” | mixed: nobody'],
  )
})
