// Finds what was said in an infinitive without "that".
//
//   [La maire] [dit] [ne pas comprendre].      [Il sindaco] [ha invitato] i cittadini [a restare a casa].

import type { VerbCue } from '../find-verb-cues.ts'
import type { UnitRange } from '../pattern-match.ts'
import { upTo } from '../reported-clause.ts'
import type { KnownUnits } from '../word-kind.ts'

/** "assure [avoir gagné]", "dice [di aver vinto]", "dit [ne pas comprendre]" */
export function bareInfinitive(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, language } = known
  if (language.bareInfinitive === null) return null
  const { verbs, opener, isOpened, infinitive } = language.bareInfinitive
  if (!verbs.test(cue.lower)) return null
  const from = Math.max(cue.last, cue.tail) + 1
  let first = from
  while (first < from + 4 && kinds[first] === 'passing' && !isNegation(known, first) && !isOpener(known, first, opener))
    first++
  const hasOpener = isOpener(known, first, opener)
  if (!hasOpener && isOpened === 'always') return null
  const at = infinitiveAt(known, hasOpener ? first + 1 : first, infinitive)
  if (at < 0 || (!hasOpener && first > from && kinds[at - 1] === 'determiner')) return null
  const clause = upTo(known, first)
  return clause === null || clause.last - clause.first < 1 ? null : clause
}

function isOpener({ units }: KnownUnits, at: number, opener: ReadonlySet<string>): boolean {
  return opener.has(units[at]?.lower ?? '')
}

function isNegation({ units, language }: KnownUnits, at: number): boolean {
  return language.negations.has(units[at]?.lower ?? '')
}

/**
 * The infinitive at `from`, after any negation, adverbs and clitics ("[ne pas s’]inquiéter",
 * "[l’]avoir vu"); -1 if there is none.
 */
function infinitiveAt({ kinds, units, language }: KnownUnits, from: number, infinitive: RegExp): number {
  let at = from
  while (at < from + 5 && (kinds[at] === 'passing' || language.reflexives.has(units[at]?.lower ?? ''))) at++
  // "la" also precedes nouns
  if (language.clitics.has(units[at]?.lower ?? '') && PERFECT.test(units[at + 1]?.lower ?? '')) at++
  const unit = units[at]
  const isPlain = kinds[at] === 'word' || kinds[at] === 'verb'
  if (unit === undefined || !isPlain || !/^\p{Ll}/u.test(unit.text) || language.roles.test(unit.lower)) return -1
  return infinitive.test(unit.lower) ? at : -1
}

const PERFECT = /^(?:avoir|être|haber|ter)$/u

/** How far the infinitive may be from the verb that takes it, in units. */
const FURTHEST_ASKED = 14

/** "appelle la direction [à négocier]", "ha invitato i cittadini [a «riattaccare»]": what somebody is asked to do. */
export function askedFor(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  if (language.asking === null || language.bareInfinitive === null || !language.asking.verbs.test(cue.lower))
    return null
  const from = Math.max(cue.last, cue.tail) + 1
  for (let at = from; at < Math.min(sentenceLast[cue.verb]!, from + FURTHEST_ASKED); at++) {
    if (kinds[at] === 'comma' || kinds[at] === 'subordinator' || kinds[at] === 'quoted' || units[at]!.text === ':')
      return null
    if (!language.asking.openers.has(units[at]!.lower)) continue
    const isInMarks = kinds[at + 1] === 'quoted' && !units[at + 1]!.isTitle && at > from
    if (!isInMarks && infinitiveAt(known, at + 1, language.bareInfinitive.infinitive) < 0) continue
    const clause = upTo(known, at)
    if (clause === null || clause.last - clause.first < 1) return null
    return isInMarks ? { first: at + 1, last: clause.last } : clause
  }
  return null
}
