// The names of a speaker that people vouch for, and where they lead.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { linkKey, nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { outerName } from '../../names/outer-name.ts'
import { insertForms } from './save-speakers.ts'
import { insertLink } from './speaker-links.ts'
import { indexForms } from '../search/search-index.ts'

/**
 * The key by which a confirmed name leads to a speaker: any name but the
 * surname alone ("Merkel" for "Angela Merkel"), which others have as well.
 */
export function aliasKey(alias: string, name: string, kind: SpeakerKind): string | null {
  const key = nameKey(alias, kind)
  const isSurname = kind === 'person' && linkKey(alias, kind) === null && nameKey(name, kind).endsWith(` ${key}`)
  return isSurname ? null : key
}

/** Makes it a permanent form, whether an article uses it or not. */
export function confirmForm(database: Database, speakerRowId: number, kind: SpeakerKind, form: string): void {
  indexForms(database, insertForms(database, speakerRowId, kind, [form]))
  prepare(database, 'UPDATE speaker_form SET confirmed = 1 WHERE speaker_number = ? AND form = ?').run(
    speakerRowId,
    form,
  )
}

/**
 * Marks that a person has had a say in the speaker: from now on they stay, and
 * are found by their name, even if no article quotes them any more.
 */
export function keepForGood(
  database: Database,
  { number: rowId, kind, name }: Pick<SpeakerRow, 'number' | 'kind' | 'name'>,
): void {
  prepare(database, 'UPDATE speaker SET curated = 1 WHERE number = ?').run(rowId)
  confirmForm(database, rowId, kind, name)
}

/** Removes the form unless an article uses it. */
export function unconfirmForm(database: Database, speakerRowId: number, form: string): void {
  prepare(database, 'UPDATE speaker_form SET confirmed = 0 WHERE speaker_number = ? AND form = ?').run(
    speakerRowId,
    form,
  )
  prepare(
    database,
    'DELETE FROM speaker_form WHERE speaker_number = ? AND form = ? AND confirmed = 0 AND article_count = 0',
  ).run(speakerRowId, form)
}

/** Makes a name lead to the speaker from now on, unless it already leads to somebody. */
export function confirmLink(
  database: Database,
  speakerRowId: number,
  kind: SpeakerKind,
  name: string,
  key: string | null,
): void {
  if (key !== null) insertLink(database, speakerRowId, { key, kind, outer: outerName(name, kind), isConfirmed: true })
}

/** Reverts what a person confirmed; a full name that articles have linked by still leads to the speaker. */
export function unconfirmLink(database: Database, speakerRowId: number, kind: SpeakerKind, key: string | null): void {
  if (key === null) return
  prepare(
    database,
    'DELETE FROM speaker_link WHERE link_key = ? AND kind = ? AND speaker_number = ? AND confirmed = 1',
  ).run(key, kind, speakerRowId)
}
