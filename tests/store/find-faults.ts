// What the schema keeps by triggers, asked anew.

import type { Database } from 'better-sqlite3'

/** Each asks for rows that are wrong. */
const FAULTS: Readonly<Record<string, string>> = {
  'speakers whose quotes are miscounted': `SELECT name FROM speaker AS s
    WHERE quote_count <> (SELECT count(*) FROM quote_speaker WHERE speaker_number = s.number AND listed = 1)`,
  'speakers whose quotes in an article are miscounted': `SELECT name FROM article_speaker AS a
    WHERE quote_count <> (SELECT count(*) FROM quote_speaker AS q
      WHERE q.speaker_number = a.speaker_number AND q.article_number = a.article_number AND q.listed = 1)`,
  'speakers whose articles are miscounted, or who have none': `SELECT name FROM speaker AS s
    WHERE article_count <> (SELECT count(*) FROM article_speaker WHERE speaker_number = s.number AND quote_count > 0)
      OR (curated = 0 AND NOT EXISTS (SELECT 1 FROM article_speaker WHERE speaker_number = s.number))`,
  'speakers whose dates are wrong': `SELECT name FROM speaker AS s
    WHERE (first_key, last_key) <> (
      SELECT coalesce(min(nullif(published_key, '')), ''), coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = s.number AND quote_count > 0)`,
  'speakers whose outlets are miscounted': `SELECT speaker_number, outlet, article_count FROM speaker_outlet
    EXCEPT SELECT speaker_number, outlet, count(*) FROM article_speaker
      WHERE quote_count > 0 AND outlet IS NOT NULL GROUP BY speaker_number, outlet`,
  'outlets that a speaker lacks': `SELECT speaker_number, outlet FROM article_speaker
      WHERE quote_count > 0 AND outlet IS NOT NULL EXCEPT SELECT speaker_number, outlet FROM speaker_outlet`,
  'forms that are miscounted, or unused': `SELECT form FROM speaker_form AS f
    WHERE article_count <> (SELECT count(*) FROM article_form WHERE form_number = f.number)
      OR (article_count = 0 AND confirmed = 0)`,
  'quotes that are out of place': `SELECT q.id FROM quote AS q JOIN article AS a ON a.number = q.article_number
    WHERE q.published_key <> a.published_key OR q.outlet IS NOT a.source`,
  'speakers’ quotes that are out of place': `SELECT q.id FROM quote_speaker AS s JOIN quote AS q ON q.number = s.quote_number
    WHERE (s.published_key, s.article_number, s.reading_rank, s.listed)
      <> (q.published_key, q.article_number, q.reading_rank, q.listed)`,
  'speakers’ articles that are out of place': `SELECT s.name FROM article_speaker AS s JOIN article AS a ON a.number = s.article_number
    WHERE s.published_key <> a.published_key OR s.outlet IS NOT a.source`,
  'speakers of a quote who are not among those of its article': `SELECT quote_number FROM quote_speaker AS q
    WHERE NOT EXISTS (SELECT 1 FROM article_speaker AS a
      WHERE a.article_number = q.article_number AND a.speaker_number = q.speaker_number)`,
  'quotes whose words are not those of their article': `SELECT q.id FROM quote AS q
    JOIN article AS a ON a.number = q.article_number AND a.revision = q.revision
    JOIN quote_part AS p ON p.quote_number = q.number
    WHERE substr(a.text, p.start_offset + 1, p.end_offset - p.start_offset) <> p.text`,
  'listed quotes of an earlier text': `SELECT q.id FROM quote AS q JOIN article AS a ON a.number = q.article_number
    WHERE q.revision <> a.revision AND q.withdrawn_because IS NOT 'text'`,
  'merged speakers who are there': 'SELECT id FROM merged_speaker WHERE id IN (SELECT id FROM speaker)',
  'rows that point to nothing': 'SELECT * FROM pragma_foreign_key_check',
}

/** What is wrong, in words; nothing in a sound database. */
export function findFaults(database: Database): string[] {
  // FTS5 compares its index with the rows that it is made from, and throws where they differ.
  for (const search of ['quote_search', 'speaker_search']) {
    database.exec(`INSERT INTO ${search} (${search}, rank) VALUES ('integrity-check', 1)`)
  }
  return Object.keys(FAULTS).filter((fault) => database.prepare(FAULTS[fault] ?? '').all().length > 0)
}
