// Single words that a profile knows as somebody: roles and organizations.

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
