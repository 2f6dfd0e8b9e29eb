// The work for one quotation is bounded, whatever it is compared with: hostile
// drafts and sources take time in proportion to their length at most.

import t from 'tap'
import { sourceOfText } from '../../../src/checks/check-source.ts'
import { compareQuotation, indexSource } from '../../../src/checks/compare-quotation.ts'
import { findQuotations } from '../../../src/checks/find-quotations.ts'
import { splitQuotation } from '../../../src/checks/split-words.ts'
import { measureGrowth, repeated } from '../../support/grows-in-proportion.ts'

const UNITS = ['a ', 'a b ', 'the … ', '[a] ', '. . ', "a'a ", '1,1', '漢', '“a” ', 'a. '.repeat(20) + 'b ']
const QUOTATION = 'a b the a 漢 … [a] b a the 1,1 a b'

t.test('splitting a text into words takes time in proportion to its length', async (t) => {
  for (const unit of [...UNITS, '[', '[a', '( . ', '\u00ad']) {
    const { isProportional, times } = measureGrowth((length) => {
      const text = repeated(unit, length)
      return () => splitQuotation(text)
    }, 40_000)
    t.ok(isProportional, `${JSON.stringify(unit)}: ${times}`)
  }
})

t.test('comparing one quotation with a source takes time in proportion to the source at most', async (t) => {
  for (const unit of UNITS) {
    const { isProportional, times } = measureGrowth((length) => {
      const source = indexSource(sourceOfText(repeated(unit, length), { speakers: [], confidence: 0 }))
      return () => compareQuotation(splitQuotation(QUOTATION), [source], 0.5)
    }, 40_000)
    t.ok(isProportional, `${JSON.stringify(unit)}: ${times}`)
  }
})

t.test('comparing the longest quotation with many sources is bounded', async (t) => {
  const numbers = Array.from({ length: 1000 }, (_, index) => `word${index}`)
  for (const joint of [' ', ' … ', ' [a] ', '. a ']) {
    const { isProportional, times } = measureGrowth((count) => {
      const words = splitQuotation(numbers.toReversed().join(joint)).slice(0, 1000)
      const one = indexSource(sourceOfText(numbers.join(joint), { speakers: [], confidence: 0 }))
      const sources = Array.from({ length: count }, () => one)
      return () => compareQuotation(words, sources, 0.5)
    }, 10)
    t.ok(isProportional, `${JSON.stringify(joint)}: ${times}`)
  }
})

t.test('finding the quotations of a draft takes time in proportion to the number of its quotes', async (t) => {
  const { isProportional, times } = measureGrowth((count) => {
    const text = repeated('“a” ', 4 * count)
    const quotes = Array.from({ length: count }, (_, index) => ({
      id: `q${index}`,
      type: 'direct' as const,
      parts: [{ start: 4 * index, end: 4 * index + 3 }],
      cue: null,
      cueKind: null,
      source: null,
      speakerIds: [],
      confidence: 1,
      evidence: [],
      about: [],
    }))
    return () =>
      findQuotations(text, { engine: '', reader: 'linear', language: 'en', quotes, speakers: [], rejected: [] })
  }, 4_000)
  t.ok(isProportional, times)
})
