import fc from 'fast-check'
import t from 'tap'
import { runningText } from '../../../src/text/running-text/running-text.ts'
import { overlappingSpans } from '../../../src/text/overlapping-spans.ts'
import { splitParagraphs } from '../../../src/text/split-paragraphs.ts'
import { sliceSpan } from '../../../src/text/span.ts'

/** The paragraphs of the running text, with single spaces; a “>” before those in block quotations. */
function read(sent: string): string[] {
  const { text, blockQuotations } = runningText(sent)
  return splitParagraphs(text).map((paragraph) => {
    const isBlock = overlappingSpans(blockQuotations, paragraph).length > 0
    return (isBlock ? '> ' : '') + sliceSpan(text, paragraph).replace(/ +/g, ' ')
  })
}

t.test('runningText() leaves plain paragraphs as they are', async (t) => {
  const text =
    'The mill closed.\n\n“We held out,” said Rosa Pell * 2 _ and 3 > 2 # [sic].\r\n\r\n— She left, [h]e said.'
  t.equal(runningText(text).text, text)
  t.same(runningText(text).blockQuotations, [])
})

t.test('runningText() drops the front matter of a file, and its code, pictures and addresses', async (t) => {
  t.same(read('---\ntitle: "The mill is closed"\ndate: 2023-04-04\n---\n\nThe mill closed.'), ['The mill closed.'])
  t.same(read('+++\ntitle = "The mill"\n+++\nThe mill closed.'), ['The mill closed.'])
  t.same(read('---\nIt rained.\n---'), ['It rained.'])
  t.same(read('It ran.\n\n```js\nsay("We won")\n```\n\nIt stopped.'), ['It ran.', 'It stopped.'])
  t.same(
    read(
      '![The old wheel](/mill.jpg)\nThe [owner](https://x.example/mill_(old) "Mill") left.\n\n[1]: https://x.example',
    ),
    ['The owner left.'],
  )
})

t.test('runningText() drops the syntax of emphasis, headings, lists and rules', async (t) => {
  t.same(read('## The *end*\n\n* **Rosa Pell**, who_is_here\n* _“We held out,”_ she said.\n\n* * *\n\nIt closed'), [
    'The end',
    'Rosa Pell , who_is_here',
    '“We held out,” she said.',
    'It closed',
  ])
})

t.test(
  'runningText() drops the hyphen before a list item with quotation marks, and keeps it before a line of dialogue',
  async (t) => {
    t.same(read('- Rosa Pell: “No.”\n- “Yes,” she said.\n- Nie wiem - powiedział.'), [
      'Rosa Pell: “No.”',
      '“Yes,” she said.',
      '- Nie wiem - powiedział.',
    ])
  },
)

t.test('runningText() recognizes block quotations by the character before their lines', async (t) => {
  t.same(
    read(
      'She wrote:\n\n> We held out for a year, and would have held out for\n> two.\n>\n> Then it ended.\n\nIt closed.',
    ),
    ['She wrote:', '> We held out for a year, and would have held out for two.', '> Then it ended.', 'It closed.'],
  )
})

t.test('runningText() drops footnote marks', async (t) => {
  t.same(read('“We lost it,”[2] said Ann Lee¹, the mayor[citation needed][a].[^note]'), [
    '“We lost it,” said Ann Lee , the mayor .',
  ])
  t.same(read('On 5 m² it said [3] times that [h]e and “[w]e” won[t].'), [
    'On 5 m² it said [3] times that [h]e and “[w]e” won .',
  ])
})

t.test('runningText() drops lines of a page that are not part of an article', async (t) => {
  const furniture = [
    'Advertisement',
    'ADVERTISEMENT',
    'Article continues below this ad',
    'Read more: Dam will hold, says mayor',
    'RELATED | Ten ways to dry a house',
    'Photo: Ann Lee/Reuters',
    'Credit: Ann Lee',
    'Published: 4 May 2021',
    'Pingback: Floods of the year',
    'Sign up for our daily newsletter',
    'Getty Images',
    '© 2021 Holm Post',
  ]
  for (const line of furniture) t.same(read(`It rained.\n${line}\n\nIt stopped.`), ['It rained.', 'It stopped.'], line)
  const words = [
    'Advertisements were banned.',
    'Share prices fell.',
    'Related parties: “We won.”',
    'Photo finish',
    'Credit is dear.',
  ]
  for (const line of words) t.same(read(line), [line], line)
})

t.test('runningText() joins lines wrapped at a fixed width', async (t) => {
  const text = `“We have waited for this for a very long time, and now that it is here
we hardly know what to do with ourselves,” said the head of the club on
Friday, when the last of the guests had gone home and the lights were
out.

The next meeting is in May, and nobody expects that it will be a quiet
one after what happened.
It will be held elsewhere.`
  t.same(
    read(text).map((paragraph) => paragraph.split(' ').slice(-2).join(' ')),
    ['were out.', 'what happened.', 'held elsewhere.'],
  )
})

t.test('runningText() joins lines of uneven length if sentences continue', async (t) => {
  t.same(
    read(
      'HOLM - Of 5,000 people who asked, 577 came to the clinic on Saturday.\n“We are glad to see so many people who take the chance to\nclear their records,” said\nCounty Attorney Jon Kreutz.\nThe clinic closed at five.',
    ),
    [
      'HOLM - Of 5,000 people who asked, 577 came to the clinic on Saturday. “We are glad to see so many people who take the chance to clear their records,” said County Attorney Jon Kreutz.',
      'The clinic closed at five.',
    ],
  )
})

t.test('runningText() treats short lines, labels and list items as paragraphs', async (t) => {
  const lines = [
    'WARDEN: I do not recall that anybody came to the office that night.',
    'LEE: Not anybody?',
    'WARDEN: Nobody at all.',
    '- the gate, which had been open since the morning and was seen by all',
    '- the door, which was shut',
    'by Ann Lee',
  ]
  t.same(read(lines.join('\n')), lines)
})

t.test('runningText() joins a quotation that is split within a sentence', async (t) => {
  t.same(read('“We lost the bakery\n\nand the school,” said Edda Quist.\n\nIt rained'), [
    '“We lost the bakery and the school,” said Edda Quist.',
    'It rained',
  ])
  t.same(read('“We lost the bakery”\n\nand the school'), ['“We lost the bakery”', 'and the school'])
})

t.test('runningText() keeps the length of any text, and every remaining word in place', async (t) => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      'a: b\n',
      '```\n',
      '> ',
      '**',
      '_',
      '[x](http://a.b)',
      '![',
      '](',
      '[1]',
      '²',
      '\n',
      '\r\n',
      ' ',
      '😀',
      '\ud83d',
    ],
    ...['word ', 'Advertisement', 'a longer line of words that may be wrapped ', '“', '”', '. '],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const sent = pieces.join('')
      const { text } = runningText(sent)
      return (
        text.length === sent.length &&
        Array.from({ length: sent.length }).every((_, at) => text[at] === sent[at] || text[at] === ' ')
      )
    }),
  )
  t.pass()
})

t.test('runningText() does not treat forwarded mail as a block quotation', async (t) => {
  const { text, blockQuotations } = runningText('> It ended on Monday,\n> Ann Lee said.\n>\n> Nobody came.')
  t.same(blockQuotations, [])
  t.match(text, /^ {2}It ended on Monday,$/mu)
  t.same(runningText('Lee wrote:\n\n> It ended.').blockQuotations, [{ start: 12, end: 23 }])
})

t.test('runningText() drops the slug of a news agency', async (t) => {
  t.same(read('BC-Holm-Flood, 2nd Ld-Writethru,0230\nEds: UPDATES with mayor.\nThe river rose.'), ['The river rose.'])
  t.same(read('US-based firms left.'), ['US-based firms left.'])
  t.same(read('PORT HOLM, Norland (NWS) _ The river rose.'), ['The river rose.'])
})
