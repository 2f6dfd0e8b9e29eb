// Marks of possession.

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set('his her their its my our your'.split(' '))

/** "'s", or the apostrophe alone of "the voters' wish". */
export function isPossessiveMark(token: { readonly text: string } | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.text)
}
