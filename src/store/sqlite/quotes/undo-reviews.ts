// Undoes the last thing a person did to a quote.

import type { Database } from 'better-sqlite3'
import { arrangeQuotes } from './arrange-quotes.ts'
import { dropUnquoted, loadPublishedText } from '../articles/article-text.ts'
import type { PublishedText } from '../articles/article-text.ts'
import { cutSpan } from '../cut-span.ts'
import { prepare } from '../prepare.ts'
import { bringBackSpeakers } from '../speakers/kept-speakers.ts'
import { findById } from '../speakers/resolve-speakers.ts'
import type { KeptQuote } from './kept-quote.ts'
import { replaceMentions } from './mentions.ts'
import { findLastChange, noteUndone } from './quote-changes.ts'
import { findDuplicate, loadQuote } from './review-quotes.ts'
import { replaceSpeakers, rewriteParts } from './save-quotes.ts'
import type { ManyUndone, QuoteState, QuoteVersion, Signer, UndoOutcome } from '../../store.ts'

/** Each independently: a refusal for one does not affect the others. To be called in an immediate transaction. */
export const undoReviews = (
  database: Database,
  quotes: readonly QuoteVersion[],
  signer: Signer,
): ManyUndone['undone'] => quotes.map(({ id, tag }) => ({ id, outcome: undoReview(database, id, tag, signer) }))

function undoReview(database: Database, id: string, tag: string | null, signer: Signer): UndoOutcome {
  const row = prepare<{ number: number; article_number: number }>(
    database,
    'SELECT number, article_number FROM quote WHERE id = ?',
  ).get(id)
  if (!row) return { outcome: 'missing' }
  const present = loadQuote(database, row.number)
  if (tag !== null && present.tag !== tag) return { outcome: 'stale', tag: present.tag }
  const change = findLastChange(database, row.number)
  if (change === null) return { outcome: 'nothing-to-undo' }
  const article = loadPublishedText(database, row.article_number)
  if (change.action === 'added') {
    prepare(database, 'DELETE FROM quote WHERE number = ?').run(row.number)
    dropUnquoted(database, article.articleRowId)
    return { outcome: 'saved', quote: null }
  }
  const { before, kept } = change
  if (before === null || kept === null || before.revision !== article.revision) return { outcome: 'nothing-to-undo' }
  const duplicate = findDuplicate(database, article.articleRowId, before.parts, row.number)
  if (duplicate) return duplicate
  restore(database, article, row.number, before, kept as KeptQuote)
  noteUndone(database, change.rowId, signer)
  return { outcome: 'saved', quote: loadQuote(database, row.number) }
}

function restore(
  database: Database,
  article: PublishedText,
  rowId: number,
  { status, type, parts, cue = null, source = null, withdrawn }: QuoteState,
  { wordsChanged, withdrawnAt, rest }: KeptQuote,
): void {
  prepare(
    database,
    `UPDATE quote SET status = ?, listed = ?, words_changed = ?, withdrawn_at = ?, withdrawn_because = ?
    WHERE number = ?`,
  ).run(
    status,
    Number(status !== 'rejected' && withdrawnAt === null),
    Number(wordsChanged),
    withdrawnAt,
    withdrawn,
    rowId,
  )
  if (rest === undefined) return
  prepare(
    database,
    `UPDATE quote SET type = ?, cue_start = ?, cue_end = ?, cue_text = ?, cue_kind = ?,
      source_start = ?, source_end = ?, source_text = ? WHERE number = ?`,
  ).run(
    type,
    cue?.start ?? null,
    cue?.end ?? null,
    cue && cutSpan(article.text, cue),
    rest.cueKind,
    source?.start ?? null,
    source?.end ?? null,
    source && cutSpan(article.text, source),
    rowId,
  )
  rewriteParts(database, article.text, rowId, parts)
  replaceSpeakers(database, rowId, bringBackSpeakers(database, article, rest.speakers))
  const meant = new Map(
    (rest.about ?? []).flatMap(({ speakerId }) => {
      const speaker = speakerId === null ? null : findById(database, speakerId)
      return speakerId === null || speaker === null ? [] : [[speakerId, speaker.rowId] as const]
    }),
  )
  replaceMentions(database, article.text, rowId, rest.about, meant)
  arrangeQuotes(database, article, false)
  dropUnquoted(database, article.articleRowId)
}
