// Finds the clause between a verb and the colon before a quotation.
//
//   [Roca] [cree] [que la obra se hará]: «Ya hay fecha».

import type { VerbCue } from '../find-verb-cues.ts'
import type { FoundWords } from '../pattern-match.ts'
import { thatClause } from '../reported-clause.ts'
import type { KnownUnits } from '../word-kind.ts'

/** `found` is what the verb introduces with the colon. */
export function clauseBeforeColon(known: KnownUnits, cue: VerbCue, found: FoundWords): FoundWords | null {
  const colon = found.content[0]!.first - 1
  if (found.pattern !== 'verb-before-quote' || known.units[colon]?.text !== ':') return null
  const clause = thatClause(known, Math.max(cue.last, cue.tail) + 1)
  if (clause === null || clause.first + 2 >= colon) return null
  return { pattern: 'that-clause', content: [{ first: clause.first, last: colon - 1 }], source: found.source }
}
