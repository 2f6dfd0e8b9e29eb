// A language is on the list when its sentences stand here. Each is read as an
// article of its own, in the language given.

import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { LANGUAGE_PROFILES } from '../../../src/engine/languages/profiles.ts'
import { marked, writeMarks } from '../../support/marked.ts'
import { lineOf, spansOf } from '../../support/who-said-what.ts'

/** Marked as for `whoSaidWhat`, with the speaker of each quote. */
const SENTENCES: Readonly<Record<string, readonly (readonly [marked: string, ...said: string[]])[]>> = {
  en: [
    ['[q1 “We won,”] [src1 Mayor Ann Lee] [cue1 said] on Monday.', 'direct: Ann Lee'],
    ['[src1 Tom Larsen] [cue1 said] [q1 that the bridge was closed].', 'indirect: Tom Larsen'],
  ],
  de: [
    ['[q1 „Wir haben gewonnen“], [cue1 sagte] am 3. Mai [src1 Bürgermeisterin Lea Vogt].', 'direct: Lea Vogt'],
    ['[src1 Tom Reh] [cue1 versprach], [q1 die Brücke bald wieder zu öffnen].', 'indirect: Tom Reh'],
    ['[q1 „Die Gespräche sind beendet“], [cue1 erklärte] [src1 Moskau].', 'direct: Moskau (organization)'],
    ['[q1 „Es reicht“], [cue1 meinte] [src1 Frau Vogt] am Sonntagabend.', 'direct: Vogt'],
    ['[src1 Ursula von der Heide] [cue1 nennt] das Urteil [q1 „absurd“].', 'direct: Ursula von der Heide'],
  ],
  fr: [
    ['[q1 « Nous avons gagné »], [cue1 a déclaré] en mars [src1 le maire Paul Girard].', 'direct: Paul Girard'],
    ['[q1 « On verra bien »], s’[cue1 est exclamé] [src1 M. Girard].', 'direct: Girard'],
    ['[cue1 Selon] [src1 Anne de Villiers], [q1 le pont ouvrira au printemps].', 'indirect: Anne de Villiers'],
    ['[src1 Anne Petit] [cue1 dit] [q1 ne pas comprendre la décision].', 'indirect: Anne Petit'],
    ['[src1 Anne Petit] [cue1 appelle] les élus [q1 à retirer le projet].', 'indirect: Anne Petit'],
    [
      'Paul Girard, 52 ans, est venu. [q1 Le pont], [cue1 pavoise-t-][src1 il], [q1 a été payé deux fois].',
      'indirect: Paul Girard',
    ],
    ['[src1 Anne Petit] s’[cue1 est engagée] [q1 à reconstruire le pont].', 'indirect: Anne Petit'],
    ['[src1 La directrice, Anne Petit], [cue1 tempère] : [q1 « Il faudra attendre un peu. »]', 'direct: Anne Petit'],
    ['L’enquête, baptisée [title « Sable »], compte six suspects.'],
  ],
  es: [
    ['[q1 «Hemos ganado»], [cue1 dijo] en marzo [src1 la alcaldesa Ana Pozo].', 'direct: Ana Pozo'],
    ['[q1 «Ya basta»], [cue1 respondió] [src1 don Luis Vega].', 'direct: Luis Vega'],
    ['[cue1 Según] [src1 Carlos de la Torre], [q1 el puente abrirá en mayo].', 'indirect: Carlos de la Torre'],
    ['[src1 Ana Pozo] [cue1 asegura] [q1 no haber visto el informe].', 'indirect: Ana Pozo'],
    ['[src1 Ana Pozo] [cue1 instó] al Gobierno [q1 a pagar las obras].', 'indirect: Ana Pozo'],
    ['[src1 La alcaldesa Ana Pozo], [cue1 para quien] [q1 el puente es un lujo].', 'indirect: Ana Pozo'],
  ],
  it: [
    ['[q1 «Abbiamo vinto»], [cue1 ha detto] a marzo [src1 il sindaco Paolo Gatti].', 'direct: Paolo Gatti'],
    ['[q1 «Quando aprirà il ponte?»], si [cue1 è chiesto] [src1 Paolo Gatti].', 'direct: Paolo Gatti'],
    ['[cue1 Secondo] [src1 Chiara Moretti], [q1 il ponte aprirà a maggio].', 'indirect: Chiara Moretti'],
    ['[cue1 A detta del] [src1 sindaco Paolo Gatti], [q1 il ponte aprirà a maggio].', 'indirect: Paolo Gatti'],
    ['[src1 Paolo Gatti] [cue1 ha invitato] i cittadini [q1 a restare in casa].', 'indirect: Paolo Gatti'],
  ],
  pt: [
    ['[q1 “Vencemos”], [cue1 disse] em março [src1 o prefeito Luís Prado].', 'direct: Luís Prado'],
    ['[cue1 Segundo] [src1 Dona Clara Moreira], [q1 a ponte abrirá em maio].', 'indirect: Clara Moreira'],
    ['[src1 Clara Moreira] [cue1 diz] [q1 não perder o sono com isso].', 'indirect: Clara Moreira'],
    ['[cue1 Na opinião da] [src1 prefeita Clara Moreira], [q1 a ponte abrirá em maio].', 'indirect: Clara Moreira'],
  ],
  sv: [
    ['[q1 ”Vi har vunnit”], [cue1 säger] [src1 borgmästaren Karin Lind].', 'direct: Karin Lind'],
    ['[src1 Erik Holm] [cue1 sa] på måndagen [q1 att bron är stängd].', 'indirect: Erik Holm'],
    ['[q1 ”Nu räcker det”], [cue1 sade] [src1 fru Lind].', 'direct: Lind'],
    ['[cue1 Enligt] [src1 Karin Lind] [q1 öppnar bron i maj].', 'indirect: Karin Lind'],
    ['– [q1 Vi har vunnit], [cue1 säger] [src1 Karin Lind].', 'direct: Karin Lind'],
  ],
  nl: [
    ['[q1 “We hebben gewonnen”], [cue1 zei] [src1 burgemeester Karin de Wit].', 'direct: Karin de Wit'],
    ['[src1 Paul Smit] [cue1 zei] maandagavond [q1 dat de brug dichtgaat].', 'indirect: Paul Smit'],
  ],
  pl: [
    ['[q1 „Wygraliśmy”], [cue1 powiedziała] w maju [src1 burmistrz Klara Nowak].', 'direct: Klara Nowak'],
    ['[cue1 Zdaniem] [src1 Piotra Lisa] [q1 most będzie zamknięty].', 'indirect: Piotr Lis'],
    [
      '[q1 „Wygraliśmy”], [cue1 powiedziała] [src1 Klara Nowak].\n\n[q2 „To dobry dzień”], [cue2 dodała] [src2 ona].',
      'direct: Klara Nowak',
      'direct: Klara Nowak',
    ],
  ],
  ru: [
    ['[q1 «Мы победили»], — [cue1 сказала] 3 мая [src1 мэр Анна Белова].', 'direct: Анна Белова'],
    ['[src1 Москва] [cue1 заявила], [q1 что переговоры окончены].', 'indirect: Москва (organization)'],
    ['[cue1 По словам] [src1 Сергея Пескова], [q1 мост откроют весной].', 'indirect: Сергей Песков'],
    [
      '[q1 «Мы ничего не комментируем»], — [cue1 ответил] [src1 представитель Кремля].',
      'direct: представитель Кремля (unnamed)',
    ],
  ],
  uk: [
    ['[q1 «Ми перемогли»], — [cue1 сказала] 3 травня [src1 речниця Ганна Савчук].', 'direct: Ганна Савчук'],
    ['[cue1 За словами] [src1 Ігоря Савчука], [q1 міст відкриють навесні].', 'indirect: Ігор Савчук'],
  ],
}

for (const [language, sentences] of Object.entries(SENTENCES)) {
  t.test(`analyse() finds who said what in ${language}`, async (t) => {
    for (const [sentence, ...said] of sentences) {
      const { text, spans } = marked(sentence)
      const analysis = analyse({ text, title: null, language })
      t.equal(writeMarks(text, spansOf(analysis)), writeMarks(text, spans))
      t.same(
        analysis.quotes.map((quote) => lineOf(analysis, quote)),
        said,
        text,
      )
    }
  })
}

t.test('every language that is read has marked sentences', async (t) => {
  const read = LANGUAGE_PROFILES.filter(({ extraction }) => extraction !== 'none').map(({ code }) => code)
  t.same(Object.keys(SENTENCES).sort(), read.sort())
})
