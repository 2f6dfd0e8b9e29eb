// What runs in a thread of the store: any of its methods, by name.

import { workerData } from 'piscina'
import { makeArticleAnswers } from '../http/article-answers.ts'
import { makeExportAnswers } from '../http/export-answers.ts'
import { openStore } from '../store/open-store.ts'
import type { StoreSettings } from '../store/open-store.ts'
import type { StoreCall, StoreReply } from './store-call.ts'

const store = openStore(workerData as StoreSettings)
const targets = { store, articles: makeArticleAnswers(store), exports: makeExportAnswers(store) }

export async function call({ target, method, args }: StoreCall): Promise<StoreReply> {
  try {
    const methods = targets[target] as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
    return { answer: await methods[method]?.(...args) }
  } catch (error) {
    // Of an error that is cloned, the class and the code are lost, and both are needed.
    const { name, message, code } = error as Error & { code?: string }
    return { failure: { name, message, code } }
  }
}
