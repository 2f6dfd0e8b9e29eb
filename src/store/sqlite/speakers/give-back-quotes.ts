// The step of undoing a merge that gives the quotes back: in some of the
// articles, both speakers are again what they were.

import type { Database } from 'better-sqlite3'
import type { Pronouns } from '../../../model.ts'
import { nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import { replaceSpeakers } from '../quotes/save-quotes.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import type { SpeakerRow } from '../rows.ts'
import { indexForms } from '../search/search-index.ts'
import { reassignQuotes } from './reassign-quotes.ts'
import type { SpeakerRef } from './reassign-quotes.ts'
import { insertForms, saveArticleSpeaker } from './save-speakers.ts'
import type { KeptSpeaker } from './speaker-changes.ts'
import { quotesIn } from './speaker-moves.ts'

/** An article that quotes the survivor. */
export interface ArticleToUndo {
  readonly number: number
  /** What it calls the survivor. */
  readonly name: string
  readonly quotes: number
  /** 1 if the merge moved quotes in it. */
  readonly isMoved: number
}

/**
 * In these articles, gives the other speaker what they brought, and what their
 * names have since led to the survivor.
 */
export function giveBackQuotes(
  database: Database,
  changeRowId: number,
  row: SpeakerRow,
  other: SpeakerRef,
  { links }: KeptSpeaker,
  articles: readonly ArticleToUndo[],
): void {
  const since = articles.filter(
    ({ isMoved, name }) => isMoved === 0 && links.some(({ key, kind }) => nameKey(name, kind) === key),
  )
  const rowIdsOf = (some: readonly ArticleToUndo[]): number[] => some.map(({ number: rowId }) => rowId)
  reassignQuotes(database, quotesIn(database, row.number, rowIdsOf(since)), row, other, null)
  const moved = rowIdsOf(articles.filter(({ isMoved }) => isMoved === 1))
  const [own, joint] = movedQuotes(database, changeRowId, row.number, moved)
  reassignQuotes(database, own, row, other, null)
  for (const quote of joint) addSpeaker(database, changeRowId, quote, other)
  restoreArticles(database, changeRowId, row, other, moved)
}

/**
 * The quotes that the merge moved in these articles and that still belong to
 * the survivor: first those to give back, then those to share again.
 */
function movedQuotes(
  database: Database,
  changeRowId: number,
  survivorRowId: number,
  articleRowIds: readonly number[],
): [number[], number[]] {
  const rows = prepare<{ number: number; joint: number }>(
    database,
    `SELECT m.quote_number AS number, m.joint FROM json_each(?) AS wanted
    CROSS JOIN quote AS q ON q.article_number = wanted.value
    CROSS JOIN moved_quote AS m ON m.change_number = ? AND m.quote_number = q.number
    CROSS JOIN quote_speaker AS said ON said.quote_number = m.quote_number
    WHERE +said.speaker_number = ?`,
  ).all(JSON.stringify(articleRowIds), changeRowId, survivorRowId)
  const rowIds = (joint: number): number[] =>
    rows.filter((row) => row.joint === joint).map(({ number: rowId }) => rowId)
  return [rowIds(0), rowIds(1)]
}

/** After the speakers it already has. */
function addSpeaker(database: Database, changeRowId: number, quoteRowId: number, speaker: SpeakerRef): void {
  const article = prepare<PublishedArticle>(
    database,
    `SELECT a.number AS articleRowId, a.published_key AS publishedKey, a.outlet AS outlet
    FROM quote AS q CROSS JOIN article AS a ON a.number = q.article_number WHERE q.number = ?`,
  ).get(quoteRowId)
  const called = prepare<{ name: string; role: string | null; forms: string; pronouns: Pronouns | null }>(
    database,
    'SELECT name, role, forms, pronouns FROM moved_article WHERE change_number = ? AND article_number = ?',
  ).get(changeRowId, article?.articleRowId)
  if (!article || !called) throw new Error(`The quote with the row id ${quoteRowId} has no article`)
  const forms = JSON.parse(called.forms) as readonly string[]
  indexForms(database, insertForms(database, speaker.number, speaker.kind, forms))
  saveArticleSpeaker(database, article, { ...called, rowId: speaker.number, forms, ordinal: 0 })
  const sql = 'SELECT speaker_number AS number FROM quote_speaker WHERE quote_number = ? ORDER BY ordinal'
  const speakers = prepare<{ number: number }>(database, sql).all(quoteRowId)
  replaceSpeakers(database, quoteRowId, [...speakers.map(({ number: rowId }) => rowId), speaker.number])
}

/**
 * In each article that the merge touched, both get back their names there; the
 * survivor only unless a person has since given the last of their quotes to
 * somebody else.
 */
function restoreArticles(
  database: Database,
  changeRowId: number,
  survivor: SpeakerRow,
  other: SpeakerRef,
  articleRowIds: readonly number[],
): void {
  const rows = prepare<MovedArticleRow>(
    database,
    `SELECT m.article_number, m.name, m.role, m.forms, m.pronouns, m.other_pronouns,
      iif(s.speaker_number IS NULL, NULL, m.other_forms) AS other_forms
    FROM json_each(?) AS wanted
    CROSS JOIN moved_article AS m ON m.change_number = ? AND m.article_number = wanted.value
    CROSS JOIN article_speaker AS a ON a.article_number = m.article_number AND a.speaker_number = ?
    LEFT JOIN article_speaker AS s ON s.article_number = m.article_number AND s.speaker_number = ?`,
  ).all(JSON.stringify(articleRowIds), changeRowId, other.number, survivor.number)
  for (const row of rows) {
    prepare(
      database,
      'UPDATE article_speaker SET name = ?, role = ?, pronouns = ? WHERE article_number = ? AND speaker_number = ?',
    ).run(row.name, row.role, row.pronouns, row.article_number, other.number)
    prepare(database, MEANT_BY_NAME).run({
      other: other.number,
      survivor: survivor.number,
      article: row.article_number,
      key: nameKey(row.name, other.kind),
    })
    setForms(database, row.article_number, other, row.forms)
    if (row.other_forms === null) continue
    setForms(database, row.article_number, survivor, row.other_forms)
    const sql = 'UPDATE article_speaker SET pronouns = ? WHERE article_number = ? AND speaker_number = ?'
    prepare(database, sql).run(row.other_pronouns, row.article_number, survivor.number)
  }
}

/** If both are quoted, mentions by the other's name refer to the other again. */
export const MEANT_BY_NAME = `UPDATE quote_mention SET speaker_number = :other
  WHERE +speaker_number = :survivor AND quote_number IN (SELECT number FROM quote WHERE article_number = :article)
    AND name_number IN (SELECT number FROM mentioned_name WHERE name_key = :key)`

interface MovedArticleRow {
  readonly article_number: number
  readonly name: string
  readonly role: string | null
  readonly forms: string
  readonly pronouns: Pronouns | null
  readonly other_pronouns: Pronouns | null
  readonly other_forms: string | null
}

function setForms(database: Database, articleRowId: number, { number: rowId, kind }: SpeakerRef, forms: string): void {
  indexForms(database, insertForms(database, rowId, kind, JSON.parse(forms) as readonly string[]))
  const sql = 'UPDATE article_speaker SET forms = ? WHERE article_number = ? AND speaker_number = ?'
  prepare(database, sql).run(forms, articleRowId, rowId)
}
