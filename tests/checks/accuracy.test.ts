// How well altered quotations are distinguished from true ones: 100 of each,
// from the articles of tests/corpus, which are invented too. quotations.jsonl
// says for each what was done to it (`kind`, `from`, `to`) and what the result
// should be. docs/accuracy.md shows the figures.

import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { testServer } from '../support/test-server.ts'

interface Case {
  readonly kind: string
  readonly article: string
  readonly draft: string
  readonly verdict: string
  readonly speaker: string | null
}

interface Checked {
  readonly verdict: string
  readonly speaker: string | null
  readonly content: readonly { readonly start: number }[]
  readonly matches: readonly { readonly differences: readonly { readonly kind: string }[] }[]
}

const readLines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const cases = readLines<Case>('tests/checks/quotations.jsonl')
const texts = new Map(
  readdirSync('tests/corpus')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines<{ id: string; text: string }>(`tests/corpus/${name}`))
    .map(({ id, text }) => [id, text]),
)

const isTrue = ({ verdict, speaker }: Case): boolean => verdict === 'verbatim' && speaker === 'same'

/** The quotations from one article form one draft, a paragraph each. */
const drafts = [...new Set(cases.map(({ article }) => article))].map((article) => {
  const own = cases.filter((one) => one.article === article)
  return { article, own, text: own.map(({ draft }) => draft).join('\n\n') }
})

type Check = (payload: object) => Promise<{ quotations: readonly Checked[] }>

async function checkAll(
  check: Check,
  more: (article: string) => object,
): Promise<(readonly [Case, Checked | undefined])[]> {
  const found: (readonly [Case, Checked | undefined])[] = []
  for (const { article, own, text } of drafts) {
    const { quotations } = await check({ text, language: 'en', ...more(article) })
    let start = 0
    for (const one of own) {
      const end = start + one.draft.length
      found.push([one, quotations.find(({ content: [first] }) => first && first.start >= start && first.start < end)])
      start = end + '\n\n'.length
    }
  }
  return found
}

/** Of the quotations reported as altered, how many are (precision); of the altered ones, how many are reported (recall). */
function measure(found: readonly (readonly [Case, Checked | undefined])[]) {
  const isFlagged = (checked: Checked | undefined): boolean =>
    checked !== undefined && (checked.verdict !== 'verbatim' || checked.speaker === 'other')
  const flagged = found.filter(([, checked]) => isFlagged(checked))
  const altered = found.filter(([one]) => !isTrue(one))
  const hits = flagged.filter(([one]) => !isTrue(one))
  return {
    precision: hits.length / flagged.length,
    recall: hits.length / altered.length,
    wordsRight: found.filter(([one, checked]) => checked?.verdict === one.verdict).length,
    speakerRight: found.filter(([one, checked]) => checked?.speaker === one.speaker).length,
    missed: found.filter(([, checked]) => checked === undefined).length,
  }
}

t.test('the quotations are 100 true ones and 100 altered in ten ways', async (t) => {
  t.equal(cases.filter(isTrue).length, 100)
  const kinds = new Set(cases.filter((one) => !isTrue(one)).map(({ kind }) => kind))
  t.equal(kinds.size, 10)
  for (const kind of kinds) t.equal(cases.filter((one) => one.kind === kind).length, 10, kind)
})

t.test(
  'altered quotations are distinguished from true ones, with the archive and with articles sent along',
  async (t) => {
    const server = testServer(t)
    for (const [externalId, text] of texts) {
      await server.inject({ method: 'POST', url: '/v1/articles', payload: { text, externalId, language: 'en' } })
    }
    const check: Check = async (payload) => (await server.inject({ method: 'POST', url: '/v1/checks', payload })).json()
    const ways = {
      archive: await checkAll(check, () => ({})),
      articles: await checkAll(check, (article) => ({ archive: false, articles: [{ text: texts.get(article) }] })),
    }
    for (const [way, found] of Object.entries(ways)) {
      const figures = measure(found)
      t.comment(way, figures)
      t.ok(figures.precision >= 0.95, `${way}: precision ${figures.precision}`)
      t.ok(figures.recall >= 0.97, `${way}: recall ${figures.recall}`)
      t.ok(figures.wordsRight >= 194, `${way}: ${figures.wordsRight} of 200 verdicts`)
      t.ok(figures.speakerRight >= 175, `${way}: ${figures.speakerRight} of 200 speakers`)
    }
  },
)

t.test('the kind of alteration is named', async (t) => {
  const server = testServer(t)
  const check: Check = async (payload) => (await server.inject({ method: 'POST', url: '/v1/checks', payload })).json()
  const found = await checkAll(check, (article) => ({ archive: false, articles: [{ text: texts.get(article) }] }))
  for (const [kind, difference] of Object.entries(DIFFERENCES)) {
    const own = found.filter(([one]) => one.kind === kind)
    const named = own.filter(([, checked]) => checked?.matches[0]?.differences.some((one) => one.kind === difference))
    t.ok(named.length >= 9, `${kind}: ${named.length} of ${own.length} are ${difference}`)
  }
})

const DIFFERENCES: Readonly<Record<string, string>> = {
  'number changed': 'changed',
  'tense changed': 'changed',
  'word changed': 'changed',
  'word left out': 'left-out',
  'word added': 'added',
  'order changed': 'moved',
  'clause left out': 'left-out',
  'two quotations glued': 'joined',
}
