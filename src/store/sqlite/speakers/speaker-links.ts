// Where names lead: each key to one speaker.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { isAcronym, isAcronymOf } from '../../names/acronym.ts'
import { nameKey } from '../../name-key.ts'
import { fitMiddleNames } from '../../names/outer-name.ts'
import type { OuterName } from '../../names/outer-name.ts'
import { prepare } from '../prepare.ts'

/** A name that should lead to a speaker. */
export interface NameLink {
  readonly key: string
  readonly kind: SpeakerKind
  /** Without its middle part, if that can be told. */
  readonly outer: OuterName | null
  /** Whether a person said so. */
  readonly isConfirmed: boolean
}

/** Makes a name lead to the speaker from now on, unless it already leads to somebody. */
export function insertLink(database: Database, speakerRowId: number, link: NameLink): void {
  const { key, kind, outer, isConfirmed } = link
  prepare(
    database,
    `INSERT INTO speaker_link (link_key, kind, speaker_number, confirmed, outer_key, middle_names)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(key, kind, speakerRowId, Number(isConfirmed), outer?.key ?? null, outer?.middle ?? null)
}

/** Adds the outer and middle name to a link from an earlier version of the archive, which did not look at them. */
export function completeLink(database: Database, { key, kind, outer }: NameLink): void {
  if (outer === null) return
  prepare(
    database,
    'UPDATE speaker_link SET outer_key = ?, middle_names = ? WHERE link_key = ? AND kind = ? AND outer_key IS NULL',
  ).run(outer.key, outer.middle, key, kind)
}

/** Whose name it is, wherever it occurs; null if nobody's. */
export function findLinkedRowId(
  database: Database,
  key: string,
  kind: SpeakerKind,
  isConfirmed = false,
): number | null {
  const sql = `SELECT speaker_number AS number FROM speaker_link WHERE link_key = ? AND kind = ? AND confirmed >= ?`
  return prepare<{ number: number }>(database, sql).get(key, kind, Number(isConfirmed))?.number ?? null
}

/**
 * Whom a name means that differs from their known names only in the middle;
 * null if there are several candidates. Somebody known as both George W. and
 * George Bush is not George H. W.
 */
export function findByOuterName(database: Database, { kind, outer }: NameLink): number | null {
  if (outer === null) return null
  const fits = new Map<number, boolean>()
  for (const { number, middle } of prepare<OuterRow>(database, BY_OUTER_KEY).all(outer.key, kind))
    fits.set(number, (fits.get(number) ?? true) && fitMiddleNames(middle, outer.middle))
  const fitting = [...fits].filter(([, fit]) => fit)
  return fitting.length === 1 ? fitting[0]![0] : null
}

interface OuterRow {
  readonly number: number
  readonly middle: string
}

export const BY_OUTER_KEY = `SELECT speaker_number AS number, middle_names AS middle FROM speaker_link
  WHERE outer_key = ? AND kind = ?`

/**
 * The one body known by an acronym, because an article gave both its name and
 * the acronym. Checked each time, since another body with these letters may
 * turn up.
 */
export function findByAcronym(database: Database, name: string, kind: SpeakerKind): number | null {
  if (kind !== 'organization' || !isAcronym(name)) return null
  const bodies = prepare<{ number: number; name: string }>(database, BODIES_CALLED).all(nameKey(name, kind))
  const [body] = bodies
  return bodies.length === 1 && body && isAcronymOf(name, body.name) ? body.number : null
}

export const BODIES_CALLED = `SELECT DISTINCT s.number, s.name
  FROM speaker_form AS f CROSS JOIN speaker AS s ON s.number = f.speaker_number
  WHERE f.name_key = ? AND s.kind = 'organization' LIMIT 2`
