// What was erased, or is being erased: recorded before the first step, so that
// it resumes if the service was stopped halfway.

import type { Database } from 'better-sqlite3'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns } from '../keys/signing-keys.ts'
import { makeId } from '../make-id.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { canonicalInstant } from '../rows.ts'
import { findMoving } from '../speakers/speaker-moves.ts'
import { keepForGood } from '../speakers/speaker-names.ts'
import type {
  Erasure,
  ErasureOutcome,
  ErasurePreview,
  ErasureTarget,
  Page,
  PageRequest,
  SigningKey,
} from '../../store.ts'

export interface ErasureRow extends KeyColumns {
  readonly number: number
  readonly id: string
  readonly kind: 'speaker' | 'article' | 'before'
  readonly target: string
  readonly begun_at: string
  readonly stage: 'articles' | 'mentions' | 'responses' | 'indexes' | 'log' | 'done'
  readonly place: number
  readonly article_count: number
  readonly quote_count: number
  readonly ended_at: string | null
  readonly compacted_at: string | null
}

export interface ErasedSpeaker {
  readonly number: number
  readonly id: string
  readonly kind: string
  readonly name: string
}

/** To be called in an immediate transaction. */
export function beginErasure(database: Database, target: ErasureTarget, key: SigningKey | null): ErasureOutcome {
  const subject = findSubject(database, target)
  if (subject === null) return { outcome: 'missing' }
  const known = prepare<ErasureRow>(database, SAME_UNDER_WAY).get(subject.kind, subject.target)
  if (known) return { outcome: 'begun', erasure: erasureFromRow(known) }
  if (subject.kind === 'speaker') {
    const moving = findMoving(database, [subject.target])
    if (moving?.outcome === 'under-way') return { outcome: 'under-way', changeId: moving.id }
    // The speaker stays, with their names, until these are no longer needed to find anything.
    keepForGood(database, requireSpeaker(database, subject.target))
  }
  const id = makeId()
  prepare(
    database,
    `INSERT INTO erasure (id, kind, target, begun_at, key_id, key_name, stage) VALUES (?, ?, ?, ?, ?, ?, 'articles')`,
  ).run(id, subject.kind, subject.target, new Date().toISOString(), key?.id ?? null, key?.name ?? null)
  return { outcome: 'begun', erasure: erasureFromRow(requireErasure(database, id)) }
}

const SAME_UNDER_WAY = `SELECT * FROM erasure WHERE stage <> 'done' AND kind = ? AND target = ?`

export function previewErasure(database: Database, target: ErasureTarget): ErasurePreview | null {
  const subject = findSubject(database, target)
  if (subject === null) return null
  return prepare<ErasurePreview>(database, PREVIEWS[subject.kind]).get(subject.target) ?? null
}

const PREVIEWS: Readonly<Record<ErasureRow['kind'], string>> = {
  speaker: `SELECT s.name, (SELECT count(*) FROM article_speaker WHERE speaker_number = s.number) AS articles,
      (SELECT count(*) FROM quote_speaker WHERE speaker_number = s.number) AS quotes
    FROM speaker AS s WHERE s.id = ?`,
  article: `SELECT a.title AS name, 1 AS articles, (SELECT count(*) FROM quote WHERE article_number = a.number) AS quotes
    FROM article AS a WHERE a.id = ?`,
  before: `SELECT NULL AS name, count(*) AS articles,
      coalesce(sum((SELECT count(*) FROM quote WHERE article_number = a.number)), 0) AS quotes
    FROM article AS a WHERE iif(a.published_key = '', a.created_at, a.published_key) < ?`,
}

interface Subject {
  readonly kind: ErasureRow['kind']
  readonly target: string
}

/** Null if it does not exist. The id of a merged speaker stands for the surviving one. */
function findSubject(database: Database, target: ErasureTarget): Subject | null {
  if ('before' in target) return { kind: 'before', target: canonicalInstant(target.before) }
  if ('articleId' in target) {
    const found = prepare(database, 'SELECT 1 FROM article WHERE id = ?').get(target.articleId)
    return found === undefined ? null : { kind: 'article', target: target.articleId }
  }
  const id = prepare<string>(database, 'SELECT id FROM speaker WHERE id = ?').pluck().get(target.speakerId)
  const survivor = id ?? prepare<string>(database, SURVIVOR).pluck().get(target.speakerId)
  return survivor === undefined ? null : { kind: 'speaker', target: survivor }
}

const SURVIVOR = `SELECT s.id FROM merged_speaker AS m CROSS JOIN speaker AS s ON s.number = m.survivor_number
  WHERE m.id = ?`

function requireSpeaker(database: Database, id: string): SpeakerRow {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  if (!row) throw new Error(`The speaker ${id} disappeared within its own transaction`)
  return row
}

/** Whether one of these speakers is being erased: then nobody may change them. */
export const isErasing = (database: Database, speakerIds: readonly string[]): boolean =>
  speakerIds.some((id) => prepare(database, SAME_UNDER_WAY).get('speaker', id) !== undefined)

export function findErasure(database: Database, id: string): Erasure | null {
  const row = findErasureRow(database, id)
  return row === null ? null : erasureFromRow(row)
}

export const findErasureRow = (database: Database, id: string): ErasureRow | null =>
  prepare<ErasureRow>(database, 'SELECT * FROM erasure WHERE id = ?').get(id) ?? null

/** @throws Error if there is none */
export function requireErasure(database: Database, id: string): ErasureRow {
  const row = findErasureRow(database, id)
  if (row === null) throw new Error(`The erasure ${id} does not exist`)
  return row
}

export const listErasing = (database: Database): string[] =>
  prepare<string>(database, `SELECT id FROM erasure WHERE stage <> 'done' ORDER BY number`).pluck().all()

export function listErasures(database: Database, { limit, after }: PageRequest): Page<Erasure> {
  const [last] = after ?? [Number.MAX_SAFE_INTEGER]
  if ((after && after.length !== 1) || typeof last !== 'number')
    throw new RangeError('The position does not belong to a list of erasures')
  const rows = prepare<ErasureRow>(database, LIST_ERASURES).all(last, limit + 1)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return { items: page.map(erasureFromRow), next: end && rows.length > limit ? [end.number] : null }
}

const LIST_ERASURES = 'SELECT * FROM erasure WHERE number < ? ORDER BY number DESC LIMIT ?'

export const erasureFromRow = (row: ErasureRow): Erasure => ({
  id: row.id,
  target: TARGETS[row.kind](row.target),
  state: row.stage === 'done' ? 'erased' : 'erasing',
  articles: row.article_count,
  quotes: row.quote_count,
  key: keyFromColumns(row),
  begunAt: row.begun_at,
  endedAt: row.ended_at,
  compactedAt: row.compacted_at,
})

const TARGETS: Readonly<Record<ErasureRow['kind'], (target: string) => ErasureTarget>> = {
  speaker: (speakerId) => ({ speakerId }),
  article: (articleId) => ({ articleId }),
  before: (before) => ({ before }),
}
