// Names as compared by the measures.

const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir dame lord lady prof professor sen senator rep representative gov governor president vice prime
  minister chancellor secretary gen general col colonel capt captain lt lieutenant sgt sergeant judge justice chief
  ambassador rev reverend pope king queen prince princess former the`.split(/\s+/),
)

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii'])

/** A name without case, accents, punctuation, titles before it, suffixes after it or a possessive ending. */
export function normalizeName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[.,]/g, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift()
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}
