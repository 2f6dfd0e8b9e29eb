import { isAuthority, mayMeanBody } from '../../../lexicon/body-fields.ts'
import type { Document } from '../../language/document.ts'
import { hasArticles } from '../../languages/has-articles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { mayBeCalled } from '../../languages/slavic/body-names.ts'
import { isSameNoun } from './is-same-noun.ts'
import type { Recent, RecentPeople } from './recent-people.ts'

/**
 * "La agencia", "в ведомстве": the only organization nearby, if any may be called so; otherwise
 * one whose name contains the noun.
 */
export function bodyCalled(
  document: Document,
  language: PatternProfile,
  recent: RecentPeople,
  at: number,
  noun: string,
): Recent | null {
  const here = document.paragraphOf[at]!
  const word = language.inflection?.nominativeOfBody([noun])[0] ?? noun
  const named = language.shortNames
    ? recent.find(
        ({ person, token }) =>
          person.kind === 'organization' &&
          here - document.paragraphOf[token]! <= BODY_REACH &&
          mayBeCalled(person.name, word),
      )
    : undefined
  if (named !== undefined) return named
  if (hasArticles(language) && isAuthority(noun))
    return recent.find(({ person }) => wordsOf(document, person, language).includes(noun)) ?? null
  const mayMean = ({ person }: Recent): boolean =>
    !hasArticles(language) || mayMeanBody(noun, wordsOf(document, person, language))
  const body = language.bodyLabels.test(noun) ? recent.onlyOne('either', at, 'organization', mayMean) : null
  return body !== null && mayBeThat(document, body, noun, language) ? body : null
}

/** In paragraphs. */
const BODY_REACH = 4

/** The words of an organization's name, and the noun before it: "[l’usine] Norvalis". */
function wordsOf({ tokens }: Document, { name, first }: Recent['person'], language: PatternProfile): string[] {
  const before = tokens[first.first - 1]?.lower ?? ''
  const isLabel = language.bodyLabels.test(before) || language.bodies.test(before)
  return [...name.toLowerCase().split(' '), ...(isLabel ? [before] : [])]
}

/**
 * "die Nachrichtenagentur" is not an organization introduced by another noun: "die
 * Flughafenbehörde AENA"; and a compound says more than "die Agentur".
 */
function mayBeThat({ tokens }: Document, { person }: Recent, noun: string, language: PatternProfile): boolean {
  if (!language.capitalNouns) return true
  const before = tokens[person.first.first - 1]
  const label = before !== undefined && language.bodyLabels.test(before.lower) ? before.lower : null
  const words = [...person.name.toLowerCase().split(' '), ...(label === null ? [] : [label])]
  if (words.some((word) => isSameNoun(word, noun, language))) return true
  return label === null && !isCompound(noun, language)
}

/** "Nachrichtenagentur", but "Agentur" */
function isCompound(noun: string, language: PatternProfile): boolean {
  for (let start = 3; start < noun.length - 3; start++) if (language.bodyLabels.test(noun.slice(start))) return true
  return false
}
