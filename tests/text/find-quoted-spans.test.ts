import fc from 'fast-check'
import t from 'tap'
import { findQuotedSpans } from '../../src/text/find-quoted-spans.ts'
import { containsSpan, sliceSpan, spansOverlap } from '../../src/text/span.ts'
import { splitParagraphs } from '../../src/text/split-paragraphs.ts'
import type { QuotedSpan } from '../../src/text/quoted-span.ts'

/** Each quoted span as its depth and its words with marks; "+" if it continues the previous paragraph, "…" if it is unclosed. */
function show(text: string): string[] {
  return findQuotedSpans(text).map(
    (quotedSpan) =>
      `${quotedSpan.depth}${quotedSpan.continues ? '+' : ''} ${sliceSpan(text, quotedSpan)}${isClosed(quotedSpan) ? '' : ' …'}`,
  )
}

function isClosed({ closed }: QuotedSpan): boolean {
  return closed === 'same' || closed === 'other'
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...quotedSpans: string[]])[]>> = {
  'continues across paragraphs in single quotation marks': [
    [
      'Quist said: ‘We lost the pupils’ books.\n\n‘We lost the school, too.\n\n‘But we’ll build it again,’ she said.',
      '0 ‘We lost the pupils’ books. …',
      '0+ ‘We lost the school, too. …',
      '0+ ‘But we’ll build it again,’',
    ],
    ["She said 'no'. 'We lost it.\n\n'All of it.'", "0 'no'", "0 'We lost it. …", "0+ 'All of it.'"],
    ["The nurses' strike 'ended'.\n\n'Good,' she said.", "0 'ended'", "0 'Good,'"],
  ],
  'matches marks of the same kind': [
    ['😀 “We won,” she said.', '0 “We won,”'],
    ['"We won," she said. "It was great."', '0 "We won,"', '0 "It was great."'],
    ['« Nous avons gagné », dit-elle. Elle ajoute : « Bien. »', '0 « Nous avons gagné »', '0 « Bien. »'],
    ['«Мы победили», — сказала она.', '0 «Мы победили»'],
    ['„Wir haben gewonnen“, sagte sie. „Ja.“', '0 „Wir haben gewonnen“', '0 „Ja.“'],
    ['„Wygraliśmy” – powiedziała. „Tak.”', '0 „Wygraliśmy”', '0 „Tak.”'],
    ['»Vi vandt,« sagde hun. »Ja.«', '0 »Vi vandt,«', '0 »Ja.«'],
    ['”Vi vann”, sade hon. ”Ja.”', '0 ”Vi vann”', '0 ”Ja.”'],
    ['„Sie sagte ‚ja‘“, schrieb er; ›nein‹ nicht.', '0 „Sie sagte ‚ja‘“', '1 ‚ja‘', '0 ›nein‹'],
    ['「勝った」と彼女は『新聞』に語った。《书名》〈篇名〉', '0 「勝った」', '0 『新聞』', '0 《书名》', '0 〈篇名〉'],
    ['＂We won＂ and ｢won｣', '0 ＂We won＂', '0 ｢won｣'],
  ],
  'recognizes marks in other spellings': [
    ["``We won,'' she said. ``Again.”", "0 ``We won,''", '0 ``Again.”'],
    ["`We won,' she said.", "0 `We won,'"],
    [
      'She said &laquo;one&raquo;, &quot;two&quot;, &ldquo;three&rdquo;.',
      '0 &laquo;one&raquo;',
      '0 &quot;two&quot;',
      '0 &ldquo;three&rdquo;',
    ],
    [
      '&#8220;one&#8221; &#x201c;two&#x201D; &amp;quot;three&amp;quot;',
      '0 &#8220;one&#8221;',
      '0 &#x201c;two&#x201D;',
      '0 &amp;quot;three&amp;quot;',
    ],
    ['a & laquo; sale of the century & raquo; began', '0 & laquo; sale of the century & raquo;'],
    ['She said \\"we won\\" and *"left"*.', '0 \\"we won\\"', '0 "left"'],
    ['\u0093We won\u0094 and â€œleftâ€\u009d.', '0 \u0093We won\u0094', '0 â€œleftâ€\u009d'],
    ['„Tak”, ,,nie” i ,,może"', '0 „Tak”', '0 ,,nie”', '0 ,,może"'],
  ],
  'distinguishes single quotation marks from apostrophes': [
    ['‘The nurses’ strike isn’t over,’ said Lee of the ’60s and rock ’n’ roll.', '0 ‘The nurses’ strike isn’t over,’'],
    ["'The nurses' strike isn't over,' said Lee. 'Twas in the '60s.", "0 'The nurses' strike isn't over,'"],
    ['She called them ‘heroes’ and left; the nurses’ vote ‘was bad’.', '0 ‘heroes’', '0 ‘was bad’'],
    ['The ‘60s and the ‘cause’ of O’Rourke’s men ‘n’ women.', '0 ‘cause’'],
    ['‘Till then we wait,’ she said till the cows’ return.', '0 ‘Till then we wait,’'],
    ['‘The other side’“of the party” went on', '0 ‘The other side’', '0 “of the party”'],
    ['The players’ and the clubs’ lawyers left.'],
    ["Lee's sons' dogs' owners weren't there in '98."],
  ],
  'finds nested marks': [
    ['“He said ‘no’ to me,” she said.', '0 “He said ‘no’ to me,”', '1 ‘no’'],
    ['‘He said “no” to me,’ she said.', '0 ‘He said “no” to me,’', '1 “no”'],
    ['"He said "no" to me," she said.', '0 "He said "no" to me,"', '1 "no"'],
    ['“They called it “fun””, she said. “Fun!”', '0 “They called it “fun””', '1 “fun”', '0 “Fun!”'],
    ['“‘No,’ he said,” she said', '0 “‘No,’ he said,”', '1 ‘No,’'],
    ['«Il a dit “non”», dit-elle', '0 «Il a dit “non”»', '1 “non”'],
  ],
  'tolerates marks of the wrong kind': [
    ['“We are afraid of rain».', '0 “We are afraid of rain»'],
    ['“We won,“ she said of ”luck”.', '0 “We won,“', '0 ”luck”'],
    ['“We won," she said. "Again.”', '0 “We won,"', '0 "Again.”'],
    ['„Wir haben gewonnen", sagte sie.', '0 „Wir haben gewonnen"'],
    ['“They see that. “', '0 “They see that. “'],
    ['She said: “We’ve won.’ He said: “We lost.”', '0 “We’ve won.’', '0 “We lost.”'],
    ['“The nurses’ strike isn’t over, she said.', '0 “The nurses’ strike isn’t over, she said. …'],
    ['” Stray “we won” marks”', '0 “we won”'],
  ],
  'prevents an unclosed mark from swallowing what follows': [
    ['“We won, she said.\nRain fell.\n“Again.”', '0 “We won, she said. …', '0 “Again.”'],
    ['“We won, she said. “It was great.”', '0 “We won, she said. …', '0 “It was great.”'],
    ['"We won, she said. "It was great."', '0 "We won, she said. …', '0 "It was great."'],
    ['A ditto " mark and a » arrow.\n»Read more'],
  ],
  'follows a quotation across paragraphs': [
    ['“One.\n\n“Two.\n\n“Three,” she said. “Four.”', '0 “One. …', '0+ “Two. …', '0+ “Three,”', '0 “Four.”'],
    ['‘One.\n\n‘Two,’ she said.', '0 ‘One. …', '0+ ‘Two,’'],
    ['“One\n\nand two,” she said.', '0 “One …', '0+ and two,”'],
    [
      '"They called it “luck” again.\n\n"And then,” she said.',
      '0 "They called it “luck” again. …',
      '1 “luck”',
      '0+ "And then,”',
    ],
    [
      '“They called it “luck” again.\n\n“And then,” she said.',
      '0 “They called it “luck” again. …',
      '1 “luck”',
      '0+ “And then,”',
    ],
    ['“We won, she said. “We did.”\n\n“Lost,” he said.', '0 “We won, she said. …', '0 “We did.”', '0 “Lost,”'],
    ['“One.”\n\n“Two.”', '0 “One.”', '0 “Two.”'],
    ['« Un.\n« Deux. »', '0 « Un. …', '0+ « Deux. »'],
  ],
  'leaves feet, inches, arcs and attributes alone': [
    ['The 6\'2" man with a 5" pipe at 40° 26\' 46" said "the 5" pipe broke," and left.', '0 "the 5" pipe broke,"'],
    ['He is 6’2” tall, “a giant”.', '0 “a giant”'],
    ['Born in 1984, "the class of 1984" met.', '0 "the class of 1984"'],
    ['a <a href="x.html">link</a> ">and “words”', '0 “words”'],
  ],
  'interprets straight marks by their spacing': [
    ['She said—"we won"—and "left".', '0 "we won"', '0 "left"'],
    ['She said:"We won." "I—" he began. ("Yes")', '0 "We won."', '0 "I—"', '0 "Yes"'],
    ['"one","two" and "Hamilton"\'s "...end"', '0 "one"', '0 "two"', '0 "Hamilton"', '0 "...end"'],
    ['" We won ", she said', '0 " We won "'],
  ],
}

for (const [behaviour, cases] of Object.entries(CASES)) {
  t.test(`findQuotedSpans() ${behaviour}`, async (t) => {
    for (const [text, ...quotedSpans] of cases) t.same(show(text), quotedSpans, text)
  })
}

t.test('findQuotedSpans() returns the words without marks and surrounding white space', async (t) => {
  const text = '« Oui » “no” & laquo; x y & raquo; “open'
  t.same(
    findQuotedSpans(text).map(({ inner }) => sliceSpan(text, inner)),
    ['Oui', 'no', 'x y', 'open'],
  )
})

t.test('findQuotedSpans() reports how a quoted span ends', async (t) => {
  const closed = (text: string) => findQuotedSpans(text).map((quotedSpan) => quotedSpan.closed)
  t.same(closed('“a” „b“ "c" ``d\'\' «e»'), ['same', 'same', 'same', 'same', 'same'])
  t.same(closed('“a" “b» “c “d'), ['other', 'other', 'next-mark', 'paragraph-end'])
})

t.test('findQuotedSpans() known limit: a word cut at its head and a plural possessive look like a pair', async (t) => {
  // Only somebody who knows that 'hood is short for neighbourhood could tell.
  t.same(show("The 'hood is where the boys' club met."), ["0 'hood is where the boys'"])
})

const PIECES = [
  '“',
  '”',
  '„',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '‹',
  '›',
  '``',
  "''",
  '「',
  '」',
  '&quot;',
  '& laquo;',
  '\\"',
  '\n',
  '\n\n',
  ' ',
  ' ',
  'word',
  'words',
  's',
  '5',
  '.',
  ', ',
  '—',
  '(',
  ')',
  '*',
  '😀',
  '=',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

t.test('findQuotedSpans() has its invariants on any text', async (t) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const quotedSpans = findQuotedSpans(text)
      const paragraphs = splitParagraphs(text)
      for (const [index, span] of quotedSpans.entries()) {
        const { inner, depth, continues, closed } = span
        if (!containsSpan({ start: 0, end: text.length }, span) || !containsSpan(span, inner)) return false
        if (inner.start >= inner.end || sliceSpan(text, inner).trim() !== sliceSpan(text, inner)) return false
        if (!paragraphs.some((paragraph) => containsSpan(paragraph, span))) return false
        if (continues && (depth > 0 || !quotedSpans.slice(0, index).some((other) => other.closed === 'paragraph-end')))
          return false
        if (closed === 'same' && inner.end === span.end) return false
        const before = quotedSpans[index - 1]
        if (before !== undefined && before.start > span.start) return false
        const outer = quotedSpans.slice(0, index).findLast((other) => other.depth === depth - 1)
        if (depth > 0 && (outer === undefined || !containsSpan(outer, span))) return false
        if (
          quotedSpans.some(
            (other) => other !== quotedSpans[index] && other.depth === depth && spansOverlap(other, span),
          )
        )
          return false
      }
      return true
    }),
    { numRuns: 2000 },
  )
  t.pass()
})

t.test('findQuotedSpans() returns the same twice', async (t) => {
  fc.assert(
    fc.property(hostile, (text) => JSON.stringify(findQuotedSpans(text)) === JSON.stringify(findQuotedSpans(text))),
  )
  t.pass()
})

t.test(
  'findQuotedSpans() finds the same in a paragraph as in the paragraph alone, if the previous one is closed',
  async (t) => {
    fc.assert(
      fc.property(hostile, (text) => {
        // Without angle marks: which way they face is learned from the whole text.
        const paragraph = text.replace(/[\s\u0085«»‹›]|& ?[lr]aquo;/gu, ' ')
        const alone = show(paragraph)
        return JSON.stringify(show(`A closed “one”.\n${paragraph}`).slice(1)) === JSON.stringify(alone)
      }),
    )
    t.pass()
  },
)
