import fc from 'fast-check'
import t from 'tap'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The names of a text, titles in braces before them: "{Mr.} Lee". */
function namesIn(text: string): string[] {
  const document = readDocument(text)
  const words = ({ first, last }: { first: number; last: number }): string =>
    text.slice(document.tokens[first]!.start, document.tokens[last]!.end)
  return findNames(document).map((name) => (name.titles === null ? '' : `{${words(name.titles)}} `) + words(name))
}

t.test('findNames() keeps titles apart from names', (t) => {
  t.same(namesIn('On Friday the bridge was opened by Mr. Oduya and Deputy Prime Minister Marta Lindqvist.'), [
    '{Mr.} Oduya',
    '{Deputy Prime Minister} Marta Lindqvist',
  ])
  t.same(namesIn('It was opened by Secretary of State John Marlow after rain.'), ['{State} John Marlow'])
  t.same(namesIn('The plan was drawn up by Health Committee Chairwoman Ruth Adeyemi of Ohio.'), [
    '{Health Committee Chairwoman} Ruth Adeyemi',
    'Ohio',
  ])
  t.same(namesIn('In a letter Mr. King and the broadcaster Larry King thanked Gov. Earl Ray Tully.'), [
    '{Mr.} King',
    'Larry King',
    '{Gov.} Earl Ray Tully',
  ])
  t.end()
})

t.test('findNames() knows the titles of many countries, shortened ones and several in a row', (t) => {
  const titled = (name: string): string[] => namesIn(`On Friday the road was closed again by ${name} after heavy rain.`)
  t.same(titled('Cllr Mona Adderley'), ['{Cllr} Mona Adderley'])
  t.same(titled('Det Insp Rhys Caddow'), ['{Det Insp} Rhys Caddow'])
  t.same(titled('Rev Canon Hugh Sallow'), ['{Rev Canon} Hugh Sallow'])
  t.same(titled('SP Bako Yelwa-Musa'), ['{SP} Bako Yelwa-Musa'])
  t.same(titled('Menteri Besar Datuk Seri Hafiz Rosli'), ['{Menteri Besar Datuk Seri} Hafiz Rosli'])
  t.same(titled('Smt. Lata Bhandary'), ['{Smt.} Lata Bhandary'])
  t.same(titled('Barr Emeka Odili'), ['{Barr} Emeka Odili'])
  t.same(titled('Engr. Emeka Odili'), ['{Engr.} Emeka Odili'])
  t.same(titled('DA Summer Stefan'), ['{DA} Summer Stefan'])
  t.same(titled('Sub-Inspector Hari Nath'), ['{Sub-Inspector} Hari Nath'])
  t.same(titled('Prime Minister-designate Olu Ige'), ['{Prime Minister-designate} Olu Ige'])
  t.same(titled('Tan Sri Hafiz Rosli'), ['{Tan Sri} Hafiz Rosli'])
  t.same(titled('Fire Chief Duke Lomax'), ['{Fire Chief} Duke Lomax'])
  t.same(titled('Crown Prince Mohammed bin Salman'), ['{Crown Prince} Mohammed bin Salman'])
  t.same(titled('Gogo Thoko Zondi'), ['{Gogo} Thoko Zondi'])
  t.same(titled('Tengku Razif Alwi'), ['{Tengku} Razif Alwi'])
  t.same(titled('Oberbürgermeisterin Ilse Vogt'), ['{Oberbürgermeisterin} Ilse Vogt'])
  t.same(titled('Maulana Fazal Khan'), ['{Maulana} Fazal Khan'])
  t.same(titled('MEC Panyaza Dladla'), ['{MEC} Panyaza Dladla'])
  t.same(titled('LHP Cory Baskin'), ['{LHP} Cory Baskin'])
  t.same(titled('William Barr'), ['William Barr'])
  t.same(titled('Oakdale Councilmember Treva Quell'), ['{Oakdale Councilmember} Treva Quell'])
  t.end()
})

t.test('findNames() knows family names that are words of bodies by the given name before them', (t) => {
  const titled = (name: string): string[] => namesIn(`On Friday the road was closed again by ${name} after heavy rain.`)
  t.same(titled('Acting Detective Inspector Amy Fox'), ['{Acting Detective Inspector} Amy Fox'])
  t.same(titled('Lance Corporal Tom Ford'), ['{Lance Corporal} Tom Ford'])
  t.same(titled('the Department of Housing and Urban Renewal'), ['Department of Housing and Urban Renewal'])
  t.end()
})

t.test('findNames() takes what somebody does for no part of the name, in names of any origin', (t) => {
  t.same(namesIn('Phycologist Greta Quell drilled the well near the old mill.'), ['{Phycologist} Greta Quell'])
  t.same(namesIn('Beekeeper Xolani Umbwe lost nine hives in the frost.'), ['Xolani Umbwe'])
  t.same(namesIn('Churchwarden Peter Lamplugh and Puppetmaster Ines Vold came late.'), [
    '{Churchwarden} Peter Lamplugh',
    '{Puppetmaster} Ines Vold',
  ])
  t.same(namesIn('In a letter to the club Media Coordinator Anders Trygg said no.'), [
    '{Media Coordinator} Anders Trygg',
  ])
  t.same(namesIn('It was signed by an executive of the Night Bus Council Ngaio Rangi on Friday.'), [
    '{Night Bus Council} Ngaio Rangi',
  ])
  t.same(namesIn('The film was made last year by Chase Hunter and Adam Driver in Ohio.'), [
    'Chase Hunter',
    'Adam Driver',
    'Ohio',
  ])
  t.same(namesIn('The shares of Pioneer Natural Resources fell again on Friday.'), ['Pioneer Natural Resources'])
  t.end()
})

t.test('findNames() leaves out the letters behind a name, and an office without one', (t) => {
  t.same(namesIn('The trial was adjourned after Benedict Ashgrove KC asked for it.'), ['Benedict Ashgrove'])
  t.same(namesIn('The trial was adjourned after Lowri Ashgrove MS asked for it.'), ['Lowri Ashgrove'])
  t.same(namesIn('It was opened by the Public Relations Officer and by the TLC Chief Executive in turn.'), [])
  t.end()
})

t.test('findNames() keeps a middle initial that is a title elsewhere, and a family name that is one', (t) => {
  t.same(namesIn('The bridge was opened by Mayor Luis M. Ocampo after rain.'), ['{Mayor} Luis M. Ocampo'])
  t.same(namesIn('The fight was won by RJ Bishop, and the Auxiliary Bishop sat in the first row.'), ['RJ Bishop'])
  t.end()
})

t.test('findNames() knows a title without a name from a name', (t) => {
  t.same(namesIn('After the vote the Attorney General met the Prime Minister.'), [])
  t.same(namesIn('After the vote Howard Dean left early. Dean said he was tired.'), ['Howard Dean', 'Dean'])
  t.end()
})

t.test('findNames() keeps particles, initials, suffixes, hyphens and apostrophes in names of all origins', (t) => {
  for (const name of [
    'Herman van Rompuy',
    'Mohammed bin Salman',
    'Ngozi Okonjo-Iweala',
    'Beto O’Rourke',
    'Kassym-Jomart Tokayev',
    'Recep Tayyip Erdoğan',
    'Donald J. Trump',
    'Wang Yi',
    'Ursula von der Leyen',
    'Luis de la Fuente',
    'Martin Luther King Jr.',
    'Bashar al-Assad',
    'Nguyễn Phú Trọng',
    'Bill de Blasio',
    'Loretta E. Lynch',
    'Joe “Kingfish” Marlow',
    'Robert C. "Bobby" Scott',
    'Murugan a/l Kandasamy',
    'Jelai anak Sawing',
    'I Wayan Suteja',
    'Marcus 4X',
  ])
    t.same(namesIn(`The paper said on Monday that ${name} had resigned.`), [name])
  t.end()
})

t.test('findNames() knows family names that are titles or small words from the full name', (t) => {
  const text =
    'The tower was drawn by Hannah Long and Abel Will. Long said it was late, and Will was. The fight was won by RJ Bishop. “No,” Bishop said.'
  t.same(namesIn(text), ['Hannah Long', 'Abel Will', 'Long', 'Will', 'RJ Bishop', 'Bishop'])
  t.same(namesIn('The play is by Zola March and Xolu Good. “No,” March said.'), ['Zola March', 'Xolu Good', 'March'])
  t.same(namesIn('On Friday Mayor Bill de Blasio came. “No,” de Blasio said.'), ['{Mayor} Bill de Blasio', 'de Blasio'])
  t.same(namesIn('The pilot, Abel Will, was late. Will he come? Will change come? How long? Long ago.'), ['Abel Will'])
  t.same(namesIn('The pilot was late. Long said it. Will asked why. “No,” Bishop said.'), [])
  t.end()
})

t.test(
  'findNames() takes a title for a given name where its bearer has an age, a calling, or no office to hold',
  (t) => {
    t.same(namesIn('Dean Quell, 41, drives the bus to the college. “No,” Dean Quell said.'), [
      'Dean Quell',
      'Dean Quell',
    ])
    t.same(namesIn('It was told by the bus driver Judge Quell on Friday.'), ['Judge Quell'])
    t.same(namesIn('The college was opened by Dean Quell on Friday.'), ['{Dean} Quell'])
    t.same(namesIn('The trial was opened by Judge Quell on Friday.'), ['{Judge} Quell'])
    t.end()
  },
)

t.test('findNames() keeps the words of a body together', (t) => {
  for (const name of [
    'Board of Elections',
    'Department of Health and Human Services',
    'Center for American Progress',
    'House Oversight and Government Reform Committee',
    'General Motors',
    'Cushman & Wakefield',
    'Swiss People’s Party',
    'Bank of England',
    'Borough of Kenley',
    'Dairy and Egg Inspectorate',
    'Mineworkers’ Federation',
    'Stagehands’ and Players’ Union',
    "Scawsby and District Bus Users' Group",
    'Sunday Tribune',
  ]) {
    t.same(namesIn(`They wrote last week to the ${name}.`), [name], name)
  }
  t.end()
})

t.test('findNames() goes by the rest of the text at the start of a sentence and in headings', (t) => {
  t.same(namesIn('Officials met. Critics said the plan was bad. Voters agreed with Lindqvist.'), ['Lindqvist'])
  t.same(
    namesIn('Lindqvist Says The Bridge Will Open Soon\nThe mayor, Marta Lindqvist, spoke on Friday.').slice(0, 1),
    ['Lindqvist'],
  )
  t.same(namesIn('FULL TEXT\nWHAT ELSE IS SHE HIDING\nthe mayor spoke.'), [])
  t.same(namesIn('WARDEN: I do not recall.'), ['WARDEN'])
  t.end()
})

t.test('findNames() finds no names in days, months, peoples and party initials', (t) => {
  t.same(namesIn('In May the Germans met Republican leaders (R-Ohio) on a Sunday.'), [])
  t.same(namesIn('Yesterday Theresa May met Will Hurd and Mark Cuban, and Cuban laughed.'), [
    'Theresa May',
    'Will Hurd',
    'Mark Cuban',
    'Cuban',
  ])
  t.end()
})

t.test('findNames() finds no name in a word with a number, and leaves newspapers their callings', (t) => {
  t.same(namesIn('The boy, who is in Year 8, read Article 50 aloud.'), [])
  t.same(namesIn('It was printed on Friday by the Chicago Defender and the Texas Ranger.'), [
    'Chicago Defender',
    'Texas Ranger',
  ])
  t.end()
})

t.test('findNames() finds names in other scripts', (t) => {
  t.ok(namesIn('Об этом заявил Дмитрий Песков в пятницу.').includes('Дмитрий Песков'))
  t.ok(namesIn('Hier, la ministre Élisabeth Borne a répondu.').includes('Élisabeth Borne'))
  t.end()
})

t.test('findNames() gives ranges in text order that never overlap nor cross a sentence, for any text', (t) => {
  const word = fc.constantFrom(
    'Ann',
    'Lee',
    'van',
    'der',
    'of',
    'the',
    'Mr.',
    'President',
    'and',
    ',',
    '“',
    '”',
    '(',
    ')',
    '.',
    'Board',
    'said',
    '’s',
    '\n',
    'J.',
    'NATO',
    '/',
    '&',
    'Jr.',
    '@x',
    'De',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const document = readDocument(text)
        let end = -1
        for (const { first, last, titles } of findNames(document)) {
          const start = titles?.first ?? first
          if (!(start > end && first <= last && (titles === null || titles.last === first - 1))) return false
          if (document.sentenceOf[start] !== document.sentenceOf[last]) return false
          end = last
        }
        return end < document.tokens.length
      },
    ),
  )
  t.end()
})

t.test('findNames() tells the month of a date from a given name', (t) => {
  t.same(namesIn('On 4 May Rosa Pell locked the door.'), ['Rosa Pell'])
  t.same(namesIn('In April Karl Sten sold the shop, and on 12 June June Abbott sang.'), ['Karl Sten', 'June Abbott'])
  t.same(namesIn('Then April Marlow left, and the 4 teachers with May Marlow.'), ['April Marlow', 'May Marlow'])
  t.end()
})

t.test('findNames() finds no name in a common word that opens a sentence', async (t) => {
  t.same(namesIn('Fewer than ten came. Voters stayed at home, said Rita Lima.'), ['Rita Lima'])
  // part of another name tells nothing, a surname does
  t.same(namesIn('It was the Harbour Workers of Leeds. Workers said no.'), ['Harbour Workers of Leeds'])
  t.same(namesIn('On Friday Zelda Brink left. Brink said no.'), ['Zelda Brink', 'Brink'])
})

t.test('findNames() finds no name in counted things, in verbs and in peoples', async (t) => {
  t.same(namesIn('It is popular in the 19th District and in Leeds.'), ['Leeds'])
  t.same(namesIn('Among them were two Poles, one Greek Orthodox and a Hispanic Republican.'), [])
  t.same(namesIn('It was written by a New Jersey Republican after rain.'), ['New Jersey'])
})

t.test('findNames() takes an office off the front of a name, whatever it is of', async (t) => {
  t.same(namesIn('It was said by Marram County Recorder Helen Pryce on Friday.'), [
    '{Marram County Recorder} Helen Pryce',
  ])
  t.same(namesIn('It was said by United Miners Secretary-Treasurer Gary Castle on Friday.'), [
    '{United Miners Secretary-Treasurer} Gary Castle',
  ])
})

t.test('findNames() keeps small words with a capital in the names of bodies, and no clauses', async (t) => {
  t.same(namesIn('It was shown by Lisbon Today, a channel.'), ['Lisbon Today'])
  t.same(namesIn('It was printed as Marsh Than Lima after heavy rain.'), ['Marsh', 'Lima'])
})

t.test('findNames() keeps the surname behind a nickname in straight marks', async (t) => {
  t.same(namesIn('It was painted by Rita "Kit" Price after heavy rain.'), ['Rita "Kit" Price'])
})
