// Texts as they are mailed, pasted and kept in files.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() reads lines that were broken at some width as one paragraph', async (t) => {
  whoSaidWhat(
    t,
    'DALBY - Of the 400 ferries that were checked this spring, nine were sound.\n[q1 “We are sorry to see so many of them tied up when the islands\nneed them.] [q1 We are doing what we can to mend them,”] [cue1 said]\n[src1 Harbour Master Tove Rasmussen].\nThe ferries will be checked again.'.replace(
      '] [q1 We are',
      ' We are',
    ),
    'direct: Tove Rasmussen',
  )
})

t.test('analyse() reads Markdown without its signs', async (t) => {
  whoSaidWhat(
    t,
    '---\ntitle: "The ferry is tied up"\ntags: "boats"\n---\n\n# The ferry\n\n[q “We waited for a *year*,”] [cue said] **[src Tove Rasmussen]** in her [letter](https://x.example/ferry).',
    'direct: Tove Rasmussen',
  )
})

t.test('analyse() gives block quotations without marks to whoever is named before or after them', async (t) => {
  whoSaidWhat(
    t,
    '[src1 Tove Rasmussen] [cue1 wrote on Monday:]\n\n> [q1 We held out for a year.]\n>\n> [q1 We could not hold out for two.]\n\nThe union was not convinced.',
    'direct: Tove Rasmussen',
  )
  whoSaidWhat(
    t,
    'The council wrote to all of them.\n\n> [q We know how hard this is, and that “soon” is no date.]\n>\n> [cue —] [src Nora Blick], head of the school\n\nThe union was not convinced.',
    'direct: Nora Blick',
  )
  whoSaidWhat(t, 'It rained.\n\n> [scare-quotes Send us your pictures of the flood today.]\n\nIt stopped.')
})

t.test('analyse() goes on with a quotation across captions and adverts', async (t) => {
  whoSaidWhat(
    t,
    [
      '[src Edda Quist] [cue said:] [q “We lost the bakery.]',
      'ADVERTISEMENT',
      '[q “We lost the school.]',
      'The school in 1999. Photo: Town Archive',
      '[q “We will build them again.”]',
    ],
    'direct: Edda Quist',
  )
})

t.test('analyse() takes a page’s own lines for nobody', async (t) => {
  whoSaidWhat(
    t,
    [
      'He has had a hard week.',
      'Advertisement',
      '[q “It is a big risk,”] [cue said] [src Omar Haddad].',
      'Credit: Lena Brandt',
    ],
    'direct: Omar Haddad',
  )
  whoSaidWhat(
    t,
    ['The week was hard.', 'Advertisement', '[q “It is a big risk,”] [cue he] said.'.replace('[cue he]', '[src he]')],
    'direct: nobody',
  )
})

t.test('analyse() takes footnote marks for no part of a name', async (t) => {
  whoSaidWhat(t, '[q “We lost the bakery,”][3] [cue said] [src Edda Quist¹, the mayor].', 'direct: Edda Quist')
})

t.test('analyse() takes a pull quote for the quotation that it repeats', async (t) => {
  whoSaidWhat(
    t,
    [
      'The stress was hard on her.',
      '> “I hope my baby gets well.”',
      '> — Nesma Hadj',
      '[q “I hope my baby gets well before the fuel is gone,”] [cue said] [src Nesma Hadj].',
    ],
    'direct: Nesma Hadj',
  )
  whoSaidWhat(
    t,
    [
      'The stress was hard on her.',
      '“We will build it again”',
      '[q “We will build it again, of slate,”] [cue said] [src Nesma Hadj].',
    ],
    'direct: Nesma Hadj',
  )
})

t.test('analyse() gives embedded posts to their authors', async (t) => {
  whoSaidWhat(
    t,
    [
      'The minister answered on Monday.',
      '> [q1 The roof is no business of mine, and never was.]',
      '> [cue1 —] [src1 Olga Brandt] (@obrandt.example) May 3, 2021',
      '> [q2 “The roof was fine in May.” Really?]',
      '> A post shared [cue2 by] [src2 Jon Soper] (@jsoper)',
      'The party was silent.',
    ],
    'direct: Olga Brandt',
    'direct: Jon Soper',
  )
})

t.test('analyse() takes a box for no quotation', async (t) => {
  whoSaidWhat(
    t,
    [
      'It rained.',
      '> [scare-quotes This story is part of a series on roofs in the north.]',
      '[q “We lost the roof,”] [cue said] [src Nora Blick].',
    ],
    'direct: Nora Blick',
  )
})

t.test('analyse() gives every paragraph of a block quotation to whoever signs it', async (t) => {
  whoSaidWhat(
    t,
    [
      'The head wrote to parents.',
      '> [q We know how hard this is for you all.]',
      '> [q The school will open again in May.]',
      '> [cue —] [src Nora Blick], head of the school',
      'It rained.',
    ],
    'direct: Nora Blick',
  )
})

t.test('analyse() takes whoever wrote the article for nobody in it', async (t) => {
  whoSaidWhat(
    t,
    ['By Mia Penn', 'The river rose in the night.', '[q “We lost it all,”] [src she] [cue said].'],
    'direct: nobody',
  )
  whoSaidWhat(t, ['The owner wept.', 'Photos by Mia Penn', '[q “It is over,”] [src she] [cue said].'], 'direct: nobody')
})

t.test('analyse() gives what a paragraph leaves open to whoever the next one names', async (t) => {
  whoSaidWhat(
    t,
    '[q1 “The engine simply stopped, and the wind took us.]\n\nThe ship in 2019. Photo: Per Lund\n\n[q2 “I could see the rocks,”] said Tove Rasmussen, the pilot.',
    'direct: Tove Rasmussen',
    'direct: Tove Rasmussen',
  )
})

t.test('analyse() takes the address before a speech for a part of it', async (t) => {
  whoSaidWhat(
    t,
    '[q1 “Ladies and gentlemen,”] Maud Price began, [q2 “this took nine years.”]',
    'direct: Maud Price',
    'direct: Maud Price',
  )
})

t.test('analyse() knows the author of a post by the line below it', async (t) => {
  for (const behind of ['(@obrandt) May 3, 2021', '🧤 (@obrandt) May 3, 2021', '⚓️🇳🇴 (@obrandt)'])
    whoSaidWhat(
      t,
      `The pilot wrote on Monday:\n\n> [q Proud of this crew tonight.]\n\n> — Olga Brandt ${behind}\n\nIt rained.`,
      'direct: Olga Brandt',
    )
})
