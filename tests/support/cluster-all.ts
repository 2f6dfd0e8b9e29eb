import { clusterOn, makeClusterAnswers } from '../../src/api/cluster-answers.ts'
import type { Store } from '../../src/store/store.ts'

/** Does what the service does in the background, until no quote is left. */
export async function clusterAll(store: Store): Promise<void> {
  const answers = makeClusterAnswers(store)
  while (await clusterOn(store, answers));
}
