// The speakers of a long article: staged, then found in the archive or added to
// it. Those that depend on nothing but their name, nearly all, are found and
// added together; the others one by one, like those of any article.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { Pronouns } from '../../../model.ts'
import { calledKey, nameKey } from '../../name-key.ts'
import { isAcronym } from '../../names/acronym.ts'
import { outerName } from '../../names/outer-name.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { findOrInsert, insertForms, joinCalled, keyOf } from '../speakers/save-speakers.ts'
import type { CalledSpeaker, NamedSpeaker, SpeakerRowIds } from '../speakers/save-speakers.ts'
import { askedForms } from '../speakers/vouched-names.ts'
import { bulkWrite, NOW } from './bulk-write.ts'
import { IN_ONE_STEP } from './in-steps.ts'
import type { Steps } from './in-steps.ts'

/** `present` returns which of the article's speakers a name means, or null. Nothing is written to the archive yet. */
export function* stageSpeakers(
  database: Database,
  speakers: readonly NamedSpeaker[],
  present: (speaker: NamedSpeaker) => number | null,
): Steps<void> {
  const isPlain = tellPlain(speakers)
  yield
  for (const [ordinal, speaker] of speakers.entries()) {
    const { name, kind, linkKey, role, pronouns, forms } = speaker
    const outer = linkKey === null ? null : outerName(name, kind)
    const rowId = present(speaker)
    prepare(database, STAGE_SPEAKER).run(
      ordinal,
      makeId(),
      name,
      kind,
      keyOf(speaker),
      linkKey,
      outer?.key ?? null,
      outer?.middle ?? null,
      role,
      pronouns,
      JSON.stringify(forms),
      Number(rowId !== null || isPlain(speaker)),
      Number(rowId !== null),
      rowId,
    )
    for (const form of forms) prepare(database, STAGE_FORM).run(ordinal, form, nameKey(form, kind))
    for (const form of askedForms(speaker)) prepare(database, STAGE_CALLED).run(ordinal, calledKey(form))
    if (ordinal % IN_ONE_STEP === IN_ONE_STEP - 1) yield
  }
}

const STAGE_SPEAKER = `INSERT INTO temp.staged_speaker
    (ordinal, id, name, kind, name_key, link_key, outer_key, middle_names, role, pronouns, forms, is_plain, is_present,
      speaker_number)
  VALUES (${Array(14).fill('?').join(', ')})`

const STAGE_FORM = 'INSERT INTO temp.staged_form (speaker_ordinal, form, name_key) VALUES (?, ?, ?)'

const STAGE_CALLED = 'INSERT OR IGNORE INTO temp.staged_called (speaker_ordinal, called_key) VALUES (?, ?)'

/** Whether no other name of the article can lead to the same speaker, so that their order does not matter. */
function tellPlain(speakers: readonly NamedSpeaker[]): (speaker: NamedSpeaker) => boolean {
  const outerKeys = new Map<string, number>()
  const outerKeyOf = ({ name, kind, linkKey }: NamedSpeaker): string | null =>
    linkKey === null ? null : (outerName(name, kind)?.key ?? null)
  for (const speaker of speakers) {
    const key = outerKeyOf(speaker)
    if (key !== null) outerKeys.set(key, (outerKeys.get(key) ?? 0) + 1)
  }
  const bodies = speakers.filter(({ kind }) => kind === 'organization')
  const acronyms = new Set(bodies.filter(({ name }) => isAcronym(name)).map(({ name, kind }) => nameKey(name, kind)))
  return (speaker) => {
    const { kind, forms } = speaker
    if (kind === 'organization') return !forms.some((form) => acronyms.has(nameKey(form, kind)))
    const key = outerKeyOf(speaker)
    return key === null || outerKeys.get(key) === 1
  }
}

/** What was there before. */
export interface SpeakersBefore {
  /** The highest row id of a speaker. */
  readonly speaker: number
  /** The highest row id of a name form: those above it are still to be indexed, as the last step. */
  readonly form: number
}

/** Finds the staged speakers in the archive, or adds them. To be called in the transaction that saves their article. */
export function placeSpeakers(
  database: Database,
  article: PublishedArticle,
  speakers: readonly NamedSpeaker[],
): SpeakersBefore {
  const before = {
    speaker: prepare<number>(database, 'SELECT coalesce(max(number), 0) FROM speaker').pluck().get() ?? 0,
    form: prepare<number>(database, 'SELECT coalesce(max(number), 0) FROM speaker_form').pluck().get() ?? 0,
  }
  for (const sql of [SET_VOUCHED_ASIDE, FIND_LINKED, COMPLETE_LINKS, SET_DOUBTFUL_ASIDE]) prepare(database, sql).run()
  prepare(database, NUMBER_NEW).run(before.speaker)
  bulkWrite(database, () => {
    for (const sql of [INSERT_SPEAKERS, INSERT_LINKS, INSERT_FORMS, LOG_NEW]) prepare(database, sql).run()
  })
  prepare(database, TOUCH_OTHERS).run(before)
  const number = prepare(database, 'UPDATE temp.staged_speaker SET speaker_number = ? WHERE ordinal = ?')
  for (const ordinal of prepare<number>(database, SET_ASIDE).pluck().all()) {
    const speaker = speakers[ordinal]
    if (!speaker) throw new Error(`No speaker is staged with the ordinal ${ordinal}`)
    const rowId = findOrInsert(database, article, speaker)
    insertForms(database, rowId, speaker.kind, speaker.forms)
    number.run(rowId, ordinal)
  }
  joinCalledAlike(database)
  prepare(database, KEY_SHARED_FORMS).run(before.form)
  return before
}

const SET_VOUCHED_ASIDE = `UPDATE temp.staged_speaker SET is_plain = 0
  WHERE is_present = 0 AND ordinal IN (
    SELECT c.speaker_ordinal FROM temp.staged_called AS c CROSS JOIN vouched_name AS v ON v.called_key = c.called_key)`

const FIND_LINKED = `UPDATE temp.staged_speaker SET speaker_number = (
    SELECT l.speaker_number FROM speaker_link AS l
    WHERE l.link_key = staged_speaker.link_key AND l.kind = staged_speaker.kind)
  WHERE speaker_number IS NULL AND is_plain = 1 AND link_key IS NOT NULL`

const COMPLETE_LINKS = `UPDATE speaker_link SET outer_key = s.outer_key, middle_names = s.middle_names
  FROM temp.staged_speaker AS s
  WHERE s.is_plain = 1 AND s.is_present = 0 AND s.outer_key IS NOT NULL AND speaker_link.link_key = s.link_key
    AND speaker_link.kind = s.kind AND speaker_link.outer_key IS NULL`

const SET_DOUBTFUL_ASIDE = `UPDATE temp.staged_speaker SET is_plain = 0
  WHERE speaker_number IS NULL AND is_plain = 1 AND CASE
    WHEN link_key IS NULL THEN EXISTS (SELECT 1 FROM speaker_link AS l
      WHERE l.link_key = staged_speaker.name_key AND l.kind = staged_speaker.kind AND l.confirmed = 1)
    ELSE EXISTS (SELECT 1 FROM speaker_link AS l
      WHERE l.outer_key = staged_speaker.outer_key AND l.kind = staged_speaker.kind) END`

const NUMBER_NEW = `UPDATE temp.staged_speaker SET speaker_number = ? + 1 + ordinal, is_new = 1
  WHERE speaker_number IS NULL AND is_plain = 1`

const INSERT_SPEAKERS = `INSERT INTO speaker (number, id, name, kind, name_key)
  SELECT speaker_number, id, name, kind, name_key FROM temp.staged_speaker WHERE is_new = 1 ORDER BY ordinal`

const INSERT_LINKS = `INSERT INTO speaker_link (link_key, kind, speaker_number, confirmed, outer_key, middle_names)
  SELECT link_key, kind, speaker_number, 0, outer_key, middle_names FROM temp.staged_speaker
  WHERE is_new = 1 AND link_key IS NOT NULL ON CONFLICT DO NOTHING`

const INSERT_FORMS = `INSERT INTO speaker_form (speaker_number, form, name_key)
  SELECT s.speaker_number, f.form, f.name_key
  FROM temp.staged_speaker AS s CROSS JOIN temp.staged_form AS f ON f.speaker_ordinal = s.ordinal
  WHERE s.speaker_number IS NOT NULL ON CONFLICT (speaker_number, form) DO NOTHING`

const LOG_NEW = `INSERT INTO change_log (kind, number, changed, at)
  SELECT 'speaker', speaker_number, 0, ${NOW} FROM temp.staged_speaker WHERE is_new = 1 ORDER BY ordinal`

/** They have gained another form. */
const TOUCH_OTHERS = `INSERT INTO change_log_touch (kind, number)
  SELECT DISTINCT 'speaker', speaker_number FROM speaker_form WHERE number > :form AND speaker_number <= :speaker`

const SET_ASIDE = 'SELECT ordinal FROM temp.staged_speaker WHERE speaker_number IS NULL ORDER BY ordinal'

/**
 * If names of several kinds lead to one speaker and share a form, its key is
 * that of the first, which would have added it ("Ms. Lee" of the person Lee has
 * a different key than of a body "Lee").
 */
const KEY_SHARED_FORMS = `UPDATE speaker_form SET name_key = first.name_key
  FROM (
    SELECT s.speaker_number, f.form, f.name_key, min(s.ordinal)
    FROM temp.staged_speaker AS s CROSS JOIN temp.staged_form AS f ON f.speaker_ordinal = s.ordinal
    WHERE s.speaker_number IN (SELECT speaker_number FROM temp.staged_speaker GROUP BY 1 HAVING count(*) > 1)
    GROUP BY 1, 2) AS first
  WHERE speaker_form.number > ? AND speaker_form.speaker_number = first.speaker_number
    AND speaker_form.form = first.form AND speaker_form.name_key <> first.name_key`

/** For placed speakers: speaker ids of the analysis → row ids. */
export function listRowIds(database: Database, speakers: readonly NamedSpeaker[]): SpeakerRowIds {
  const rowIds = prepare<number>(database, 'SELECT speaker_number FROM temp.staged_speaker ORDER BY ordinal')
    .pluck()
    .all()
  return new Map(
    speakers.flatMap(({ analysisIds }, place) => analysisIds.map((id) => [id, rowIds[place] ?? 0] as const)),
  )
}

/** If two names lead to one speaker, the first is used. */
function joinCalledAlike(database: Database): void {
  const called = new Map<number, CalledSpeaker>()
  for (const { forms, ...row } of prepare<CalledRow>(database, CALLED_ALIKE).all()) {
    const speaker = { ...row, forms: JSON.parse(forms) as readonly string[] }
    const first = called.get(row.rowId)
    called.set(row.rowId, joinCalled(first, speaker))
    if (first) prepare(database, 'UPDATE temp.staged_speaker SET is_called = 0 WHERE ordinal = ?').run(row.ordinal)
  }
  const join = prepare(database, 'UPDATE temp.staged_speaker SET role = ?, pronouns = ?, forms = ? WHERE ordinal = ?')
  for (const { role, pronouns, forms, ordinal } of called.values()) {
    join.run(role, pronouns, JSON.stringify(forms), ordinal)
  }
}

interface CalledRow {
  readonly rowId: number
  readonly name: string
  readonly role: string | null
  readonly pronouns: Pronouns | null
  readonly forms: string
  readonly ordinal: number
}

const CALLED_ALIKE = `SELECT speaker_number AS rowId, name, role, pronouns, forms, ordinal FROM temp.staged_speaker
  WHERE speaker_number IN (SELECT speaker_number FROM temp.staged_speaker GROUP BY 1 HAVING count(*) > 1)
  ORDER BY ordinal`
