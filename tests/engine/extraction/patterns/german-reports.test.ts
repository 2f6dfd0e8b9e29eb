// What German tells as said without quotation marks and without “dass”.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

/** The words of each quote and who said them. */
const said = (text: string): string[] => wordsAndLines('de', text)

t.test('an object alone is what somebody announces, demands or rejects', async (t) => {
  t.same(said('Ministerin Ute Brandt kündigte am Montag höhere Zuschüsse für Hebammen an.'), [
    'am Montag höhere Zuschüsse für Hebammen | indirect: Ute Brandt',
  ])
  t.same(said('Die Gewerkschaft Nahrung kritisierte die Schließung der Kantine als Fehler.'), [
    'die Schließung der Kantine als Fehler | indirect: Gewerkschaft Nahrung (organization)',
  ])
  t.same(said('Der Landrat Ole Tamm hat am Abend seinen Rücktritt bekanntgegeben.'), [
    'am Abend seinen Rücktritt | indirect: Ole Tamm',
  ])
})

t.test('nobody announces what is denied, what a law demands or what is said in two words', async (t) => {
  t.same(said('Ute Brandt bestätigte den Bericht der Kammer nicht.'), [])
  t.same(said('Das neue Gesetz fordert höhere Zäune an allen Ufern.'), [])
  t.same(said('Ute Brandt kritisierte ihn.'), [])
})

t.test('the subjunctive goes on after a verb that has no words of its own', async (t) => {
  t.same(said('Sprecherin Lea Ahn begründete dies mit dem Wetter. Außerdem sei die Straße seit Tagen gesperrt.'), [
    'dies mit dem Wetter … Außerdem sei die Straße seit Tagen gesperrt | indirect: Lea Ahn',
  ])
  t.same(said('Ole Tamm widersprach. Man habe die Brücke im Mai geprüft. Sie wird am Montag geöffnet.'), [
    'Man habe die Brücke im Mai geprüft | indirect: Ole Tamm',
  ])
})

t.test('hearsay goes on with what was reported', async (t) => {
  t.same(said('Laut Lea Ahn brannte die Halle zwei Stunden. Drei Menschen sollen verletzt worden sein.'), [
    'brannte die Halle zwei Stunden … Drei Menschen sollen verletzt worden sein | indirect: Lea Ahn',
  ])
  t.same(said('„Die Halle brannte zwei Stunden“, sagte Lea Ahn. Am Montag soll sie abgerissen werden.'), [
    '„Die Halle brannte zwei Stunden“ | direct: Lea Ahn',
  ])
})

t.test('a subjunctive that depends on something else is the writer’s', async (t) => {
  t.same(said('Lea Ahn meldete das Patent an. Niemand ahnte, wie sehr es allen helfen würde.'), [])
})

t.test('the subject of a passive is who is quoted', async (t) => {
  t.same(said('Ole Tamm wird in einer Mitteilung der Kammer mit den Worten zitiert: „Wir brauchen mehr Zeit dafür.“'), [
    '„Wir brauchen mehr Zeit dafür.“ | direct: Ole Tamm',
  ])
})

t.test('“and said” shares the subject of the verb before', async (t) => {
  t.same(said('Ole Tamm bedankte sich bei der Feuerwehr und sagte: „Das war in letzter Minute.“'), [
    '„Das war in letzter Minute.“ | direct: Ole Tamm',
  ])
})

t.test('a particle that opens a sentence belongs to the name', async (t) => {
  t.same(said('Ursula von der Heide kam spät. Von der Heide betonte, man habe gewartet.'), [
    'man habe gewartet | indirect: Ursula von der Heide',
  ])
})

t.test('a verb on no list tells who said the subjunctive before it or around it', async (t) => {
  t.same(said('Die Brücke sei zu alt, brummte Landrat Ole Tamm.'), ['Die Brücke sei zu alt | indirect: Ole Tamm'])
  t.same(said('Wer so plane, brauche sich nicht zu wundern, ätzte Lea Ahn.'), [
    'Wer so plane, brauche sich nicht zu wundern | indirect: Lea Ahn',
  ])
  t.same(said('Trainerin Lea Ahn kam spät. Ohne Geld, orakelte sie, werde nichts gebaut.'), [
    'Ohne Geld … werde nichts gebaut | indirect: Lea Ahn',
  ])
  t.same(said('Man habe die Plätze gelost, entgegnet Ole Tamm, am Ergebnis habe das nichts geändert.'), [
    'Man habe die Plätze gelost … am Ergebnis habe das nichts geändert | indirect: Ole Tamm',
  ])
})

t.test('a statement before a verb of saying has a verb of its own in second place', async (t) => {
  t.same(said('Lea Ahn hört zu. Bestimmte Rufe galten nur einem Partner, erläutert sie.'), [
    'Bestimmte Rufe galten nur einem Partner | indirect: Lea Ahn',
  ])
  t.same(said('Lea Ahn hört zu. Den Plan, der seit Mai gilt, erläutert sie.'), [])
  t.same(said('Dabei sagte Lea Ahn, die Sprecherin der Werke, aber auch, dass Geld fehle.'), [
    'dass Geld fehle | indirect: Lea Ahn',
  ])
})

t.test('separable verbs in the plural, and what somebody shows to be', async (t) => {
  t.same(said('Die Ermittler gehen davon aus, dass jemand den Zaun durchschnitt.'), [
    'dass jemand den Zaun durchschnitt | indirect: Ermittler (group)',
  ])
  t.same(said('Ole Tamm gab zu bedenken, das Geld sei knapp.'), ['das Geld sei knapp | indirect: Ole Tamm'])
  t.same(said('Ole Tamm zeigte sich erleichtert, dass niemand verletzt wurde.'), [
    'dass niemand verletzt wurde | indirect: Ole Tamm',
  ])
  t.same(said('Die Tagung findet unter dem Motto „Alle zusammen für das Klima“ in Kiel statt.'), [])
})

t.test('the subjunctive goes on after a sentence about its speaker, or a quotation', async (t) => {
  t.same(said('Für den Plan hat Rätin Lea Ahn nur gute Worte. Man sei ihr dankbar.'), [
    'Man sei ihr dankbar | indirect: Lea Ahn',
  ])
  t.same(
    said('Man habe verloren, räumte Lea Ahn ein. „Der Tank ist leer.“ An Rücktritt denke sie nicht.').at(-1),
    ['An Rücktritt denke sie nicht | indirect: Lea Ahn'][0],
  )
  t.same(said('Lea Ahn winkte ab. Es sei denn, der Regen hört auf, wird morgen gespielt.'), [])
})

t.test('somebody spoke of something, but not with somebody', async (t) => {
  t.same(said('Einsatzleiter Ole Tamm sprach von einem der schwersten Einsätze seit Jahren.'), [
    'von einem der schwersten Einsätze seit Jahren | indirect: Ole Tamm',
  ])
  t.same(said('Einsatzleiter Ole Tamm sprach mit seiner Frau und den beiden Söhnen.'), [])
})
