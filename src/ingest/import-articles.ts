// Imports many articles as fast as engine and archive go: while one is being read,
// others are being analysed and yet others written. Results come out in the order
// of the input.

import { setTimeout } from 'node:timers/promises'
import type { AnalysisRequest } from '../model.ts'
import type { FieldWarning, ImportOutcome } from '../api/import-outcome.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import type { BatchOutcome, IdentityOutcome, NewArticle } from '../store/store.ts'
import { gatherCalls, IN_ONE_WRITE } from './gather-calls.ts'
import { inTurns } from './in-turns.ts'
import { workInOrder } from './work-in-order.ts'

/** An article that can be stored, and the request for the engine. */
export interface ReadArticle {
  readonly article: NewArticle
  readonly request: AnalysisRequest
  readonly warnings: readonly FieldWarning[]
  /** The analysis that came with the article, if it can be stored as it is. */
  readonly analysis?: PackedAnalysis | null
}

/** What is done with each article. If a step rejects, its articles are refused for that reason. */
export interface ImportSteps<Item, Refusal> {
  readonly read: (item: Item) => Promise<ReadArticle>
  /** Whether each article is stored already. */
  readonly identify: (articles: readonly NewArticle[]) => Promise<readonly (IdentityOutcome | null)[]>
  /** The same for those that were also published elsewhere, which is recorded. */
  readonly publish: (articles: readonly NewArticle[]) => Promise<readonly (IdentityOutcome | null)[]>
  readonly analyse: (request: AnalysisRequest) => Promise<string>
  readonly save: (
    articles: readonly { readonly article: NewArticle; readonly analysis: string }[],
  ) => Promise<readonly BatchOutcome[]>
  readonly refuse: (error: unknown) => Refusal
}

export type Imported<Item, Refusal> = {
  readonly item: Item
  readonly warnings: readonly FieldWarning[]
} & ImportOutcome<Refusal>

export interface ImportLimits {
  /** Pages being read and analyses, at a time: one per thread, plus one or two waiting. */
  readonly analyses: number
  /** The most articles in progress, and their total length in bytes: bounds the memory. */
  readonly articles: number
  readonly bytes: number
}

/**
 * Ends when the items do and all are stored. If the items break off with an error, those before it are stored and
 * reported first.
 */
export function importArticles<Item extends { readonly length: number }, Refusal>(
  items: AsyncIterable<Item>,
  steps: ImportSteps<Item, Refusal>,
  { analyses, articles, bytes }: ImportLimits,
): AsyncGenerator<Imported<Item, Refusal>, undefined> {
  return workInOrder(items, makeImporter(steps, analyses), { items: articles, bytes })
}

/** The most articles in one transaction. */
const LARGEST_BATCH = 32

/** In milliseconds. Writing articles one by one takes twice as long as ten at a time, and each waits for the disk. */
const PATIENCE = 50

function makeImporter<Item, Refusal>(
  { read, identify, publish, analyse, save, refuse }: ImportSteps<Item, Refusal>,
  analyses: number,
): (item: Item) => Promise<Imported<Item, Refusal>> {
  const identifyOne = gatherCalls(identify, LARGEST_BATCH)
  const publishOne = gatherCalls(publish, LARGEST_BATCH)
  const saveOne = gatherCalls(save, LARGEST_BATCH, { ...IN_ONE_WRITE, gather: () => setTimeout(PATIENCE) })
  // Pages wait here rather than in the threads' queue, where the time limit of each starts when it is queued.
  const readInTurn = inTurns(read, analyses)
  const analyseInTurn = inTurns(analyse, analyses)
  return async (item) => {
    let warnings: readonly FieldWarning[] = []
    try {
      const { article, request, warnings: found, analysis: sent = null } = await readInTurn(item)
      warnings = found
      const same = await identifyOne(article)
      const known = same?.outcome === 'existing' && same.isElsewhere ? await publishOne(article) : same
      if (known !== null) return { item, warnings, ...known }
      const analysis = sent ?? (await analyseInTurn(request))
      return { item, warnings, ...(await saveOne({ article, analysis })) }
    } catch (error) {
      return { item, warnings, outcome: 'refused', refusal: refuse(error) }
    }
  }
}
