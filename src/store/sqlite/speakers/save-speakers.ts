// Finds the speakers of an article in the archive, by the article itself or by
// their names, or adds them.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { Pronouns, Quote, Speaker, SpeakerKind } from '../../../model.ts'
import { linkKey, nameKey } from '../../name-key.ts'
import { outerName } from '../../names/outer-name.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import type { IndexedForm } from '../search/search-index.ts'
import { completeLink, findByAcronym, findByOuterName, findLinkedRowId, insertLink } from './speaker-links.ts'
import { SPEAKER_KINDS } from './speakers.ts'
import { findVouched, isMeant } from './vouched-names.ts'

/** Speaker ids of the analysis → row ids. Speakers without a quote are not kept. */
export type SpeakerRowIds = ReadonlyMap<string, number>

/** A speaker of the archive as they appear in an article. */
export interface CalledSpeaker {
  readonly rowId: number
  readonly name: string
  readonly role: string | null
  readonly pronouns: Pronouns | null
  /** The name and its aliases, each once. */
  readonly forms: readonly string[]
  /** In order of first quote. */
  readonly ordinal: number
}

export interface GatheredSpeakers {
  readonly rowIds: SpeakerRowIds
  /** Each once, to be saved with the article. */
  readonly called: readonly CalledSpeaker[]
  /** Forms of names that were not known, still to be indexed (search-index.ts). */
  readonly newForms: readonly IndexedForm[]
}

/**
 * Finds or creates the speakers of the quotes, for a new article or for one
 * analysed again, which keeps the speakers it has.
 */
export function gatherSpeakers(
  database: Database,
  article: PublishedArticle,
  {
    quotes,
    speakers,
  }: { readonly quotes: readonly Pick<Quote, 'speakerIds'>[]; readonly speakers: readonly Speaker[] },
): GatheredSpeakers {
  const quoted = new Set(quotes.flatMap((quote) => quote.speakerIds))
  const named = joinSameNames(speakers.filter((speaker) => quoted.has(speaker.id)))
  const present = keyPresent(listPresent(database, article.articleRowId))
  const rowIds = new Map<string, number>()
  const called = new Map<number, CalledSpeaker>()
  const newForms: IndexedForm[] = []
  named.forEach((speaker, ordinal) => {
    const rowId = present(speaker) ?? findOrInsert(database, article, speaker)
    newForms.push(...insertForms(database, rowId, speaker.kind, speaker.forms))
    for (const id of speaker.analysisIds) rowIds.set(id, rowId)
    const { name, role, pronouns, forms } = speaker
    called.set(rowId, joinCalled(called.get(rowId), { rowId, name, role, pronouns, forms, ordinal }))
  })
  return { rowIds, called: [...called.values()], newForms }
}

/** Two names of one article that lead to one speaker: the first one is used. */
export const joinCalled = (first: CalledSpeaker | undefined, other: CalledSpeaker): CalledSpeaker =>
  first
    ? {
        ...first,
        role: first.role ?? other.role,
        pronouns: first.pronouns ?? other.pronouns,
        forms: joinForms(first.forms, other.forms),
      }
    : other

const joinForms = (forms: readonly string[], others: readonly string[]): string[] => [...new Set([...forms, ...others])]

/** Those quoted in an article before it is read again, in order of their first quote. */
export interface PresentSpeaker {
  readonly rowId: number
  readonly name: string
  readonly kind: SpeakerKind
  readonly curated: number
}

export function listPresent(database: Database, articleRowId: number): PresentSpeaker[] {
  return prepare<PresentSpeaker>(
    database,
    `SELECT s.number AS rowId, a.name, s.kind, s.curated
    FROM article_speaker AS a CROSS JOIN speaker AS s ON s.number = a.speaker_number
    WHERE a.article_number = ? ORDER BY a.ordinal`,
  ).all(articleRowId)
}

/**
 * The present speaker meant by a name of this article, or null. Checked before
 * the name's link: a person may have merged or split off the speaker this
 * article calls by that name, or corrected their kind.
 */
export function keyPresent(present: readonly PresentSpeaker[]): (named: NamedSpeaker) => number | null {
  const rowIds = new Map<string, number>()
  for (const { rowId, name, kind, curated } of present) {
    for (const asked of curated === 1 ? SPEAKER_KINDS : [kind]) {
      const key = `${asked} ${nameKey(name, asked)}`
      // If the article calls two the same, the first.
      if (!rowIds.has(key)) rowIds.set(key, rowId)
    }
  }
  return (named) => (rowIds.size === 0 ? null : (rowIds.get(`${named.kind} ${keyOf(named)}`) ?? null))
}

export interface NamedSpeaker {
  readonly analysisIds: readonly string[]
  readonly name: string
  readonly role: string | null
  readonly pronouns: Pronouns | null
  readonly kind: SpeakerKind
  readonly linkKey: string | null
  /** The name and its aliases, each once. */
  readonly forms: readonly string[]
}

/** The key of a name that links is its link. */
export const keyOf = ({ name, kind, linkKey }: Pick<NamedSpeaker, 'name' | 'kind' | 'linkKey'>): string =>
  linkKey ?? nameKey(name, kind)

/**
 * Two speakers of one article that the archive takes for one ("José Ruiz",
 * "Jose Ruiz") are also one in the article.
 */
export function joinSameNames(speakers: readonly Speaker[]): NamedSpeaker[] {
  const joined = new Map<string, NamedSpeaker>()
  for (const speaker of joinCases(speakers)) {
    const key = linkKey(speaker.name, speaker.kind)
    const group = key === null ? speaker.id : `${speaker.kind} ${key}`
    const first = joined.get(group)
    joined.set(group, {
      analysisIds: [...(first?.analysisIds ?? []), ...speaker.ids],
      name: first?.name ?? speaker.name,
      role: first?.role ?? speaker.role,
      pronouns: first?.pronouns ?? speaker.pronouns,
      kind: speaker.kind,
      linkKey: key,
      forms: [...new Set([...(first?.forms ?? []), speaker.name, ...speaker.aliases])],
    })
  }
  return [...joined.values()]
}

/**
 * "Police" at the start of a sentence and "police" elsewhere are the same, and
 * of the kind indicated by lower case: no name. A body without a name
 * ("congress") whose name occurs elsewhere goes by that.
 */
function joinCases(speakers: readonly Speaker[]): (Speaker & { readonly ids: readonly string[] })[] {
  const joined: (Speaker & { readonly ids: readonly string[] })[] = []
  // Their indices by lower-cased name: an article may have thousands of speakers.
  const places = new Map<string, readonly number[]>()
  for (const speaker of speakers) {
    const letters = speaker.name.toLowerCase()
    const alike = places.get(letters) ?? []
    const at = alike.find((place) => joined[place] !== undefined && differInCase(joined[place], speaker)) ?? -1
    const same = joined[at]
    if (same === undefined) {
      places.set(letters, [...alike, joined.length])
      joined.push({ ...speaker, ids: [speaker.id] })
      continue
    }
    const [small, capital] = startsSmall(same.name) ? [same, speaker] : [speaker, same]
    const shown = small.kind === 'unnamed' && capital.kind === 'organization' ? capital : small
    const aliases = [...same.aliases, ...speaker.aliases, same.name, speaker.name].filter((name) => name !== shown.name)
    joined[at] = { ...shown, role: same.role ?? speaker.role, aliases, ids: [...same.ids, speaker.id] }
  }
  return joined
}

/** For two that differ at most in case. */
const differInCase = (one: Speaker, other: Speaker): boolean =>
  one.name !== other.name &&
  one.kind !== 'person' &&
  other.kind !== 'person' &&
  startsSmall(one.name) !== startsSmall(other.name)

const startsSmall = (name: string): boolean => /^\p{Ll}/u.test(name)

/**
 * By a name that a person vouched for; by their full name, with or without its
 * middle part; or as the only body with an acronym; else a new one.
 */
export function findOrInsert(database: Database, article: PublishedArticle, speaker: NamedSpeaker): number {
  const { name, linkKey, kind } = speaker
  const vouched = findVouched(database, article, speaker)
  if (vouched !== null) return vouched
  if (linkKey === null) {
    const confirmed = findLinkedRowId(database, keyOf(speaker), kind, true)
    const isOfArticle = confirmed !== null && isMeant(database, article, confirmed, name)
    return isOfArticle ? confirmed : insertSpeaker(database, speaker)
  }
  const linked = findLinkedRowId(database, linkKey, kind)
  const link = { key: linkKey, kind, outer: outerName(name, kind), isConfirmed: false }
  if (linked !== null) {
    completeLink(database, link)
    return linked
  }
  const fitting = findByOuterName(database, link)
  const body = fitting === null ? findByAcronym(database, name, kind) : null
  if (body !== null) return body
  const rowId = fitting ?? insertSpeaker(database, speaker)
  // Their name leads to them from now on.
  insertLink(database, rowId, link)
  return rowId
}

/** A new speaker. */
function insertSpeaker(database: Database, speaker: NamedSpeaker): number {
  const sql = 'INSERT INTO speaker (id, name, kind, name_key) VALUES (?, ?, ?, ?)'
  const { lastInsertRowid } = prepare(database, sql).run(makeId(), speaker.name, speaker.kind, keyOf(speaker))
  return Number(lastInsertRowid)
}

/**
 * Records what an article calls a speaker. For one it already has, only adds a
 * role or pronouns where there were none, and new forms. `quoteCount` covers
 * the quotes that already name the speaker; the schema counts later ones.
 */
export function saveArticleSpeaker(
  database: Database,
  { articleRowId, publishedKey, outlet }: PublishedArticle,
  { rowId, name, role, pronouns, forms, ordinal }: CalledSpeaker,
  quoteCount = 0,
): void {
  const present = prepare<{ role: string | null; pronouns: Pronouns | null; forms: string }>(
    database,
    ARTICLE_SPEAKER,
  ).get(articleRowId, rowId)
  if (present) {
    const joined = JSON.stringify(joinForms(JSON.parse(present.forms) as readonly string[], forms))
    const nowRole = role ?? present.role
    const nowPronouns = pronouns ?? present.pronouns
    if (nowRole === present.role && nowPronouns === present.pronouns && joined === present.forms) return
    prepare(
      database,
      'UPDATE article_speaker SET role = ?, pronouns = ?, forms = ? WHERE article_number = ? AND speaker_number = ?',
    ).run(nowRole, nowPronouns, joined, articleRowId, rowId)
    return
  }
  prepare(
    database,
    `INSERT INTO article_speaker
      (article_number, speaker_number, ordinal, name, role, pronouns, forms, published_key, outlet, quote_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(articleRowId, rowId, ordinal, name, role, pronouns, JSON.stringify(forms), publishedKey, outlet, quoteCount)
}

const ARTICLE_SPEAKER =
  'SELECT role, pronouns, forms FROM article_speaker WHERE article_number = ? AND speaker_number = ?'

/** Adds them as forms of the speaker's name, and returns the new ones; the schema counts how many articles use each. */
export function insertForms(
  database: Database,
  speakerRowId: number,
  kind: SpeakerKind,
  forms: readonly string[],
): IndexedForm[] {
  const known = prepare(database, 'SELECT 1 FROM speaker_form WHERE speaker_number = ? AND form = ?')
  const insert = prepare(database, 'INSERT INTO speaker_form (speaker_number, form, name_key) VALUES (?, ?, ?)')
  return forms
    .filter((form) => known.get(speakerRowId, form) === undefined)
    .map((form) => {
      const key = nameKey(form, kind)
      return { rowId: Number(insert.run(speakerRowId, form, key).lastInsertRowid), nameKey: key }
    })
}
