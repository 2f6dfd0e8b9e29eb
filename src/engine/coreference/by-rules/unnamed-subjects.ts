// Unnamed people who are the subject of a sentence, whom a following "she" may refer to.
//
//   Assise sur un banc, [une retraitée] regarde l’eau. « Elle monte », murmure-t-elle.

import type { Document } from '../../language/document.ts'
import { hasArticles } from '../../languages/has-articles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import { tellGender } from './gender-by-rules.ts'
import { isInMarks, isRoleWord } from './name-words.ts'

/** How many tokens after the noun a name may identify the person: "une infirmière de Lens, Anne Petit". */
const NAME_WITHIN = 6

/** In text order, with the token of the article; only in languages whose nouns take one. */
export function unnamedSubjects(
  document: Document,
  language: PatternProfile,
): readonly { readonly gender: Gender; readonly token: number }[] {
  const { tokens, sentences, sentenceOf } = document
  if (!hasArticles(language)) return []
  return tokens.flatMap(({ lower }, token) => {
    if (!language.indefinites.has(lower) || isInMarks(document, { first: token, last: token })) return []
    // "Anne Petit, une retraitée, …"
    const isAfterName = /^\p{Lu}/u.test(tokens[token - 2]?.text ?? '')
    const opens = sentences[sentenceOf[token]!]!.first === token || (tokens[token - 1]?.text === ',' && !isAfterName)
    if (!opens || !isRoleWord(tokens[token + 1]?.lower ?? '', language)) return []
    const near = tokens.slice(token + 2, token + NAME_WITHIN)
    const gender = tellGender(lower, language)
    return near.some(({ text }) => /^\p{Lu}/u.test(text)) ? [] : [{ gender, token }]
  })
}

/** Nouns that follow an indefinite article, with the first token where they do. */
export function introducedNouns({ tokens }: Document, language: PatternProfile): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!language.indefinites.has(tokens[at]!.lower)) continue
    for (const noun of [tokens[at + 1], tokens[at + 2]])
      if (noun !== undefined && !found.has(noun.lower)) found.set(noun.lower, at)
  }
  return found
}
