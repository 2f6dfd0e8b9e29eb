// An archive that another process builds and replaces, read in threads that
// follow it: when a new file appears at its path, new threads open it, and the
// old ones close theirs once they have answered.

import { makeArticleAnswers } from '../api/article-answers.ts'
import type { ArticleAnswers } from '../api/article-answers.ts'
import type { CheckAnswers } from '../api/check-answers.ts'
import type { ExportAnswers } from '../api/exports/export-answers.ts'
import { lookAtCopy, openStore } from '../store/sqlite/open-store.ts'
import type { Store } from '../store/store.ts'
import { ARTICLE_READS, inTurn, pass, startThreads, type StoreThreads, WRITES } from './open-store-threads.ts'

export interface CopyThreads extends Pick<StoreThreads, 'store' | 'articles' | 'exports' | 'checks' | 'waiting'> {
  /** When the file now shown was written. */
  readonly asOf: () => Date
}

/** Milliseconds between two looks at the path. */
const LOOK_EVERY = 200

/**
 * Throws an ArchiveError if there is no file, or none of this version. A later
 * file that is not such an archive is not shown: `onFault` is told, and the
 * previous one stays.
 */
export async function openCopyThreads(
  path: string,
  threads: number,
  onFault: (error: unknown) => void,
): Promise<CopyThreads> {
  const names = await listMethods(path)
  const found = lookAtCopy(path)
  if (found === null) throw new Error(`${path} is gone`)
  let shown = { ...found, pool: startThreads({ path, isCopy: true }, threads) }
  let refused: string | null = null
  let isChanging = false
  let ending: Promise<unknown> = Promise.resolve()

  async function follow(): Promise<void> {
    const now = lookAtCopy(path)
    if (now === null || isChanging || now.key === shown.key || now.key === refused) return
    isChanging = true
    const pool = startThreads({ path, isCopy: true }, threads)
    try {
      await pass<Store, 'check'>(pool, 'store', ['check']).check()
      const before = shown.pool
      shown = { ...now, pool }
      ending = Promise.all([ending, before.close({ force: false })])
    } catch (error) {
      refused = now.key
      onFault(error)
      await pool.close({ force: false })
    } finally {
      isChanging = false
    }
  }
  const looking = setInterval(() => void follow(), LOOK_EVERY)

  const following = <Target, Name extends keyof Target & string>(
    target: Parameters<typeof pass>[1],
    methods: readonly Name[],
  ): Pick<Target, Name> =>
    Object.fromEntries(
      methods.map((name) => [
        name,
        (...args: readonly unknown[]) => call(pass<Target, Name>(shown.pool, target, [name])[name], args),
      ]),
    ) as unknown as Pick<Target, Name>
  const store: Store = {
    ...following<Store, keyof Store>('store', names),
    // The writer knows which keys were used.
    noteAccess: async () => undefined,
    checkWritable: async () => {
      if (lookAtCopy(path)?.key === refused && refused !== null)
        throw new Error('The file is not an archive of this version')
    },
    close: async () => {
      clearInterval(looking)
      await ending
      await shown.pool.close({ force: false })
    },
  }
  const exports = following<ExportAnswers, 'findPage' | 'write'>('exports', ['findPage', 'write'])
  return {
    store,
    articles: {
      ...makeArticleAnswers(store),
      ...following<ArticleAnswers, (typeof ARTICLE_READS)[number]>('articles', ARTICLE_READS),
    },
    exports: inTurn(exports, threads),
    checks: following<CheckAnswers, 'inArchive' | 'inArticles'>('checks', ['inArchive', 'inArticles']),
    waiting: () => ({ writer: 0, readers: shown.pool.queueSize }),
    asOf: () => shown.asOf,
  }
}

const call = (method: unknown, args: readonly unknown[]): unknown =>
  (method as (...args: readonly unknown[]) => unknown)(...args)

/** The store's methods that only read. Opens the file once, so that a wrong one is reported at once. */
async function listMethods(path: string): Promise<(keyof Store)[]> {
  const store = openStore({ path, isCopy: true })
  const names = Object.keys(store) as (keyof Store)[]
  await store.close()
  const writing: ReadonlySet<string> = new Set<string>([...WRITES, 'close'])
  return names.filter((name) => !writing.has(name))
}
