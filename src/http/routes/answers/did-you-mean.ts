import type { Store } from '../../../store/store.ts'

/** What an answer with so many finds says of the names that it was asked with: nothing if all of them are somebody's, or like nobody's. */
export async function suggestNames(
  store: Store,
  found: number,
  names: readonly string[] = [],
): Promise<{ didYouMean?: { given: string; names: string[] }[] }> {
  // One name that has found something is right.
  if (names.length === 0 || (names.length === 1 && found > 0)) return {}
  const misspelt = await store.findMisspelt(names)
  if (misspelt.length === 0) return {}
  return { didYouMean: misspelt.map(({ given, names }) => ({ given, names: [...names] })) }
}
