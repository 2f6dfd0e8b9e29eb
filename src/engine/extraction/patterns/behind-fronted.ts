import { hasArticles } from '../../languages/has-articles.ts'
import type { KnownUnits } from './word-kind.ts'

/** In units. */
const LONGEST_FRONTED = 16
/** Participles and gerunds: "Preguntada", "Falando". */
const FRONTED = /(?:[aiu]d[oa]s?|[aei]ndo|[aiu]t[oaie])$/u

/**
 * "En un comunicado, [la ACB] critica …, y afirma": where the clause begins after a phrase that
 * opens the sentence, with a preposition or as a participle: "Preguntada por ello, [Vega] sonríe".
 */
export function behindFronted({ kinds, units, language }: KnownUnits, start: number, before: number): number {
  if (!hasArticles(language)) return start
  const isFronted =
    kinds[start] === 'preposition' ||
    (kinds[start] === 'linker' && !language.determiners.has(units[start]!.lower)) ||
    FRONTED.test(units[start]!.lower)
  for (let at = start; isFronted && at < Math.min(before, start + LONGEST_FRONTED); at++)
    if (kinds[at] === 'comma') return at + 1
  return start
}
