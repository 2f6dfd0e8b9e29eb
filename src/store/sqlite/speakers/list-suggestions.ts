// Who may be the same as a speaker, on evidence too weak for the archive to link them.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { isAcronym, isAcronymOf } from '../../names/acronym.ts'
import { linkKey, nameKey } from '../../name-key.ts'
import { outerName } from '../../names/outer-name.ts'
import { otherGivenNameKeys, suggestionKeys } from '../../names/suggestion-keys.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeakerByRowId } from './speakers.ts'
import type { Page, PageRequest, Suggestion, SuggestionRule } from '../../store.ts'

export function listSuggestions(
  database: Database,
  id: string,
  { limit, after }: PageRequest,
): Page<Suggestion> | null {
  const [count, last] = after ?? [Number.MAX_SAFE_INTEGER, '~']
  if ((after && after.length !== 2) || typeof count !== 'number' || typeof last !== 'string') {
    throw new RangeError('The position does not belong to a list of suggestions')
  }
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  if (!row) return null
  const toldApart = new Set(prepare<string>(database, TOLD_APART).pluck().all({ id }))
  const found = [...findCandidates(database, row).values()]
    .filter((one) => one.number !== row.number && !toldApart.has(one.id))
    .filter((one) => one.quotes < count || (one.quotes === count && one.id < last))
    .sort((one, other) => other.quotes - one.quotes || (one.id < other.id ? 1 : -1))
  const page = found.slice(0, limit)
  const end = page.at(-1)
  return {
    items: page.map(({ number: rowId, rule }) => ({ speaker: loadSpeakerByRowId(database, rowId), rule })),
    next: end && found.length > limit ? [end.quotes, end.id] : null,
  }
}

interface CandidateRow {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly quotes: number
}

type Candidate = CandidateRow & { readonly rule: SuggestionRule }

/** For each name that identifies the speaker, from the most used ones. */
function findCandidates(database: Database, { number: rowId, name, kind }: SpeakerRow): Map<number, Candidate> {
  const found = new Map<number, Candidate>()
  const add = (rows: readonly CandidateRow[], rule: SuggestionRule): void => {
    for (const row of rows) if (!found.has(row.number)) found.set(row.number, { ...row, rule })
  }
  for (const form of namesOf(database, rowId, name, kind)) {
    const outer = outerName(form, kind)
    if (outer !== null) add(prepare<CandidateRow>(database, OF_OUTER_NAME).all(outer.key, kind), 'middle-name')
    for (const key of otherGivenNameKeys(form, kind))
      add(prepare<CandidateRow>(database, OF_OUTER_NAME).all(key, kind), 'given-name')
    for (const { rule, kinds, key } of suggestionKeys(form, kind)) {
      for (const asked of kinds) add(prepare<CandidateRow>(database, OF_NAME_KEY).all(asked, key), rule)
    }
    if (kind === 'organization' && isAcronym(form)) {
      const bodies = prepare<CandidateRow>(database, OF_FORM).all(nameKey(form, kind), kind)
      add(
        bodies.filter((body) => isAcronymOf(form, body.name)),
        'acronym',
      )
    }
  }
  return found
}

function namesOf(database: Database, rowId: number, name: string, kind: SpeakerKind): string[] {
  const forms = prepare<string>(database, FORMS_USED).pluck().all(rowId)
  return [...new Set([name, ...forms.filter((form) => linkKey(form, kind) !== null)])]
}

export const FORMS_USED = `SELECT form FROM speaker_form WHERE speaker_number = ? ORDER BY article_count DESC, form LIMIT 20`

const CANDIDATE = 's.number, s.id, s.name, s.quote_count AS quotes'

export const OF_NAME_KEY = `SELECT ${CANDIDATE} FROM speaker AS s
  WHERE s.shown = 1 AND s.kind = ? AND s.name_key = ? LIMIT 1000`

export const OF_OUTER_NAME = `SELECT DISTINCT ${CANDIDATE} FROM speaker_link AS l
  CROSS JOIN speaker AS s ON s.number = l.speaker_number WHERE l.outer_key = ? AND l.kind = ? LIMIT 1000`

export const OF_FORM = `SELECT DISTINCT ${CANDIDATE} FROM speaker_form AS f
  CROSS JOIN speaker AS s ON s.number = f.speaker_number WHERE f.name_key = ? AND s.kind = ? LIMIT 1000`

/** Speakers who were split off, or whose merge was undone. */
export const TOLD_APART = `SELECT other_id FROM speaker_change
    WHERE speaker_id = :id AND other_id IS NOT NULL AND (action = 'split') = (undone_at IS NULL)
  UNION SELECT speaker_id FROM speaker_change
    WHERE other_id = :id AND (action = 'split') = (undone_at IS NULL)`
