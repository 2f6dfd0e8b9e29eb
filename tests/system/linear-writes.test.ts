// The time for a write is linear in its quotes, not quadratic: a text with
// thousands would block all other writers.

import t from 'tap'
import type { Test } from 'tap'
import type { Analysis } from '../../src/model.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import type { AnalysedArticle, Store } from '../../src/store/store.ts'
import { makeAnalysis, makeArticle } from '../store/sample-articles.ts'
import { secondsSince } from '../support/grows-in-proportion.ts'

const FEW = 250
const MANY = 2_000

t.test('Reanalysing an article takes time linear in its quotes', async (t) => {
  const again = (store: Store, id: string, { analysis }: Sample) => store.reanalyseArticle(id, 1, analysis)
  await compare(t, again, (sample) => sample)
})

t.test('Saving a revision takes time linear in its quotes', async (t) => {
  const revise = async (store: Store, id: string, { text, analysis }: Sample) =>
    store.reviseArticle(id, (await store.findArticle(id))?.tag ?? '', makeArticle({ text }), analysis, null)
  await t.test('if they have moved', (t) => compare(t, revise, ({ count }) => makeSample(count, 'UPDATED.\n\n')))
  await t.test('if other words have replaced them', (t) =>
    compare(t, revise, ({ count }) => makeSample(count, '', 'Nobody knows what becomes of number')),
  )
})

t.test('Merging speakers, and undoing it, takes time linear in their quotes', async (t) => {
  const measure = async (count: number): Promise<number> => {
    const store = openStore({ path: ':memory:' })
    t.teardown(() => store.close())
    for (const name of ['Ann Lee', 'Bo Chen']) await store.saveArticles(makeArticles(name, count))
    const [one, other] = (await store.listSpeakers(null, { limit: 2, after: null })).items
    const started = process.cpuUsage()
    await store.mergeSpeakers(one?.id ?? '', other?.id ?? '', { by: null, note: null })
    await store.undoSpeakerChange(one?.id ?? '', null, { by: null, note: null })
    return 1000 * secondsSince(started)
  }
  assertLinear(t, Math.min(await measure(FEW), await measure(FEW)), await measure(MANY))
})

/** That many articles, each with one quote by the same person. */
const makeArticles = (name: string, count: number): AnalysedArticle[] =>
  Array.from({ length: count }, (_, number) => {
    const text = `“We won race ${number},” said ${name}.`
    const words = text.slice(0, text.indexOf(' said'))
    return { article: makeArticle({ text }), analysis: makeAnalysis(text, [{ words: [words], by: [{ name }] }]) }
  })

interface Sample {
  readonly count: number
  readonly text: string
  readonly analysis: Analysis
}

async function compare(
  t: Test,
  write: (store: Store, id: string, sample: Sample) => Promise<unknown>,
  change: (sample: Sample) => Sample,
): Promise<void> {
  const measure = async (count: number): Promise<number> => {
    const store = openStore({ path: ':memory:' })
    t.teardown(() => store.close())
    const sample = makeSample(count)
    const saved = await store.saveArticle(makeArticle({ text: sample.text }), sample.analysis)
    if (saved.outcome !== 'created') throw new Error(`The article was ${saved.outcome}`)
    const changed = change(sample)
    const started = process.cpuUsage()
    await write(store, saved.saved.article.id, changed)
    return 1000 * secondsSince(started)
  }
  // The best of several: other load on the machine only makes it slower.
  const few = Math.min(await measure(FEW), await measure(FEW), await measure(FEW))
  const many = Math.min(await measure(MANY), await measure(MANY))
  assertLinear(t, few, many)
}

function assertLinear(t: Test, few: number, many: number): void {
  t.ok(many < few * (MANY / FEW) * 3, `${FEW} quotes: ${few.toFixed()} ms, ${MANY}: ${many.toFixed()} ms`)
}

/** Each quote is by a different person. */
function makeSample(count: number, opening = '', words = 'We won race number'): Sample {
  const paragraphs: string[] = []
  const quotes: Analysis['quotes'][number][] = []
  const speakers: Analysis['speakers'][number][] = []
  let at = opening.length
  for (let number = 0; number < count; number += 1) {
    const quoted = `“${words} ${number},”`
    const name = `Ann ${nameOf(number)}`
    const paragraph = `${quoted} said ${name}.\n\n`
    speakers.push({ id: `s${number}`, name, kind: 'person', role: null, aliases: [], pronouns: null })
    quotes.push({
      id: `q${number}`,
      type: 'direct',
      parts: [{ start: at, end: at + quoted.length }],
      cue: null,
      cueKind: null,
      source: null,
      speakerIds: [`s${number}`],
      confidence: 0.9,
      evidence: [],
      about: [
        { span: { start: at + 1, end: at + 2 }, name: `Bo ${nameOf(number)}`, kind: 'person', speakerId: null },
        { span: { start: at + 2, end: at + 3 }, name, kind: 'person', speakerId: `s${number}` },
      ],
    })
    paragraphs.push(paragraph)
    at += paragraph.length
  }
  const analysis: Analysis = { language: 'en', engine: 'sample', reader: 'linear', quotes, speakers, rejected: [] }
  return { count, text: opening + paragraphs.join(''), analysis }
}

/** A different name for each number, of letters only: "Baaa", "Caaa". */
function nameOf(number: number): string {
  const letter = (place: number): number => (place === 0 ? 65 : 97) + (Math.floor(number / 26 ** place) % 26)
  return String.fromCharCode(letter(0), letter(1), letter(2), letter(3))
}
