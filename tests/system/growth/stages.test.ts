// Each stage of the engine on its own, with input that could make it slow: in
// the whole engine (analyse.test.ts) the time of other stages could hide it.

import t from 'tap'
import { buildEntities } from '../../../src/engine/coreference/entities/build-entities.ts'
import { resolveSources } from '../../../src/engine/coreference/resolve-sources.ts'
import { extractByPatterns } from '../../../src/engine/extraction/patterns/extract-by-patterns.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { classifyQuotedSpans } from '../../../src/engine/quoted-spans/classify-quoted-spans.ts'
import { findQuotedSpans } from '../../../src/text/find-quoted-spans.ts'
import { measureGrowth, repeated } from '../../support/grows-in-proportion.ts'

interface Stage {
  readonly units: readonly string[]
  readonly shortest: number
  readonly prepare: (text: string) => () => void
}

const STAGES: Readonly<Record<string, Stage>> = {
  'findQuotedSpans()': {
    units: '" “ ” \' ‘ “‘ 「“ ( a & ,, *" » 1\' `` “「«‹《'
      .split(' ')
      .concat('‘a ', '“a ', '"a" ', "a' ", '& ', '« ', '“a\n'),
    shortest: 20_000,
    prepare: (text) => () => findQuotedSpans(text),
  },
  'extractByPatterns()': {
    units: ['sagte er, „', 'so X, ', 'X zufolge ', '„a“, sagte ', 'laut der ', 'und sagte ', '(', 'dass sagte er, '],
    shortest: 20_000,
    prepare: (text) => {
      const document = readDocument(text, 'de')
      return () => extractByPatterns(document, 'de')
    },
  },
  'classifyQuotedSpans()': {
    units: ['“a” ', '“She said we are here and there.” ', `“${'word '.repeat(500)}” `, 'she said “', '“a”\n'],
    shortest: 6_000,
    prepare: (text) => {
      const document = readDocument(text)
      return () => classifyQuotedSpans(document, 'en', { attributions: [], openings: [], reader: 'linear' })
    },
  },
  'resolveSources()': {
    units: ['Ann Lee and Bill Marsh said he liked the minister. '],
    shortest: 20_000,
    prepare: (text) => {
      const document = readDocument(text)
      const sources = document.tokens
        .filter((token) => token.text === 'he')
        .map(({ start, end }) => ({ spans: [{ start, end }], cue: null, content: [] }))
      return () => resolveSources(document, buildEntities(document), sources)
    },
  },
}

for (const [name, { units, shortest, prepare }] of Object.entries(STAGES)) {
  for (const unit of units) {
    t.test(
      `${name} takes time in proportion to the number of repetitions of ${JSON.stringify(unit.slice(0, 20))}`,
      async (t) => {
        const { isProportional, times } = measureGrowth((length) => prepare(repeated(unit, length)), shortest)
        t.ok(isProportional, times)
      },
    )
  }
}
