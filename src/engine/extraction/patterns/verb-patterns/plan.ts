// Finds what somebody plans to do: a modal verb of wanting, and the infinitive at the end of its
// clause.
//
//   [Die Stadtwerke] [wollen] [im Herbst 300 Laternen tauschen].

import type { FoundWords, PatternMatch, UnitRange } from '../pattern-match.ts'
import { behindLabel, upTo } from '../reported-clause.ts'
import { isSurelySomebody } from '../somebody.ts'
import { subjectAfter, subjectBefore } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'

/** With fewer units the plan says too little: "will gewinnen". */
const FEWEST = 3

export function findPlans(known: KnownUnits): PatternMatch[] {
  const { kinds, units, language } = known
  return kinds.flatMap((kind, at): PatternMatch[] => {
    const found = kind === 'verb' && language.wanting.has(units[at]!.lower) ? planAt(known, at) : null
    return found === null ? [] : [{ ...found, cue: { first: at, last: at } }]
  })
}

function planAt(known: KnownUnits, verb: number): FoundWords | null {
  const { kinds, units, sentenceFirst } = known
  const start = behindLabel(known, sentenceFirst[verb]!)
  const opening = kinds.slice(start, verb)
  if (opening.some((kind) => kind === 'comma' || kind === 'subordinator' || kind === 'quoted')) return null
  const whole = upTo(known, start)
  if (whole === null) return null
  let end = verb
  while (end < whole.last && kinds[end + 1] !== 'comma') end++
  if (!/^\p{Ll}+(?:en|ern|eln)$/u.test(units[end]!.text)) return null
  const before = subjectBefore(known, start, verb)
  const source = before ?? subjectAfter(known, verb + 1, end)
  if (source === null || !isSurelySomebody(known, source)) return null
  const isTaken = (at: number): boolean => at === verb || (at >= source.first && at <= source.last)
  const runs: UnitRange[] = []
  for (let at = start; at <= whole.last; at++) {
    if (isTaken(at)) continue
    const last = runs.at(-1)
    if (last !== undefined && last.last === at - 1) runs[runs.length - 1] = { first: last.first, last: at }
    else runs.push({ first: at, last: at })
  }
  const long = runs.filter(({ first, last }) => last > first)
  const length = long.reduce((sum, run) => sum + run.last - run.first + 1, 0)
  return length < FEWEST ? null : { pattern: 'mood-clause', content: long, source }
}
