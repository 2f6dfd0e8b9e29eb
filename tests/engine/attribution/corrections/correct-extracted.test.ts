// Each case as the reader reads it and as it is mended.

import t from 'tap'
import { correctExtracted } from '../../../../src/engine/attribution/corrections/correct-extracted.ts'
import { spanOf } from '../../../../src/engine/language/document.ts'
import type { Span } from '../../../../src/model.ts'
import { writeMarks } from '../../../support/marked.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'

/** The text with what is left of its one reading marked; the text alone when nothing is. */
function corrected(source: string): string {
  const { document, attributions } = markedCandidates(source)
  const found: Record<string, Span[]> = {}
  for (const { cue, source: src, content } of correctExtracted(document, { attributions, method: 'learned' })) {
    found['cue1'] = [spanOf(document, cue)]
    if (src !== null) found['src1'] = [spanOf(document, src)]
    found['q1'] = content.map((run) => spanOf(document, run))
  }
  return writeMarks(document.text, found)
}

const CASES: Readonly<Record<string, readonly (readonly [read: string, corrected: string])[]>> = {
  'takes the subject behind a verb that follows a quotation': [
    [
      '[q1 “😀 No,”] [cue1 countered] [q1 union leader Ewa Nowak].',
      '[q1 “😀 No,”] [cue1 countered] [src1 union leader Ewa Nowak].',
    ],
    [
      '[q1 “No,”] [cue1 said] Lee on Monday, [src1 standing there].',
      '[q1 “No,”] [cue1 said] [src1 Lee] on Monday, standing there.',
    ],
    ['[q1 “No,”] [cue1 said] Monday [src1 the mayor].', '[q1 “No,”] [cue1 said] Monday [src1 the mayor].'],
    ['[src1 Lee] [cue1 called] it [q1 “no”].', '[src1 Lee] [cue1 called] it [q1 “no”].'],
  ],
  'takes the subject between the verb and a comma': [
    [
      '[src1 The company,] [cue1 said] [q1 Ewa Nowak, had lost its way].',
      '[q1 The company], [cue1 said] [src1 Ewa Nowak], [q1 had lost its way].',
    ],
  ],
  'gives the title before a name to the source': [
    [
      '[q1 The secretary of “United Russia”], [src1 Lee], [cue1 advised] [q1 him to leave].',
      '[src1 The secretary of “United Russia”, Lee,] [cue1 advised] [q1 him to leave].',
    ],
    [
      '[q1 The bridge], [src1 Lee] [cue1 said], [q1 was old].',
      '[q1 The bridge], [src1 Lee] [cue1 said], [q1 was old].',
    ],
  ],
  'gives a particle to its name': [
    ['[q1 “No,” bin] [src1 Salman] [cue1 said].', '[q1 “No,”] [src1 bin Salman] [cue1 said].'],
  ],
  'trims the source': [
    ['[src1 😀 Ann Lee,] [cue1 said] [q1 it rained].', '😀 [src1 Ann Lee], [cue1 said] [q1 it rained].'],
    ['[src1 Lee, the mayor,] [cue1 said] [q1 it rained].', '[src1 Lee, the mayor,] [cue1 said] [q1 it rained].'],
    ['[src1 …] [cue1 said] [q1 it rained].', '… [cue1 said] [q1 it rained].'],
  ],
  'leaves out who is spoken of': [
    [
      '[src1 Lee] [cue1 said of] [q1 her predecessor, Omar Haddad, “He left.”]',
      '[src1 Lee] [cue1 said of] her predecessor, Omar Haddad, [q1 “He left.”]',
    ],
    [
      '[src1 Lee] [cue1 said] [q1 that Haddad, “the builder”, left].',
      '[src1 Lee] [cue1 said] [q1 that Haddad, “the builder”, left].',
    ],
  ],
  'leaves out what stands in marks before "that"': [
    [
      '[src1 Lee] [cue1 told] the station [q1 “Morning Desk” that it rained].',
      '[src1 Lee] [cue1 told] the station “Morning Desk” [q1 that it rained].',
    ],
  ],
  'leaves out what goes with the verb beside a complete quotation': [
    [
      '[q1 “It rained,”] [src1 Lee] [cue1 said at] [q1 a meeting].',
      '[q1 “It rained,”] [src1 Lee] [cue1 said at] a meeting.',
    ],
    [
      '[q1 “It rained,”] [src1 Lee] [cue1 said], [q1 and nobody came].',
      '[q1 “It rained,”] [src1 Lee] [cue1 said], [q1 and nobody came].',
    ],
  ],
  'drops what was not said': [
    ['[src1 Lee] [cue1 declined to say] [q1 whether it rained].', 'Lee declined to say whether it rained.'],
    ['[src1 Lee] has [cue1 not said] [q1 when it rained].', 'Lee has not said when it rained.'],
    ['If [src1 Lee] [cue1 says] [q1 that it rains], take a coat.', 'If Lee says that it rains, take a coat.'],
    ['[cue1 Questioned] about [q1 the rain], [src1 Lee] left.', 'Questioned about the rain, Lee left.'],
  ],
  'keeps what was said, if only to deny it': [
    ['[src1 Lee] [cue1 did not say] [q1 that it rained].', '[src1 Lee] [cue1 did not say] [q1 that it rained].'],
    ['[src1 Lee] [cue1 said] [q1 when it would rain].', '[src1 Lee] [cue1 said] [q1 when it would rain].'],
    [
      '[cue1 Asked by] [src1 Park] [q1 whether it rained], Lee left.',
      '[cue1 Asked by] [src1 Park] [q1 whether it rained], Lee left.',
    ],
  ],
}

for (const [behaviour, cases] of Object.entries(CASES)) {
  t.test(`mendReadings() ${behaviour}`, async (t) => {
    for (const [read, expected] of cases) t.equal(corrected(read), expected)
  })
}

t.test('mendReadings() leaves the readings of other languages alone', async (t) => {
  for (const [read] of Object.values(CASES).flat()) {
    const { document, attributions } = markedCandidates(read)
    t.equal(correctExtracted(document, { attributions, method: 'patterns' }), attributions, read)
  }
})
