// What a long article adds to its speakers: what it calls them, and how many of
// its quotes are theirs. The same as what triggers count row by row for any
// article.

import type { Database } from 'better-sqlite3'
import type { Pronouns } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { saveArticleSpeaker } from '../speakers/save-speakers.ts'
import { bulkWrite } from './bulk-write.ts'

/** What was there before it. */
export interface CountedFrom {
  /** The highest row ids of quotes and speakers. */
  readonly quote: number
  readonly speaker: number
}

/** To be called after its quotes are written, in the transaction that saves it. */
export function countSpeakers(database: Database, article: PublishedArticle, before: CountedFrom): void {
  const { articleRowId, publishedKey, outlet } = article
  const values = { article: articleRowId }
  prepare(database, SUM_QUOTES).run(before.quote)
  // For speakers the article already had, triggers do the counting.
  prepare(database, COUNT_PRESENT).run(values)
  for (const { forms, ...called } of prepare<CalledRow>(database, CALLED_OTHERWISE).all(values)) {
    saveArticleSpeaker(database, article, { ...called, forms: JSON.parse(forms) as readonly string[] })
  }
  prepare(database, LEAVE_PRESENT_OUT).run(values)
  bulkWrite(database, () => {
    prepare(database, CALL).run({ ...values, key: publishedKey, outlet })
    prepare(database, COUNT_WORDS).run()
    prepare(database, COUNT_QUOTES).run({ ...values, key: publishedKey })
    if (outlet !== null) prepare(database, COUNT_OUTLET).run({ ...values, outlet })
    prepare(database, COUNT_ROLES).run({ key: publishedKey })
    prepare(database, COUNT_FORMS).run()
  })
  prepare(database, TOUCH).run({ speaker: before.speaker })
}

const SUM_QUOTES = `INSERT INTO temp.staged_total
  SELECT speaker_number, count(*), sum(word_count), sum(ordinal = 0), sum((ordinal = 0) * word_count)
  FROM quote_speaker WHERE quote_number > ? GROUP BY 1`

const COUNT_PRESENT = `UPDATE article_speaker SET quote_count = article_speaker.quote_count + t.quote_count
  FROM temp.staged_total AS t
  WHERE article_speaker.article_number = :article AND article_speaker.speaker_number = t.speaker_number`

interface CalledRow {
  readonly rowId: number
  readonly name: string
  readonly role: string | null
  readonly pronouns: Pronouns | null
  readonly forms: string
  readonly ordinal: number
}

const CALLED_OTHERWISE = `SELECT s.speaker_number AS rowId, s.name, s.role, s.pronouns, s.forms, s.ordinal
  FROM temp.staged_speaker AS s
  CROSS JOIN article_speaker AS a ON a.article_number = :article AND a.speaker_number = s.speaker_number
  WHERE s.is_called = 1 AND (a.forms <> s.forms OR coalesce(s.role, a.role) IS NOT a.role
    OR coalesce(s.pronouns, a.pronouns) IS NOT a.pronouns)
  ORDER BY s.ordinal`

const LEAVE_PRESENT_OUT = `UPDATE temp.staged_speaker SET is_called = 0 WHERE is_called = 1 AND EXISTS (
    SELECT 1 FROM article_speaker AS a
    WHERE a.article_number = :article AND a.speaker_number = staged_speaker.speaker_number)`

/** Quotes the article already had that now belong to another speaker count as well. */
const CALL = `INSERT INTO article_speaker
    (article_number, speaker_number, ordinal, name, role, forms, published_key, outlet, quote_count, pronouns)
  SELECT :article, s.speaker_number, s.ordinal, s.name, s.role, s.forms, :key, :outlet,
    coalesce(counted.quotes, 0), s.pronouns
  FROM temp.staged_speaker AS s
  LEFT JOIN (
    SELECT said.speaker_number, sum(said.listed) AS quotes
    FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE q.article_number = :article GROUP BY 1
  ) AS counted ON counted.speaker_number = s.speaker_number
  WHERE s.is_called = 1 ORDER BY s.speaker_number`

const COUNT_WORDS = `UPDATE speaker SET
    word_count = speaker.word_count + t.word_count,
    first_quote_count = speaker.first_quote_count + t.first_quote_count,
    first_word_count = speaker.first_word_count + t.first_word_count
  FROM temp.staged_total AS t WHERE speaker.number = t.speaker_number`

const CALLED = `temp.staged_speaker AS s
  CROSS JOIN article_speaker AS a ON a.article_number = :article AND a.speaker_number = s.speaker_number`

const COUNT_QUOTES = `UPDATE speaker SET
    quote_count = speaker.quote_count + called.quote_count,
    article_count = speaker.article_count + (called.quote_count > 0),
    first_key = CASE
      WHEN called.quote_count > 0 AND :key > '' AND (speaker.first_key = '' OR speaker.first_key > :key) THEN :key
      ELSE speaker.first_key END,
    last_key = CASE WHEN called.quote_count > 0 AND speaker.last_key < :key THEN :key ELSE speaker.last_key END,
    she_count = speaker.she_count + (called.pronouns IS 'she'),
    he_count = speaker.he_count + (called.pronouns IS 'he'),
    they_count = speaker.they_count + (called.pronouns IS 'they')
  FROM (SELECT a.speaker_number, a.quote_count, a.pronouns FROM ${CALLED} WHERE s.is_called = 1) AS called
  WHERE speaker.number = called.speaker_number`

const COUNT_OUTLET = `INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT a.speaker_number, :outlet, 1 FROM ${CALLED} WHERE s.is_called = 1 AND a.quote_count > 0
  ON CONFLICT DO UPDATE SET article_count = article_count + 1`

const COUNT_ROLES = `INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
  SELECT speaker_number, role, 1, :key, :key FROM temp.staged_speaker WHERE is_called = 1 AND role IS NOT NULL
  ON CONFLICT DO UPDATE SET
    article_count = article_count + 1,
    first_key = CASE WHEN :key > '' AND (first_key = '' OR first_key > :key) THEN :key ELSE first_key END,
    last_key = max(last_key, :key)`

const COUNT_FORMS = `UPDATE speaker_form SET article_count = article_count + 1 WHERE number IN (
    SELECT f.number FROM temp.staged_speaker AS s CROSS JOIN json_each(s.forms) AS used
    CROSS JOIN speaker_form AS f ON f.speaker_number = s.speaker_number AND f.form = used.value
    WHERE s.is_called = 1)`

const TOUCH = `INSERT INTO change_log_touch (kind, number)
  SELECT 'speaker', speaker_number FROM temp.staged_total WHERE speaker_number <= :speaker
  UNION SELECT 'speaker', speaker_number FROM temp.staged_speaker WHERE is_called = 1 AND speaker_number <= :speaker`
