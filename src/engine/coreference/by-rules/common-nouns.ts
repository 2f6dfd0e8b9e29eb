// Which capitalized words of a text are nouns rather than names, in a language that capitalizes
// all nouns: judged by articles before them in the same text, and by their endings.
//
//   eine [Anwältin]      die nächste [Sitzung]      [Meldungen] zufolge

import type { Document } from '../../language/document.ts'
import { isListedGivenName } from '../../languages/is-listed-given-name.ts'
import type { PatternProfile } from '../../languages/profile.ts'

interface TextNouns {
  /** In lower case. */
  readonly nouns: ReadonlySet<string>
  /** Words that follow a given name or a form of address. */
  readonly families: ReadonlySet<string>
}

const known = new WeakMap<Document, TextNouns>()

/**
 * Whether the capitalized word at `at` is a common noun; never true in languages that do not
 * capitalize nouns, nor for a name of somebody in the text.
 */
export function isCommonNoun(document: Document, at: number, language: PatternProfile): boolean {
  if (!language.capitalNouns) return false
  const { text, lower } = document.tokens[at]!
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isListedGivenName(lower, language)) return false
  const { nouns, families } = nounsOf(document, language)
  if (families.has(lower)) return false
  return nouns.has(lower) || language.nounLook?.test(lower) === true || language.documents.test(lower)
}

function nounsOf(document: Document, language: PatternProfile): TextNouns {
  const found = known.get(document) ?? gather(document, language)
  known.set(document, found)
  return found
}

function gather({ tokens }: Document, language: PatternProfile): TextNouns {
  const nouns = new Set<string>()
  const families = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    const { text, lower } = tokens[at]!
    if (!/^\p{Lu}\p{Ll}/u.test(text)) continue
    const before = tokens[at - 1]!
    if (
      /^\p{Lu}/u.test(before.text) &&
      (isListedGivenName(before.lower, language) || language.honorifics.has(before.lower))
    )
      families.add(lower)
    else if (isAfterArticle(tokens, at, language)) nouns.add(lower)
  }
  return { nouns, families }
}

/** "ein Boot", "seine Wahl", "das neue Gesetz"; a name may stand after "der" alone. */
function isAfterArticle(tokens: Document['tokens'], at: number, language: PatternProfile): boolean {
  const before = tokens[at - 1]!
  if (language.indefinites.has(before.lower) || language.possessives.has(before.lower)) return true
  const isAdjective = /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text) && !isSmallWord(before.lower, language)
  return isAdjective && language.determiners.has(tokens[at - 2]?.lower ?? '')
}

function isSmallWord(lower: string, language: PatternProfile): boolean {
  return [
    language.determiners,
    language.prepositions,
    language.linkers,
    language.passing,
    language.coordinators,
    language.subordinators,
    language.pronouns,
    language.finite,
    language.auxiliaries,
    language.modals,
  ].some((words) => words.has(lower))
}
