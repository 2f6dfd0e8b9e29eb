import t from 'tap'
import { parseSource } from '../../../src/engine/coreference/parse-source.ts'
import { markedSources } from '../../support/resolve-marked.ts'

/** The form of the source that is marked, with the names or the word that it turns on. */
function parsed(article: string): string | null {
  const { document, entities, sources } = markedSources(article)
  const source = parseSource(document, entities, sources[0]!.spans)
  switch (source?.form) {
    case undefined:
      return null
    case 'names':
      return `${source.isApposition ? 'apposed ' : ''}names: ${source.mentions
        .map((at) => entities.all[entities.mentions[at]!.entity]!.name)
        .join(' + ')}`
    case 'pronoun':
      return `pronoun: ${source.pronoun}`
    case 'relative':
      return `relative: ${document.tokens[source.token]!.lower}`
    case 'turn':
      return `turn: ${source.by}`
    case 'description':
      return `description: ${document.tokens[source.head]!.lower}`
  }
}

t.test('parseSource() finds names under titles and before what depends on them', async (t) => {
  t.equal(parsed('Later [src Ms. Marta Lindqvist], of Lund, said so.'), 'names: Marta Lindqvist')
  t.equal(
    parsed('Later [src Bill Burrows, a former official in Mr. Moreno’s cabinet,] said so.'),
    'names: Bill Burrows',
  )
  t.equal(parsed('Later [src attorney Chinyere Okafor] said so.'), 'names: Chinyere Okafor')
})

t.test('parseSource() finds names in apposition', async (t) => {
  t.equal(parsed('[src The finance minister, Lou Jiwei,] said so.'), 'apposed names: Lou Jiwei')
  t.equal(
    parsed('[src Two objectors, Lawrence Joyce and William Marlow,] disagreed.'),
    'apposed names: Lawrence Joyce + William Marlow',
  )
  t.equal(parsed('[src One of the family’s lawyers, Ann Lee,] said so.'), 'apposed names: Ann Lee')
  t.equal(parsed('The board and [src its voice, Luc Vandeputte,] said so.'), 'apposed names: Luc Vandeputte')
  t.equal(parsed('[src Undersecretary for Ports Mr. Salvatore] said so.'), 'apposed names: Salvatore')
  t.equal(parsed('[src A spokesman for President Marlow] said so.'), 'description: spokesman')
})

t.test('parseSource() finds a name set off behind the words of the source', async (t) => {
  t.equal(parsed('“No,” said [src her spokesman], Andile Trent.'), 'apposed names: Andile Trent')
  t.equal(
    parsed('According to [src its branch president], Durukan Saygun, it rained.'),
    'apposed names: Durukan Saygun',
  )
  t.equal(parsed('[src One of the signers], the linguist Paloma Reyes, said so.'), 'apposed names: Paloma Reyes')
  t.equal(parsed('The firm had an answer. [src Its] local director, Toby Marsh, said so.'), 'apposed names: Toby Marsh')
  t.equal(parsed('According to [src her spokesman], Andile Trent knew it.'), 'description: spokesman')
  t.equal(parsed('Contrary to [src his] claim, it rained.'), 'pronoun: he')
})

t.test('parseSource() finds the person behind several roles', async (t) => {
  t.equal(parsed('[src Retired miner and part-time clown Alun Trent] said so.'), 'names: Alun Trent')
  t.equal(parsed('[src Co-founder and chief designer Mei-Ling Zhou] said so.'), 'names: Mei-Ling Zhou')
  t.equal(parsed('[src Writer, director and beekeeper Zebedi Onwu] said so.'), 'names: Zebedi Onwu')
})

t.test('parseSource() finds no one person in two with an article each', async (t) => {
  t.equal(parsed('[src A miner and the clown Alun Trent] said so.'), 'description: miner')
})

t.test('parseSource() finds the person whose role another name only describes', async (t) => {
  t.equal(parsed('[src Harrow running mate Lt. Gov. Simon Trent of Vermont] said so.'), 'names: Simon Trent')
  t.equal(parsed('[src Harrow and Simon Trent] said so.'), 'names: Harrow + Simon Trent')
  t.equal(parsed('[src Secretary-General of the Union Tarmo Kask] said so.'), 'apposed names: Tarmo Kask')
  t.equal(parsed('“No,” [src Venerable Archdeacon Obi Chike] said.'), 'names: Obi Chike')
})

t.test('parseSource() finds names in apposition to whatever noun, and to the author of a text', async (t) => {
  t.equal(parsed('[src The deckhand, Corey Maddox,] said so.'), 'apposed names: Corey Maddox')
  t.equal(parsed('[src The manufacturer, Varuna Bio,] said so.'), 'apposed names: Varuna Bio')
  t.equal(parsed('[src A statement by a former employee, Ravi Trent,] said so.'), 'apposed names: Ravi Trent')
  t.equal(parsed('[src The letter to the mayor, Ravi Trent,] said so.'), 'description: letter')
})

t.test('parseSource() finds the names of a bench, and no pronoun in a name', async (t) => {
  t.equal(parsed('[src A bench of Justices Ann Lee and Ben Oak] said so.'), 'apposed names: Ann Lee + Ben Oak')
  t.equal(parsed('Later [src I Wayan Suteja, head of the office,] said so.'), 'names: I Wayan Suteja')
})

t.test('parseSource() leaves out a dateline and the letters behind a name', async (t) => {
  t.equal(parsed('[src TERRE FALLS, Ind. -- Five former swimmers] said so.'), 'description: swimmers')
  t.equal(parsed('[src NASA — the agency —] said so.'), 'names: NASA')
  t.equal(parsed('Later [src Benedict Ashgrove KC] said so.'), 'names: Benedict Ashgrove')
})

t.test('parseSource() finds every joined name, over appositions', async (t) => {
  t.equal(parsed('Later [src Ann Lee, the mayor, and Ben Oak] wrote it.'), 'names: Ann Lee + Ben Oak')
  t.equal(parsed('Later [src Ann Lee (D-Ohio) and Ben Oak (R-Utah)] wrote it.'), 'names: Ann Lee + Ben Oak')
})

t.test('parseSource() knows pronouns, with what follows them too', async (t) => {
  t.equal(parsed('[src He] said so.'), 'pronoun: he')
  t.equal(parsed('[src They both] said so.'), 'pronoun: they')
  t.equal(parsed('“No,” [src she,] said.'), 'pronoun: she')
  t.equal(parsed('Later a man [src who] had come said so.'), 'relative: who')
})

t.test('parseSource() takes a possessive before a noun for a description', async (t) => {
  t.equal(parsed('[src Her brother] said so.'), 'description: brother')
  t.equal(parsed('[src Their lawyers] said so.'), 'description: lawyers')
  t.equal(parsed('[src That report] said so.'), 'description: report')
})

t.test('parseSource() finds the noun that a description turns on', async (t) => {
  t.equal(parsed('[src Putin’s spokesman] said so.'), 'description: spokesman')
  t.equal(parsed('[src A senior official in the ministry of roads] said so.'), 'description: official')
  t.equal(parsed('[src Aides to Senator Ida Holm] said so.'), 'description: aides')
})

t.test('parseSource() knows the turns of an interview', async (t) => {
  t.equal(parsed('[src Q]: Why?'), 'turn: question')
  t.equal(parsed('[src A]: Because.'), 'turn: answer')
})

t.test('parseSource() finds nothing where no word is marked', async (t) => {
  const { document, entities } = markedSources('It rained.')
  t.equal(parseSource(document, entities, []), null)
  t.equal(parseSource(document, entities, [{ start: 3, end: 3 }]), null)
})

t.test('parseSource() prefers the piece with a name', async (t) => {
  t.equal(parsed('It was not, [src the press secretary] told reporters [src Dmitry Belov].'), 'names: Dmitry Belov')
})

t.test('parseSource() finds a name in apposition behind a relative clause', async (t) => {
  t.equal(parsed('[src The officer who led the raid, Det Insp Ann Lee,] said so.'), 'apposed names: Ann Lee')
  t.equal(parsed('[src The MLA who moved it, Mr. Daniel Kibet of Solai ward,] said so.'), 'apposed names: Daniel Kibet')
  t.equal(parsed('[src The man who robbed Ann Lee, who was drunk,] said so.'), 'description: man')
  t.equal(parsed('[src The father-of-three, Al Bond,] said so.'), 'apposed names: Al Bond')
})

t.test('parseSource() takes an office in capitals behind an article for a description', async (t) => {
  t.equal(parsed('Later [src the two-time MLA] said so.'), 'description: mla')
  t.equal(parsed('Later [src the Burnley MP] said so.'), 'description: mp')
  t.equal(parsed('Later [src the NRA] said so.'), 'names: NRA')
})

t.test('parseSource() finds a name behind "called" in apposition', async (t) => {
  t.equal(parsed('[src Its clerk, a brisk former midwife called Ann Lee,] said so.'), 'apposed names: Ann Lee')
})
