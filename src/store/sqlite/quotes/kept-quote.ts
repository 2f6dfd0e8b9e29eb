// What a quote was before a person changed it, saved with the change: whatever
// the change overwrites and its state in the history does not contain.

import type { Database } from 'better-sqlite3'
import type { CueKind, Mention } from '../../../model.ts'
import { keepSpeakers } from '../speakers/kept-speakers.ts'
import type { KeptArticleSpeaker } from '../speakers/kept-speakers.ts'
import { prepare } from '../prepare.ts'
import type { StoredQuote } from '../../store.ts'

export interface KeptQuote {
  readonly wordsChanged: boolean
  readonly withdrawnAt: string | null
  /** Omitted if only the status changed. */
  readonly rest?: {
    readonly cueKind: CueKind | null
    readonly about: readonly Mention[] | null
    readonly speakers: readonly KeptArticleSpeaker[]
  }
}

/** To be called before the quote is changed; `isCorrected`: more than its status changes. */
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

/** Keeps the speaker only if that is stored, not if it is looked up by name. */
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
