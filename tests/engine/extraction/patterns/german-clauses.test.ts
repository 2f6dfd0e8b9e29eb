// German clauses of saying: verbs with what completes them, plans, reports that
// go on, and the words around a source.

import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { wordsAndLines } from '../../../support/who-said-what.ts'

/** The words of each quote and who said them. */
const said = (...paragraphs: readonly string[]): string[] => wordsAndLines('de', ...paragraphs)

/** The cue of the first quote. */
function cueOf(text: string): string | null {
  const [quote] = analyse({ text, title: null, language: 'de' }).quotes
  return quote === undefined || quote.cue === null ? null : text.slice(quote.cue.start, quote.cue.end)
}

t.test('a verb tells of words or thoughts with the noun or adjective that completes it', async (t) => {
  for (const [text, cue] of [
    ['Ole Tamm vertritt die Ansicht, dass die Fähre zu teuer ist.', 'vertritt die Ansicht'],
    ['Ole Tamm ist der Meinung, dass die Fähre zu teuer ist.', 'ist der Meinung'],
    ['Ole Tamm ist zuversichtlich, dass die Fähre fährt.', 'ist zuversichtlich'],
    ['Ole Tamm hatte den Standpunkt vertreten, die Fähre sei zu teuer.', 'Standpunkt vertreten'],
    ['Ole Tamm ließ wissen, die Fähre sei zu teuer.', 'ließ wissen'],
    ['Ole Tamm machte am Abend deutlich, dass die Fähre zu teuer ist.', 'machte'],
    ['Ole Tamm verwies darauf, dass die Fähre zu teuer ist.', 'verwies darauf'],
  ] as const) {
    t.match(said(text), [/Fähre .* \| indirect: Ole Tamm$/u], text)
    t.equal(cueOf(text), cue)
  }
})

t.test('a verb that something else completes tells of nothing', async (t) => {
  t.same(said('Ole Tamm vertritt den Bürgermeister, wenn der im Urlaub ist.'), [])
  t.same(said('Ole Tamm ist Kapitän, seit die Fähre fährt.'), [])
  t.same(said('Ole Tamm ließ die Fähre warten, weil der Bus fehlte.'), [])
})

t.test(
  'the other piece of a verb stands behind an apposition, or before the verb at the end of a clause',
  async (t) => {
    t.same(said('Ole Tamm teilte als Sprecher der Werft, einer Tochter der Lahn AG, mit, dass die Fähre fährt.'), [
      'dass die Fähre fährt | indirect: Ole Tamm',
    ])
    t.same(said('Wie das Rathaus heute bekannt gab, fährt die Fähre wieder.').length, 1)
    t.same(said('Wie der Leiter der Werft, Ole Tamm, mitteilte, fährt die Fähre wieder.'), [
      'fährt die Fähre wieder | indirect: Ole Tamm',
    ])
    t.same(said('Die Reparatur wird dauern, wie Ole Tamm, Leiter der Werft, betont.'), [
      'Die Reparatur wird dauern | indirect: Ole Tamm',
    ])
  },
)

t.test('a participle that ends a list is passive, and “and” ends a negation', async (t) => {
  t.same(said('Er wurde wegen Betrugs, Diebstahls und Bildung einer Bande verurteilt. Die Beute sei verschwunden.'), [])
  t.same(said('Die Lahn AG bestätigte den Bericht nicht und nannte ihn „frei erfunden“.'), [
    '„frei erfunden“ | direct: Lahn AG (organization)',
  ])
})

t.test('who is named says what they plan', async (t) => {
  t.same(said('Ministerin Ute Brandt will im Herbst neue Fähren bestellen.'), [
    'im Herbst neue Fähren bestellen | indirect: Ute Brandt',
  ])
  t.same(said('Verkehr: Mit einer Spende will die Lahn AG den Hafen ausbauen.'), [
    'Mit einer Spende … den Hafen ausbauen | indirect: Lahn AG (organization)',
  ])
  t.same(said('Kinder wollen auf der Fähre die Möwen füttern.'), [])
  t.same(said('Ute Brandt wollte am Abend mit der Fähre fahren.'), [])
})

t.test('a report goes on in the next paragraph and past one sentence of the writer', async (t) => {
  t.same(said('Ole Tamm sagte, die Fähre sei alt.', 'Man prüfe einen Neubau. Am Montag tagt der Rat.'), [
    'die Fähre sei alt | indirect: Ole Tamm',
    'Man prüfe einen Neubau | indirect: Ole Tamm',
  ])
  t.same(said('Ole Tamm sagte, die Fähre sei alt. Am Ufer stehen Zäune. Ein Neubau koste drei Millionen.'), [
    'die Fähre sei alt | indirect: Ole Tamm',
    'Ein Neubau koste drei Millionen | indirect: Ole Tamm',
  ])
  t.same(said('Die Direktorin Lea Ahn sieht darin eine Chance. Die Fähre sei zu alt.'), [
    'Die Fähre sei zu alt | indirect: Lea Ahn',
  ])
  t.same(said('Ole Tamm sagte, die Fähre sei alt.', 'Ein Neubau wäre teuer. Im Laufe des Tages regnete es.'), [
    'die Fähre sei alt | indirect: Ole Tamm',
  ])
})

t.test('what tells more of a source is none of its words', async (t) => {
  t.same(said('Lea Ahn, die seit Jahren für den Hafen zuständig ist, kündigte neue Fähren für alle Inseln an.'), [
    'neue Fähren für alle Inseln | indirect: Lea Ahn',
  ])
  t.same(said('Nach Angaben von Ole Tamm, einem Leiter der Werft, fährt die Fähre wieder.'), [
    'fährt die Fähre wieder | indirect: Ole Tamm',
  ])
  t.same(said('Laut einer Umfrage der Lahn AG, die am Montag erschien, fahren mehr Menschen Fähre.'), [
    'fahren mehr Menschen Fähre | indirect: Lahn AG (organization)',
  ])
})

t.test('an opinion has its owner before it', async (t) => {
  t.same(
    said('Ole Tamm war an Bord. Die Fähre ist seiner Meinung nach zu alt. Nach Tamms Angaben wird sie verkauft.'),
    ['Die Fähre ist … zu alt | indirect: Ole Tamm', 'wird sie verkauft | indirect: Ole Tamm'],
  )
})

t.test('a role behind a name is its apposition, even without the second comma', async (t) => {
  t.same(said('Lea Ahn, Sprecherin des Imkerbundes sagte, der Winter sei mild gewesen.'), [
    'der Winter sei mild gewesen | indirect: Lea Ahn',
  ])
  t.same(said('Der deutsche Sprecher, Ole Tamm, versuchte mit den Worten zu beruhigen: „Der Hafen ist sicher.“'), [
    '„Der Hafen ist sicher.“ | direct: Ole Tamm',
  ])
})
