// A client that maintains a copy of an archive from its changes, to be compared
// with the archive.

import type { Database } from 'better-sqlite3'
import { findArticle } from '../../src/store/sqlite/articles/articles.ts'
import { followChanges } from '../../src/store/sqlite/changes/follow-changes.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { findQuote } from '../../src/store/sqlite/quotes/quotes.ts'
import { findSpeaker, SPEAKER_KINDS } from '../../src/store/sqlite/speakers/speakers.ts'
import type { Change, ChangedKind, ChangePage } from '../../src/store/store.ts'

export interface Follower {
  /** Requests a page of changes, after applying those of the previous page. */
  ask(database: Database, limit: number): ChangePage
  /** Applies the last page by reading what changed: others may have written since it was returned. */
  apply(database: Database): void
  /** Requests and applies pages until there are no more. */
  catchUp(database: Database, limit: number): void
  /** Throws if the copy differs from the archive. */
  compare(database: Database): void
  figures(): { readonly applied: number; readonly startedOver: number }
}

/** Maintains a copy of the archive as docs/archive.md describes. */
export function makeFollower(kinds: readonly ChangedKind[] = ['article', 'quote', 'speaker']): Follower {
  const copy = new Map<string, string>()
  const merged = new Map<string, string>()
  let page: ChangePage | null = null
  let waiting: readonly Change[] = []
  let applied = 0
  let startedOver = 0

  function ask(database: Database, limit: number): ChangePage {
    apply(database)
    const found = followChanges(database, page?.next ?? null, limit, kinds)
    if (found === null) {
      startedOver += 1
      copy.clear()
      merged.clear()
      page = null
      return ask(database, limit)
    }
    const positions = found.items.map(({ position }) => position)
    if (positions.some((position, index) => index > 0 && position <= positions[index - 1]!))
      throw new Error(`the positions ${positions.join()} are not in order`)
    waiting = found.items
    page = found
    return found
  }

  function apply(database: Database): void {
    applied += waiting.length
    for (const { kind, id, change, into } of waiting) {
      copy.delete(`${kind} ${id}`)
      merged.delete(id)
      if (into !== null) merged.set(id, into)
      if (change === 'removed' || change === 'merged') continue
      const content = read(database, kind, id)
      // Deleted since; a later change says so.
      if (content !== null) copy.set(`${kind} ${id}`, content)
    }
    waiting = []
  }

  return {
    ask,
    apply,
    catchUp(database, limit) {
      while (ask(database, limit).more) continue
      apply(database)
    },
    compare(database) {
      const actual = kinds.flatMap((kind) =>
        prepare<string>(database, `SELECT id FROM ${kind}`)
          .pluck()
          .all()
          .map((id) => [`${kind} ${id}`, read(database, kind, id)] as const),
      )
      compareEntries('is kept', new Map(actual), copy)
      const survivors = prepare<[string, string]>(database, SURVIVORS).raw().all()
      compareEntries('is merged', new Map(survivors), merged)
    },
    figures: () => ({ applied, startedOver }),
  }
}

/** Where redirects lead. */
const SURVIVORS = 'SELECT m.id, s.id FROM merged_speaker AS m JOIN speaker AS s ON s.number = m.survivor_number'

function compareEntries(what: string, actual: ReadonlyMap<string, string | null>, copied: ReadonlyMap<string, string>) {
  for (const key of new Set([...actual.keys(), ...copied.keys()])) {
    if (actual.get(key) !== copied.get(key))
      throw new Error(`${key} ${what} as ${copied.get(key)}, and is ${actual.get(key)}`)
  }
}

/**
 * The item as the API returns it. The kind of a speaker is reported only for the
 * speaker, the ids of people mentioned are looked up on request, and tags stand
 * for both; so these fields are left out.
 */
function read(database: Database, kind: ChangedKind, id: string): string | null {
  if (kind === 'speaker') return JSON.stringify(findSpeaker(database, id))
  const found: unknown = kind === 'article' ? findArticle(database, id) : findQuote(database, id)
  const isCompared = (key: string, value: unknown): boolean =>
    key !== 'tag' && key !== 'speakerId' && !(key === 'kind' && (SPEAKER_KINDS as readonly unknown[]).includes(value))
  return JSON.stringify(found, (key, value: unknown) => (isCompared(key, value) ? value : undefined))
}
