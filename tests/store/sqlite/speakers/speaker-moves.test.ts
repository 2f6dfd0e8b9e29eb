// Changes to speakers with more quotes than are moved in one write.

import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import type { SpeakerMoving, SpeakerOutcome, Store, StoredSpeaker } from '../../../../src/store/store.ts'
import { finishMove } from '../../../../src/store/steps/finish-move.ts'
import { makeFollower } from '../../../support/archive-follower.ts'
import { makeAnalysis, makeArticle } from '../../sample-articles.ts'

const NOBODY = { by: null, note: null }
const DESK = { id: '0123456789ab', name: 'Desk' }
const NIGHT = { id: 'ba9876543210', name: 'Night shift' }
/** More quotes of each speaker than fit into one step. */
const MANY = 620

/** An archive in a file, with two people who have many quotes, some said together and some in the same article. */
async function openFilled(t: Test) {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path, synchronous: 'NORMAL' })
  const articles = Array.from({ length: MANY }, (_, number) => {
    const [won, lost, tied] = [`“We won race ${number},”`, `“We lost race ${number},”`, `“We tied race ${number},”`]
    const text = `${won} said Ann Lee. ${lost} said Bo Chen.${number % 50 === 0 ? ` ${tied} said both.` : ''}`
    const [ann, bo] = [{ name: 'Ann Lee', role: 'mayor', aliases: ['Lee'] }, { name: 'Bo Chen' }]
    const quotes = [
      { words: [won], by: [ann] },
      { words: [lost], by: [bo] },
      ...(number % 50 === 0 ? [{ words: [tied], by: [bo, ann] }] : []),
    ]
    return {
      article: makeArticle({
        text,
        outlet: `Post ${number % 3}`,
        publishedAt: `2022-01-10T09:${10 + (number % 50)}:00Z`,
      }),
      analysis: makeAnalysis(text, quotes),
    }
  })
  await store.saveArticles(articles)
  const speakers = (await store.listSpeakers(null, { limit: 10, after: null })).items
  const find = (name: string): StoredSpeaker => {
    const speaker = speakers.find((one) => one.name === name)
    if (!speaker) throw new Error(`There is no ${name}`)
    return speaker
  }
  const reader = openDatabase({ path })
  t.teardown(() => void reader.close())
  return { path, store, reader, ann: find('Ann Lee'), bo: find('Bo Chen') }
}

type Started = SpeakerOutcome | SpeakerMoving

/** Completes a change step by step, closing and reopening the archive before each one, as if the process had been killed. */
async function finishWithRestarts(t: Test, path: string, started: Started, between: (store: Store) => Promise<void>) {
  let outcome = started
  let steps = 0
  for (; outcome.outcome === 'moving'; steps += 1) {
    const store = openStore({ path, synchronous: 'NORMAL' })
    t.same(await store.listMoves(), [outcome.changeRowId])
    await between(store)
    outcome = await store.moveOn(outcome.changeRowId)
    await store.close()
  }
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome)
  return { outcome, steps }
}

t.test('A merge of many quotes proceeds in steps, across restarts, and so does undoing it', async (t) => {
  const { path, store, reader, ann, bo } = await openFilled(t)
  const started = await store.mergeSpeakers(ann.id, bo.id, { ...NOBODY, key: DESK })
  t.match(started, { outcome: 'moving' })
  await store.close()
  const check = async (store: Store): Promise<void> => {
    t.same(findFaults(reader), [])
    const [one, other] = [await store.findSpeaker(ann.id), await store.findSpeaker(bo.id)]
    t.ok((one?.quoteCount ?? 0) + (other?.quoteCount ?? 0) >= 2 * MANY, 'every quote has an existing speaker')
  }
  const merged = await finishWithRestarts(t, path, started, check)
  t.ok(merged.steps > 1, `${merged.steps} steps`)
  t.same(findFaults(reader), [])
  t.match(merged.outcome.speaker, { id: ann.id, quoteCount: 2 * MANY + 13, articleCount: MANY })
  t.ok(merged.outcome.speaker.aliases.includes('Bo Chen'))

  const again = openStore({ path, synchronous: 'NORMAL' })
  t.same(await again.listMoves(), [])
  t.equal(await again.findSurvivor(bo.id), ann.id)
  const undoing = await again.undoSpeakerChange(ann.id, null, { by: 'Zoë', note: null, key: NIGHT })
  t.match(undoing, { outcome: 'moving' })
  await again.close()
  const undone = await finishWithRestarts(t, path, undoing, async () => void t.same(findFaults(reader), []))
  t.ok(undone.steps > 1, `${undone.steps} steps`)
  t.same(findFaults(reader), [])
  t.match(undone.outcome.change, { key: DESK, undone: { by: 'Zoë', key: NIGHT } }, 'signed by those who started them')
  const comparable = ({ id, name, roles, outlets, quoteCount, articleCount }: StoredSpeaker) => ({
    id,
    name,
    roles,
    outlets,
    quoteCount,
    articleCount,
  })
  t.same(comparable(undone.outcome.speaker), comparable(ann))
  t.same(undone.outcome.other && comparable(undone.outcome.other), comparable(bo))
})

t.test('During a merge others can write, but not change its speakers', async (t) => {
  const { store, reader, ann, bo } = await openFilled(t)
  t.teardown(() => store.close())
  const started = await store.mergeSpeakers(ann.id, bo.id, NOBODY)
  if (started.outcome !== 'moving') throw new Error(started.outcome)
  await store.moveOn(started.changeRowId)

  const [change] = (await store.listSpeakerChanges(ann.id, { limit: 1, after: null }))?.items ?? []
  const refused = { outcome: 'under-way', id: change?.id }
  t.match(await store.mergeSpeakers(bo.id, ann.id, NOBODY), refused, 'nor merged the other way round')
  t.match(await store.undoSpeakerChange(ann.id, null, NOBODY), refused)
  t.match(await store.editSpeaker(bo.id, bo.tag, { name: 'Bob Chen', ...NOBODY }), refused)
  t.match(
    await store.splitSpeaker(ann.id, { quoteIds: ['x'], articleIds: [], name: null, kind: null, ...NOBODY }),
    refused,
  )

  const text = '“Nobody knows,” said Bo Chen.'
  const quote = { words: ['“Nobody knows,”'], by: [{ name: 'Bo Chen' }] }
  const saved = await store.saveArticle(makeArticle({ text }), makeAnalysis(text, [quote]))
  if (saved.outcome !== 'created') throw new Error(saved.outcome)
  t.equal(saved.saved.speakers[0]?.id, ann.id, 'the name leads to the survivor from the start')
  const { items } = await store.listQuotes({ speakerIds: [bo.id] }, { limit: 1, after: null })
  t.equal(await store.deleteArticle(items[0]?.articleId ?? ''), 'deleted')
  t.same(findFaults(reader), [])

  const outcome = await finishMove(store, started)
  t.match(outcome, { outcome: 'saved', other: null })
  t.match(
    await store.moveOn(started.changeRowId),
    { outcome: 'saved', speaker: { id: ann.id } },
    'a late caller gets the result',
  )
  t.same(findFaults(reader), [])
})

t.test('A split is undone in steps', async (t) => {
  const { store, reader, ann } = await openFilled(t)
  t.teardown(() => store.close())
  const { items } = await store.listQuotes({ speakerIds: [ann.id] }, { limit: MANY - 5, after: null })
  const quoteIds = items.map(({ id }) => id)
  const split = await store.splitSpeaker(ann.id, { quoteIds, articleIds: [], name: null, kind: null, ...NOBODY })
  if (split.outcome !== 'saved') throw new Error(split.outcome)
  t.equal(split.other?.quoteCount, MANY - 5)
  const started = await store.undoSpeakerChange(ann.id, null, NOBODY)
  t.match(started, { outcome: 'moving' })
  const outcome = await finishMove(store, started)
  t.match(outcome, { outcome: 'saved', speaker: { id: ann.id, quoteCount: ann.quoteCount } })
  t.equal(await store.findSurvivor(split.other?.id ?? ''), ann.id)
  t.same(findFaults(reader), [])
})

t.test('A client that follows the changes matches the archive after each step', async (t) => {
  const { store, reader, ann, bo } = await openFilled(t)
  const follower = makeFollower()
  const speakers = makeFollower(['speaker'])
  const compareCopies = (): void => {
    for (const one of [follower, speakers]) {
      one.catchUp(reader, 100)
      one.compare(reader)
    }
  }
  compareCopies()
  const { applied: before } = follower.figures()
  async function finish(started: Started): Promise<number> {
    let outcome = started
    let steps = 0
    for (; outcome.outcome === 'moving'; steps += 1) {
      compareCopies()
      outcome = await store.moveOn(outcome.changeRowId)
    }
    compareCopies()
    if (outcome.outcome !== 'saved') throw new Error(outcome.outcome)
    return steps
  }
  t.ok((await finish(await store.mergeSpeakers(ann.id, bo.id, NOBODY))) > 1, 'in steps')
  const moved = follower.figures().applied - before
  t.ok(moved >= MANY * 2, 'the moved quotes and their articles were listed')
  t.ok(moved < MANY * 2 + 100, `and hardly anything else: ${moved}`)
  t.ok((await finish(await store.undoSpeakerChange(ann.id, null, NOBODY))) > 1, 'and back')
  t.ok(await store.findSpeaker(bo.id))
  await store.close()
})
