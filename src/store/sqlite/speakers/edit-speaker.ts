// What a person says about a speaker: name, kind, aliases, an identifier.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { linkKey, nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeakerChange, recordSpeakerChange, stateOfSpeaker } from './speaker-changes.ts'
import { findMoving } from './speaker-moves.ts'
import { findLinkedRowId } from './speaker-links.ts'
import { aliasKey, confirmForm, confirmLink, unconfirmForm, unconfirmLink } from './speaker-names.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import { findVouchedTaken, replaceVouched } from './vouched-names.ts'
import type {
  SpeakerEdit,
  SpeakerOutcome,
  SpeakerRefusal,
  SpeakerState,
  StoredSpeaker,
  VouchedAlias,
} from '../../store.ts'

/** To be called in an immediate transaction. */
export function editSpeaker(database: Database, id: string, tag: string | null, edit: SpeakerEdit): SpeakerOutcome {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  if (!row) return { outcome: 'missing', id }
  const moving = findMoving(database, [id])
  if (moving) return moving
  const before = loadSpeaker(database, row)
  if (tag !== null && before.tag !== tag) return { outcome: 'stale', tag: before.tag }
  const wanted = wantedState(before, edit)
  const refusal = findTaken(database, row.number, wanted)
  if (refusal) return refusal
  applyState(database, row.number, before, wanted)
  const speaker = loadSpeakerByRowId(database, row.number)
  if (speaker.tag === before.tag) return { outcome: 'saved', speaker, other: null, change: null }
  const { by, key = null, note } = edit
  const rowId = recordSpeakerChange(database, {
    action: 'edit',
    speakerId: id,
    otherId: null,
    by,
    key,
    note,
    before: stateOfSpeaker(before),
    after: stateOfSpeaker(speaker),
  })
  return { outcome: 'saved', speaker, other: null, change: loadSpeakerChange(database, rowId) }
}

/** Gives a speaker this state. Whether the names are free must have been checked before. */
export function applyState(database: Database, rowId: number, before: StoredSpeaker, wanted: SpeakerState): void {
  prepare(
    database,
    'UPDATE speaker SET name = ?, kind = ?, name_key = ?, external_id = ?, curated = 1 WHERE number = ?',
  ).run(wanted.name, wanted.kind, nameKey(wanted.name, wanted.kind), wanted.externalId, rowId)
  if (wanted.kind !== before.kind) changeKind(database, rowId, wanted.kind)
  const timed = new Set(wanted.vouchedAliases.filter(({ from, to }) => from !== null || to !== null).map(aliasOf))
  for (const alias of before.confirmedAliases.filter((alias) => !wanted.aliases.includes(alias)))
    unconfirmForm(database, rowId, alias)
  for (const alias of before.confirmedAliases.filter((alias) => !wanted.aliases.includes(alias) || timed.has(alias)))
    unconfirmLink(database, rowId, before.kind, aliasKey(alias, before.name, before.kind))
  replaceVouched(database, rowId, wanted.vouchedAliases)
  if (wanted.name !== before.name && !wanted.aliases.includes(before.name)) {
    unconfirmForm(database, rowId, before.name)
    unconfirmLink(database, rowId, before.kind, linkKey(before.name, before.kind))
  }
  confirmForm(database, rowId, wanted.kind, wanted.name)
  confirmLink(database, rowId, wanted.kind, wanted.name, linkKey(wanted.name, wanted.kind))
  for (const alias of wanted.aliases) {
    confirmForm(database, rowId, wanted.kind, alias)
    // A link applies to every article; an alias limited to a period only to articles of that period.
    if (!timed.has(alias)) confirmLink(database, rowId, wanted.kind, alias, aliasKey(alias, wanted.name, wanted.kind))
  }
}

/**
 * Aliases and identifiers belong to one speaker only. Several people may have
 * the same name: it then leads to the one who had it first.
 */
export function findTaken(database: Database, rowId: number, wanted: SpeakerState): SpeakerRefusal | null {
  for (const alias of wanted.aliases) {
    const key = aliasKey(alias, wanted.name, wanted.kind)
    const owner = key === null ? null : findLinkedRowId(database, key, wanted.kind)
    if (owner !== null && owner !== rowId) return taken(database, 'aliases', alias, owner)
  }
  for (const vouched of wanted.vouchedAliases) {
    const owner = findVouchedTaken(database, rowId, vouched)
    if (owner !== null) return taken(database, 'aliases', vouched.alias, owner)
  }
  if (wanted.externalId === null) return null
  const sql = 'SELECT number FROM speaker WHERE external_id = ?'
  const owner = prepare<{ number: number }>(database, sql).get(wanted.externalId)?.number
  return owner === undefined || owner === rowId ? null : taken(database, 'externalId', wanted.externalId, owner)
}

function taken(database: Database, field: 'aliases' | 'externalId', value: string, owner: number): SpeakerRefusal {
  return { outcome: 'taken', field, value, speakerId: loadSpeakerByRowId(database, owner).id }
}

function wantedState(before: StoredSpeaker, { name, kind, aliases, externalId }: SpeakerEdit): SpeakerState {
  const state = stateOfSpeaker(before)
  const wantedName = name ?? state.name
  const vouched = aliases?.map((one) => (typeof one === 'string' ? { alias: one, from: null, to: null } : one))
  return {
    name: wantedName,
    kind: kind ?? state.kind,
    aliases: [...new Set(vouched?.map(aliasOf) ?? state.aliases)].filter((alias) => alias !== wantedName),
    vouchedAliases: (vouched ?? state.vouchedAliases).filter(({ alias }) => alias !== wantedName),
    externalId: externalId === undefined ? state.externalId : externalId,
  }
}

const aliasOf = ({ alias }: VouchedAlias): string => alias

/** Keys depend on the kind. Names still lead here for articles that take the speaker for the former kind. */
function changeKind(database: Database, rowId: number, kind: SpeakerKind): void {
  const forms = prepare<{ number: number; form: string }>(
    database,
    'SELECT number, form FROM speaker_form WHERE speaker_number = ?',
  ).all(rowId)
  for (const form of forms) {
    prepare(database, 'UPDATE speaker_form SET name_key = ? WHERE number = ?').run(
      nameKey(form.form, kind),
      form.number,
    )
  }
  prepare(
    database,
    `INSERT INTO speaker_link (link_key, kind, speaker_number, confirmed, outer_key, middle_names)
    SELECT link_key, :kind, speaker_number, confirmed, iif(:kind = 'person', outer_key, NULL), middle_names
    FROM speaker_link WHERE speaker_number = :rowId
    ON CONFLICT DO NOTHING`,
  ).run({ kind, rowId })
}
