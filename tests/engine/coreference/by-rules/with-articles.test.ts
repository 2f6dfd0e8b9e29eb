// Who is meant in French, Spanish, Italian and Portuguese, where a noun has an
// article in front and little is told by endings.

import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { lineOf } from '../../../support/who-said-what.ts'

/** Who said each quote of an article. */
function speakers(language: string, ...paragraphs: readonly string[]): string[] {
  const analysis = analyse({ text: paragraphs.join('\n\n'), title: null, language })
  return analysis.quotes.map((quote) => lineOf(analysis, quote).replace(/^\w+: /u, ''))
}

t.test('a description with more than a noun means who alone can be meant', async (t) => {
  t.same(
    speakers(
      'fr',
      'L’infirmière Anne Petit est arrivée en retard.',
      '« Le train était en panne », souffle cette femme de 61 ans. « Je reviendrai », assure l’ancienne Lilloise.',
    ),
    ['Anne Petit', 'Anne Petit'],
  )
  t.same(
    speakers(
      'es',
      'La fiscal Ana Pozo habló en la sala. “El acusado mintió”, dijo la representante del ministerio público.',
    ),
    ['Ana Pozo'],
  )
  t.same(
    speakers('it', 'La deputata Chiara Moretti è tornata. «Ho dormito poco», confida l’esponente della maggioranza.'),
    ['Chiara Moretti'],
  )
  t.same(speakers('pt', 'O prefeito Luís Prado chegou cedo. “Vamos trabalhar”, prometeu o chefe do Executivo.'), [
    'Luís Prado',
  ])
})

t.test('a noun that says whose somebody is means who was introduced so', async (t) => {
  t.same(
    speakers(
      'es',
      'Luis Vega abrió el taller con su hermana, Ana Vega. Luis dice que el local es pequeño. Su hermana asegura que basta.',
    ),
    ['Luis Vega', 'Ana Vega'],
  )
})

t.test('a possessive before a noun of opinion means who was named last', async (t) => {
  t.same(speakers('es', 'La alcaldesa Ana Pozo votó en contra. A su juicio, el puente costará el doble.'), ['Ana Pozo'])
  t.same(speakers('fr', 'La maire, Anne Petit, a voté contre. À l’en croire, le pont coûtera le double.'), [
    'Anne Petit',
  ])
})

t.test('a body is named in full where letters in brackets stand for its name', async (t) => {
  t.same(
    speakers(
      'fr',
      'L’Union des passeurs de Loire (UPL) a dit que le bac fermerait. « Nous n’avons plus de pilotes », a ajouté l’UPL.',
    ),
    ['Union des passeurs de Loire (organization)', 'Union des passeurs de Loire (organization)'],
  )
})

t.test('a verb without a subject goes neither past somebody without a name nor past a body', async (t) => {
  t.same(
    speakers(
      'pt',
      'A ministra Clara Moreira prometeu que a ponte abriria. Um técnico do ministério afirmou que faltava dinheiro. “Vai demorar”, resumiu.',
    ).map((line) => line.replace(/^Um técnico.*$/u, 'unnamed')),
    ['Clara Moreira', 'unnamed', 'nobody'],
  )
  t.same(
    speakers(
      'es',
      'La ministra Ana Pozo prometió que habría medios.',
      'La asociación Monte Vivo recuerda que el plan no se cumplió. “Faltan manos”, escribe en su página.',
    ),
    ['Ana Pozo', 'Monte Vivo (organization)', 'Monte Vivo (organization)'],
  )
})

t.test('somebody new without a name is meant by the pronoun after it', async (t) => {
  t.same(
    speakers(
      'fr',
      'La maire, Anne Petit, a dit que la digue tiendrait. Assise sur un banc, une retraitée regarde l’eau. « Elle monte », murmure-t-elle.',
    ),
    ['Anne Petit', 'nobody'],
  )
})

t.test('people of a body speak where a sentence begins with it', async (t) => {
  t.same(speakers('fr', 'Du côté de la mairie, on assure que le pont ouvrira.'), ['mairie (organization)'])
})

t.test('a verb without a subject goes with who stands at the head of its sentence', async (t) => {
  t.same(
    speakers(
      'pt',
      'O afinador Rui Prado vive ali. A autarca Clara Moreira prometeu que abriria uma escola. Prado encolhe os ombros: diz que chega tarde.',
    ),
    ['Clara Moreira', 'Rui Prado'],
  )
})

t.test('an interview is with who is named first, also where another is quoted before it', async (t) => {
  t.same(
    speakers(
      'it',
      'Clotilde Baruffi cuce costumi da sessant’anni. «È la migliore», dice lo scenografo Paolo Gatti.',
      'Si sente arrivata?',
      '«Mi sento stanca, che è un’altra cosa».',
      'E il prossimo lavoro?',
      '«Un vestito da sposa per mia nipote».',
    ),
    ['Paolo Gatti', 'Clotilde Baruffi', 'Clotilde Baruffi'],
  )
})

t.test('a noun for a thing describes nobody, and one for an organization the last one named', async (t) => {
  t.same(
    speakers(
      'pt',
      'O Sindicato dos Médicos criticou o fecho. Vânia Lopes, mãe de um rapaz, concorda.',
      'A estrutura sindical recorda que avisou em maio.',
    ),
    ['Sindicato dos Médicos (organization)'],
  )
  t.same(speakers('es', 'La jueza Ana Vega preside el juicio. La acusación sostiene que hubo dolo.'), [
    'La acusación (unnamed)',
  ])
  t.same(
    speakers('es', 'Áridos del Duero, propietaria de la cantera, parará en abril. La firma calcula que perderá mucho.'),
    ['Áridos del Duero (organization)'],
  )
})

t.test('an organization’s name ends before the place that it is for', async (t) => {
  t.same(speakers('pt', 'A chuva deixou 340 pessoas sem casa, segundo a Defesa Civil do município.'), [
    'Defesa Civil (organization)',
  ])
  t.same(speakers('es', 'La empresa palmera Aceites del Patía negó que use el río.'), [
    'Aceites del Patía (organization)',
  ])
})

t.test('letters for a role are no name, and a club is no person', async (t) => {
  t.same(
    speakers('es', 'Atlético Laguna ganó al Deportivo Avellanal. “Me voy con la cabeza alta”, soltó el ahora ex DT.'),
    ['nobody'],
  )
  t.same(speakers('es', 'El alcalde Luis Roca firmó. Para la CEO Ana Vega, el pacto es bueno.'), ['Ana Vega'])
})

t.test('a noun of opinion before an article in the preposition, and names with particles', async (t) => {
  t.same(speakers('pt', 'O advogado Paulo Quintal recorre. Na opinião do causídico, a pena era alta.'), [
    'Paulo Quintal',
  ])
  t.same(speakers('pt', 'Segundo o seu presidente, o empresário Joost van der Meer, há dívidas.'), [
    'Joost van der Meer',
  ])
  t.same(speakers('es', 'El hidrólogo Luis Roca midió el río. De acuerdo con sus cálculos, perdió la mitad.'), [
    'Luis Roca',
  ])
  t.same(speakers('pt', 'O economista Rui Prado hesita. Na sua óptica, o município errou na forma.'), ['Rui Prado'])
})
