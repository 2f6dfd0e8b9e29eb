// What a quote was before a person changed it, kept with the change: what its
// state in the history does not say, and a change takes away.

import type { Database } from 'better-sqlite3'
import type { CueKind, Mention } from '../../../model.ts'
import { keepSpeakers } from '../speakers/kept-speakers.ts'
import type { KeptArticleSpeaker } from '../speakers/kept-speakers.ts'
import { prepare } from '../prepare.ts'
import type { StoredQuote } from '../../store.ts'

export interface KeptQuote {
  readonly wordsChanged: boolean
  readonly withdrawnAt: string | null
  /** Left out where only the status was changed. */
  readonly rest?: {
    readonly cueKind: CueKind | null
    readonly about: readonly Mention[] | null
    readonly speakers: readonly KeptArticleSpeaker[]
  }
}

/** To be called before it is changed; `isCorrected`: more than its status. */
export function keepQuoteBefore(
  database: Database,
  quoteRowId: number,
  quote: StoredQuote,
  isCorrected: boolean,
): KeptQuote {
  const kept = { wordsChanged: quote.wordsChanged, withdrawnAt: quote.withdrawn?.at ?? null }
  if (!isCorrected) return kept
  const { cueKind } = quote
  return {
    ...kept,
    rest: { cueKind, about: keepAbout(database, quoteRowId, quote), speakers: keepSpeakers(database, quoteRowId) },
  }
}

/** Who is meant only where it is remembered, and not where it is asked by the name. */
function keepAbout(database: Database, quoteRowId: number, { about }: StoredQuote): Mention[] | null {
  if (about === null || about.length === 0) return about && []
  const remembered = new Set(prepare<string>(database, REMEMBERED).pluck().all(quoteRowId))
  return about.map(({ start, end, name, kind, speakerId }) => ({
    span: { start, end },
    name,
    kind,
    speakerId: speakerId !== null && remembered.has(speakerId) ? speakerId : null,
  }))
}

export const REMEMBERED = `SELECT s.id FROM quote_mention AS m CROSS JOIN speaker AS s ON s.number = m.speaker_number
  WHERE m.quote_number = ?`
