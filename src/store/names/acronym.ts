// Organizations known by their initials.

/** Whether it is written like an acronym: "FBI", "N.A.T.O.", "AT&T". */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,9}$/u.test(name)

/**
 * "FBI" of "Federal Bureau of Investigation", "SPLC" of "the Southern Poverty
 * Law Center"; with or without the small words.
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  return isAcronym(acronym) && acronymsOf(name).includes(acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase())
}

/** In lower case: "fbi" and "fboi". None for a name of one word. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
  if (capital.length < 2) return []
  const initials = (wanted: readonly string[]): string => wanted.map((word) => [...word][0]!.toLowerCase()).join('')
  return [...new Set([initials(capital), initials(words)])]
}
