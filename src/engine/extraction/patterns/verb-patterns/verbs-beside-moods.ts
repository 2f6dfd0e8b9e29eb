// Finds verbs of saying that are on no list, by the reported clause beside them: the German
// subjunctive shows that it is reported, so the verb after its comma tells by whom.
//
//   Die Brücke sei zu alt, [brummte] Vogt.      Ohne Geld, [orakelt] er, werde nichts gebaut.

import type { PatternProfile } from '../../../languages/profile.ts'

/** A paragraph in units, as in plain-units.ts. */
interface Words {
  readonly units: readonly { readonly lower: string; readonly text: string }[]
  readonly sentenceFirst: Int32Array
  readonly sentenceLast: Int32Array
}

/** `kinds` has the kind of each unit. In units, in text order. */
export function verbsBesideMoods(plain: Words, language: PatternProfile, kinds: readonly string[]): readonly number[] {
  if (!language.verbSecond || language.moods.size === 0 || language.verbLook === null) return []
  return kinds.flatMap((kind, comma) => {
    if (kind !== 'comma') return []
    let at = comma + 1
    while (kinds[at] === 'passing' && at < comma + 3) at++
    if (kinds[at] !== 'word' || !language.verbLook!.test(plain.units[at]!.lower)) return []
    let subject = at + 1
    while (kinds[subject] === 'passing' && subject < at + 4) subject++
    if (!/^(?:pronoun|determiner|capital)$/u.test(kinds[subject] ?? '')) return []
    const isTold = isReportedBefore(plain, language, kinds, comma) || isReportedBehind(plain, language, kinds, subject)
    return isTold ? [at] : []
  })
}

/**
 * Whether the main clause that the comma ends, or a subordinate clause of it, is in the
 * subjunctive: a statement has only one verb in second place, so another verb begins something
 * else.
 */
function isReportedBefore(
  { units, sentenceFirst }: Words,
  language: PatternProfile,
  kinds: readonly string[],
  comma: number,
): boolean {
  let first = sentenceFirst[comma]!
  let isMain = kinds[first] !== 'subordinator'
  for (let at = first; at < comma; at++) {
    if (units[at]!.text === ':' || kinds[at] === 'quoted') isMain = true
    if (kinds[at] === 'comma') {
      first = at + 1
      // "Wer das tue, [brauche] …": after a clause in the first place, the verb is next
      isMain = isMood(units, language, first)
    }
    if (isMain && isMood(units, language, at)) return true
  }
  return false
}

/** In units. */
const LONGEST_SUBJECT = 8

/** "Ohne Geld, orakelt | er, [werde] nichts gebaut": the clause goes on with its verb. */
function isReportedBehind(
  { units, sentenceLast }: Words,
  language: PatternProfile,
  kinds: readonly string[],
  subject: number,
): boolean {
  const end = Math.min(sentenceLast[subject]!, subject + LONGEST_SUBJECT)
  for (let at = subject + 1; at < end; at++) {
    if (kinds[at] === 'comma') return isMood(units, language, at + 1)
    if (/^(?:verb|subordinator|quoted)$/u.test(kinds[at]!)) return false
  }
  return false
}

/** A form that is only used for what is reported. */
function isMood(units: Words['units'], language: PatternProfile, at: number): boolean {
  const { lower, text } = units[at]!
  return (
    language.moods.has(lower) &&
    text === lower &&
    !language.conditionals.has(lower) &&
    !language.moodless.has(units[at - 1]?.lower ?? '') &&
    !language.moodless.has(units[at + 1]?.lower ?? '')
  )
}
