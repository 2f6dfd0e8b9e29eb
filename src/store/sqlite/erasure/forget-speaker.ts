// What the archive knows about a speaker beyond their quotes: who speaks about
// them, what people did to them, their names.

import type { Database } from 'better-sqlite3'
import { moveMentions } from '../quotes/mentions.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { prepare } from '../prepare.ts'
import type { ErasedSpeaker } from './erasures.ts'

/** Quotes processed in one write. */
const IN_ONE_STEP = 100

/**
 * Makes quotes of others no longer findable by whom they are about; their words
 * stay. One step: returns the row id to continue after, null after the last.
 */
export function dropMentions(database: Database, speaker: ErasedSpeaker, after: number): number | null {
  const rowIds = prepare<number>(database, MENTIONING)
    .pluck()
    .all({ speaker: speaker.number, after, limit: IN_ONE_STEP })
  loadQuotes(database, rowIds).forEach(({ about }, index) => {
    const theirs = new Set(about?.filter(({ speakerId }) => speakerId === speaker.id).map(({ start }) => start))
    if (theirs.size > 0) moveMentions(database, rowIds[index]!, (span) => (theirs.has(span.start) ? null : span))
  })
  return rowIds.length < IN_ONE_STEP ? null : rowIds.at(-1)!
}

/** Found by the speaker, if their articles quote them, and by the names that lead to them. */
const MENTIONING = `SELECT quote_number FROM quote_mention WHERE speaker_number = :speaker AND quote_number > :after
  UNION SELECT m.quote_number FROM quote_mention AS m
    WHERE m.name_number IN (
        SELECT n.number FROM speaker_link AS l CROSS JOIN mentioned_name AS n
        ON n.name_key = l.link_key AND n.kind = l.kind WHERE l.speaker_number = :speaker
        UNION SELECT n.number FROM vouched_name AS v CROSS JOIN mentioned_name AS n ON n.name_key = v.called_key
        WHERE v.speaker_number = :speaker
      )
      AND m.quote_number > :after
  ORDER BY quote_number LIMIT :limit`

/** False if an article quotes them after all. Otherwise, what people did to them can no longer be undone or read. */
export function forgetSpeaker(database: Database, { number: rowId, id }: ErasedSpeaker): boolean {
  if (prepare(database, 'SELECT 1 FROM article_speaker WHERE speaker_number = ?').get(rowId) !== undefined) return false
  prepare(database, FORGET_CHANGES).run({ id })
  prepare(database, 'DELETE FROM speaker WHERE number = ?').run(rowId)
  return true
}

/** For all ids they ever had: speakers merged into them, or split off and since gone. */
const FORGET_CHANGES = `WITH RECURSIVE theirs (id) AS (
    SELECT :id
    UNION SELECT m.id FROM merged_speaker AS m WHERE m.survivor_number = (SELECT number FROM speaker WHERE id = :id)
    UNION SELECT c.other_id FROM theirs CROSS JOIN speaker_change AS c ON c.speaker_id = theirs.id
      WHERE c.other_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM speaker AS s WHERE s.id = c.other_id)
  )
  DELETE FROM speaker_change WHERE speaker_id IN (SELECT id FROM theirs) OR other_id IN (SELECT id FROM theirs)`
