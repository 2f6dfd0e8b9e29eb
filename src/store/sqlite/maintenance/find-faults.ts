// Whether a database is sound: what SQLite says about the file, the schema's
// counts compared with fresh ones, the search indexes compared with their rows,
// and every stored span compared with the words of its article.

import type { Database } from 'better-sqlite3'
import { WRONGLY_DISPUTED } from '../clusters/clusters.ts'
import { describeFailure } from '../../archive-failure.ts'
import { findWrongSpans } from './find-wrong-spans.ts'
import { prepare } from '../prepare.ts'

export interface Fault {
  /** `damage`: SQLite can't read the file properly; `rows`: wrong counts or places; `index`: a search index; `spans`: words that are not where they should be. */
  readonly kind: 'damage' | 'rows' | 'index' | 'spans'
  /** In words: "speakers whose quotes are miscounted". */
  readonly what: string
  /** Ids, names or SQLite's own words; at most ten. */
  readonly examples: readonly string[]
}

/** Notified of progress. */
export interface CheckObserver {
  /** Except for `damage`, which comes first. */
  begin?(kind: Fault['kind']): void
  /** Now and then, with the number of articles read so far. */
  progress?(done: number, total: number): void
}

/**
 * What is wrong; empty for a sound database. Others may write meanwhile: except
 * for the search indexes, which are locked while they are compared, all of it
 * is seen as it was at one moment.
 */
export function findFaults(database: Database, observer: CheckObserver = {}): Fault[] {
  const damage = findDamage(database)
  // A damaged file can't be queried further.
  if (damage) return [damage]
  observer.begin?.('index')
  const stale = findStaleSearches(database)
  const readAll = database.transaction((): Fault[] => {
    observer.begin?.('rows')
    const counted = Object.entries(FAULTS).flatMap(([what, sql]) => describe('rows', what, listExamples(database, sql)))
    observer.begin?.('spans')
    const wrong = findWrongSpans(database, (done, total) => observer.progress?.(done, total))
    return [...counted, ...describe('spans', 'spans that are not verbatim', wrong)]
  })
  return [...stale, ...readAll.deferred()]
}

/** Null if SQLite can read every page, index and row of the file. */
export function findDamage(database: Database): Fault | null {
  const said = askForDamage(database)
  return said.length === 1 && said[0] === 'ok' ? null : describeDamage(said)
}

/** If even the check can't read the file, SQLite's error. */
function askForDamage(database: Database): string[] {
  const check = database.transaction((): string[] => {
    readSearchesAnew(database)
    return prepare<string>(database, 'PRAGMA integrity_check(10)').pluck().all()
  })
  try {
    return check.deferred()
  } catch (error) {
    if (!isOfDamage(error)) throw error
    return [error.message]
  }
}

/**
 * A connection keeps what it last read about the segments of a search index,
 * and `PRAGMA integrity_check`, unlike a query, doesn't ask whether others have
 * written since: it then looks for segments that are merged by now, and calls a
 * sound file damaged (SQLite 3.53). After a query the connection reads them anew.
 */
function readSearchesAnew(database: Database): void {
  const sql = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5 (%'"
  for (const search of prepare<string>(database, sql).pluck().all()) {
    try {
      prepare(database, `SELECT rowid FROM "${search}" LIMIT 1`).get()
    } catch (error) {
      // The check says more about it than the query does.
      if (!isOfDamage(error)) throw error
    }
  }
}

export const describeDamage = (said: readonly string[]): Fault => ({
  kind: 'damage',
  what: 'the file is damaged',
  examples: said.flatMap((text) => text.split('\n')).slice(0, 10),
})

export const isOfDamage = (error: unknown): error is Error =>
  /^SQLITE_CORRUPT/.test(String((error as { code?: unknown } | null)?.code))

const listExamples = (database: Database, sql: string): string[] =>
  prepare(database, `SELECT * FROM (${sql}) LIMIT 10`)
    .raw()
    .all()
    .map((row) => (row as unknown[]).map(String).join(' '))

const describe = (kind: Fault['kind'], what: string, examples: readonly string[]): Fault[] =>
  examples.length > 0 ? [{ kind, what, examples }] : []

/** FTS5 compares its index with the rows it is built from, and throws if they differ. */
function findStaleSearches(database: Database): Fault[] {
  return ['quote_search', 'speaker_search'].flatMap((search) => {
    try {
      database.exec(`INSERT INTO ${search} (${search}, rank) VALUES ('integrity-check', 1)`)
      return []
    } catch (error) {
      // Not a fault of the index: the check itself failed.
      if (describeFailure(error) !== null && !isOfDamage(error)) throw error
      const said = error instanceof Error ? error.message : String(error)
      return describe('index', `the index ${search} is out of step with its table`, [said])
    }
  })
}

/** Stored rows that differ from the counted ones, and missing rows. */
const differences = (
  what: string,
  { kept, counted }: { readonly kept: string; readonly counted: string },
): Readonly<Record<string, string>> => ({
  [what]: `SELECT * FROM (${kept} EXCEPT ${counted}) UNION ALL SELECT * FROM (${counted} EXCEPT ${kept})`,
})

/** Each selects rows that are wrong. */
const FAULTS: Readonly<Record<string, string>> = {
  'rows with dangling references': 'SELECT * FROM pragma_foreign_key_check',
  'speakers whose quotes are miscounted': `SELECT name FROM speaker AS s
    WHERE quote_count <> (SELECT count(*) FROM quote_speaker WHERE speaker_number = s.number AND listed = 1)`,
  'speakers whose quotes in an article are miscounted': `SELECT a.name FROM article_speaker AS a
    LEFT JOIN (SELECT article_number, speaker_number, sum(listed) AS quotes FROM quote_speaker GROUP BY 1, 2) AS q
      ON q.article_number = a.article_number AND q.speaker_number = a.speaker_number
    WHERE a.quote_count <> coalesce(q.quotes, 0)`,
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
  'outlets missing from a speaker': `SELECT speaker_number, outlet FROM article_speaker
      WHERE quote_count > 0 AND outlet IS NOT NULL EXCEPT SELECT speaker_number, outlet FROM speaker_outlet`,
  'speakers whose roles are miscounted': `SELECT speaker_number, role, article_count, first_key, last_key FROM speaker_role
    EXCEPT SELECT speaker_number, role, count(*), coalesce(min(nullif(published_key, '')), ''), max(published_key)
      FROM article_speaker WHERE role IS NOT NULL GROUP BY speaker_number, role`,
  'roles missing from a speaker': `SELECT speaker_number, role FROM article_speaker WHERE role IS NOT NULL
    EXCEPT SELECT speaker_number, role FROM speaker_role`,
  'forms that are miscounted, or unused': `SELECT f.form FROM speaker_form AS f
    LEFT JOIN (
      SELECT a.speaker_number, used.value AS form, count(*) AS articles
      FROM article_speaker AS a CROSS JOIN json_each(a.forms) AS used GROUP BY 1, 2
    ) AS counted ON counted.speaker_number = f.speaker_number AND counted.form = f.form
    WHERE f.article_count <> coalesce(counted.articles, 0) OR (f.article_count = 0 AND f.confirmed = 0)`,
  'forms missing from a speaker': `SELECT a.speaker_number, used.value FROM article_speaker AS a CROSS JOIN json_each(a.forms) AS used
    EXCEPT SELECT speaker_number, form FROM speaker_form`,
  'quotes that are out of place': `SELECT q.id FROM quote AS q JOIN article AS a ON a.number = q.article_number
    WHERE q.outlet COLLATE BINARY IS NOT a.outlet
      -- A full second goes over into the next: src/store/sqlite/quotes/sort-key.ts.
      OR (q.place >> 24) < CASE a.published_key WHEN '' THEN 0 ELSE unixepoch(a.published_key) + 62167219201 END
      OR (q.place >> 24) > CASE a.published_key WHEN '' THEN 0 ELSE unixepoch(a.published_key) + 62167219201 END + 3600`,
  'quotes at the same place': 'SELECT place FROM quote GROUP BY place HAVING count(*) > 1',
  'quotes whose sort keys are not in text order': `SELECT id FROM (
      SELECT id, withdrawn_because, json_extract(parts, '$[0][0]') AS start, revision,
        lag(json_extract(parts, '$[0][0]')) OVER (PARTITION BY article_number, revision ORDER BY place DESC) AS before
      FROM quote
    ) WHERE before > start AND withdrawn_because IS NOT 'text'`,
  'speakers’ quotes that are out of place': `SELECT q.id FROM quote_speaker AS s JOIN quote AS q ON q.number = s.quote_number
    WHERE (s.place, s.article_number, s.listed) <> (q.place, q.article_number, q.listed)`,
  'speakers’ articles that are out of place': `SELECT s.name FROM article_speaker AS s JOIN article AS a ON a.number = s.article_number
    WHERE s.published_key <> a.published_key OR s.outlet IS NOT a.outlet`,
  'speakers of a quote who are not among those of its article': `SELECT quote_number FROM quote_speaker AS q
    WHERE NOT EXISTS (SELECT 1 FROM article_speaker AS a
      WHERE a.article_number = q.article_number AND a.speaker_number = q.speaker_number)`,
  'listed quotes of an earlier text': `SELECT q.id FROM quote AS q JOIN article AS a ON a.number = q.article_number
    WHERE q.revision <> a.revision AND q.withdrawn_because IS NOT 'text'`,
  'keys of revisions that do not exist': `SELECT k.article_number, k.revision FROM revision_key AS k
    JOIN article AS a ON a.number = k.article_number WHERE k.revision > a.revision`,
  'speakers whose words are miscounted': `SELECT name FROM speaker AS s
    WHERE (word_count, first_quote_count, first_word_count) <> (
      SELECT coalesce(sum(q.word_count), 0), coalesce(sum(said.ordinal = 0), 0), coalesce(sum((said.ordinal = 0) * q.word_count), 0)
      FROM quote_speaker AS said CROSS JOIN quote AS q ON q.number = said.quote_number
      WHERE said.speaker_number = s.number AND said.listed = 1)`,
  'speakers’ quotes whose words are miscounted': `SELECT q.id FROM quote_speaker AS s JOIN quote AS q ON q.number = s.quote_number
    WHERE s.word_count <> q.word_count`,
  ...differences('types, statuses and cues of quotes are miscounted', {
    kept: 'SELECT type, status, cue_kind, quote_count, word_count FROM quote_tally',
    counted: `SELECT type, status, coalesce(cue_kind, ''), count(*), sum(word_count)
      FROM quote WHERE withdrawn_at IS NULL GROUP BY 1, 2, 3`,
  }),
  ...differences('months are miscounted', {
    kept: 'SELECT month, quote_count, word_count FROM month_tally',
    counted: `SELECT iif(place >> 24 > 3600, strftime('%Y-%m', (place >> 24) - 62167219201, 'unixepoch'), '') AS month,
        count(*), sum(word_count)
      FROM quote WHERE listed = 1 GROUP BY 1`,
  }),
  ...differences('outlets are miscounted', {
    kept: 'SELECT lower(outlet), quote_count, word_count, article_count FROM outlet_tally',
    counted: `SELECT lower(coalesce(outlet, '')), count(*), sum(word_count), count(DISTINCT article_number)
      FROM quote WHERE listed = 1 GROUP BY 1`,
  }),
  ...differences('articles whose quotes are miscounted', {
    kept: 'SELECT article_number, lower(outlet), quote_count FROM article_tally',
    counted: `SELECT article_number, lower(coalesce(outlet, '')), count(*) FROM quote WHERE listed = 1 GROUP BY 1, 2`,
  }),
  'names that a quote mentions but is not found by': `SELECT q.id FROM quote AS q CROSS JOIN json_each(q.about) AS mention
    WHERE q.about <> '[]' AND NOT EXISTS (SELECT 1 FROM quote_mention AS m
      WHERE m.name_number = mention.value ->> 0 AND m.place = q.place AND m.quote_number = q.number)`,
  'quotes that are found by names that they do not mention': `SELECT q.id FROM quote_mention AS m JOIN quote AS q ON q.number = m.quote_number
    WHERE m.place <> q.place
      OR m.name_number NOT IN (SELECT mention.value ->> 0 FROM json_each(coalesce(q.about, '[]')) AS mention)`,
  'names that no quote mentions': `SELECT name_key FROM mentioned_name
    WHERE number NOT IN (SELECT name_number FROM quote_mention)`,
  'speakers whose pronouns are miscounted': `SELECT name FROM speaker AS s
    WHERE (she_count, he_count, they_count) <> (
      SELECT coalesce(sum(pronouns = 'she'), 0), coalesce(sum(pronouns = 'he'), 0), coalesce(sum(pronouns = 'they'), 0)
      FROM article_speaker WHERE speaker_number = s.number)`,
  'merged speakers who still exist': 'SELECT id FROM merged_speaker WHERE id IN (SELECT id FROM speaker)',
  'publications that are out of place, or duplicate the article’s own': `SELECT p.url FROM publication AS p
    JOIN article AS a ON a.number = p.article_number
    WHERE (p.article_key, p.article_id) <> (a.published_key, a.id) OR p.url IN (SELECT url FROM article)
      OR EXISTS (SELECT 1 FROM article AS o
        WHERE o.external_id = p.external_id AND coalesce(o.outlet, '') = coalesce(p.outlet, ''))`,
  'occurrences of a quotation that are out of place, or hidden': `SELECT q.id FROM quote_occurrence AS o
    JOIN quote AS q ON q.number = o.quote_number WHERE o.place <> q.place OR q.listed = 0 OR q.type = 'indirect'`,
  'clusters whose leader is not an occurrence': `SELECT c.number FROM quote_cluster AS c
    WHERE EXISTS (SELECT 1 FROM quote_occurrence WHERE cluster_number = c.number)
      AND NOT EXISTS (SELECT 1 FROM quote_occurrence WHERE cluster_number = c.number AND quote_number = c.leader_number)`,
  'quotations wrongly marked as disputed or undisputed': WRONGLY_DISPUTED,
  'articles, quotes or speakers missing from the log of changes': `SELECT kind, number FROM (
      SELECT 'article' AS kind, number FROM article UNION ALL SELECT 'quote', number FROM quote
      UNION ALL SELECT 'speaker', number FROM speaker
    ) AS there
    WHERE NOT EXISTS (SELECT 1 FROM change_log AS log WHERE log.kind = there.kind AND log.number = there.number)`,
  'entries of the log of changes for things that do not exist': `SELECT kind, number FROM change_log AS log
    WHERE number IS NOT NULL AND CASE kind
      WHEN 'article' THEN number NOT IN (SELECT number FROM article)
      WHEN 'quote' THEN number NOT IN (SELECT number FROM quote)
      ELSE number NOT IN (SELECT number FROM speaker) END`,
  'entries of the log of changes that say something is gone that exists': `SELECT kind, id FROM change_log AS log
    WHERE number IS NULL AND CASE kind
      WHEN 'article' THEN id IN (SELECT id FROM article)
      WHEN 'quote' THEN id IN (SELECT id FROM quote)
      ELSE id IN (SELECT id FROM speaker) END`,
  'merged speakers missing from the log of changes': `SELECT id FROM merged_speaker AS m
    WHERE NOT EXISTS (SELECT 1 FROM change_log AS log WHERE log.id = m.id AND log.kind = 'speaker')`,
  'an era of the log of changes that begins after its end': `SELECT id FROM change_log_era
    WHERE after > (SELECT coalesce(max(position), 0) FROM change_log)`,
  'an unfinished write of the log of changes': 'SELECT since FROM change_log_write WHERE since <> 9223372036854775807',
}
