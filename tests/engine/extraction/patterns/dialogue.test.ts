import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { lineOf } from '../../../support/who-said-what.ts'

/** The words of each quote and who said them. */
function said(language: string, ...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n')
  const analysis = analyse({ text, title: null, language })
  return analysis.quotes.map((quote) => {
    const words = quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${words} | ${lineOf(analysis, quote)}`
  })
}

t.test('a paragraph after a dash is what somebody says', async (t) => {
  t.same(said('pl', '– Miałam szczęście – przyznała Klara Lis.'), ['Miałam szczęście | direct: Klara Lis'])
  t.same(said('uk', '— Піч не любить поспіху, — усміхається Ганна Гай, витираючи руки. — Вона все чує.'), [
    'Піч не любить поспіху … Вона все чує | direct: Ганна Гай',
  ])
  t.same(said('pl', 'Adam Wilga był oszczędny.', '– Powiem tylko, że widzieli inny mecz – uciął.'), [
    'Powiem tylko, że widzieli inny mecz | direct: Adam Wilga',
  ])
})

t.test('a list with dashes is no dialogue', async (t) => {
  t.same(said('pl', 'Na targu można kupić:', '– świeże jabłka z sadu', '– miód i sery'), [])
})

t.test('the answers of an interview are those of the one whom it begins with', async (t) => {
  t.same(
    said(
      'pt',
      'O relojoeiro Otávio Lins fecha a oficina em maio.',
      'Por que parar agora?',
      '— Porque a mão treme.',
      'O senhor usa relógio?',
      '— Nunca usei.',
    ),
    ['Porque a mão treme. | direct: Otávio Lins', 'Nunca usei. | direct: Otávio Lins'],
  )
  t.same(
    said(
      'it',
      'Bruno Serra compie novant’anni.',
      'Come ha cominciato?',
      '«Avevo tredici anni e portavo le bobine in bicicletta».',
      'E adesso?',
      '«Adesso dormo».',
    ),
    [
      '«Avevo tredici anni e portavo le bobine in bicicletta» | direct: Bruno Serra',
      '«Adesso dormo» | direct: Bruno Serra',
    ],
  )
  t.same(said('it', 'Piove. Chi lo sa?', '— Nessuno.'), [])
})

t.test('an infinitive tells what somebody says of herself', async (t) => {
  t.same(said('fr', 'Fanny Lacour reconnaît toutefois avoir signé la lettre en mai.'), [
    'avoir signé la lettre en mai | indirect: Fanny Lacour',
  ])
  t.same(said('it', 'Marta Galli aggiunge di averla vista piangere una volta.'), [
    'di averla vista piangere una volta | indirect: Marta Galli',
  ])
  t.same(said('es', 'Ana Pozo asegura haber pagado la multa en mayo.'), [
    'haber pagado la multa en mayo | indirect: Ana Pozo',
  ])
})

t.test('a preposition before a name at the head of a sentence tells whose opinion it is', async (t) => {
  t.same(said('fr', 'Pour Anne Petit, le pont ouvrira trop tard.'), [
    'le pont ouvrira trop tard | indirect: Anne Petit',
  ])
  t.same(said('fr', 'Pour cette raison, le pont ouvrira trop tard.'), [])
})

t.test('a word on no list is a verb of saying after a quotation', async (t) => {
  t.same(said('it', '«È un premio per pochi», ha sibilato Marta Galli.'), [
    '«È un premio per pochi» | direct: Marta Galli',
  ])
  t.same(said('pt', '«O prazo é curto», atalhou Filomena Prado.'), ['«O prazo é curto» | direct: Filomena Prado'])
})

t.test('who is quoted by a passive is its subject', async (t) => {
  t.same(said('de', '„Wir haben zu lange gewartet“, wird Vorständin Beate Kuhl in der Mitteilung zitiert.'), [
    '„Wir haben zu lange gewartet“ | direct: Beate Kuhl',
  ])
})

t.test('a sentence behind a quotation may say whose it is', async (t) => {
  t.same(said('de', '„Ich dachte, die Wand kommt auf mich zu.“ So beginnt Jutta Ahlers ihren Bericht.'), [
    '„Ich dachte, die Wand kommt auf mich zu.“ | direct: Jutta Ahlers',
  ])
})

t.test('the subjunctive tells what is reported, whatever the verb', async (t) => {
  t.same(said('de', 'Man erfahre alles aus der Zeitung, klagte Bauernpräsidentin Gesa Harms.'), [
    'Man erfahre alles aus der Zeitung | indirect: Gesa Harms',
  ])
})
