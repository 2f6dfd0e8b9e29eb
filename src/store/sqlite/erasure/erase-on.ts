// An erasure, step by step: each step is a separate write that leaves the
// archive consistent, so that others can write in between. SQLite leaves
// deleted data in place until something else is written there: here it is
// overwritten (secure_delete), merged out of the search indexes, and removed
// from the log.

import type { Database } from 'better-sqlite3'
import { deleteArticle } from '../articles/delete-article.ts'
import { prepare } from '../prepare.ts'
import type { Erasure } from '../../store.ts'
import { emptyLog } from './empty-log.ts'
import { eraseFromArticle } from './erase-from-article.ts'
import { findErasureRow, erasureFromRow, requireErasure } from './erasures.ts'
import type { ErasedSpeaker, ErasureRow } from './erasures.ts'
import { dropMentions, forgetSpeaker } from './forget-speaker.ts'
import { mergeIndexes } from './merge-indexes.ts'

/** Quotes and articles erased in one write. */
const QUOTES_IN_ONE_STEP = 200
const ARTICLES_IN_ONE_STEP = 10
const RESPONSES_IN_ONE_STEP = 100

/** `writing` runs what it is given as a transaction of its own. Null if there is no such erasure. */
export function eraseOn(
  database: Database,
  id: string,
  writing: <Answer>(write: () => Answer) => Answer,
): Erasure | null {
  const row = findErasureRow(database, id)
  if (row === null) return null
  if (row.stage === 'done') return erasureFromRow(row)
  if (row.stage === 'log' && !emptyLog(database)) return erasureFromRow(row)
  database.exec('PRAGMA secure_delete = ON')
  try {
    // Checked again under the lock: another process may be working on it.
    return writing(() => {
      const now = requireErasure(database, id)
      if (now.stage !== 'done') STAGES[now.stage](database, now)
      return erasureFromRow(requireErasure(database, id))
    })
  } finally {
    database.exec('PRAGMA secure_delete = OFF')
  }
}

const STAGES: Readonly<
  Record<Exclude<ErasureRow['stage'], 'done'>, (database: Database, erasure: ErasureRow) => void>
> = {
  articles: (database, erasure) => (erasure.kind === 'speaker' ? eraseSaid : eraseArticles)(database, erasure),
  mentions(database, erasure) {
    const speaker = findSpeaker(database, erasure.target)
    const next = speaker && dropMentions(database, speaker, erasure.place)
    if (next !== null) return proceed(database, erasure, 'mentions', next)
    // Another article that quotes them may have arrived.
    if (speaker !== null && !forgetSpeaker(database, speaker)) return proceed(database, erasure, 'articles')
    proceed(database, erasure, 'responses')
  },
  responses(database, erasure) {
    const gone = prepare(database, FORGET_RESPONSES).run(RESPONSES_IN_ONE_STEP).changes
    proceed(database, erasure, gone < RESPONSES_IN_ONE_STEP ? 'indexes' : 'responses')
  },
  indexes(database, erasure) {
    const next = mergeIndexes(database, erasure.place)
    if (next === null) proceed(database, erasure, 'log')
    else proceed(database, erasure, 'indexes', next)
  },
  log(database, erasure) {
    prepare(database, `UPDATE erasure SET stage = 'done', place = 0, ended_at = ? WHERE number = ?`).run(
      new Date().toISOString(),
      erasure.number,
    )
  },
}

function proceed(database: Database, { number: rowId }: ErasureRow, stage: ErasureRow['stage'], place = 0): void {
  prepare(database, 'UPDATE erasure SET stage = ?, place = ? WHERE number = ?').run(stage, place, rowId)
}

function count(database: Database, { number: rowId }: ErasureRow, articles: number, quotes: number): void {
  const sql = 'UPDATE erasure SET article_count = article_count + ?, quote_count = quote_count + ? WHERE number = ?'
  prepare(database, sql).run(articles, quotes, rowId)
}

/** All stored responses to requests with a key, since they may quote anybody. Those in progress are kept. */
const FORGET_RESPONSES = `DELETE FROM idempotency_key WHERE key IN (
    SELECT key FROM idempotency_key WHERE status IS NOT NULL LIMIT ?
  )`

function eraseArticles(database: Database, erasure: ErasureRow): void {
  let quotes = 0
  for (let articles = 0; articles < ARTICLES_IN_ONE_STEP && quotes < QUOTES_IN_ONE_STEP; articles += 1) {
    const next = prepare<NextArticle>(database, NEXT_ARTICLE[erasure.kind]).get({ target: erasure.target })
    if (next === undefined) return proceed(database, erasure, 'responses')
    const outcome = deleteArticle(database, next.id)
    const left = outcome === 'going' ? countQuotes(database, next.number) : 0
    quotes += next.quotes - left
    count(database, erasure, outcome === 'going' ? 0 : 1, next.quotes - left)
    if (outcome === 'going') return
  }
}

interface NextArticle {
  readonly number: number
  readonly id: string
  readonly quotes: number
}

const WITH_QUOTES = `SELECT a.number, a.id, (SELECT count(*) FROM quote AS q WHERE q.article_number = a.number) AS quotes
  FROM article AS a`

/** An article without a date counts by when it was submitted; ids are in that order, except within one moment. */
export const NEXT_ARTICLE: Readonly<Record<ErasureRow['kind'], string>> = {
  article: `${WITH_QUOTES} WHERE a.id = :target`,
  before: `${WITH_QUOTES} WHERE a.number = coalesce(
      (SELECT number FROM article WHERE published_key > '' AND published_key < :target ORDER BY published_key LIMIT 1),
      (SELECT number FROM (SELECT number, created_at FROM article WHERE published_key = '' ORDER BY id LIMIT 20)
        WHERE created_at < :target LIMIT 1))`,
  speaker: `${WITH_QUOTES} WHERE a.number = (
      SELECT s.article_number FROM article_speaker AS s WHERE s.speaker_number = :target LIMIT 1)`,
}

const countQuotes = (database: Database, articleRowId: number): number =>
  prepare<number>(database, 'SELECT count(*) FROM quote WHERE article_number = ?').pluck().get(articleRowId) ?? 0

function eraseSaid(database: Database, erasure: ErasureRow): void {
  const speaker = findSpeaker(database, erasure.target)
  let quotes = 0
  for (let articles = 0; articles < ARTICLES_IN_ONE_STEP && quotes < QUOTES_IN_ONE_STEP; articles += 1) {
    const next = speaker && prepare<NextArticle>(database, NEXT_ARTICLE.speaker).get({ target: speaker.number })
    if (speaker === null || next === null || next === undefined) return proceed(database, erasure, 'mentions')
    const { erased, isDone } = eraseFromArticle(database, next.number, speaker, QUOTES_IN_ONE_STEP)
    quotes += erased
    count(database, erasure, isDone ? 1 : 0, erased)
  }
}

const findSpeaker = (database: Database, id: string): ErasedSpeaker | null =>
  prepare<ErasedSpeaker>(database, 'SELECT number, id, kind, name FROM speaker WHERE id = ?').get(id) ?? null
