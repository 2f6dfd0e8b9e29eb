// Single words that a profile knows as somebody: roles, organizations, given names.

import { GIVEN_NAMES } from '../../../../lexicon/given-names.ts'
import type { PatternProfile } from '../../../languages/profile.ts'

/** A noun for an organization, for several people, or, by its look, for one person. */
export function isBodyOrRole(
  lower: string,
  { bodies, bodyLabels, roleLook, rolePlural, roles }: PatternProfile,
): boolean {
  return (
    bodies.test(lower) ||
    bodyLabels.test(lower) ||
    roleLook?.test(lower) === true ||
    (rolePlural !== null && roles.test(lower.replace(rolePlural, '')))
  )
}

/** Whether it is a known given name, in lower case. */
export function isGivenName(lower: string, language: PatternProfile): boolean {
  return language.givenNames.has(lower) || GIVEN_NAMES.has(lower)
}
