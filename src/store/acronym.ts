// Bodies that go by the first letters of their names.

/** Whether it is written as an acronym: "FBI", "N.A.T.O.", "AT&T". */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,9}$/u.test(name)

/** "FBI" of "Federal Bureau of Investigation", "SPLC" of "the Southern Poverty Law Center"; small words may count or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  if (!isAcronym(acronym)) return false
  const letters = acronym.replace(/[^\p{Lu}]/gu, '')
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return false
  const initials = (wanted: readonly string[]): string => wanted.map((word) => [...word][0]!.toUpperCase()).join('')
  return [words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'The'), words].some(
    (wanted) => initials(wanted) === letters,
  )
}
