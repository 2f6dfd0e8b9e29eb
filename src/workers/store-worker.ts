// What runs in a store thread: any of the store's methods, by name.

import { workerData } from 'piscina'
import { makeArticleAnswers } from '../api/article-answers.ts'
import { makeCheckAnswers } from '../api/check-answers.ts'
import { makeClusterAnswers } from '../api/cluster-answers.ts'
import { makeExportAnswers } from '../api/exports/export-answers.ts'
import { openStore } from '../store/sqlite/open-store.ts'
import type { StoreSettings } from '../store/sqlite/open-store.ts'
import { clearUp } from './clear-up.ts'
import { handOver } from './hand-over.ts'
import type { StoreCall, StoreReply } from './store-call.ts'

/**
 * A thread that ends because the file can't be opened is not restarted. So it
 * stays, and tries again on each call: the cause may be gone by then.
 */
let targets = openTargets()

export async function call({ target, method, args }: StoreCall): Promise<object> {
  try {
    if ('failure' in targets) targets = openTargets()
    if ('failure' in targets) throw targets.failure
    const methods = targets[target] as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
    const answer = await methods[method]?.(...args)
    const reply: StoreReply = { answer }
    // A piece of an export.
    return answer instanceof Uint8Array && !(answer instanceof Buffer) ? handOver(answer, reply) : reply
  } catch (error) {
    // Cloning an error loses its class and code, and both are needed.
    const { name, message, code } = error as Error & { code?: string }
    return { failure: { name, message, code } } satisfies StoreReply
  } finally {
    clearUp()
  }
}

function openTargets() {
  try {
    const store = openStore(workerData as StoreSettings)
    return {
      store,
      articles: makeArticleAnswers(store),
      exports: makeExportAnswers(store),
      checks: makeCheckAnswers(store),
      clusters: makeClusterAnswers(store),
    }
  } catch (failure) {
    return { failure: failure as Error }
  }
}
