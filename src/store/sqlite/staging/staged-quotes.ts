// The quotes of a long article: staged, then written all together.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { Mention, Quote } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import { keepMentions, saveMentions } from '../quotes/mentions.ts'
import type { QuoteOrigin } from '../quotes/save-quotes.ts'
import { findFreeBelow, GAP } from '../quotes/sort-key.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { rowFromQuote } from '../rows.ts'
import type { NamedSpeaker } from '../speakers/save-speakers.ts'
import { bulkWrite, NOW } from './bulk-write.ts'
import { IN_ONE_STEP } from './in-steps.ts'
import type { Steps } from './in-steps.ts'
import { listRowIds } from './staged-speakers.ts'

/** Staged quotes, in text order. */
export interface StagedQuotes {
  readonly ids: readonly string[]
  /** For those that mention somebody, by their index. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
}

/** `speakers` are staged in this order. Throws a RangeError for a speaker who is not among them. */
export function* stageQuotes(
  database: Database,
  text: string,
  quotes: readonly Quote[],
  speakers: readonly NamedSpeaker[],
): Steps<StagedQuotes> {
  const places = new Map(speakers.flatMap(({ analysisIds }, place) => analysisIds.map((id) => [id, place] as const)))
  const inTextOrder = quotes.toSorted((one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0))
  const mentions = new Map<number, readonly Mention[]>()
  const ids: string[] = []
  for (const [ordinal, quote] of inTextOrder.entries()) {
    const id = makeId()
    const row = rowFromQuote(text, quote)
    prepare(database, STAGE_QUOTE).run(
      ordinal,
      id,
      row.type,
      row.confidence,
      row.cue_start,
      row.cue_end,
      row.cue_text,
      row.cue_kind,
      row.source_start,
      row.source_end,
      row.source_text,
      row.word_count,
      row.parts,
      row.words,
      row.evidence,
      quote.about && '[]',
    )
    quote.speakerIds.forEach((speakerId, turn) => {
      const place = places.get(speakerId)
      if (place === undefined)
        throw new RangeError(`Quote ${quote.id} names a speaker "${speakerId}" who is not in its analysis`)
      prepare(database, STAGE_SAID).run(ordinal, turn, place)
    })
    ids.push(id)
    if (quote.about !== null && quote.about.length > 0) mentions.set(ordinal, quote.about)
    if (ordinal % IN_ONE_STEP === IN_ONE_STEP - 1) yield
  }
  return { ids, mentions }
}

const STAGE_QUOTE = `INSERT INTO temp.staged_quote
    (ordinal, id, type, confidence, cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text,
      word_count, parts, words, evidence, about)
  VALUES (${Array(16).fill('?').join(', ')})`

const STAGE_SAID = 'INSERT INTO temp.staged_said (quote_ordinal, turn, speaker_ordinal) VALUES (?, ?, ?)'

/**
 * Writes the staged quotes; their speakers have been placed. The quotes are
 * still to be indexed, and their speakers to be counted. Returns the highest
 * row id of a quote before. To be called in the transaction that saves their
 * article.
 */
export function insertQuotes(
  database: Database,
  article: PublishedArticle,
  text: string,
  { ids, mentions }: StagedQuotes,
  { engine, revision }: Pick<QuoteOrigin, 'engine' | 'revision'>,
  speakers: readonly NamedSpeaker[],
): number {
  const { articleRowId, outlet } = article
  const below = findFreeBelow(database, article.publishedKey, ids.length)
  const base = prepare<number>(database, 'SELECT coalesce(max(number), 0) FROM quote').pluck().get() ?? 0
  const rowIds = mentions.size === 0 ? new Map<string, number>() : listRowIds(database, speakers)
  const kept = [...mentions].map(([ordinal, about]) => [ordinal, keepMentions(database, text, about, rowIds)] as const)
  const tell = prepare(database, 'UPDATE temp.staged_quote SET about = ? WHERE ordinal = ?')
  for (const [ordinal, { about }] of kept) tell.run(about, ordinal)
  // The sort keys are too large for numbers, which would turn them into fractions.
  const values = { base, below, count: BigInt(ids.length), article: articleRowId, outlet, engine, revision }
  bulkWrite(database, () => {
    prepare(database, INSERT_QUOTES).run(values)
    prepare(database, INSERT_SAID).run({ base, article: articleRowId })
    for (const sql of [LOG_NEW, ADD_TO_CLUSTER, TALLY_TYPES, TALLY_MONTHS]) prepare(database, sql).run(base)
    tallyOutlet(database, article, base)
  })
  prepare(database, "INSERT INTO change_log_touch (kind, number) VALUES ('article', ?)").run(articleRowId)
  for (const [ordinal, names] of kept) {
    saveMentions(database, base + 1 + ordinal, below + BigInt(ids.length - ordinal) * GAP, names)
  }
  return base
}

const INSERT_QUOTES = `INSERT INTO quote
    (number, id, article_number, place, outlet, type, status, listed, engine, revision, confidence,
      cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, word_count, parts, words, evidence, about)
  SELECT :base + 1 + ordinal, id, :article, :below + (:count - ordinal) * ${GAP}, :outlet, type, 'unreviewed', 1,
    :engine, :revision, confidence, cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text,
    word_count, parts, words, evidence, about
  FROM temp.staged_quote ORDER BY ordinal`

/** Each speaker once, even if the analysis had two that the archive takes for one. */
const INSERT_SAID = `INSERT INTO quote_speaker
    (quote_number, ordinal, speaker_number, article_number, place, listed, word_count)
  SELECT q.number, row_number() OVER (PARTITION BY said.quote_ordinal ORDER BY said.turn) - 1, said.speaker_number,
    :article, q.place, 1, q.word_count
  FROM (
    SELECT d.quote_ordinal, s.speaker_number, min(d.turn) AS turn
    FROM temp.staged_said AS d CROSS JOIN temp.staged_speaker AS s ON s.ordinal = d.speaker_ordinal
    GROUP BY 1, 2
  ) AS said
  CROSS JOIN quote AS q ON q.number = :base + 1 + said.quote_ordinal
  ORDER BY said.quote_ordinal, said.turn`

const LOG_NEW = `INSERT INTO change_log (kind, number, changed, at)
  SELECT 'quote', number, 0, ${NOW} FROM quote WHERE number > ? ORDER BY number`

const ADD_TO_CLUSTER = `INSERT INTO quote_to_cluster (quote_number)
  SELECT number FROM quote WHERE number > ? AND type <> 'indirect'`

const TALLY_TYPES = `INSERT INTO quote_tally
  SELECT type, status, coalesce(cue_kind, ''), count(*), sum(word_count) FROM quote WHERE number > ? GROUP BY 1, 2, 3
  ON CONFLICT DO UPDATE SET quote_count = quote_count + excluded.quote_count, word_count = word_count + excluded.word_count`

const TALLY_MONTHS = `INSERT INTO month_tally
  SELECT iif(place >> 24 > 3600, strftime('%Y-%m', (place >> 24) - 62167219201, 'unixepoch'), ''), count(*), sum(word_count)
  FROM quote WHERE number > ? GROUP BY 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + excluded.quote_count, word_count = word_count + excluded.word_count`

function tallyOutlet(database: Database, { articleRowId, outlet }: PublishedArticle, base: number): void {
  const values = { base, article: articleRowId, outlet: outlet ?? '' }
  for (const sql of [TALLY_OUTLET, TALLY_ARTICLE]) prepare(database, sql).run(values)
}

/** Before the article is counted: an article without quotes so far is new to its outlet. */
const TALLY_OUTLET = `INSERT INTO outlet_tally
  SELECT :outlet, count(*), sum(word_count),
    NOT EXISTS (SELECT 1 FROM article_tally WHERE article_number = :article AND outlet = :outlet)
  FROM quote WHERE number > :base HAVING count(*) > 0
  ON CONFLICT DO UPDATE SET
    quote_count = quote_count + excluded.quote_count,
    word_count = word_count + excluded.word_count,
    article_count = article_count + excluded.article_count`

const TALLY_ARTICLE = `INSERT INTO article_tally
  SELECT :article, :outlet, count(*) FROM quote WHERE number > :base HAVING count(*) > 0
  ON CONFLICT DO UPDATE SET quote_count = quote_count + excluded.quote_count`
