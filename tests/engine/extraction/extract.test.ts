import t from 'tap'
import { extract } from '../../../src/engine/extraction/extract.ts'
import { spanOf } from '../../../src/engine/language/document.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import type { Extraction } from '../../../src/engine/types.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import type { TokenRange } from '../../../src/engine/language/token-range.ts'

interface Extracted {
  readonly extraction: Extraction
  /** "source | cue | content" of each attribution, by its cue in text order. */
  readonly lines: readonly string[]
  readonly words: (range: TokenRange | null) => string
}

function extractFrom(text: string, language: string): Extracted {
  const document = readDocument(text, language)
  const extraction = extract(document, language)
  const words = (range: TokenRange | null): string => (range === null ? '' : sliceSpan(text, spanOf(document, range)))
  const lines = extraction.attributions
    .toSorted((one, other) => one.cue.first - other.cue.first)
    .map(({ source, cue, content }) => [words(source), words(cue), content.map(words).join(' … ')].join(' | '))
  return { extraction, lines, words }
}

const ENGLISH = 'Gloria Mensah said that the works would take another year.'
const RUSSIAN = '«Мы закончили раньше срока», — сказал инженер Игорь Соколов.'
const GERMAN = '„Wir sind früher fertig“, sagte Anna Vogt.'

t.test('extract() reads English by models', async (t) => {
  const { extraction, lines } = extractFrom(ENGLISH, 'en')
  t.same([extraction.language, extraction.reader], ['en', 'linear'])
  t.match(lines[0], /^Gloria Mensah \| said \| that the works would take another year/u)
})

t.test('extract() reads other languages by their reporting verbs', async (t) => {
  const { extraction, lines } = extractFrom(GERMAN, 'de')
  t.same([extraction.language, extraction.reader], ['de', 'patterns'])
  t.same(lines, ['Anna Vogt | sagte | „Wir sind früher fertig“'])
})

t.test('extract() reads a paragraph in another script by patterns, inside an English article', async (t) => {
  const { lines } = extractFrom(`${ENGLISH}\n\n${RUSSIAN}`, 'en')
  t.equal(lines.length, 2)
  t.equal(lines[1], 'инженер Игорь Соколов | сказал | «Мы закончили раньше срока»')
})

t.test('extract() gives openings and sources of quoted spans in English alone', async (t) => {
  const english = extractFrom('The mayor, Gloria Mensah, replied:\n\n“We will see.”', 'en').extraction
  t.equal(english.openings.length, 1)
  const german = extractFrom(`Die Bürgermeisterin antwortete:\n\n${GERMAN}`, 'de').extraction
  t.same([german.openings, german.sourceOf(0).source], [[], null])
})

t.test('extract() sees a source from a quoted span', async (t) => {
  const { extraction, words } = extractFrom('Omar Haddad said the bridge was “a joke”.', 'en')
  t.equal(words(extraction.sourceOf(0).source), 'Omar Haddad')
})

t.test('extract() extracts nothing where there is nothing, in whatever language', async (t) => {
  for (const language of ['en', 'de', 'zh', 'und', '']) t.same(extractFrom('', language).lines, [], language)
  t.same(extractFrom('“市长说：好。”', 'zh').lines, [])
})
