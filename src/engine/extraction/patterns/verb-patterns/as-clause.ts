// Finds clauses with "as", and the sentences before or after them.
//
//   Wie [die Polizei] [mitteilte], [ist die Brücke offen].      [Мост открыт], как [сообщил] [Орлов].

import type { VerbCue } from '../find-verb-cues.ts'
import type { FoundWords, UnitRange } from '../pattern-match.ts'
import { upTo } from '../reported-clause.ts'
import { sourceAround } from '../verb-source.ts'
import { subjectBefore } from '../verb-subject.ts'
import { trimmed } from './trimmed.ts'
import type { KnownUnits } from '../word-kind.ts'

/** How far the comma after the clause may be from its verb. */
const FURTHEST = 40
/** In units, from "as" to its verb. */
const LONGEST_AS_CLAUSE = 30

/** "Wie die Polizei mitteilte, [ist die Brücke offen]", "[Мост открыт], как сообщил Орлов" */
export function asClause(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, language, sentenceFirst } = known
  // "jak [nazywają] go kibice": what he is called
  if (language.shortNames && language.calling.has(cue.lower)) return null
  const start = sentenceFirst[cue.verb]!
  let as = cue.verb - 1
  while (
    as > start &&
    as > cue.verb - LONGEST_AS_CLAUSE &&
    kinds[as] !== 'quoted' &&
    !language.as.has(units[as]!.lower)
  ) {
    const open = kinds[as] === 'comma' ? openOfApposition(known, as) : as
    if (open < 0) return null
    as = open - 1
  }
  if (as < start || !language.as.has(units[as]!.lower)) return null
  const opens = as === start || (as === start + 1 && (kinds[start] === 'coordinator' || kinds[start] === 'passing'))
  if (!opens && kinds[as - 1] !== 'comma' && !/^[—–-]$/u.test(units[as - 1]!.text)) return null
  const source = subjectBefore(known, as + 1, cue.verb) ?? sourceAround(known, cue)
  // "como se esperaba": nobody in particular
  if (source === null && language.reflexives.has(units[cue.verb - 1]!.lower)) return null
  const close = nextComma(known, Math.max(cue.last, cue.tail, source?.last ?? 0) + 1)
  const after = close === null ? null : upTo(known, close + 1)
  const before = opens ? [] : runs(trimmed(known, { first: start, last: as - 2 }))
  const content = [...before, ...runs(after)]
  return content.length === 0 ? null : { pattern: 'as-clause', content, source }
}

/** The first comma in "wie Lea Vogt, Sprecherin der Werke, sagte", given the second; -1 if a clause stands between. */
function openOfApposition({ kinds, language }: KnownUnits, comma: number): number {
  if (!language.verbSecond) return -1
  for (let at = comma - 1; at > Math.max(0, comma - FURTHEST); at--) {
    if (kinds[at] === 'comma') return at
    if (/^(?:verb|subordinator|pronoun|quoted)$/u.test(kinds[at]!)) return -1
  }
  return -1
}

function nextComma({ kinds, sentenceLast }: KnownUnits, from: number): number | null {
  const end = Math.min(sentenceLast[from - 1] ?? -1, from + FURTHEST)
  for (let at = from; at <= end; at++) if (kinds[at] === 'comma') return at
  return null
}

function runs(range: UnitRange | null): UnitRange[] {
  return range === null ? [] : [range]
}
