// Whatever people and engines can do to an archive, in any order, for tests of
// what must always hold.

import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import { findArticle, saveArticle } from '../../src/store/sqlite/articles/articles.ts'
import { deleteArticle } from '../../src/store/sqlite/articles/delete-article.ts'
import { findPublishedText } from '../../src/store/sqlite/articles/article-text.ts'
import { deletePublication } from '../../src/store/sqlite/articles/publications.ts'
import { editArticle, reanalyseArticle, reviseArticle } from '../../src/store/sqlite/articles/revise-article.ts'
import { reanalyseLongArticle, reviseLongArticle } from '../../src/store/sqlite/articles/revise-long-article.ts'
import { saveLongArticle } from '../../src/store/sqlite/articles/save-long-article.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import type { Steps } from '../../src/store/sqlite/staging/in-steps.ts'
import { findQuote } from '../../src/store/sqlite/quotes/quotes.ts'
import { addQuote, reviewQuote } from '../../src/store/sqlite/quotes/review-quotes.ts'
import { editSpeaker } from '../../src/store/sqlite/speakers/edit-speaker.ts'
import { mergeSpeakers } from '../../src/store/sqlite/speakers/merge-speakers.ts'
import { moveOn } from '../../src/store/sqlite/speakers/move-on.ts'
import { listMoves } from '../../src/store/sqlite/speakers/speaker-moves.ts'
import { findSpeaker } from '../../src/store/sqlite/speakers/speakers.ts'
import { splitSpeaker } from '../../src/store/sqlite/speakers/split-speaker.ts'
import { undoSpeakerChange } from '../../src/store/sqlite/speakers/undo-speaker-change.ts'
import type { QuoteStatus } from '../../src/store/store.ts'
import { makeReport } from '../store/sample-articles.ts'

const NOBODY = { by: null, note: null }

const speaker = fc.record({
  name: fc.constantFrom('Ann Lee', 'ANN LEE', 'Bo Li', 'Lee', 'an aide'),
  kind: fc.constantFrom('person' as const, 'organization' as const, 'unnamed' as const),
  role: fc.constantFrom('mayor', 'farmer'),
  aliases: fc.subarray(['Lee', 'Ms. Lee', 'Li', 'ALee']),
})
/** Long enough to count as the same quotation elsewhere, exactly or nearly. */
const LONG = [
  'Nobody should close a library without asking those who read there',
  'Nobody should close a library without asking those who work there',
  'The bridge will be finished before the winter',
]
const said = fc.array(fc.record({ words: fc.constantFrom('yes', 'no', 'maybe so', 'never', ...LONG), by: speaker }), {
  maxLength: 4,
})
const outlet = fc.constantFrom(null, 'The Daily', 'THE DAILY', 'The Weekly')
const url = fc.constantFrom(null, 'https://daily.example/1', 'https://weekly.example/1')
const externalId = fc.constantFrom(null, '1', '2')
/** Quotes that are moved or deleted in one write: few enough that a merge takes several writes. */
const most = fc.constantFrom(1, 2, 500)

export const step = fc.oneof(
  fc.record({
    do: fc.constantFrom('save' as const, 'save in steps' as const),
    said,
    publishedAt: fc.constantFrom(null, '2022-01-10T09:00:00Z', '2023-01-10T09:00:00Z'),
    outlet,
  }),
  fc.record({ do: fc.constant('delete' as const), article: fc.nat(), most }),
  fc.record({
    do: fc.constantFrom('revise' as const, 'revise in steps' as const),
    article: fc.nat(),
    said,
    lead: fc.constantFrom('', 'UPDATED. '),
    outlet: fc.constantFrom(null, 'The Daily'),
    publishedAt: fc.constantFrom(null, '2024-01-10T09:00:00Z'),
  }),
  fc.record({
    do: fc.constantFrom('reanalyse' as const, 'reanalyse in steps' as const),
    article: fc.nat(),
    drop: fc.nat(3),
  }),
  fc.record({
    do: fc.constant('review' as const),
    quote: fc.nat(),
    status: fc.constantFrom<QuoteStatus[]>('confirmed', 'corrected', 'rejected', 'unreviewed'),
    name: fc.option(fc.constantFrom('Ann Lee', 'Cy Young', 'Lee'), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('correct' as const),
    quote: fc.nat(),
    type: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    start: fc.nat(30),
    length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    speaker: fc.option(fc.nat(), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('add' as const),
    article: fc.nat(),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ do: fc.constant('merge' as const), one: fc.nat(), other: fc.nat(), most }),
  fc.record({ do: fc.constant('split' as const), one: fc.nat(), quote: fc.nat() }),
  fc.record({
    do: fc.constant('edit' as const),
    one: fc.nat(),
    name: fc.constantFrom('Ann Lee', 'Ann Lee-Jones', 'Lee'),
    aliases: fc.subarray(['Lee', 'ALee', 'The Mayor']),
    kind: fc.constantFrom('person' as const, 'organization' as const),
  }),
  fc.record({ do: fc.constant('undo' as const), one: fc.nat(), most }),
  fc.record({ do: fc.constant('move on' as const), most }),
  fc.record({ do: fc.constant('publish' as const), article: fc.nat(), outlet, url, externalId }),
  fc.record({ do: fc.constant('unpublish' as const), article: fc.nat(), number: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    do: fc.constant('describe' as const),
    article: fc.nat(),
    title: fc.constantFrom(null, 'A title', 'Another'),
    url,
    outlet: fc.option(outlet, { nil: undefined }),
    externalId: fc.option(externalId, { nil: undefined }),
    publishedAt: fc.constantFrom(undefined, '2021-01-10T09:00:00Z'),
    canonicalUrl: fc.constantFrom(null, 'https://daily.example/one'),
    metadata: fc.constantFrom({}, { desk: 'Europe' }),
  }),
)
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Takes all steps in sequence, with nothing in between. */
export function takeSteps<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Some quotes mention others, and some speakers have known pronouns. */
function withMentions<Said extends { readonly words: string; readonly by: { readonly role: string } }>(said: Said) {
  const names: Readonly<Record<string, string>> = { 'maybe so': 'Bo Li', never: 'Cy Young', no: 'Lee' }
  const name = names[said.words]
  const about = name === undefined ? [] : [{ words: said.words, name }]
  return { ...said, about, by: { ...said.by, pronouns: said.by.role === 'mayor' ? ('she' as const) : null } }
}

/** Two articles to start with. */
export const BEGINNING: readonly Step[] = (['Bo Li', 'Lee'] as const).map((name) => ({
  do: 'save',
  said: [
    { words: 'yes', by: { name: 'Ann Lee', kind: 'person', role: 'mayor', aliases: ['Lee'] } },
    { words: 'no', by: { name, kind: 'person', role: 'farmer', aliases: [] } },
  ],
  publishedAt: '2022-01-10T09:00:00Z',
  outlet: 'The Daily',
}))

/** Applies a step to an existing article, quote or speaker, if there is any. `index` is the number of the step, and makes texts differ. Must run in an immediate transaction. */
export function applyStep(database: Database, one: Step, index: number): void {
  const pick = (table: string, choice: number): string => {
    const ids = prepare<string>(database, `SELECT id FROM ${table} ORDER BY number`).pluck().all()
    return ids[choice % ids.length] ?? ''
  }
  switch (one.do) {
    case 'save':
    case 'save in steps': {
      const { article, analysis } = makeReport(one.said.map(withMentions), {
        publishedAt: one.publishedAt,
        outlet: one.outlet,
      })
      const whole = { ...article, text: `${article.text} (${index})` }
      const saved =
        one.do === 'save in steps'
          ? takeSteps(saveLongArticle(database, { article: whole, analysis }, (write) => write()))
          : null
      if (saved === null) saveArticle(database, whole, analysis)
      return
    }
    case 'delete':
      return void deleteArticle(database, pick('article', one.article), one.most)
    case 'revise':
    case 'revise in steps': {
      const id = pick('article', one.article)
      const { article, analysis } = makeReport(
        one.said.map(withMentions),
        { publishedAt: one.publishedAt, outlet: one.outlet },
        one.lead,
      )
      const whole = { ...article, text: `${article.text} (${index})` }
      const tag = findArticle(database, id)?.tag ?? ''
      const revised =
        one.do === 'revise in steps'
          ? takeSteps(reviseLongArticle(database, id, tag, whole, analysis, NOBODY, (write) => write()))
          : null
      if (revised === null) reviseArticle(database, id, tag, whole, analysis, NOBODY)
      return
    }
    case 'reanalyse':
    case 'reanalyse in steps': {
      const placed = findPublishedText(database, pick('article', one.article))
      const found = placed && findArticle(database, placed.id)
      if (!placed || !found) return
      const quotes = found.quotes
        .filter((_, at) => at !== one.drop)
        .map((quote, at) => ({
          ...quote,
          id: `q${at}`,
          speakerIds: ['s1'],
          about: (quote.about ?? []).map(({ start, end, name, kind }) => ({
            span: { start, end },
            name,
            kind,
            speakerId: null,
          })),
        }))
      const speakers = [{ id: 's1', name: 'Ann Lee', role: null, kind: 'person' as const, aliases: [], pronouns: null }]
      const analysis = { engine: `${index}`, reader: 'linear', language: 'en', quotes, speakers, rejected: [] } as const
      const { id, revision } = placed
      const read =
        one.do === 'reanalyse in steps'
          ? takeSteps(reanalyseLongArticle(database, id, revision, analysis, (write) => write()))
          : null
      if (read === null) reanalyseArticle(database, id, revision, analysis)
      return
    }
    case 'review': {
      const id = pick('quote', one.quote)
      const correction =
        one.name === undefined ? {} : { speakers: [{ name: one.name, kind: 'person' as const, role: null }] }
      const tag = findQuote(database, id)?.tag ?? ''
      reviewQuote(database, id, tag, { ...NOBODY, status: one.status, correction })
      return
    }
    case 'add': {
      const parts = [{ start: one.start, end: one.start + one.length, text: null }]
      const speakers = [{ name: 'Ann Lee', kind: 'person' as const, role: null }]
      addQuote(database, pick('article', one.article), {
        ...NOBODY,
        type: 'direct',
        parts,
        cue: null,
        source: null,
        speakers,
      })
      return
    }
    case 'correct': {
      const { type, start, length } = one
      const by = one.speaker === undefined ? undefined : pick('speaker', one.speaker)
      reviewQuote(database, pick('quote', one.quote), null, {
        ...NOBODY,
        status: 'corrected',
        correction: {
          type,
          ...(length === undefined ? {} : { parts: [{ start, end: start + length, text: null }] }),
          ...(by === undefined ? {} : { speakers: by === '' ? [] : [{ id: by }] }),
        },
      })
      return
    }
    case 'merge':
      return void mergeSpeakers(database, pick('speaker', one.one), pick('speaker', one.other), NOBODY, null, one.most)
    case 'split':
      return void splitSpeaker(database, pick('speaker', one.one), {
        ...NOBODY,
        quoteIds: [pick('quote', one.quote)],
        articleIds: [],
        name: null,
        kind: null,
      })
    case 'edit': {
      const id = pick('speaker', one.one)
      const { name, aliases, kind } = one
      editSpeaker(database, id, findSpeaker(database, id)?.tag ?? '', { ...NOBODY, name, aliases, kind })
      return
    }
    case 'undo':
      return void undoSpeakerChange(database, pick('speaker', one.one), null, NOBODY, one.most)
    case 'move on': {
      const [change] = listMoves(database)
      return change === undefined ? undefined : void moveOn(database, change, one.most)
    }
    case 'publish': {
      const found = findArticle(database, pick('article', one.article))
      if (!found) return
      const { outlet, url, externalId } = one
      const { article, analysis } = makeReport([], { outlet, url, externalId })
      return void saveArticle(database, { ...article, text: found.article.text }, analysis)
    }
    case 'unpublish':
      return void deletePublication(database, pick('article', one.article), one.number)
    case 'describe': {
      const found = findArticle(database, pick('article', one.article))
      if (!found) return
      const { author, outlet, publishedAt, externalId, id } = found.article
      const details = {
        author,
        title: one.title,
        url: one.url,
        outlet: one.outlet === undefined ? outlet : one.outlet,
        publishedAt: one.publishedAt ?? publishedAt,
        externalId: one.externalId === undefined ? externalId : one.externalId,
        canonicalUrl: one.canonicalUrl,
        metadata: one.metadata,
      }
      const { outcome } = editArticle(database, id, null, details, NOBODY)
      if (!['revised', 'unchanged', 'conflict'].includes(outcome)) throw new Error(outcome)
      return
    }
  }
}
