// An analysis made elsewhere is stored unchanged or not at all, and whatever is
// sent leaves the archive sound.

import fc from 'fast-check'
import t from 'tap'
import { presentAnalysis } from '../../src/api/present/attributions.ts'
import { readSentAnalysis } from '../../src/api/read-sent-analysis.ts'
import { analyse, presentReading } from '../../src/engine/analyse.ts'
import { saveArticle } from '../../src/store/sqlite/articles/articles.ts'
import { logWrites } from '../../src/store/sqlite/changes/log-writes.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { makeArticle } from '../store/sample-articles.ts'

const TEXT =
  '“The ferry,” said Ann Lee, the harbour master 🚢, “will not sail.” A “win-win”? Lee added that the storm had gone.\n\n' +
  '“We thank Ann Lee,” said Bo Li and Cy Young. “Nobody 🚢 knows.” NATO said it would stay.'
const NOW = presentReading('linear')

type Line = Readonly<Record<string, unknown>> & ReturnType<typeof presentAnalysis>

const analysis = analyse({ text: TEXT, title: null, language: null })
/** As received: serialized to JSON and parsed again. */
const line = (): Line =>
  JSON.parse(JSON.stringify(presentAnalysis(TEXT, analysis, { rejected: true, offsets: 'utf16' }))) as Line

t.test('An analysis of this text by this engine is accepted unchanged', async (t) => {
  t.ok(analysis.quotes.length > 3 && analysis.rejected.length > 0 && analysis.speakers.length > 2)
  t.same(await readSentAnalysis(line(), TEXT, NOW), { analysis })
})

t.test('An invalid analysis is refused, naming what is wrong with it', async (t) => {
  const [first, second] = line().quotes
  if (!first || !second) throw new Error('The text should have quotes')
  const at = TEXT.indexOf('🚢')
  const half = { start: at, end: at + 1, text: TEXT.slice(at, at + 1) }
  const wrong: Readonly<Record<string, readonly [changed: object, pointer: string, detail: RegExp]>> = {
    'another version': [{ engine: '0.0.1' }, '/engine', /the engine of this service/],
    'another reader': [{ reader: 'pretrained' }, '/reader', /linear/],
    'no rejected spans': [{ rejected: undefined }, '/rejected', /missing/],
    'an invalid language': [{ language: 'tongue' }, '/language', /ISO/],
    'an unknown field': [
      { quotes: [{ ...first, mood: 'bad' }] },
      '/quotes/0',
      /does not have the form that an analysis gives it/,
    ],
    'other words': [
      { quotes: [{ ...first, content: [{ start: 0, end: 3, text: 'The' }] }] },
      '/quotes/0/content/0',
      /has words that the text does not have there/,
    ],
    'half of a surrogate pair': [
      { quotes: [{ ...first, cue: half }] },
      '/quotes/0/cue',
      /in the middle of a character/,
    ],
    'a span beyond the text': [
      { rejected: [{ start: TEXT.length, end: TEXT.length + 1, text: '', kind: 'term' }] },
      '/rejected/0',
      /has words that the text does not have there/,
    ],
    'the same words twice': [{ quotes: [first, first] }, '/quotes/1', /shares words with another quote/],
    'quotes out of order': [{ quotes: [second, first] }, '/quotes/1', /out of text order/],
    'too many quotes': [{ quotes: Array(15_001).fill(first) }, '/quotes', /15000/],
    'an unknown speaker': [{ speakers: [] }, '/quotes/0/speakers', /not among/],
    'a speaker with another name': [
      { quotes: [{ ...first, speaker: { ...first.speaker, name: 'Bo' } }] },
      '/quotes/0/speaker',
      /first/,
    ],
    'a speaker who says nothing': [{ quotes: [] }, '/speakers/0', /has no quote/],
    'the same speaker twice': [
      { speakers: [...line().speakers, line().speakers[0]] },
      `/speakers/${line().speakers.length}`,
      /id of another/,
    ],
    'words that differ from its parts': [
      { quotes: [{ ...first, text: 'The train' }] },
      '/quotes/0/text',
      /words of its parts/,
    ],
  }
  for (const [what, [changed, pointer, detail]] of Object.entries(wrong)) {
    const outcome = await readSentAnalysis({ ...line(), ...changed }, TEXT, NOW)
    t.match(outcome, { fault: { pointer, detail } }, what)
  }
})

/** Changes that nobody with good intentions would make. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    0.5,
    1e9,
    2 ** 53,
    '',
    ' ',
    '\0',
    '\ud800',
    '__proto__',
    'constructor',
    true,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    's1',
    's2',
    'q1',
    'x'.repeat(2_000),
    'pretrained',
    'patterns',
    'person',
    'unnamed',
    'indirect',
  ),
  // Words that do occur there, wherever that is.
  fc.tuple(fc.nat(TEXT.length), fc.nat(40)).map(([start, length]) => {
    const end = Math.min(TEXT.length, start + length)
    return { start, end, text: TEXT.slice(start, end) }
  }),
  fc.jsonValue(),
)

const change = fc.record({
  how: fc.constantFrom('replace', 'delete', 'repeat', 'swap', 'add'),
  path: fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }),
  value: hostile,
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

/** A random path into the value. */
function tamper(value: unknown, { how, path, value: other }: Change): unknown {
  const [step = 0, ...further] = path
  if (typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[step % keys.length]
  if (key === undefined) return other
  const members = value as Readonly<Record<string, unknown>>
  if (further.length > 0 && typeof members[key] === 'object' && members[key] !== null) {
    const changed = tamper(members[key], { how, path: further, value: other })
    return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
  }
  if (Array.isArray(value)) {
    const [list, at]: [readonly unknown[], number] = [value, Number(key)]
    if (how === 'delete') return list.toSpliced(at, 1)
    if (how === 'repeat') return [...list, list[at]]
    if (how === 'swap') return list.toReversed()
    return how === 'add' ? [...list, other] : list.with(at, other)
  }
  const { [key]: _gone, ...rest } = members
  return how === 'delete' ? rest : { ...value, [how === 'add' ? '__proto__' : key]: other }
}

t.test('Whatever is sent is refused, or stored without faults in the archive', async (t) => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const sent = changes.reduce<unknown>((value, one) => tamper(value, one), line())
      if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return
      const outcome = await readSentAnalysis(sent as Line, TEXT, NOW)
      if ('fault' in outcome) return
      kept += 1
      const database = openDatabase({ path: ':memory:' })
      try {
        const saved = logWrites(database)(() => saveArticle(database, makeArticle({ text: TEXT }), outcome.analysis))
        if (saved.outcome !== 'created') throw new Error(saved.outcome)
        const faults = findFaults(database)
        if (faults.length > 0) throw new Error(JSON.stringify(faults))
      } finally {
        database.close()
      }
    }),
    { numRuns: 2_000 },
  )
  t.ok(kept > 0, `${kept} were stored`)
})
