// The nouns beside an organization's name that say what it is, and that refer to it later: "their
// bank, Ostwald & Co.", "the retailer Hembrook", "Dermavance Labs, a small firm in Ghent".

import type { Document } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'

/** Whether a word in lower case is a noun for an organization and not for a person. */
export function isBodyNoun(lower: string): boolean {
  return !ROLE_NOUNS.has(lower) && (ORGANISATION_NOUNS.has(lower) || /.{3}maker$/u.test(lower))
}

/**
 * The noun of a phrase with an article that begins at the token, "the firm that runs the tills";
 * null for other phrases.
 */
export function bodyNounOf(document: Document, at: number): string | null {
  const { tokens } = document
  if (!/^(?:the|a|an)$/u.test(tokens[at]?.lower ?? '')) return null
  const end = nounPhraseEnd(document, at)
  return end > at && isBodyNoun(tokens[end]!.lower) ? tokens[end]!.lower : null
}

/** Those directly before a name, before it and a comma, and after it. Lower case. */
export function bodyNounsBeside(document: Document, { first, last }: TokenRange): string[] {
  const { tokens } = document
  const start = tokens[first - 1]?.lower === 'the' ? first - 1 : first
  const before = tokens[start - 1]?.text === ',' ? tokens[start - 2] : start === first ? tokens[start - 1] : undefined
  const nouns = before !== undefined && isBodyNoun(before.lower) && before.text === before.lower ? [before.lower] : []
  const behind = tokens[last + 1]?.text === ',' ? bodyNounOf(document, last + 2) : null
  return behind === null ? nouns : [...nouns, behind]
}
