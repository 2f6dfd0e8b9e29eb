// Finds words without marks that are interrupted by a verb of saying and its subject.
//
//   [Son assurance], [déplore]-t-[elle], [ne couvre rien].      [Una rete], [calcola], [costa poco].

import { hasArticles } from '../../../languages/has-articles.ts'
import { complementEnd } from '../noun-phrases/complement-end.ts'
import type { VerbCue } from '../find-verb-cues.ts'
import { isSpeaker } from '../is-speaker.ts'
import type { FoundWords, UnitRange } from '../pattern-match.ts'
import { upTo, wordsUpTo } from '../reported-clause.ts'
import { subjectAfter } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'
import { separatorBefore } from './words-before-verb.ts'

/**
 * "[Son assurance], déplore-t-elle, [ne couvre rien]", "[Una rete], calcola, [costa poco]": an
 * attribution between two commas.
 */
export function insertedVerb(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, language, sentenceFirst, sentenceLast } = known
  const start = sentenceFirst[cue.verb]!
  const before = separatorBefore(known, cue)
  if (!before.isSeparated || before.last < start || kinds[before.last] === 'quoted') return null
  if (!hasArticles(language)) return null
  const from = Math.max(cue.last, cue.tail) + 1
  let close = from
  while (kinds[close] === 'passing' && close < from + 3) close++
  const isInverted =
    /-(?:t-)?$/u.test(units[cue.tail === cue.verb ? cue.verb : cue.first]!.text) && kinds[from] === 'pronoun'
  const subject = isInverted
    ? { first: from, last: from }
    : close === from || kinds[close] !== 'comma'
      ? subjectAfter(known, from, sentenceLast[start]!)
      : null
  if (subject !== null) close = subject.last + 1
  while (kinds[close] === 'passing' && close < sentenceLast[start]!) close++
  // "ha scritto [nella postfazione], il dialetto …"
  if (kinds[close] === 'preposition') close = complementEnd(known, close, sentenceLast[start]!) + 1
  if (kinds[close] !== 'comma' || close >= sentenceLast[start]!) return null
  if (subject === null && !language.dropsSubjects) return null
  if (subject !== null && !isInverted && !isSpeaker(known, subject)) return null
  const front = wordsUpTo(known, start, before.last)
  const rest = upTo(known, close + 1)
  if (front === null || rest === null || kinds[front.first] === 'subordinator') return null
  if (kinds[close + 1] === 'subordinator' || kinds[close + 1] === 'coordinator' || !isWhole(known, rest)) return null
  return { pattern: 'verb-after-clause', content: [front, rest], source: subject }
}

/** Whether it may be the rest of an interrupted clause: it does not begin with a quotation: "Lo ocurrido, matizó, es «…»". */
function isWhole({ kinds }: KnownUnits, { first, last }: UnitRange): boolean {
  return last - first >= 1 && kinds[first] !== 'quoted'
}
