import type { Removal } from '../articles.ts'
import type { Store } from '../store.ts'

/** Deletes an article step by step until done; others write in between. False if there is no such article. */
export async function finishRemoval(store: Pick<Store, 'deleteArticle'>, id: string): Promise<boolean> {
  let outcome: Removal = await store.deleteArticle(id)
  if (outcome === 'missing') return false
  // Somebody else may have done the last step.
  while (outcome === 'going') outcome = await store.deleteArticle(id)
  return true
}
