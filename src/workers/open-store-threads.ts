// The store in threads of its own. SQLite is synchronous: a long call in the
// thread that answers requests holds up everybody. So that thread only reads
// what takes a millisecond or two. Writes go to a second thread, one after the
// other, as SQLite wants them anyway; reads that may take long go to a third
// and a fourth.

import { existsSync } from 'node:fs'
import { Piscina } from 'piscina'
import { makeArticleAnswers } from '../api/article-answers.ts'
import type { ArticleAnswers } from '../api/article-answers.ts'
import type { CheckAnswers } from '../api/check-answers.ts'
import { clusterOn } from '../api/cluster-answers.ts'
import type { ClusterAnswers } from '../api/cluster-answers.ts'
import type { ExportAnswers } from '../api/exports/export-answers.ts'
import { finishErasure } from '../store/steps/finish-erasure.ts'
import { finishMove } from '../store/steps/finish-move.ts'
import { finishRemoval } from '../store/steps/finish-removal.ts'
import { identifyFile, openStore } from '../store/sqlite/open-store.ts'
import type { StoreSettings } from '../store/sqlite/open-store.ts'
import type { Store } from '../store/store.ts'
import type { StoreCall, StoreReply } from './store-call.ts'
import { makeGate } from './make-gate.ts'
import { ignoreLateAnswers } from './ignore-late-answers.ts'
import { workerFile } from './worker-file.ts'

export interface StoreThreads {
  readonly store: Store
  /** Whether the archive was just created, because there was none. */
  readonly isNew: boolean
  readonly articles: ArticleAnswers
  readonly exports: ExportAnswers
  /** Resumes merges, their undoing, deletions of long articles, and erasures that were in progress when the process ended. */
  readonly finishBegun: () => Promise<void>
  readonly checks: CheckAnswers
  /**
   * A small step of clustering: putting together quotes that are the same
   * quotation. False if there was nothing to do.
   */
  readonly clusterOn: () => Promise<boolean>
  /** Calls waiting for the writing thread, and for those that do long reads. */
  readonly waiting: () => { readonly writer: number; readonly readers: number }
}

/**
 * Opens the archive, which must be a file. Threads for long reads beyond the
 * first are started when the others are busy, and ended when unused for a
 * while. Throws what `openStore` throws. A call rejects with what it would
 * reject with in this thread.
 */
export function openStoreThreads(settings: StoreSettings, slowReaders = 2): StoreThreads {
  // Opened first, because this migrates the file.
  const isNew = !existsSync(settings.path)
  const reader = openStore({ ...settings, readOnly: true, examine: true })
  // A thread started later must not open, or create, a different file that is there by then.
  const file = identifyFile(settings.path)
  const writer = countCalls(startThreads({ ...settings, file }, 1, MOST_WRITES))
  const readers = startThreads({ ...settings, file, readOnly: true }, slowReaders)
  const store: Store = {
    ...reader,
    ...pass<Store, (typeof WRITES)[number]>(writer, 'store', WRITES),
    ...pass<Store, (typeof SLOW_READS)[number]>(readers, 'store', SLOW_READS),
    listQuotes: async (filter, page, order) =>
      order === undefined || order === 'date'
        ? reader.listQuotes(filter, page)
        : pass<Store, 'listQuotes'>(readers, 'store', ['listQuotes']).listQuotes(filter, page, order),
    listArticles: async (page, filter) =>
      filter?.words === undefined
        ? reader.listArticles(page, filter)
        : pass<Store, 'listArticles'>(readers, 'store', ['listArticles']).listArticles(page, filter),
    close: async () => {
      await reader.close()
      await readers.close({ force: false })
      // Last, when everything has been written: closing it leaves nothing in the write-ahead log.
      await pass<Store, 'close'>(writer, 'store', ['close']).close()
      await writer.close({ force: false })
    },
  }
  return {
    store,
    isNew,
    articles: {
      ...makeArticleAnswers(store),
      ...pass<ArticleAnswers, (typeof ARTICLE_WRITES)[number]>(writer, 'articles', ARTICLE_WRITES),
      ...pass<ArticleAnswers, (typeof ARTICLE_READS)[number]>(readers, 'articles', ARTICLE_READS),
    },
    exports: inTurn(pass<ExportAnswers, 'findPage' | 'write'>(readers, 'exports', ['findPage', 'write']), slowReaders),
    finishBegun: async () => {
      for (const id of await store.listRemovals()) await finishRemoval(store, id)
      for (const changeRowId of await store.listMoves()) await finishMove(store, { outcome: 'moving', changeRowId })
      for (const erasure of await store.listErasing()) await finishErasure(store, erasure)
    },
    clusterOn: () => clusterOn(store, pass<ClusterAnswers, 'decide'>(readers, 'clusters', ['decide'])),
    checks: pass<CheckAnswers, 'inArchive' | 'inArticles'>(readers, 'checks', ['inArchive', 'inArticles']),
    waiting: () => ({ writer: Math.max(0, writer.underWay() - 1), readers: readers.queueSize }),
  }
}

export const WRITES = [
  'saveArticle',
  'saveArticles',
  'publishArticles',
  'deletePublication',
  'deleteArticle',
  'reviewQuote',
  'reviewQuotes',
  'reviewArticle',
  'undoReviews',
  'addQuote',
  'reviseArticle',
  'editArticle',
  'reanalyseArticle',
  'editSpeaker',
  'mergeSpeakers',
  'splitSpeaker',
  'undoSpeakerChange',
  'moveOn',
  'beginErasure',
  'eraseOn',
  'compact',
  'claimKey',
  'holdKey',
  'saveRecord',
  'releaseKey',
  'createAccessKey',
  'revokeAccessKey',
  'rotateAccessKey',
  'forgetAccessKey',
  'beginSession',
  'endSession',
  'noteAccess',
  'saveClusters',
  'checkWritable',
] as const satisfies readonly (keyof Store)[]

const SLOW_READS = [
  'computeStats',
  'computeFacets',
  'measureSize',
  'countQuotes',
  'findMisspelt',
  'listReviewQueue',
  'readReviewProgress',
  'findArticle',
  'findContexts',
  'findPairs',
  'findExportPage',
  'exportLines',
  'exportQuotes',
  'exportArticles',
  'findSimilar',
] as const satisfies readonly (keyof Store)[]

const ARTICLE_WRITES = [
  'saveEach',
  'saveMany',
  'publish',
  'revise',
  'edit',
  'reanalyse',
] as const satisfies readonly (keyof ArticleAnswers)[]

export const ARTICLE_READS = [
  'findSame',
  'find',
  'findUpdated',
  'findVersion',
] as const satisfies readonly (keyof ArticleAnswers)[]

/**
 * How many writes the one thread is given at a time. Each is done in one go,
 * except for long articles: those are written in steps, and other writes run in
 * between.
 */
const MOST_WRITES = 64

export function startThreads(settings: StoreSettings, most: number, atOnce = 1): Piscina {
  return ignoreLateAnswers(
    new Piscina({
      filename: workerFile('store-worker').href,
      workerData: settings,
      minThreads: 1,
      maxThreads: most,
      concurrentTasksPerWorker: atOnce,
      idleTimeout: IDLE,
      // The rest of the memory is for the engine's threads and for SQLite itself.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    }),
  )
}

/**
 * However many exports run at once, no more of their pieces wait for a thread
 * than keep the threads busy: other readers get their turn next, not after
 * hundreds of pieces.
 */
export function inTurn(exports: ExportAnswers, threads: number): ExportAnswers {
  const gate = makeGate(threads + 1)
  const take = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    await gate.enter()
    try {
      return await call()
    } finally {
      gate.leave()
    }
  }
  return {
    findPage: (...asked) => take(() => exports.findPage(...asked)),
    write: (...asked) => take(() => exports.write(...asked)),
  }
}

interface Threads {
  readonly run: (task: StoreCall, options: { readonly name: string }) => Promise<unknown>
}

/** The same threads, with a count of the calls not yet answered. */
function countCalls(threads: Piscina): Threads & Pick<Piscina, 'close'> & { readonly underWay: () => number } {
  let count = 0
  return {
    async run(task, options) {
      count += 1
      try {
        return (await threads.run(task, options)) as unknown
      } finally {
        count -= 1
      }
    },
    close: (options) => threads.close(options),
    underWay: () => count,
  }
}

/** Milliseconds. */
const IDLE = 30_000

/** Forwards these methods to another thread. */
export function pass<Target, Name extends keyof Target & string>(
  threads: Threads,
  target: StoreCall['target'],
  names: readonly Name[],
): Pick<Target, Name> {
  const call = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const task: StoreCall = { target, method, args }
    const reply = (await threads.run(task, { name: 'call' })) as StoreReply
    if ('failure' in reply) throw remakeError(reply.failure)
    return reply.answer
  }
  return Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
  ) as unknown as Pick<Target, Name>
}

function remakeError({ name, message, code }: Extract<StoreReply, { failure: unknown }>['failure']): Error {
  const error = name === 'RangeError' ? new RangeError(message) : new Error(message)
  return Object.assign(error, { name }, code === undefined ? {} : { code })
}
