// The SQL behind the lists of quotes. It returns only row ids and sort keys;
// the quotes of one page are loaded afterwards. One index, that of the driver,
// returns the rows in list order, and reading stops at the limit, so that every
// page costs the same; the other conditions are checked along the way.

/** What the quotes are found by. */
export type Driver =
  | 'sortKey'
  | 'type'
  | 'outlet'
  | 'status'
  | 'languages'
  | 'minConfidence'
  | 'confidence'
  | 'speaker'
  | 'speakers'
  | 'meant'
  | 'mentioned'
  | 'about'
  | 'words'
  | 'disputed'

/** What other conditions they must meet. */
export type Condition =
  | 'types'
  | 'outlets'
  | 'statuses'
  | 'languages'
  | 'article'
  | 'minConfidence'
  | 'cueKinds'
  | 'minWords'
  | 'speakers'
  | 'speakerKinds'
  | 'about'
  | 'words'
  | 'disputed'

/**
 * - `by-sort-key`: in list order;
 * - `by-confidence`: highest confidence first, after the position `below`,
 *   `belowSortKey`;
 * - `by-relevance`: by FTS5's measure (bm25), from the latest `candidates` with
 *   the words;
 * - `count`: how many there are.
 */
export type Wanted = 'by-sort-key' | 'by-confidence' | 'by-relevance' | 'count'

/**
 * The parameters are named like the conditions and drivers; in addition,
 * `lower` and `upper` are sort keys, both exclusive. If `earliest` is given, a
 * quote is found only if it is the earliest of its cluster that meets all of
 * these conditions and lies above `earliestLower` and below `earliestUpper`,
 * whatever the page.
 */
export function quoteQuery(
  driver: Driver,
  conditions: readonly Condition[],
  wanted: Wanted,
  earliest?: readonly Condition[],
): string {
  const { from, quotes, sortKey, rowId, where } = DRIVERS[driver]
  const clauses = [
    ...where,
    `${sortKey} > :lower AND ${sortKey} < :upper`,
    ...conditions.map((condition) => CONDITIONS[condition]),
    ...(earliest === undefined ? [] : [isEarliest(rowId, earliest)]),
  ]
  const needsQuotes = wanted === 'by-confidence' || conditions.length > 0
  const tables = needsQuotes && quotes ? `${from} ${quotes}` : from
  const found = `FROM ${tables} WHERE ${clauses.join(' AND ')}`
  switch (wanted) {
    case 'count':
      return `SELECT count(*) AS total ${found}`
    case 'by-sort-key':
      return `SELECT ${rowId} AS rowId, ${sortKey} AS sortKey ${found} ORDER BY ${sortKey} DESC LIMIT :limit`
    case 'by-confidence':
      return `SELECT q.number AS rowId, q.place AS sortKey, q.confidence AS confidence ${found}
        AND (q.confidence, q.place) < (:below, :belowSortKey) ORDER BY q.confidence DESC, q.place DESC LIMIT :limit`
    case 'by-relevance':
      return `SELECT * FROM (
          SELECT ${rowId} AS rowId, ${sortKey} AS sortKey, bm25(quote_search) AS score ${found}
          ORDER BY ${sortKey} DESC LIMIT :candidates
        ) ORDER BY score, sortKey DESC LIMIT :limit`
  }
}

interface DriverSql {
  readonly from: string
  /** Joins the quotes themselves if a condition needs more than the driver has. */
  readonly quotes?: string
  readonly sortKey: string
  readonly rowId: string
  readonly where: readonly string[]
}

const QUOTES = { from: 'quote AS q', sortKey: 'q.place', rowId: 'q.number' }

const MENTIONS = {
  from: 'quote_mention AS m CROSS JOIN quote AS q ON q.number = m.quote_number',
  sortKey: 'm.place',
  rowId: 'm.quote_number',
}

/** `name` is [row id, 1 if it counts whoever bears it, lowest and highest sort key, both exclusive]. */
const FITS_NAME = `(name.value ->> 1 OR m.speaker_number IS NULL)
  AND m.place > name.value ->> 2 AND m.place < name.value ->> 3`

const DRIVERS: Readonly<Record<Driver, DriverSql>> = {
  sortKey: { ...QUOTES, where: ['q.listed = 1'] },
  type: { ...QUOTES, where: ['q.listed = 1', 'q.type = :type'] },
  outlet: { ...QUOTES, where: ['q.listed = 1', 'q.outlet = :outlet'] },
  // Worded as in its index, which contains only few quotes.
  status: { ...QUOTES, where: ["q.status = :status AND q.status <> 'unreviewed'", 'q.withdrawn_at IS NULL'] },
  // When few articles are in these languages, their quotes are sorted.
  languages: {
    ...QUOTES,
    sortKey: '+q.place',
    where: [
      '+q.listed = 1',
      `q.article_number IN (SELECT a.number FROM article AS a
        WHERE a.language IN (SELECT value FROM json_each(:languages)))`,
    ],
  },
  // When few quotes are confident enough, these are sorted. The unary plus reserves the sort key for the order.
  minConfidence: { ...QUOTES, sortKey: '+q.place', where: ['q.listed = 1', 'q.confidence >= :minConfidence'] },
  confidence: { ...QUOTES, sortKey: '+q.place', where: ['q.listed = 1'] },
  speaker: {
    from: 'quote_speaker AS said',
    quotes: 'CROSS JOIN quote AS q ON q.number = said.quote_number',
    sortKey: 'said.place',
    rowId: 'said.quote_number',
    where: ['said.speaker_number = :speaker', 'said.listed = :listed'],
  },
  speakers: {
    ...QUOTES,
    sortKey: '+q.place',
    where: [
      `q.number IN (SELECT quote_number FROM quote_speaker
        WHERE speaker_number IN (SELECT value FROM json_each(:speakers)))`,
      '+q.listed = :listed',
    ],
  },
  disputed: {
    from: 'quote_occurrence AS occurrence',
    quotes: 'CROSS JOIN quote AS q ON q.number = occurrence.quote_number',
    sortKey: 'occurrence.place',
    rowId: 'occurrence.quote_number',
    where: ['occurrence.disputed = 1'],
  },
  // Who is spoken about: a speaker whom the article quotes as well, or a name.
  meant: {
    ...MENTIONS,
    where: ['m.speaker_number = :meant', 'q.listed = :listed'],
  },
  mentioned: {
    ...MENTIONS,
    where: [
      'm.name_number = :mentioned AND (:byWhomever OR m.speaker_number IS NULL)',
      'm.place > :nameLower AND m.place < :nameUpper',
      'q.listed = :listed',
    ],
  },
  about: {
    ...QUOTES,
    sortKey: '+q.place',
    where: [
      `q.number IN (
        SELECT quote_number FROM quote_mention WHERE speaker_number IN (SELECT value FROM json_each(:meant))
        UNION ALL SELECT m.quote_number FROM json_each(:mentioned) AS name
          CROSS JOIN quote_mention AS m ON m.name_number = name.value ->> 0 WHERE ${FITS_NAME})`,
      '+q.listed = :listed',
    ],
  },
  words: {
    from: 'quote_search CROSS JOIN quote AS q ON q.place = quote_search.rowid',
    sortKey: 'quote_search.rowid',
    rowId: 'q.number',
    where: ['quote_search MATCH :words', 'q.listed = :listed'],
  },
}

/** For a quote `q`. The unary plus keeps SQLite from finding quotes by these columns. */
export const CONDITIONS: Readonly<Record<Condition, string>> = {
  article: '+q.article_number = :article',
  types: '+q.type IN (SELECT value FROM json_each(:types))',
  outlets: '+q.outlet IN (SELECT value FROM json_each(:outlets))',
  statuses: '+q.status IN (SELECT value FROM json_each(:statuses)) AND +q.withdrawn_at IS NULL',
  languages: `(SELECT a.language FROM article AS a WHERE a.number = q.article_number)
    IN (SELECT value FROM json_each(:languages))`,
  minConfidence: '+q.confidence >= :minConfidence',
  cueKinds: "coalesce(q.cue_kind, '') IN (SELECT value FROM json_each(:cueKinds))",
  minWords: 'q.word_count >= :minWords',
  speakers: `EXISTS (SELECT 1 FROM quote_speaker AS one WHERE one.quote_number = q.number
    AND one.speaker_number IN (SELECT value FROM json_each(:speakers)))`,
  speakerKinds: `(EXISTS (SELECT 1 FROM quote_speaker AS one CROSS JOIN speaker AS s ON s.number = one.speaker_number
      WHERE one.quote_number = q.number AND s.kind IN (SELECT value FROM json_each(:speakerKinds)))
    OR 'none' IN (SELECT value FROM json_each(:speakerKinds))
      AND NOT EXISTS (SELECT 1 FROM quote_speaker AS one WHERE one.quote_number = q.number))`,
  disputed: 'EXISTS (SELECT 1 FROM quote_occurrence AS one WHERE one.quote_number = q.number AND one.disputed = 1)',
  about: `EXISTS (SELECT 1 FROM quote_mention AS m WHERE m.quote_number = q.number AND (
      m.speaker_number IN (SELECT value FROM json_each(:meant))
      OR EXISTS (SELECT 1 FROM json_each(:mentioned) AS name WHERE name.value ->> 0 = m.name_number AND ${FITS_NAME})))`,
  words: 'EXISTS (SELECT 1 FROM quote_search WHERE quote_search MATCH :words AND quote_search.rowid = +q.place)',
}

/** Hardly any quote has others before it, and those before it nearly always match as well. */
const isEarliest = (rowId: string, conditions: readonly Condition[]): string => `NOT EXISTS (
    SELECT 1 FROM quote_occurrence AS mine
    CROSS JOIN quote_occurrence AS other ON other.cluster_number = mine.cluster_number AND other.turn < mine.turn
    CROSS JOIN quote AS twin ON twin.number = other.quote_number
    WHERE mine.quote_number = ${rowId} AND other.place > :earliestLower AND other.place < :earliestUpper
      AND ${['q.listed = :listed', ...conditions.map((name) => CONDITIONS[name])].join(' AND ').replace(/\bq\./g, 'twin.')}
  )`

export const CONDITION_NAMES = Object.keys(CONDITIONS) as readonly Condition[]
