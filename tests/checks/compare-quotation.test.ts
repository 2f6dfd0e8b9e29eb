import t from 'tap'
import { sourceOfQuotes, sourceOfText } from '../../src/checks/check-source.ts'
import type { QuoteToCompare } from '../../src/checks/check-source.ts'
import { compareQuotation, indexSource, mostDifferent, MOST_WORDS } from '../../src/checks/compare-quotation.ts'
import { splitQuotation } from '../../src/checks/split-words.ts'

/** One quote for each list of parts, far apart from one another. */
function quotesOf(...quotes: readonly (readonly string[])[]): QuoteToCompare[] {
  let start = 0
  return quotes.map((partTexts) => {
    start += 500
    const parts = partTexts.map((text) => {
      const part = { start, end: start + text.length }
      start = part.end + 20
      return part
    })
    return {
      type: 'direct',
      parts,
      partTexts,
      speakers: [{ name: 'Ann Lee', kind: 'person', forms: [] }],
      confidence: 1,
    }
  })
}

function compare(quotation: string, ...quotes: readonly (readonly string[])[]) {
  const [found] = compareQuotation(splitQuotation(quotation), [indexSource(sourceOfQuotes(quotesOf(...quotes)))], 0.3)
  return found
}

/** "verbatim", or each difference as “quotation” → “source”. */
function describe(quotation: string, ...quotes: readonly (readonly string[])[]): string {
  const found = compare(quotation, ...quotes)
  if (found === undefined) return 'not found'
  if (found.cost === 0) return 'verbatim'
  return found.differences
    .map(({ kind, quotation: { start, end }, source }) => `${kind}: ${quotation.slice(start, end)} → ${source ?? ''}`)
    .join('; ')
}

t.test('words are verbatim whatever their marks, case, accents, hyphens and spaces', async (t) => {
  const source = ['“It’s a well-known café: 1,000 per cent of it,”']
  for (const quotation of [
    'It’s a well-known café: 1,000 per cent of it',
    "IT'S A WELL KNOWN CAFE 1000 PERCENT OF IT",
    'It’s  a wellknown café — 1,000% of it.',
    'a well‑known café',
    '[I]t’s a well-known café',
  ]) {
    t.equal(describe(quotation, source), 'verbatim', quotation)
  }
})

t.test('differences are described as an editor would', async (t) => {
  const source = ['“We will open two of the pools in June, whatever the council says.”']
  const cases = {
    'We will open three of the pools in June': 'changed: three → two',
    'We will open two pools in June, whatever the council says': 'left-out:  → of the',
    'We will never open two of the pools in June': 'added: never → ',
    'We will open two of the pools whatever in June the council says': 'moved: whatever → whatever',
    'We will open of two the pools in June': 'moved: of two → two of',
    'We would open two of the pools in July': 'changed: would → will; changed: July → June',
  }
  for (const [quotation, differences] of Object.entries(cases))
    t.equal(describe(quotation, source), differences, quotation)
})

t.test('an interrupted quote is one, but two quotes joined into one are not', async (t) => {
  t.equal(describe('We heard them and we will act', ['“We heard them,”', '“and we will act.”']), 'verbatim')
  t.equal(
    describe('We heard them and we will act on all of it', ['“We heard them and we”'], ['“will act on all of it.”']),
    'joined:  → ',
  )
  t.match(
    describe(
      'The roof has gone and nobody here has slept since Friday night',
      ['“The roof has gone.”'],
      ['“Rain again.”'],
      ['“And nobody here has slept since Friday night.”'],
    ),
    /joined/,
  )
})

t.test('an ellipsis skips words, and brackets replace some', async (t) => {
  const source = ['“We told them in March, and again in May, that the wall would not hold.”']
  t.equal(describe('We told them … that the wall would not hold', source), 'verbatim')
  t.equal(describe('We told them [...] that the wall would not hold', source), 'verbatim')
  t.equal(describe('We told [the council] in March', source), 'verbatim')
  t.equal(describe('We told them that the wall would not hold', source), 'left-out:  → in March, and again in May')
  t.match(
    describe('that the wall would not hold … we told them in March', source),
    /^joined/,
    'an ellipsis does not lead backwards',
  )
})

t.test('words picked one by one match nothing', async (t) => {
  const source = ['“We will not close the school, and whoever says that we will is lying to the parents.”']
  t.equal(describe('We … will … close … the … parents', source), 'not found')
})

t.test('a short phrase matches or does not; different words are not a near match', async (t) => {
  t.equal(describe('a joke', ['“It was a joke,”']), 'verbatim')
  t.equal(describe('a bad joke', ['“It was a joke,”']), 'not found')
  t.equal(
    describe('It rained on all of us for the whole night', ['“It was the worst of all the nights for us,”']),
    'not found',
  )
  t.equal(mostDifferent(4, 0.5), 0)
  t.equal(mostDifferent(5, 0.05), 1)
  t.equal(mostDifferent(40, 0.25), 10)
})

t.test('a quotation without words, and one that is too long, match nothing', async (t) => {
  t.equal(compare('…', ['“We won,”']), undefined)
  t.equal(compare('word '.repeat(MOST_WORDS + 1), [`“${'word '.repeat(MOST_WORDS + 1)}”`]), undefined)
})

t.test('in the text of an article only words in quotation marks are quoted', async (t) => {
  const text = 'The city would reopen its pools in June. “We heard from hundreds of families,” Lee said.'
  const source = indexSource(sourceOfText(text, { speakers: [], confidence: 0 }))
  const find = (words: string) => compareQuotation(splitQuotation(words), [source], 0.3)[0]
  t.match(find('reopen its pools in June'), { cost: 0, isQuoted: false, spans: [{ text: 'reopen its pools in June' }] })
  t.match(find('hundreds of families'), { cost: 0, isQuoted: true })
  const span = find('hundreds of families')?.spans[0]
  t.equal(text.slice(span?.start, span?.end), 'hundreds of families')
})

t.test('in a long article the place is found by its rare words, and the nearest match is returned', async (t) => {
  const filler = 'The council met again and said what it had said before. '.repeat(400)
  const text = `${filler}“We counted nineteen herons on the reservoir that morning,” Lee said. ${filler}`
  const source = indexSource(sourceOfText(text, { speakers: [], confidence: 0 }))
  const [found] = compareQuotation(
    splitQuotation('We counted ninety herons on the reservoir this morning'),
    [source],
    0.3,
  )
  t.match(found, {
    cost: 2,
    differences: [
      { kind: 'changed', source: 'nineteen' },
      { kind: 'changed', source: 'that' },
    ],
  })
})
