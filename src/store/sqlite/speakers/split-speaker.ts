// One speaker of the archive who is really two: some of the quotes go to a new
// one. The name still leads to the original one.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { SpeakerKind } from '../../../model.ts'
import { reassignQuotes } from './reassign-quotes.ts'
import { linkKey, nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeakerChange, recordSpeakerChange, stateOfSpeaker } from './speaker-changes.ts'
import { confirmForm, confirmLink, keepForGood } from './speaker-names.ts'
import { findMoving } from './speaker-moves.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import type { SpeakerOutcome, SpeakerRefusal, SpeakerSplit } from '../../store.ts'

/** To be called in an immediate transaction. */
export function splitSpeaker(database: Database, id: string, split: SpeakerSplit): SpeakerOutcome {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  if (!row) return { outcome: 'missing', id }
  const moving = findMoving(database, [id])
  if (moving) return moving
  const chosen = chooseQuotes(database, row.number, split)
  if ('outcome' in chosen) return chosen
  const before = loadSpeaker(database, row)
  const name = split.name ?? nameIn(database, row.number, chosen[0] ?? 0) ?? row.name
  const kind = split.kind ?? row.kind
  const rowId = makeSpeaker(database, name, kind)
  const change = recordSpeakerChange(database, {
    action: 'split',
    speakerId: id,
    otherId: loadSpeakerByRowId(database, rowId).id,
    by: split.by,
    key: split.key ?? null,
    note: split.note,
    before: stateOfSpeaker(before),
    after: { name, kind, aliases: [], vouchedAliases: [], externalId: null },
  })
  // So that it can be undone even when nothing quotes the original one any more.
  keepForGood(database, row)
  reassignQuotes(database, chosen, row, { number: rowId, kind }, change)
  return {
    outcome: 'saved',
    speaker: loadSpeakerByRowId(database, row.number),
    other: loadSpeakerByRowId(database, rowId),
    change: loadSpeakerChange(database, change),
  }
}

/** The row ids of the quotes to split off, or why there are none. */
function chooseQuotes(
  database: Database,
  speakerRowId: number,
  { quoteIds, articleIds }: SpeakerSplit,
): number[] | SpeakerRefusal {
  const chosen = new Set<number>()
  for (const quoteId of quoteIds) {
    const quote = prepare<{ number: number }>(database, QUOTE_BY).get(quoteId, speakerRowId)
    if (!quote) return { outcome: 'not-theirs', id: quoteId }
    chosen.add(quote.number)
  }
  for (const articleId of articleIds) {
    const quotes = prepare<{ number: number }>(database, QUOTES_IN_BY).all(articleId, speakerRowId)
    if (quotes.length === 0) return { outcome: 'not-theirs', id: articleId }
    for (const { number: rowId } of quotes) chosen.add(rowId)
  }
  const all = prepare<number>(database, COUNT_QUOTES).pluck().get(speakerRowId) ?? 0
  return chosen.size < all ? [...chosen] : { outcome: 'nothing-left' }
}

/** Including hidden ones. */
const COUNT_QUOTES = 'SELECT count(*) FROM quote_speaker WHERE speaker_number = ?'

const QUOTE_BY = `SELECT q.number FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE q.id = ? AND +said.speaker_number = ?`

const QUOTES_IN_BY = `SELECT q.number FROM article AS a CROSS JOIN quote AS q ON q.article_number = a.number
    CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE a.id = ? AND +said.speaker_number = ?`

/** What the article of a quote calls a speaker. */
function nameIn(database: Database, speakerRowId: number, quoteRowId: number): string | null {
  const sql = `SELECT a.name FROM quote AS q CROSS JOIN article_speaker AS a ON a.article_number = q.article_number
    WHERE q.number = ? AND a.speaker_number = ?`
  return prepare<{ name: string }>(database, sql).get(quoteRowId, speakerRowId)?.name ?? null
}

function makeSpeaker(database: Database, name: string, kind: SpeakerKind): number {
  const sql = 'INSERT INTO speaker (id, name, kind, name_key, curated) VALUES (?, ?, ?, ?, 1)'
  const rowId = Number(prepare(database, sql).run(makeId(), name, kind, nameKey(name, kind)).lastInsertRowid)
  confirmForm(database, rowId, kind, name)
  confirmLink(database, rowId, kind, name, linkKey(name, kind))
  return rowId
}
