import fc from 'fast-check'
import t from 'tap'
import { spanOf } from '../../../src/engine/language/document.ts'
import { nounPhraseEnd, nounPhraseStart } from '../../../src/engine/language/noun-phrase.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { marked } from '../../support/marked.ts'
import { tokensOf } from '../../support/marked-candidates.ts'

/** Each phrase is found from its first word and from its last noun. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'a determiner, adjectives and a noun': [
    '😀 [src The old harbour master] left.',
    'Nobody saw [src any other ship] that night.',
    'She met [src two senior officials] there.',
  ],
  'whose the noun is': [
    '[src The senator’s former aide] said no.',
    '[src Her long speech] ended at noon.',
    "They printed [src the town's new budget] in May.",
  ],
  'participles and adverbs before the noun': [
    '[src The newly elected mayor] spoke first.',
    '[src A badly damaged ferry] came in.',
  ],
  'words joined by a hyphen': ['[src The Franco-German border] was closed.'],
  'no more than up to a preposition, a comma or a verb': [
    '[src The head] of the office said no.',
    '[src The minister], who resigned, said no.',
    '[src Officials] told reporters.',
  ],
}

for (const [what, cases] of Object.entries(PHRASES)) {
  t.test(`a noun phrase takes in ${what}`, async (t) => {
    for (const source of cases) {
      const { text, spans } = marked(source)
      const document = readDocument(text)
      const { first, last } = tokensOf(document, spans['src']?.[0])!
      t.equal(
        text.slice(...sliceOf(document, first, nounPhraseEnd(document, first))),
        text.slice(...sliceOf(document, first, last)),
        source,
      )
      t.equal(
        text.slice(...sliceOf(document, nounPhraseStart(document, last), last)),
        text.slice(...sliceOf(document, first, last)),
        source,
      )
    }
  })
}

function sliceOf(document: Parameters<typeof spanOf>[0], first: number, last: number): [number, number] {
  if (last < first) return [0, 0]
  const { start, end } = spanOf(document, { first, last })
  return [start, end]
}

t.test('a name that is known is one word of its phrase, whatever it is made of', async (t) => {
  const { text, spans } = marked('[src The [title Centre for Open Media] report] was late.')
  const document = readDocument(text)
  const name = tokensOf(document, spans['title']?.[0])!
  const phrase = tokensOf(document, spans['src']?.[0])!
  const nameEnd = (at: number): number => (at >= name.first && at <= name.last ? name.last : -1)
  t.equal(nounPhraseEnd(document, phrase.first, undefined, nameEnd), phrase.last)
  t.ok(nounPhraseEnd(document, phrase.first) < phrase.last, 'without it the phrase ends at "for"')
})

t.test('no phrase begins with a verb or after the end of the text, and none goes beyond its limit', async (t) => {
  const document = readDocument('She left the old town.')
  t.equal(nounPhraseEnd(document, 1), 0)
  t.equal(nounPhraseEnd(document, document.tokens.length), document.tokens.length - 1)
  t.equal(nounPhraseEnd(document, 2, 3), 3)
})

t.test('a noun phrase of any text lies within its sentence, and holds the word it was asked for', async () => {
  const words = [
    'the',
    'mayor',
    '’s',
    'old',
    'said',
    ',',
    'of',
    '“',
    '”',
    '-',
    'Lee',
    '.',
    '%',
    'newly',
    'elected',
    '\n',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
      (chosen) => {
        const document = readDocument(chosen.join(' '))
        return document.tokens.every((_, at) => {
          const { first, last } = document.sentences[document.sentenceOf[at]!]!
          const [start, end] = [nounPhraseStart(document, at), nounPhraseEnd(document, at)]
          return start >= first && start <= at && end <= last && end >= at - 1
        })
      },
    ),
  )
})
