// Gives each speaker of an article their place in the archive: the one they
// have already, if their name says who they are, or a new one.

import type { Database } from 'better-sqlite3'
import { v7 as makeId } from 'uuid'
import type { Analysis, Speaker, SpeakerKind } from '../model.ts'
import { linkKey, nameKey } from './name-key.ts'
import { prepare } from './prepare.ts'
import type { ArticlePlace } from './quote-place.ts'

/** Analysis ids of speakers → their numbers in the archive. Speakers without a quote are not kept. */
export type SpeakerNumbers = ReadonlyMap<string, number>

export function saveSpeakers(database: Database, place: ArticlePlace, analysis: Analysis): SpeakerNumbers {
  const quoted = new Set(analysis.quotes.flatMap((quote) => quote.speakerIds))
  const named = joinSameNames(analysis.speakers.filter((speaker) => quoted.has(speaker.id)))
  const numbers = new Map<string, number>()
  named.forEach((speaker, ordinal) => {
    const number = findLinked(database, speaker) ?? insertSpeaker(database, speaker)
    insertArticleSpeaker(database, place, number, speaker, ordinal)
    for (const form of speaker.forms) saveForm(database, place, number, speaker.kind, form)
    for (const id of speaker.analysisIds) numbers.set(id, number)
  })
  return numbers
}

interface NamedSpeaker {
  readonly analysisIds: readonly string[]
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  readonly linkKey: string | null
  /** The name and its aliases, each once. */
  readonly forms: readonly string[]
}

/** Two speakers of one article that the archive takes for one ("José Ruiz", "Jose Ruiz") are one in the article too. */
function joinSameNames(speakers: readonly Speaker[]): NamedSpeaker[] {
  const joined = new Map<string, NamedSpeaker>()
  for (const speaker of speakers) {
    const key = linkKey(speaker.name, speaker.kind)
    const place = key === null ? speaker.id : `${speaker.kind} ${key}`
    const first = joined.get(place)
    joined.set(place, {
      analysisIds: [...(first?.analysisIds ?? []), speaker.id],
      name: first?.name ?? speaker.name,
      role: first?.role ?? speaker.role,
      kind: speaker.kind,
      linkKey: key,
      forms: [...new Set([...(first?.forms ?? []), speaker.name, ...speaker.aliases])],
    })
  }
  return [...joined.values()]
}

function findLinked(database: Database, { linkKey, kind }: NamedSpeaker): number | null {
  if (linkKey === null) return null
  const sql = 'SELECT number FROM speaker WHERE link_key = ? AND kind = ?'
  return prepare<{ number: number }>(database, sql).get(linkKey, kind)?.number ?? null
}

function insertSpeaker(database: Database, { name, kind, linkKey }: NamedSpeaker): number {
  const sql = 'INSERT INTO speaker (id, name, kind, name_key, link_key) VALUES (?, ?, ?, ?, ?)'
  return Number(prepare(database, sql).run(makeId(), name, kind, nameKey(name, kind), linkKey).lastInsertRowid)
}

function insertArticleSpeaker(
  database: Database,
  { articleNumber, publishedKey }: ArticlePlace,
  speakerNumber: number,
  { name, role }: NamedSpeaker,
  ordinal: number,
): void {
  prepare(
    database,
    `INSERT INTO article_speaker (article_number, speaker_number, ordinal, name, role, published_key)
    VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(articleNumber, speakerNumber, ordinal, name, role, publishedKey)
}

function saveForm(
  database: Database,
  { articleNumber }: ArticlePlace,
  speakerNumber: number,
  kind: SpeakerKind,
  form: string,
): void {
  prepare(
    database,
    'INSERT INTO speaker_form (speaker_number, form, name_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  ).run(speakerNumber, form, nameKey(form, kind))
  prepare(
    database,
    `INSERT INTO article_form (article_number, form_number)
    SELECT ?, number FROM speaker_form WHERE speaker_number = ? AND form = ?`,
  ).run(articleNumber, speakerNumber, form)
}
