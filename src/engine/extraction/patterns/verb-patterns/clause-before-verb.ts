import { hasArticles } from '../../../languages/has-articles.ts'
import type { VerbCue } from '../find-verb-cues.ts'
import type { UnitRange } from '../pattern-match.ts'
import { wordsUpTo } from '../reported-clause.ts'
import type { KnownUnits } from '../word-kind.ts'
import { separatorBefore } from './words-before-verb.ts'

/** "[Ci hanno messo undici minuti], precisa, «ma …»": the words before a verb without a subject. */
export function clauseBefore(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, language, sentenceFirst } = known
  const before = separatorBefore(known, cue)
  const start = sentenceFirst[cue.verb]!
  if (!language.dropsSubjects || !hasArticles(language) || !before.isSeparated || before.last < start) return null
  if (/^(?:quoted|preposition|linker|determiner|coordinator)$/u.test(kinds[before.last]!)) return null
  const front = wordsUpTo(known, start, before.last)
  return front === null || front.last === front.first || kinds[front.first] === 'subordinator' ? null : front
}
