// Articles with many quotes are written in steps: the result is the same as for
// any article, nobody sees a part of it, and others write meanwhile.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import type { Analysis } from '../../../../src/model.ts'
import { findArticle, saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { deleteArticle } from '../../../../src/store/sqlite/articles/delete-article.ts'
import { reanalyseArticle } from '../../../../src/store/sqlite/articles/revise-article.ts'
import { reanalyseLongArticle, reviseLongArticle } from '../../../../src/store/sqlite/articles/revise-long-article.ts'
import { saveLongArticle } from '../../../../src/store/sqlite/articles/save-long-article.ts'
import { logWrites } from '../../../../src/store/sqlite/changes/log-writes.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { listMoves } from '../../../../src/store/sqlite/speakers/speaker-moves.ts'
import { moveOn } from '../../../../src/store/sqlite/speakers/move-on.ts'
import { editSpeaker } from '../../../../src/store/sqlite/speakers/edit-speaker.ts'
import { findSpeaker } from '../../../../src/store/sqlite/speakers/speakers.ts'
import type { Steps } from '../../../../src/store/sqlite/staging/in-steps.ts'
import { openStoreThreads } from '../../../../src/workers/open-store-threads.ts'
import { packAnalysis } from '../../../../src/api/packed-analysis.ts'
import { applyStep, BEGINNING, step, takeSteps } from '../../../support/random-writes.ts'
import type { Step } from '../../../support/random-writes.ts'
import { makeReport } from '../../sample-articles.ts'

const MANY = 1_200

/** An article with that many quotes, each by a different person. */
const makeLong = (lead = '', words = 'We won race') =>
  makeReport(
    Array.from({ length: MANY }, (_, number) => ({
      words: `${words} ${number}`,
      by: { name: `Ann ${nameOf(number)}`, role: 'runner' },
    })),
    { outlet: 'The Daily', publishedAt: '2024-01-10T09:00:00Z' },
    lead,
  )

/** A name of letters only. */
const nameOf = (number: number): string =>
  `K${String.fromCharCode(...[number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676)].map((at) => 97 + at))}ton`

const short = (number: number) => makeReport([{ words: `It rained ${number}`, by: { name: 'Ann Kaaaton' } }])

function openFor(t: { readonly teardown: (end: () => void) => void }) {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => void database.close())
  return { database, writing: logWrites(database) }
}

/** Everything in an archive except numbers and ids. */
const CONTENTS = {
  quotes: `SELECT json_array(a.text, q.place, q.outlet, q.type, q.status, q.withdrawn_because, q.words_changed, q.listed, q.engine,
      q.revision, q.confidence, q.cue_text, q.cue_kind, q.source_text, q.word_count, q.parts, q.words, q.evidence,
      (SELECT json_group_array(json_array(s.name, s.kind, m.place, m.listed, m.word_count, m.ordinal)) FROM (
        SELECT * FROM quote_speaker WHERE quote_number = q.number ORDER BY ordinal) AS m
        JOIN speaker AS s ON s.number = m.speaker_number),
      (SELECT json_group_array(name_key) FROM (SELECT n.name_key FROM quote_mention AS m
        JOIN mentioned_name AS n ON n.number = m.name_number WHERE m.quote_number = q.number ORDER BY 1)))
    FROM quote AS q JOIN article AS a ON a.number = q.article_number ORDER BY 1`,
  speakers: `SELECT json_array(name, kind, name_key, curated, quote_count, article_count, first_key, last_key, word_count,
      first_quote_count, first_word_count, she_count, he_count, they_count,
      (SELECT json_group_array(json_array(form, name_key, article_count, confirmed)) FROM (
        SELECT * FROM speaker_form WHERE speaker_number = s.number ORDER BY form)),
      (SELECT json_group_array(json_array(link_key, kind, outer_key, middle_names)) FROM (
        SELECT * FROM speaker_link WHERE speaker_number = s.number ORDER BY link_key, kind)),
      (SELECT json_group_array(json_array(role, article_count, first_key, last_key)) FROM (
        SELECT * FROM speaker_role WHERE speaker_number = s.number ORDER BY role)),
      (SELECT json_group_array(json_array(outlet, article_count)) FROM (
        SELECT * FROM speaker_outlet WHERE speaker_number = s.number ORDER BY outlet)))
    FROM speaker AS s ORDER BY 1`,
  called: `SELECT json_array(a.text, s.ordinal, s.name, s.role, s.pronouns, s.forms, s.published_key, s.outlet, s.quote_count)
    FROM article_speaker AS s JOIN article AS a ON a.number = s.article_number ORDER BY 1`,
  changes: `SELECT json_array(q.words, q.place, c.action, c.by, c.engine, c.before IS NULL, json_remove(c.after, '$.speakers'))
    FROM quote_change AS c JOIN quote AS q ON q.number = c.quote_number ORDER BY 1`,
  log: `SELECT json_array(kind, changed, number IS NULL, count(*)) FROM change_log GROUP BY kind, changed, number IS NULL ORDER BY 1`,
  tallies: `SELECT json_array('type', type, status, cue_kind, quote_count, word_count) FROM quote_tally
    UNION ALL SELECT json_array('month', month, quote_count, word_count) FROM month_tally
    UNION ALL SELECT json_array('outlet', outlet, quote_count, word_count, article_count) FROM outlet_tally
    UNION ALL SELECT json_array('to compare', count(*)) FROM quote_to_cluster ORDER BY 1`,
}

const isWrittenInSteps = (one: Step): boolean => one.do.endsWith(' in steps')

const readContents = (database: Database): unknown =>
  Object.values(CONTENTS).map((sql) => prepare<string>(database, sql).pluck().all())

t.test('Writing in steps gives the same result as writing at once, whatever happened before', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), step.filter(isWrittenInSteps), (before, last) => {
      const [inSteps, atOnce] = [last, { ...last, do: last.do.replace(' in steps', '') } as Step].map((how) => {
        const database = openDatabase({ path: ':memory:' })
        const writing = logWrites(database)
        for (const [index, one] of [...BEGINNING, ...before, how].entries())
          writing(() => applyStep(database, one, index))
        const contents = readContents(database)
        database.close()
        return contents
      })
      assert.deepEqual(inSteps, atOnce)
    }),
    { numRuns: 40 },
  )
  t.pass('no difference was found')
})

t.test('Nobody sees any of it until it is complete, and nothing is left of an unfinished one', async (t) => {
  const path = join(t.testdir(), 'archive.db')
  const database = openDatabase({ path, synchronous: 'NORMAL' })
  const reader = openDatabase({ path })
  t.teardown(() => [database, reader].forEach((one) => void one.close()))
  const counts = (): number[] =>
    ['article', 'quote', 'speaker', 'speaker_form', 'speaker_link', 'change_log', 'quote_tally'].map(
      (table) => prepare<number>(reader, `SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    )
  const nothing = counts()
  const { article, analysis } = makeLong()
  const seen: number[][] = []
  const pending = saveLongArticle(database, { article, analysis }, logWrites(database))
  const whole = [1, MANY, MANY, MANY, MANY, 1 + 2 * MANY, 1]
  for (let at = 0; ; at += 1) {
    // As if the process were killed here.
    const killed = saveLongArticle(database, { article, analysis }, logWrites(database))
    for (let done = 0; done < at && seen.length === 0; done += 1) killed.next()
    const { done } = pending.next()
    if (done === true) break
    seen.push(counts())
  }
  const parts = seen.filter((one) => String(one) !== String(nothing) && String(one) !== String(whole))
  t.same(parts, [], 'all or nothing')
  t.ok(seen.length > 6, 'it is written in several steps')
  t.same(counts(), whole)
  t.same(findFaults(reader), [])
})

t.test('Writes by others between two steps are taken into account', async (t) => {
  const between = (steps: Steps<unknown>, at: number, act: () => void): unknown => {
    for (let done = 0; ; done += 1) {
      if (done === at) act()
      const { done: isDone, value } = steps.next()
      if (isDone === true) return value
    }
  }
  const stepsOf = (make: () => Steps<unknown>): number => {
    let count = 0
    const counted = make()
    while (counted.next().done !== true) count += 1
    return count
  }
  const { article, analysis } = makeLong()
  const all = stepsOf(() => saveLongArticle(openFor(t).database, { article, analysis }, (write) => write()))

  await t.test('another article quotes one of its speakers', async (t) => {
    for (const at of [1, all - 3]) {
      const { database, writing } = openFor(t)
      const steps = saveLongArticle(database, { article, analysis }, writing)
      between(steps, at, () => writing(() => saveArticle(database, short(1).article, short(1).analysis)))
      const sql = 'SELECT name, quote_count AS quotes FROM speaker WHERE quote_count > 1'
      t.same(prepare(database, sql).all(), [{ name: 'Ann Kaaaton', quotes: 2 }])
      t.same(findFaults(database), [])
    }
  })

  await t.test('the same article is saved', async (t) => {
    const { database, writing } = openFor(t)
    const steps = saveLongArticle(database, { article, analysis }, writing)
    const outcome = between(steps, 2, () => writing(() => saveArticle(database, article, analysis)))
    t.match(outcome, { outcome: 'existing' })
    t.same(prepare(database, 'SELECT count(*) AS n FROM article').all(), [{ n: 1 }])
  })

  const saved = (t: Parameters<typeof openFor>[0]) => {
    const { database, writing } = openFor(t)
    const outcome = writing(() => saveArticle(database, article, analysis))
    if (outcome.outcome !== 'created') throw new Error(outcome.outcome)
    return { database, writing, id: outcome.saved.article.id, speakers: outcome.saved.speakers }
  }

  await t.test('another engine reanalyses the article', async (t) => {
    const { database, writing, id } = saved(t)
    const newer: Analysis = { ...analysis, engine: 'newer' }
    const steps = reanalyseLongArticle(database, id, 1, newer, writing)
    const fewer = { ...analysis, engine: 'other', quotes: analysis.quotes.slice(1) }
    t.match(
      between(steps, 4, () => writing(() => reanalyseArticle(database, id, 1, fewer))),
      { outcome: 'reanalysed', updates: { restored: { length: 1 } } },
    )
    t.equal(findArticle(database, id)?.article.engine, 'newer')
    t.same(findFaults(database), [])
  })

  await t.test('the article is deleted', async (t) => {
    const { database, writing, id } = saved(t)
    const steps = reanalyseLongArticle(database, id, 1, analysis, writing)
    const outcome = between(steps, 4, () => {
      while (writing(() => deleteArticle(database, id)) === 'going');
    })
    t.equal(outcome, null)
    t.same(findFaults(database), [])
  })

  await t.test('a person edits one of its speakers', async (t) => {
    const { database, writing, id, speakers } = saved(t)
    const [first] = speakers
    const tag = findSpeaker(database, first?.id ?? '')?.tag ?? ''
    const edit = { kind: 'organization', by: null, note: null } as const
    const revised = makeLong('UPDATED. ')
    const steps = reviseLongArticle(database, id, null, revised.article, revised.analysis, { by: null }, writing)
    const outcome = between(steps, 6, () => writing(() => editSpeaker(database, first?.id ?? '', tag, edit)))
    t.match(outcome, { outcome: 'revised', updates: { moved: { length: MANY }, added: [], changed: [] } })
    t.match(findSpeaker(database, first?.id ?? ''), { kind: 'organization', quoteCount: 1 })
    t.same(findFaults(database), [])
    t.same(
      listMoves(database).map((change) => moveOn(database, change)),
      [],
    )
  })
})

t.test('A long article that others keep changing is left to be reanalysed in one write', async (t) => {
  const { database, writing } = openFor(t)
  const { article, analysis } = makeLong()
  const id = String(
    (takeSteps(saveLongArticle(database, { article, analysis }, writing)) as { id?: string } | null)?.id,
  )
  const steps = reanalyseLongArticle(database, id, 1, { ...analysis, engine: 'newer' }, writing)
  for (let engine = 0; ; engine += 1) {
    const { done, value } = steps.next()
    if (done === true) {
      t.equal(value, null)
      break
    }
    const sql = 'UPDATE quote SET engine = ? WHERE number = (SELECT min(number) FROM quote)'
    writing(() => prepare(database, sql).run(`other ${engine}`))
  }
})

t.test('The store saves short articles between the steps of a long one, and closes after the last', async (t) => {
  const store = openStore({ path: join(t.testdir(), 'archive.db'), synchronous: 'NORMAL' })
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  const long = makeLong()
  const saving = store.saveArticles([long]).then(note('long'))
  for (let number = 0; number < 3; number += 1) {
    await new Promise(setImmediate)
    await store.saveArticles([short(number)]).then(note('short'))
  }
  const closing = store.close().then(note('closed'))
  await Promise.all([saving, closing])
  t.same(done, ['short', 'short', 'short', 'long', 'closed'])
})

t.test('So does the thread that writes', async (t) => {
  const { articles, store, waiting } = openStoreThreads({ path: join(t.testdir(), 'archive.db') })
  t.teardown(() => store.close())
  const pack = ({ article, analysis }: ReturnType<typeof makeReport>) => ({
    article,
    analysis: packAnalysis(analysis),
    key: null,
  })
  await articles.saveMany([pack(short(0))])
  const done: string[] = []
  const saving = articles.saveMany([pack(makeLong())]).then(() => void done.push('long'))
  for (const number of [1, 2, 3]) {
    const one = articles.saveMany([pack(short(number))])
    t.equal(waiting().writer, 1)
    await one.then(() => void done.push('short'))
  }
  await saving
  t.equal(done.at(-1), 'long')
  t.equal(waiting().writer, 0)
})
