// Erasing what somebody said: from every row, and from every byte of the file.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { connect } from '../../../../src/store/sqlite/connect.ts'
import { SEARCHES } from '../../../../src/store/sqlite/erasure/merge-indexes.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { findTraces } from '../../../../src/store/sqlite/maintenance/find-traces.ts'
import { readIndexTerms } from '../../../../src/store/sqlite/maintenance/read-index-terms.ts'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import { finishErasure } from '../../../../src/store/steps/finish-erasure.ts'
import type { ErasureTarget, NewArticle, Store, StoredQuote } from '../../../../src/store/store.ts'
import { clusterAll } from '../../../support/cluster-all.ts'
import { makeAnalysis, makeArticle, makeReport } from '../../sample-articles.ts'

/** Words that occur nowhere else, so that every byte of them belongs to this article. */
const NAME = 'Zwingla Quackenbush'
const WORDS = 'The zeppelin belongs to nobody but the harbour'
const OTHERS = 'We are going to rebuild the old lighthouse'

const TEXT = `“${WORDS},” said ${NAME}, the mayor, on Monday.

“${OTHERS},” said Tom Ray. Quackenbush added that the vermilion pavilion would close.

Later Quackenbush shook hands with everybody.`

function openFile(t: Test) {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  t.teardown(() => store.close())
  const save = async (text: string, more: Partial<NewArticle> = {}) => {
    const outcome = await store.saveArticle(makeArticle({ text, ...more }), read(text))
    if (outcome.outcome === 'conflict') throw new Error('There is another article of this identity')
    return outcome.saved
  }
  return { path, store, save }
}

const read = (text: string) => analyse({ text, title: null, language: 'en' })
const bar = (words: string) => '█'.repeat(words.length)
const ALL = { limit: 100, after: null }
const nobody = { by: null, note: null }

/** The archive passes its checks, and all spans are verbatim. */
function isSound(t: Test, path: string): void {
  const database = connect(path)
  t.same(findFaults(database), [])
  database.close()
}

/** Words that a search index still contains, deleted ones included. */
function termsIn(path: string, words: readonly string[]): string[] {
  const database = connect(path)
  const found = SEARCHES.flatMap((search) => [...readIndexTerms(database, search, new Set(words))])
  database.close()
  return [...new Set(found)].sort()
}

/** The bytes of the file and those beside it, in lower case. */
function readBytes(path: string): string {
  return ['', '-wal', '-journal']
    .filter((suffix) => existsSync(path + suffix))
    .map((suffix) =>
      readFileSync(path + suffix)
        .toString('latin1')
        .toLowerCase(),
    )
    .join('')
}

async function erase(store: Store, target: ErasureTarget) {
  const started = await store.beginErasure(target, null)
  if (started.outcome !== 'begun') throw new Error(`It is ${started.outcome}`)
  return await finishErasure(store, started.erasure.id)
}

const speakerOf = async (store: Store, name: string) =>
  (await store.listSpeakers(name, { limit: 10, after: null }, 'name', ['person'])).items[0]

t.test('a speaker is erased, and all other quotes stay where they are', async (t) => {
  const { path, store, save } = openFile(t)
  const title = 'Quackenbush: “nobody but the harbour”'
  const before = await save(TEXT, { title, url: 'https://a.example/1', metadata: { teaser: `Says ${NAME} to us` } })
  const other = before.quotes.find(({ partTexts }) => partTexts.join().includes(OTHERS))
  const speaker = await speakerOf(store, NAME)
  t.match(speaker, { name: NAME, quoteCount: 2 }, 'a check of the test itself')

  const done = await erase(store, { speakerId: speaker?.id ?? '' })
  t.match(done, { state: 'erased', articles: 1, quotes: 2, target: { speakerId: speaker?.id } })

  const after = await store.findArticle(before.article.id)
  t.equal(
    after?.article.text,
    TEXT.replace(`“${WORDS},”`, bar(`“${WORDS},”`))
      .replace(`${NAME}, the mayor,`, bar(`${NAME}, the mayor,`))
      .replaceAll('Quackenbush', bar('Quackenbush'))
      .replace('that the vermilion pavilion would close', bar('that the vermilion pavilion would close')),
  )
  t.equal(after?.article.title, `${bar('Quackenbush')}: ${bar('“nobody but the harbour”')}`)
  t.same(after?.article.metadata, { teaser: `Says ${bar(NAME)} to us` })
  t.equal(after?.quotes.length, 1)
  const left = after?.quotes[0]
  t.same(
    [left?.id, left?.parts, left?.partTexts, left?.source],
    [other?.id, other?.parts, other?.partTexts, other?.source],
  )
  t.equal(await store.findSpeaker(speaker?.id ?? ''), null)
  t.same((await store.listQuotes({ words: 'zeppelin' }, { limit: 10, after: null })).items, [])

  isSound(t, path)
  await store.compact()
  for (const word of ['zwingla', 'quackenbush', 'zeppelin', 'vermilion'])
    t.notOk(readBytes(path).includes(word), `no byte of "${word}" is left`)
  t.ok(readBytes(path).includes('lighthouse'), 'a check of the search itself')
})

t.test('nothing is left in the history, in revisions, merges, mentions, clusters and stored responses', async (t) => {
  const { path, store, save } = openFile(t)
  const first = await save(TEXT, { externalId: 'one', outlet: 'Harbour Post' })
  const find = (words: string): StoredQuote => {
    const quote = first.quotes.find(({ partTexts }) => partTexts.join().includes(words))
    if (quote === undefined) throw new Error(`No quote has the words “${words}”`)
    return quote
  }
  // A correction of her words, one that attributes others to her by mistake, and one that undoes the mistake.
  await store.reviewQuote(find(WORDS).id, null, {
    ...nobody,
    status: 'corrected',
    correction: { cue: { text: 'on Monday' } },
  })
  const speaker = await speakerOf(store, NAME)
  const id = speaker?.id ?? ''
  for (const by of [{ id }, { name: 'Tom Ray', kind: 'person' as const, role: null }]) {
    await store.reviewQuote(find(OTHERS).id, null, {
      by: 'A. Sub',
      note: `it was not ${NAME}`,
      status: 'corrected',
      correction: { speakers: [by] },
    })
  }
  // A revision in which her words have moved and one quote is gone.
  const revised = `Update. ${TEXT.replace(/ Quackenbush added[^]*/, '')}`
  await store.reviseArticle(
    first.article.id,
    null,
    makeArticle({ text: revised, externalId: 'one', outlet: 'Harbour Post' }),
    read(revised),
    null,
  )
  // The same words in another newspaper, under another name of hers, which is merged.
  await save(`“${WORDS},” said Zwinglina Quackenbush-Oates.`, { outlet: 'Hill Post' })
  await clusterAll(store)
  const other = await speakerOf(store, 'Zwinglina')
  t.match(await store.mergeSpeakers(id, other?.id ?? '', nobody), { outcome: 'saved' })
  // Somebody else speaks about her.
  await store.saveArticles([
    makeReport([{ words: `${NAME} sold it to me`, by: { name: 'Bo Li' }, about: [{ words: NAME }] }]),
  ])
  t.match((await store.listQuotes({ about: [NAME] }, ALL)).items, { length: 1 })
  await store.claimKey('a key', 'a'.repeat(64))
  await store.saveRecord('a key', { status: 200, headers: {}, body: JSON.stringify({ text: TEXT }) })
  t.ok(findTraces(path, 'zeppelin').traces.length > 5, 'a check of the story itself')

  t.match(await erase(store, { speakerId: other?.id ?? '' }), {
    state: 'erased',
    articles: 2,
    target: { speakerId: id },
  })
  isSound(t, path)
  t.same(termsIn(path, ['zeppelin', 'vermilion', 'oates']), [], 'the indexes are merged')
  await store.compact()
  for (const words of ['zeppelin', 'vermilion pavilion', 'Zwinglina', 'oates', WORDS])
    t.same(findTraces(path, words), { traces: [], erasing: 0 }, words)
  for (const word of ['zeppelin', 'vermilion', 'zwinglina', 'oates']) t.notOk(readBytes(path).includes(word), word)

  t.match(
    findTraces(path, NAME).traces.map(({ place }) => place),
    ['article.text', 'quote.words'],
    'what others say about her is theirs, and is still found',
  )
  t.same((await store.listQuotes({ about: [NAME] }, ALL)).items, [], 'but not by who it is about')
  const history = await store.listQuoteChanges(find(OTHERS).id, ALL)
  t.equal(history?.items.filter(({ note }) => note === `it was not ${bar(NAME)}`).length, 2)
  t.match(await store.undoReviews([{ id: find(OTHERS).id, tag: null }], nobody), [{ outcome: { outcome: /./ } }])
})

t.test('a name that occurs in the comments of the schema is erased like any other', async (t) => {
  const { path, store, save } = openFile(t)
  t.ok(
    readFileSync(new URL('../../../../db/schema.sql', import.meta.url), 'utf8').includes('Ann Lee'),
    'the name does occur',
  )
  await save('“The harbour freezes,” said Ann Lee.')
  const ann = await speakerOf(store, 'Ann Lee')
  t.match(findTraces(path, 'Ann Lee').traces, [{ kind: 'rows' }])
  t.match(await erase(store, { speakerId: ann?.id ?? '' }), { state: 'erased' })
  await store.compact()
  t.same(findTraces(path, 'Ann Lee').traces, [])
})

t.test('a surname that somebody else in the article shares is kept', async (t) => {
  const { store } = openFile(t)
  const text = '“We won,” said Ann Lee. “We lost,” said Tom Lee. Lee smiled. Ann Lee left.'
  const [ann, tom] = [{ name: 'Ann Lee', aliases: ['Lee'] }, { name: 'Tom Lee' }]
  const analysis = makeAnalysis(text, [
    { words: ['“We won,”'], by: [ann], source: 'Ann Lee' },
    { words: ['“We lost,”'], by: [tom], source: 'Tom Lee' },
  ])
  const [saved] = await store.saveArticles([{ article: makeArticle({ text }), analysis }])
  await erase(store, { speakerId: (await speakerOf(store, 'Ann Lee'))?.id ?? '' })
  const found = await store.findText(saved?.outcome === 'created' ? saved.id : '')
  t.equal(
    found?.text,
    `${bar('“We won,”')} said ${bar('Ann Lee')}. “We lost,” said Tom Lee. Lee smiled. ${bar('Ann Lee')} left.`,
  )
})

t.test('what somebody says about her words is theirs, but her words in it are erased', async (t) => {
  const { path, store } = openFile(t)
  const text = 'Tom Ray said that Ann Lee had told him “we won the cup” in May.'
  const analysis = makeAnalysis(text, [
    {
      words: ['that Ann Lee had told him “we won the cup” in May'],
      type: 'indirect',
      by: [{ name: 'Tom Ray' }],
      source: 'Tom Ray',
    },
    { words: ['“we won the cup”'], by: [{ name: 'Ann Lee' }], source: 'Ann Lee' },
  ])
  await store.saveArticles([{ article: makeArticle({ text }), analysis }])
  await erase(store, { speakerId: (await speakerOf(store, 'Ann Lee'))?.id ?? '' })
  const { items } = await store.listQuotes({}, ALL)
  t.same(
    items.map(({ partTexts }) => partTexts),
    [[`that Ann Lee had told him ${bar('“we won the cup”')} in May`]],
  )
  isSound(t, path)
})

t.test('a redacted article is still recognized by its original text', async (t) => {
  const { store, save } = openFile(t)
  const { article } = await save(TEXT)
  await erase(store, { speakerId: (await speakerOf(store, NAME))?.id ?? '' })
  t.match(await store.saveArticle(makeArticle({ text: TEXT }), read(TEXT)), {
    outcome: 'existing',
    saved: { article: { id: article.id } },
  })
  t.same(await speakerOf(store, NAME), undefined, 'importing it again does not bring her back')
  t.match(await store.editArticle(article.id, null, makeArticle({ text: '', title: 'Another' }), null), {
    outcome: 'revised',
  })
  t.match(
    await store.saveArticle(makeArticle({ text: TEXT }), read(TEXT)),
    { outcome: 'existing' },
    'nor after it is edited',
  )
})

t.test('an analysis made before the redaction is not stored afterwards', async (t) => {
  const { store, save } = openFile(t)
  const { article } = await save(TEXT)
  const analysis = { ...read(TEXT), engine: 'newer' }
  await erase(store, { speakerId: (await speakerOf(store, NAME))?.id ?? '' })
  t.same(await store.reanalyseArticle(article.id, 1, analysis, TEXT), { outcome: 'revised-since' })
  t.same(await speakerOf(store, NAME), undefined)
  const { text } = (await store.findText(article.id)) ?? { text: '' }
  t.match(await store.reanalyseArticle(article.id, 1, read(text), text), { outcome: 'reanalysed' })
  t.equal((await store.findArticle(article.id))?.quotes.length, 1, 'redacted words have no speaker')
})

t.test('an article is erased with all its traces, and so is everything before a date', async (t) => {
  const { path, store, save } = openFile(t)
  const { article } = await save(TEXT, { publishedAt: '2014-05-01T00:00:00Z', title: 'Vermilion' })
  const remaining = await save('“We stay,” said Bo Li.', { publishedAt: '2016-05-01T00:00:00Z' })
  t.match(await erase(store, { articleId: article.id }), { articles: 1, quotes: 3, state: 'erased' })
  await store.compact()
  for (const word of ['zeppelin', 'quackenbush', 'vermilion', 'lighthouse'])
    t.notOk(readBytes(path).includes(word), word)

  await save(`“${WORDS},” said somebody.`, { publishedAt: '2014-05-01T00:00:00Z' })
  await save(`“${OTHERS},” said somebody.`, { publishedAt: '2014-12-31T23:59:59Z' })
  const undated = await save('“No date,” said Bo Li.')
  t.match(await erase(store, { before: '2015-01-01' }), {
    articles: 2,
    quotes: 2,
    target: { before: '2015-01-01T00:00:00.000Z' },
  })
  await store.compact()
  for (const word of ['zeppelin', 'lighthouse']) t.notOk(readBytes(path).includes(word), word)
  const left = (await store.listArticles(ALL)).items.map(({ id }) => id)
  t.same(
    left,
    [remaining.article.id, undated.article.id],
    'an article without a date is as old as its time in the archive',
  )
  isSound(t, path)
  t.match(await erase(store, { before: new Date(Date.now() + 1000).toISOString() }), { articles: 2 })
  t.same((await store.listArticles(ALL)).items, [])
  t.match(await store.listErasures({ limit: 2, after: null }), {
    items: [{ articles: 2 }, { articles: 2 }],
    next: [Number],
  })
})

t.test('an erasure proceeds in steps that each leave the archive sound, and resumes after a restart', async (t) => {
  const { path, store } = openFile(t)
  const by = { name: NAME }
  const statements = Array.from({ length: 450 }, (_, index) => ({ words: `${WORDS} on day ${index}`, by }))
  await store.saveArticles([makeReport([...statements, { words: OTHERS, by: { name: 'Tom Ray' } }])])
  await store.saveArticles(
    Array.from({ length: 25 }, (_, index) => makeReport([{ words: `Pavilion ${index} is vermilion`, by }])),
  )
  const { id: speakerId = '' } = (await speakerOf(store, NAME)) ?? {}
  const started = await store.beginErasure({ speakerId }, null)
  const id = started.outcome === 'begun' ? started.erasure.id : ''
  t.match(await store.eraseOn(id), { state: 'erasing', quotes: 200, articles: 0 })
  isSound(t, path)
  t.match(
    await store.beginErasure({ speakerId }, null),
    { outcome: 'begun', erasure: { id } },
    'asking again returns the same erasure',
  )
  t.match(
    await store.editSpeaker(speakerId, null, { ...nobody, name: 'Ann' }),
    { outcome: 'missing' },
    'nobody can change her now',
  )
  t.match(await store.mergeSpeakers((await speakerOf(store, 'Tom Ray'))?.id ?? '', speakerId, nobody), {
    outcome: 'missing',
  })
  await store.close()

  const again = openStore({ path })
  t.teardown(() => again.close())
  t.same(await again.listErasing(), [id])
  t.match(findTraces(path, WORDS), { erasing: 1 })
  t.match(await finishErasure(again, id), { state: 'erased', quotes: 475, articles: 26 })
  t.same(await again.listErasing(), [])
  isSound(t, path)
  t.equal((await again.listQuotes({}, ALL)).items.length, 1)
})

t.test('the last step waits for readers of the erased data, and blocks nobody', async (t) => {
  const { path, store, save } = openFile(t)
  const { article } = await save(TEXT)
  const reader = connect(path)
  t.teardown(() => reader.close())
  reader.exec('BEGIN; SELECT count(*) FROM article')
  const started = await store.beginErasure({ articleId: article.id }, null)
  const id = started.outcome === 'begun' ? started.erasure.id : ''
  t.match(await finishErasure(store, id, 500), { state: 'erasing', articles: 1 })
  t.match(await save('“We stay,” said Bo Li.'), { quotes: { length: 1 } }, 'others can write')
  reader.exec('COMMIT')
  t.match(await finishErasure(store, id), { state: 'erased' })
  t.notOk(readBytes(`${path}-wal`).includes('zeppelin'))
})

t.test('what does not exist cannot be erased', async (t) => {
  const { store } = openFile(t)
  t.same(await store.beginErasure({ speakerId: 'nobody' }, null), { outcome: 'missing' })
  t.same(await store.beginErasure({ articleId: 'nothing' }, null), { outcome: 'missing' })
  t.same(await store.previewErasure({ articleId: 'nothing' }), null)
  t.same(await store.eraseOn('none'), null)
  t.same(await store.findErasure('none'), null)
  await t.rejects(store.listErasures({ limit: 1, after: ['x'] }), RangeError)
})

t.test('deleted words that remain in an index are found until it is merged', async (t) => {
  const { path, store, save } = openFile(t)
  const { article } = await save(TEXT)
  await store.deleteArticle(article.id)
  t.same(termsIn(path, ['zeppelin', 'vermilion', 'elsewhere']), ['vermilion', 'zeppelin'])
  t.match(findTraces(path, 'zeppelin').traces, [{ kind: 'remains' }, { kind: 'remains' }])
  await store.compact()
  t.same(termsIn(path, ['zeppelin', 'vermilion']), [])
  t.same(findTraces(path, 'zeppelin').traces, [])
})
