import type { MisspeltName, Store } from '../../../store/store.ts'

interface ListAnswer {
  readonly items: readonly unknown[]
}

/** What a first page says of the names that it was asked with: nothing if all of them find somebody, or are like nobody's. */
export async function suggestNames(
  store: Store,
  { items }: ListAnswer,
  { cursor }: { readonly cursor?: string | undefined },
  names: readonly string[] = [],
): Promise<{ didYouMean?: { given: string; names: string[] }[] }> {
  // One name that has found something is right.
  if (names.length === 0 || cursor !== undefined || (names.length === 1 && items.length > 0)) return {}
  const misspelt: readonly MisspeltName[] = await store.findMisspelt(names)
  if (misspelt.length === 0) return {}
  return { didYouMean: misspelt.map(({ given, names }) => ({ given, names: [...names] })) }
}
