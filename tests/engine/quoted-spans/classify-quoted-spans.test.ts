import fc from 'fast-check'
import t from 'tap'
import { classifyQuotedSpans } from '../../../src/engine/quoted-spans/classify-quoted-spans.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { extractByModels } from '../../../src/engine/extraction/learned/extract-by-models.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import type { ClassifiedSpan } from '../../../src/engine/types.ts'

function classify(text: string, language = 'en'): ClassifiedSpan[] {
  const document = readDocument(text)
  return classifyQuotedSpans(document, language, extractByModels(document))
}

/** Each quoted span with "quoted" before it, or with its kind. */
function show(text: string, language = 'en'): string[] {
  return classify(text, language).map(
    (quotedSpan) => `${quotedSpan.chance >= 0.5 ? 'quoted' : quotedSpan.kind} ${sliceSpan(text, quotedSpan)}`,
  )
}

const REJECTED: Readonly<Record<string, readonly (readonly [text: string, ...shown: string[]])[]>> = {
  'titles of works': [
    ['😀 In her new film “The Long Way Home” she plays a teacher.', 'title “The Long Way Home”'],
    ['Okafor published the book “Crossing the River at Night” in 1998.', 'title “Crossing the River at Night”'],
    ['The band closed with the song “Winter Harbour” on Sunday.', 'title “Winter Harbour”'],
  ],
  'names of stations, programmes, parties and ships': [
    ['Okafor will be on CNN’s “Morning Desk” this Tuesday.', 'title “Morning Desk”'],
    ['The minister spoke in an interview with “Radio Nord” on Friday.', 'title “Radio Nord”'],
    ['He joined the party “Forward Together” in 2011 and left it in 2014.', 'title “Forward Together”'],
    ['The ship “Aurora Borealis” left the harbour on Monday night.', 'title “Aurora Borealis”'],
  ],
  'a nickname inside a name': [
    ['Bernard Joe “Kingfish” Marlow opened the club in 1962.', 'nickname “Kingfish”'],
    ['The gang was led by Anthony "Slim" Park of Ohio.', 'nickname "Slim"'],
  ],
  'scare quotes': [
    ['The so-called “experts” never came to the village.', 'term “experts”'],
    [
      'The “free” lunch costs nine euros, and a group of “volunteers” serves it.',
      'scare-quotes “free”',
      'scare-quotes “volunteers”',
    ],
    ['It has become one of many “smart” cities along the coast.', 'scare-quotes “smart”'],
    [
      'The army fights for & laquo; cleansing and liberation & raquo; since February.',
      'scare-quotes & laquo; cleansing and liberation & raquo;',
    ],
  ],
  'words as words, and words on things': [
    ['The word “hope” stands on every page.', 'term “hope”'],
    ['A “No Entry” sign hung on the gate of the farm.', 'term “No Entry”'],
  ],
  boilerplate: [
    ['Sign up for “The Morning Letter” newsletter to get this every day.', 'boilerplate “The Morning Letter”'],
    ['Click here to subscribe to “Harbour News” and read more.', 'boilerplate “Harbour News”'],
  ],
}

for (const [what, cases] of Object.entries(REJECTED)) {
  t.test(`classifyQuotedSpans() rejects ${what}`, async (t) => {
    for (const [text, ...shown] of cases) t.same(show(text), shown, text)
  })
}

t.test('classifyQuotedSpans() keeps quotations, of one word too', async (t) => {
  const texts = [
    '😀 “We won,” said Lee, who had not slept.',
    'Lee called the plan “a joke” and left the room.',
    'She said the bridge was “dangerous” and “should never have been built”.',
    'Clarke called half of his rivals’ voters “deplorables”.',
    'He described the vote as “a disaster for the country”.',
    'The mayor tweeted: “This ends today!”',
    '“Nobody asked us,” Okonjo-Iweala added. “Nobody ever does.”',
    'Asked whether he would resign, the minister answered “no”.',
    'Park, the union’s leader, said the offer was “an insult”.',
    'According to the report, the firm showed “a reckless disregard for life”.',
  ]
  for (const text of texts)
    t.ok(
      show(text).every((shown) => shown.startsWith('quoted')),
      show(text).join(' | '),
    )
})

t.test('classifyQuotedSpans() tells a station and a party from quotations in one sentence', async (t) => {
  const text =
    'In an interview with “Radio Nord” the deputy said that “the so-called partners” had “understood their duties in a very strange way”. The secretary of “Forward Together” advised him to “mind the business of his own committee.”'
  t.same(show(text), [
    'title “Radio Nord”',
    'quoted “the so-called partners”',
    'quoted “understood their duties in a very strange way”',
    'title “Forward Together”',
    'quoted “mind the business of his own committee.”',
  ])
})

t.test('classifyQuotedSpans() leans on length, capitals and punctuation in other languages', async (t) => {
  const german =
    '„Wir haben lange genug gewartet und gehen jetzt nach Hause“, sagte Frau Vogt.\nSie arbeitet seit Jahren bei „Radio Nord“ in Kiel.'
  t.same(show(german, 'de'), [
    'quoted „Wir haben lange genug gewartet und gehen jetzt nach Hause“',
    'title „Radio Nord“',
  ])
  t.same(show('«Мы ждали достаточно долго», — сказала она.', 'ru'), ['quoted «Мы ждали достаточно долго»'])
  t.same(show('Le chef du parti a répondu : « Nous avons assez attendu. »', 'fr'), [
    'quoted « Nous avons assez attendu. »',
  ])
})

t.test('classifyQuotedSpans() takes book brackets for titles', async (t) => {
  t.equal(classify('她写了《红楼》。', 'zh')[0]?.kind, 'title')
})

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  'She',
  ' said ',
  'the ',
  'film ',
  'We',
  '. ',
  ', ',
  '\n',
  '😀',
  'x'.repeat(80),
  '…',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

t.test(
  'classifyQuotedSpans() classifies every quoted span of any text, in any language, and the same way twice',
  async (t) => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('en', 'de', 'und'), (text, language) => {
        const classified = classify(text, language)
        const spans = readDocument(text).quotedSpans.map(({ start, end }) => ({ start, end }))
        return (
          JSON.stringify(classified.map(({ start, end }) => ({ start, end }))) === JSON.stringify(spans) &&
          classified.every(({ chance }) => chance >= 0 && chance <= 1) &&
          JSON.stringify(classified) === JSON.stringify(classify(text, language))
        )
      }),
    )
    t.pass()
  },
)
