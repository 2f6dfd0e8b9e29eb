import type { PatternProfile } from '../../languages/profile.ts'

/** Two nouns for one office or trade: "Verteidigerin" and "Anwältin". */
export function isSameOffice(one: string, other: string, { sameOffice }: PatternProfile): boolean {
  return sameOffice.some((nouns) => nouns.test(one) && nouns.test(other))
}

/** The same noun in any case; a German noun may be the end of a longer one: "Minister", "Verkehrsminister". */
export function isSameNoun(one: string, other: string, language: PatternProfile): boolean {
  if (one === other) return true
  if (language.capitalNouns) {
    const stem = language.roleGenitive === null ? other : other.replace(language.roleGenitive, '')
    return (stem.length > 3 && one.endsWith(stem)) || (one.length > 3 && other.endsWith(one))
  }
  if (!language.hasGenderedVerbs) return false
  const length = Math.min(one.length, other.length)
  let same = 0
  while (same < length && one[same] === other[same]) same++
  return same > 3 && same >= Math.max(one.length, other.length) - 3
}
