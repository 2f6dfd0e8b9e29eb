// Finding quotes by who they are about, by id and by name, through merges,
// splits and everything else that happens to speakers.

import t from 'tap'
import type { Test } from 'tap'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import { listQuotes } from '../../../../src/store/sqlite/quotes/quotes.ts'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { reanalyseArticle } from '../../../../src/store/sqlite/articles/revise-article.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import type { FoundQuote, Page, PageRequest, QuoteFilter, Store } from '../../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport } from '../../sample-articles.ts'
import type { SampleStatement } from '../../sample-articles.ts'

const ALL = { limit: 100, after: null }
const NOBODY = { by: null, note: null }
const ANN = { name: 'Ann Lee' }
const TOM = { name: 'Tom Ray' }

function openArchive(t: Test): Store {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  return store
}

async function save(store: Store, statements: readonly SampleStatement[], publishedAt = '2022-01-10T09:00:00Z') {
  const { article, analysis } = makeReport(statements, { publishedAt })
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome !== 'created') throw new Error(outcome.outcome)
  return outcome.saved
}

async function wordsOf(store: Store, filter: QuoteFilter): Promise<string[]> {
  const { items } = await store.listQuotes(filter, ALL)
  t.equal(await store.countQuotes(filter), items.length, 'the count matches the list')
  return items.map(({ partTexts }) => partTexts.join(' ').replace(/[“”]|,(?=”)/g, '')).sort()
}

async function idOf(store: Store, name: string): Promise<string> {
  const { items } = await store.listSpeakers(name, ALL)
  const speaker = items.find((one) => one.name === name)
  if (!speaker) throw new Error(`nobody is called ${name}`)
  return speaker.id
}

t.test('a quote about somebody is found by name, surname and id', async (t) => {
  const store = openArchive(t)
  await save(store, [
    { words: 'Tom Ray lied', by: ANN, about: [{ words: 'Tom Ray' }] },
    { words: 'Joan Pike lied', by: ANN, about: [{ words: 'Joan Pike' }] },
    { words: 'I did not', by: TOM },
    { words: 'Lee is a fool', by: TOM, about: [{ words: 'Lee', name: 'Ann Lee' }] },
  ])
  t.same(await wordsOf(store, { about: ['Tom Ray'] }), ['Tom Ray lied'])
  t.same(await wordsOf(store, { about: ['TOM  RÁY'] }), ['Tom Ray lied'])
  t.same(await wordsOf(store, { about: ['Ray'] }), ['Tom Ray lied'], 'by surname')
  t.same(await wordsOf(store, { about: [await idOf(store, 'Tom Ray')] }), ['Tom Ray lied'])
  t.same(await wordsOf(store, { about: ['Joan Pike'] }), ['Joan Pike lied'], 'who is not a speaker')
  t.same(await wordsOf(store, { about: ['Tom Ray', 'Joan Pike'] }), ['Joan Pike lied', 'Tom Ray lied'])
  t.same(await wordsOf(store, { about: ['Ann Lee'], speakers: ['Tom Ray'] }), ['Lee is a fool'])
  t.same(await wordsOf(store, { about: ['Tom Ray'], words: 'lied' }), ['Tom Ray lied'])
  t.same(await wordsOf(store, { about: ['Tom Ray'], minConfidence: 0.99 }), [])
  t.same(await wordsOf(store, { about: ['Nobody Here'] }), [])
  const surest = await store.listQuotes({ about: ['Ray'] }, ALL, 'confidence')
  t.equal(surest.items.length, 1)
})

t.test('a quote lists the people it mentions, and where', async (t) => {
  const store = openArchive(t)
  const { quotes, article } = await save(store, [
    { words: 'Tom Ray of Acme lied', by: ANN, about: [{ words: 'Tom Ray' }, { words: 'Acme', kind: 'organization' }] },
    { words: 'I did not', by: TOM },
    { words: 'Maybe', by: TOM, about: null },
  ])
  const [first, second, third] = quotes
  t.match(first?.about, [
    { name: 'Tom Ray', kind: 'person', text: 'Tom Ray', speakerId: await idOf(store, 'Tom Ray') },
    { name: 'Acme', kind: 'organization', text: 'Acme', speakerId: null },
  ])
  for (const { start, end, text } of first?.about ?? []) t.equal(article.text.slice(start, end), text)
  t.same(second?.about, [], 'nobody')
  t.equal(third?.about, null, 'not yet analysed')
})

t.test('a person first mentioned and later quoted is recognized as the same', async (t) => {
  const store = openArchive(t)
  const { quotes } = await save(store, [{ words: 'Joan Pike lied', by: ANN, about: [{ words: 'Joan Pike' }] }])
  await save(store, [{ words: 'I never lie', by: { name: 'Joan Pike' } }])
  const id = await idOf(store, 'Joan Pike')
  t.same(await wordsOf(store, { about: [id] }), ['Joan Pike lied'])
  const [quote] = quotes
  const now = await store.findQuote(quote!.id)
  t.equal(now?.about?.[0]?.speakerId, id)
  t.equal(now?.tag, quote?.tag, 'this does not change the quote')
})

t.test(
  'a surname alone refers to the person quoted under it in the same article, and to nobody elsewhere',
  async (t) => {
    const store = openArchive(t)
    await save(store, [
      { words: 'Ray lied', by: ANN, about: [{ words: 'Ray' }] },
      { words: 'No', by: { name: 'Ray' } },
    ])
    await save(store, [{ words: 'Ray is gone', by: ANN, about: [{ words: 'Ray' }] }])
    t.same(await wordsOf(store, { about: [await idOf(store, 'Ray')] }), ['Ray lied'])
    t.same(await wordsOf(store, { about: ['Ray'] }), ['Ray is gone', 'Ray lied'])
  },
)

t.test('a confirmed alias refers to its holder, while it is valid', async (t) => {
  const store = openArchive(t)
  await save(store, [{ words: 'No', by: TOM }])
  await save(store, [{ words: 'Ray is old', by: ANN, about: [{ words: 'Ray' }] }], '2010-01-10T09:00:00Z')
  await save(store, [{ words: 'Ray is gone', by: ANN, about: [{ words: 'Ray' }] }], '2022-01-10T09:00:00Z')
  const id = await idOf(store, 'Tom Ray')
  t.same(await wordsOf(store, { about: [id] }), [])
  const tag = (await store.findSpeaker(id))?.tag ?? ''
  const aliases = [{ alias: 'Ray', from: '2020-01-01T00:00:00.000Z', to: null }]
  const edited = await store.editSpeaker(id, tag, { aliases, ...NOBODY })
  t.equal(edited.outcome, 'saved')
  t.same(await wordsOf(store, { about: [id] }), ['Ray is gone'])
  const { items } = await store.listQuotes({ about: ['Ray'] }, ALL)
  t.same(
    items.map(({ about }) => about?.[0]?.speakerId),
    [id, null],
  )
})

t.test('a merge, and undoing it, also moves mentions', async (t) => {
  const store = openArchive(t)
  await save(store, [
    { words: 'Tom Ray lied', by: ANN, about: [{ words: 'Tom Ray' }] },
    { words: 'No', by: TOM },
  ])
  await save(store, [
    { words: 'Ray is a fool', by: ANN, about: [{ words: 'Ray' }] },
    { words: 'Tom Ray and Ray are two', by: ANN, about: [{ words: 'Tom Ray' }, { words: 'Ray' }] },
    { words: 'Yes', by: { name: 'Ray' } },
    { words: 'Never', by: TOM },
  ])
  const [tom, ray] = [await idOf(store, 'Tom Ray'), await idOf(store, 'Ray')]
  t.same(await wordsOf(store, { about: [ray] }), ['Ray is a fool', 'Tom Ray and Ray are two'])
  const merged = await store.mergeSpeakers(tom, ray, NOBODY)
  if (merged.outcome !== 'saved' || !merged.change) throw new Error(merged.outcome)
  t.same(await wordsOf(store, { about: [tom] }), ['Ray is a fool', 'Tom Ray and Ray are two', 'Tom Ray lied'])
  t.same(await wordsOf(store, { about: [ray] }), await wordsOf(store, { about: [tom] }), 'the merged id leads there')
  await store.undoSpeakerChange(tom, merged.change.id, NOBODY)
  t.same(await wordsOf(store, { about: [ray] }), ['Ray is a fool', 'Tom Ray and Ray are two'])
  t.same(await wordsOf(store, { about: [tom] }), ['Tom Ray and Ray are two', 'Tom Ray lied'])
})

t.test('a split also moves mentions in articles that quote only the other', async (t) => {
  const store = openArchive(t)
  await save(store, [
    { words: 'Tom Ray lied', by: ANN, about: [{ words: 'Tom Ray' }] },
    { words: 'No', by: TOM },
  ])
  const other = await save(store, [
    { words: 'Tom Ray sings', by: ANN, about: [{ words: 'Tom Ray' }] },
    { words: 'La la', by: TOM },
  ])
  const tom = await idOf(store, 'Tom Ray')
  const quoteIds = other.quotes.filter(({ speakers }) => speakers[0]?.id === tom).map(({ id }) => id)
  const split = await store.splitSpeaker(tom, { quoteIds, articleIds: [], name: 'Tom Ray', kind: 'person', ...NOBODY })
  if (split.outcome !== 'saved' || !split.other) throw new Error(split.outcome)
  t.same(await wordsOf(store, { about: [tom] }), ['Tom Ray lied'])
  t.same(await wordsOf(store, { about: [split.other.id] }), ['Tom Ray sings'])
})

t.test('pages of quotes about somebody have each quote once', async (t) => {
  const store = openArchive(t)
  for (let day = 10; day < 30; day += 1)
    await save(
      store,
      [
        { words: `Tom Ray and Ray lied ${day}`, by: ANN, about: [{ words: 'Tom Ray' }, { words: 'Ray' }] },
        { words: `Nothing ${day}`, by: ANN },
      ],
      `2022-01-${day}T09:00:00Z`,
    )
  const seen: string[] = []
  for (let after: PageRequest['after'] = null; ;) {
    const { items, next }: Page<FoundQuote> = await store.listQuotes({ about: ['Ray'] }, { limit: 3, after })
    seen.push(...items.map(({ id }) => id))
    if (next === null) break
    after = next
  }
  t.equal(seen.length, 20)
  t.equal(new Set(seen).size, 20)
})

t.test(
  'quotes stored by an earlier version are searched for mentions at the next reanalysis, reviewed ones too',
  async (t) => {
    const database = openDatabase({ path: ':memory:' })
    t.teardown(() => database.close())
    const text = '“Tom Ray lied,” said Ann Lee. “Tom Ray stole,” said Bo Li.'
    const read = (about: boolean) =>
      makeAnalysis(
        text,
        ['“Tom Ray lied,”', '“Tom Ray stole,”'].map((words) => ({
          words: [words],
          by: [ANN],
          about: about ? [{ words: 'Tom Ray' }] : null,
        })),
      )
    const outcome = database.transaction(() => saveArticle(database, makeArticle({ text }), read(false))).immediate()
    if (outcome.outcome !== 'created') throw new Error(outcome.outcome)
    prepare(database, "UPDATE quote SET status = 'confirmed' WHERE words LIKE '%lied%'").run()
    const about = () => listQuotes(database, { about: ['Tom Ray'] }, ALL).items.length
    t.equal(about(), 0)
    database.transaction(() => reanalyseArticle(database, outcome.saved.article.id, 1, read(true))).immediate()
    t.equal(about(), 2)
    t.same(findFaults(database), [])
    database
      .transaction(() => reanalyseArticle(database, outcome.saved.article.id, 1, { ...read(true), quotes: [] }))
      .immediate()
    t.equal(about(), 1, 'the withdrawn one is not listed')
    prepare(database, 'DELETE FROM article').run()
    t.equal(prepare(database, 'SELECT count(*) FROM mentioned_name').pluck().get(), 0, 'no name is left behind')
  },
)

t.test('a check reports mentions that are not verbatim or cannot be found', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const { article, analysis } = makeReport([{ words: 'Tom Ray lied', by: ANN, about: [{ words: 'Tom Ray' }] }])
  database.transaction(() => saveArticle(database, article, analysis)).immediate()
  t.same(findFaults(database), [])
  prepare(database, "UPDATE quote SET about = replace(about, ',1,', ',2,')").run()
  t.match(findFaults(database), [{ kind: 'spans' }])
  prepare(database, "UPDATE quote SET about = replace(about, ',2,', ',1,')").run()
  prepare(database, 'UPDATE quote_mention SET place = place + 1').run()
  t.match(findFaults(database), [{ what: /found by/ }, { what: /do not mention/ }])
})
