import type { Store } from '../../../store/store.ts'

/**
 * Suggestions for the names in a query that found `found` items: none if every name belongs to somebody, or resembles
 * nobody's.
 */
export async function suggestNames(
  store: Store,
  found: number,
  names: readonly string[] = [],
): Promise<{ didYouMean?: { given: string; names: string[] }[] }> {
  // A single name that found something is right.
  if (names.length === 0 || (names.length === 1 && found > 0)) return {}
  const misspelt = await store.findMisspelt(names)
  if (misspelt.length === 0) return {}
  return { didYouMean: misspelt.map(({ given, names }) => ({ given, names: [...names] })) }
}
