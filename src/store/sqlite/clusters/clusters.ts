// Clusters of quotes that are the same quotation, each around its leader
// (Hartigan, "Clustering Algorithms", 1975, the leader algorithm): a quote
// joins the oldest cluster whose leader has its words. So equal quotes are in
// one cluster, and when a leader goes, only the quotes it leads need comparing
// again.

import type { Database } from 'better-sqlite3'
import type { QuoteType } from '../../../model.ts'
import type { ClusterDecision, WordsOfQuote } from '../../store.ts'
import { prepare } from '../prepare.ts'
import { cutWords, readParts } from '../rows.ts'

export const hasToCluster = (database: Database): boolean => prepare(database, HAS_TO_CLUSTER).pluck().get() === 1

const HAS_TO_CLUSTER = 'SELECT EXISTS (SELECT 1 FROM quote_to_cluster) OR EXISTS (SELECT 1 FROM cluster_to_compare)'

export function listToCluster(database: Database, limit: number): WordsOfQuote[] {
  return prepare<WordsRow>(database, TO_CLUSTER).all(limit).map(wordsFromRow)
}

export const TO_CLUSTER = `SELECT q.number AS rowId, q.type, q.listed, q.parts, q.words
  FROM quote_to_cluster AS new CROSS JOIN quote AS q ON q.number = new.quote_number
  WHERE new.quote_number > 0 ORDER BY new.quote_number LIMIT ?`

interface WordsRow {
  readonly rowId: number
  readonly type: QuoteType
  readonly listed: number
  readonly parts: string
  readonly words: string
}

const wordsFromRow = ({ rowId, type, listed, parts, words }: WordsRow): WordsOfQuote => ({
  rowId,
  type,
  listed: listed === 1,
  words,
  partTexts: cutWords(words, readParts(parts)),
})

/** See the contract. */
export function findLeaders(
  database: Database,
  fingerprints: readonly (readonly number[])[],
): (readonly WordsOfQuote[])[] {
  return fingerprints.map((some) => prepare<WordsRow>(database, LEADERS).all(JSON.stringify(some)).map(wordsFromRow))
}

/** The oldest leaders that share a fingerprint: most fingerprints have no more, and those that do say little. */
const OF_ONE_FINGERPRINT = 32
const MOST_LEADERS = 8

/** One list per fingerprint, because a single limit over all of them would drop the rarer ones. */
export const LEADERS = `WITH best AS MATERIALIZED (
    SELECT found.value AS cluster, count(*) AS votes
    FROM json_each(?) AS wanted CROSS JOIN json_each((
      SELECT json_group_array(cluster_number) FROM (
        SELECT cluster_number FROM quote_fingerprint WHERE fingerprint = wanted.value
        ORDER BY cluster_number LIMIT ${OF_ONE_FINGERPRINT}
      )
    )) AS found
    GROUP BY found.value ORDER BY votes DESC, cluster LIMIT ${MOST_LEADERS}
  )
  SELECT q.number AS rowId, q.type, q.listed, q.parts, q.words
  FROM best CROSS JOIN quote_cluster AS c ON c.number = best.cluster
  CROSS JOIN quote AS q ON q.number = c.leader_number ORDER BY c.number`

/** See the contract. To be called in an immediate transaction. */
export function saveClusters(database: Database, decisions: readonly ClusterDecision[]): void {
  for (const decision of decisions) {
    if (!isUnchanged(database, decision)) continue
    const cluster = saveDecision(database, decision)
    if (cluster === null) continue
    if (cluster !== undefined) prepare(database, COMPARE_LATER).run(cluster)
    prepare(database, 'DELETE FROM quote_to_cluster WHERE quote_number = ?').run(decision.quote.rowId)
  }
  let compared = 0
  while (compared < MOST_COMPARED) {
    const cluster = prepare<number>(database, NEXT_TO_COMPARE).pluck().get()
    if (cluster === undefined) break
    compared += compareSpeakers(database, cluster)
  }
}

/** Occurrences compared in one write. More may be left to do, as when a much-quoted speaker has just been merged. */
const MOST_COMPARED = 2000

const COMPARE_LATER = 'INSERT OR IGNORE INTO cluster_to_compare (cluster_number) VALUES (?)'
const NEXT_TO_COMPARE = 'SELECT cluster_number FROM cluster_to_compare ORDER BY cluster_number LIMIT 1'

function isUnchanged(database: Database, { quote: { rowId, type, listed, words } }: ClusterDecision): boolean {
  const found = prepare(database, UNCHANGED).get(rowId, type, listed ? 1 : 0, words)
  return found !== undefined
}

const UNCHANGED = `SELECT 1 FROM quote_to_cluster AS new CROSS JOIN quote AS q ON q.number = new.quote_number
  WHERE new.quote_number = ? AND q.type = ? AND q.listed = ? AND q.words = ?`

/** The cluster that gained a member; undefined if none has, null if the leader no longer leads. */
function saveDecision(database: Database, decision: ClusterDecision): number | undefined | null {
  const { rowId } = decision.quote
  switch (decision.outcome) {
    case 'left-out':
      return undefined
    case 'leads': {
      const { lastInsertRowid } = prepare(database, 'INSERT INTO quote_cluster (leader_number) VALUES (?)').run(rowId)
      const insert = prepare(
        database,
        'INSERT OR IGNORE INTO quote_fingerprint (fingerprint, cluster_number) VALUES (?, ?)',
      )
      for (const fingerprint of decision.fingerprints) insert.run(fingerprint, lastInsertRowid)
      return undefined
    }
    case 'joins': {
      const cluster = prepare<number>(database, 'SELECT number FROM quote_cluster WHERE leader_number = ?')
        .pluck()
        .get(decision.leaderRowId)
      if (cluster === undefined) return null
      for (const occurrence of [decision.leaderRowId, rowId]) prepare(database, OCCURS).run(cluster, occurrence)
      return cluster
    }
  }
}

const OCCURS = `INSERT OR IGNORE INTO quote_occurrence (quote_number, cluster_number, place, turn)
  SELECT number, ?, place, CASE WHEN place < 16777216 THEN place + 9223372036837998591 ELSE place END
  FROM quote WHERE number = ?`

/**
 * The quotes of a cluster agree if one speaker is in every quote that names
 * anybody. Short sayings of many speakers belong to everybody, and are not
 * disputed. Returns the number of occurrences, plus one for the cluster.
 */
function compareSpeakers(database: Database, cluster: number): number {
  const disputed = prepare<number>(database, DISPUTED).pluck().get({ cluster }) ?? 0
  prepare(database, 'UPDATE quote_occurrence SET disputed = ? WHERE cluster_number = ? AND disputed <> ?').run(
    disputed,
    cluster,
    disputed,
  )
  prepare(database, 'DELETE FROM cluster_to_compare WHERE cluster_number = ?').run(cluster)
  const sql = 'SELECT count(*) FROM quote_occurrence WHERE cluster_number = ?'
  return 1 + (prepare<number>(database, sql).pluck().get(cluster) ?? 0)
}

const NAMED_IN = `SELECT said.quote_number, said.speaker_number FROM quote_occurrence AS o
  CROSS JOIN quote_speaker AS said ON said.quote_number = o.quote_number
  CROSS JOIN speaker AS s ON s.number = said.speaker_number
  WHERE o.cluster_number = :cluster AND s.kind IN ('person', 'organization')`

/** What counts as short, and as many. */
const FEW_WORDS = 8
const MANY_SPEAKERS = 3

export const DISPUTED = `WITH named AS MATERIALIZED (${NAMED_IN}),
  own AS MATERIALIZED (SELECT count(*) AS quotes FROM named GROUP BY speaker_number)
  SELECT (SELECT count(DISTINCT quote_number) FROM named) > coalesce((SELECT max(quotes) FROM own), 0) AND NOT (
    (SELECT count(*) FROM own) >= ${MANY_SPEAKERS} AND ${FEW_WORDS} >= (
      SELECT q.word_count FROM quote_cluster AS c CROSS JOIN quote AS q ON q.number = c.leader_number
      WHERE c.number = :cluster
    )
  )`

/** The same for all clusters, to compare with what is stored. */
export const WRONGLY_DISPUTED = `WITH named AS (
    SELECT o.cluster_number AS cluster, said.quote_number, said.speaker_number FROM quote_occurrence AS o
    JOIN quote_speaker AS said ON said.quote_number = o.quote_number
    JOIN speaker AS s ON s.number = said.speaker_number AND s.kind IN ('person', 'organization')
  ), total AS (SELECT cluster, count(DISTINCT quote_number) AS quotes FROM named GROUP BY cluster),
  own AS (
    SELECT cluster, max(quotes) AS most, count(*) AS speakers
    FROM (SELECT cluster, count(*) AS quotes FROM named GROUP BY cluster, speaker_number) GROUP BY cluster
  )
  SELECT q.id FROM quote_occurrence AS o JOIN quote AS q ON q.number = o.quote_number
  JOIN quote_cluster AS c ON c.number = o.cluster_number JOIN quote AS leader ON leader.number = c.leader_number
  LEFT JOIN total ON total.cluster = c.number LEFT JOIN own ON own.cluster = c.number
  WHERE c.number NOT IN (SELECT cluster_number FROM cluster_to_compare) AND o.disputed <> (
    coalesce(total.quotes > own.most AND NOT (own.speakers >= ${MANY_SPEAKERS} AND leader.word_count <= ${FEW_WORDS}), 0))`
