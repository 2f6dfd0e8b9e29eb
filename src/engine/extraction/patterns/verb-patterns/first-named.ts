import type { KnownUnits } from '../word-kind.ts'

/** Looked up once a paragraph: one without a name would be searched to its end for every verb in it. */
const known = new WeakMap<KnownUnits, number>()

/** The first unit of the paragraph that is a name, or a role; the number of its units if there is none. */
export function firstNamed(paragraph: KnownUnits): number {
  const found = known.get(paragraph) ?? findNamed(paragraph)
  known.set(paragraph, found)
  return found
}

function findNamed({ kinds, units, language, sentenceFirst }: KnownUnits): number {
  const found = kinds.findIndex(
    (kind, at) => (kind === 'capital' && sentenceFirst[at] !== at) || language.roles.test(units[at]!.lower),
  )
  return found < 0 ? kinds.length : found
}
