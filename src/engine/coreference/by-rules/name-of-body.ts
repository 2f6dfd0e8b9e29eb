// The name of an organization described by a phrase: in the nominative, without article and
// parentheses.
//
//   [des Landgerichts in Lohburg] → Landgericht in Lohburg      [der Deutsche Wetterdienst (DWD)] → Deutscher Wetterdienst

import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** `source` must contain a noun for an organization. */
export function nameOfBody({ tokens, text }: Document, source: TokenRange, language: PatternProfile): string {
  const article = source.last > source.first ? tokens[source.first]!.lower : ''
  const first = language.determiners.has(article) ? source.first + 1 : source.first
  let last = first
  while (last < source.last && !/^[(,]$/u.test(tokens[last + 1]!.text)) last++
  let head = first
  while (head < last && !isBodyNoun(tokens[head]!.lower, language)) head++
  const form = (at: number): string => {
    const { text: word } = tokens[at]!
    if (at === head) return inNominative(word, language)
    const isAdjective = at < head && first > source.first && language.bodyAdjective !== null
    return isAdjective ? language.bodyAdjective(word, article, inNominative(tokens[head]!.lower, language)) : word
  }
  let name = form(first)
  for (let at = first + 1; at <= last; at++) name += text.slice(tokens[at - 1]!.end, tokens[at]!.start) + form(at)
  return name
}

/** Whether it is a noun for an organization, also in the genitive: "Landgericht", "Landgerichts". */
export function isBodyNoun(lower: string, language: PatternProfile): boolean {
  return language.bodies.test(lower) || language.bodies.test(inNominative(lower, language))
}

/** "Landgerichts" → "Landgericht"; other words are returned unchanged. */
function inNominative(word: string, language: PatternProfile): string {
  if (language.roleGenitive === null || language.bodies.test(word.toLowerCase())) return word
  const stems = [word.replace(/s$/u, ''), word.replace(/es$/u, '')]
  return stems.find((stem) => language.bodies.test(stem.toLowerCase())) ?? word
}
