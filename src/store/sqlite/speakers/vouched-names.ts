// The names that people have vouched for, and whom they mean in an article.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { calledKey, nameKey } from '../../name-key.ts'
import { namesOtherHolder } from '../../names/other-holder.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import type { VouchedAlias } from '../../store.ts'

/** Somebody as they appear in an article. */
export interface Called {
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  /** Null if the name does not say who it is. */
  readonly linkKey: string | null
  readonly forms: readonly string[]
}

export function listVouched(database: Database, speakerRowId: number): VouchedAlias[] {
  return prepare<VouchedAlias>(database, LIST_VOUCHED).all(speakerRowId)
}

export const LIST_VOUCHED = `SELECT form AS alias, from_at AS "from", to_at AS "to" FROM vouched_name
  WHERE speaker_number = ? ORDER BY form, from_at, number`

/** Unchanged rows keep their numbers, so that undoing a merge finds them. */
export function replaceVouched(database: Database, speakerRowId: number, wanted: readonly VouchedAlias[]): void {
  const before = listVouched(database, speakerRowId)
  const has = (list: readonly VouchedAlias[], one: VouchedAlias): boolean =>
    list.some(({ alias, from, to }) => alias === one.alias && from === one.from && to === one.to)
  for (const one of before.filter((one) => !has(wanted, one))) {
    prepare(
      database,
      'DELETE FROM vouched_name WHERE speaker_number = ? AND form = ? AND from_at IS ? AND to_at IS ?',
    ).run(speakerRowId, one.alias, one.from, one.to)
  }
  for (const { alias, from, to } of wanted.filter((one) => !has(before, one))) {
    prepare(
      database,
      'INSERT INTO vouched_name (speaker_number, form, called_key, from_at, to_at) VALUES (?, ?, ?, ?, ?)',
    ).run(speakerRowId, alias, calledKey(alias), from, to)
  }
}

/** Who else has this name at the same time, or null. */
export function findVouchedTaken(database: Database, speakerRowId: number, name: VouchedAlias): number | null {
  const values = { key: calledKey(name.alias), from: name.from, to: name.to, speaker: speakerRowId }
  return prepare<number>(database, VOUCHED_AT_ONCE).pluck().get(values) ?? null
}

export const VOUCHED_AT_ONCE = `SELECT speaker_number FROM vouched_name
  WHERE called_key = :key AND speaker_number <> :speaker
    AND (from_at IS NULL OR :to IS NULL OR from_at < :to) AND (to_at IS NULL OR :from IS NULL OR to_at > :from)
  LIMIT 1`

/**
 * Whom the article means by a name that somebody vouched for: a full name, an
 * alias, a title and a surname, a surname. Nobody if two have the name, or if
 * the article gives the full name of another person with the surname.
 */
export function findVouched(database: Database, article: PublishedArticle, called: Called): number | null {
  for (const form of askedForms(called)) {
    const holders = prepare<number>(database, HOLDERS)
      .pluck()
      .all({ key: calledKey(form), published: article.publishedKey })
    if (holders.length === 0) continue
    const [holder] = holders
    return holders.length === 1 && isMeant(database, article, holder!, form) ? holder! : null
  }
  return null
}

export const HOLDERS = `SELECT DISTINCT speaker_number FROM vouched_name
  WHERE called_key = :key AND (from_at IS NULL AND to_at IS NULL OR :published > ''
    AND (from_at IS NULL OR :published >= from_at) AND (to_at IS NULL OR :published < to_at))
  LIMIT 2`

/** The forms to look up: the longest first, since it says most. A full name is not looked up by its surname. */
export function askedForms({ name, kind, role, linkKey, forms }: Called): string[] {
  if (kind !== 'person' && kind !== 'organization') return []
  if (linkKey !== null) return [name]
  const titled = role === null ? [] : [name, ...forms].map((form) => `${role} ${form}`)
  return [...new Set([name, ...forms, ...titled])].sort((one, other) => other.length - one.length)
}

/** Whether the article may mean this holder of the name: it names no other in full. */
export function isMeant(database: Database, article: PublishedArticle, holder: number, form: string): boolean {
  if (nameKey(form, 'person').includes(' ')) return true
  const names = prepare<string>(database, 'SELECT form FROM speaker_form WHERE speaker_number = ?').pluck().all(holder)
  const text = prepare<string>(database, "SELECT coalesce(title, '') || char(10) || text FROM article WHERE number = ?")
    .pluck()
    .get(article.articleRowId)
  return !namesOtherHolder(text ?? '', form, names)
}
