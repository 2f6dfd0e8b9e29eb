// Many articles into the archive, as fast as engine and archive go: while one
// is read, others are analysed and others again are written. What comes out is
// in the order in which it went in.

import type { AnalysisRequest } from '../model.ts'
import type { ImportOutcome } from '../api/import-outcome.ts'
import type { BatchOutcome, IdentityOutcome, NewArticle } from '../store/store.ts'
import { gatherCalls, IN_ONE_WRITE } from './gather-calls.ts'

/** An article that can be stored, and what the engine is asked of it. */
export interface ReadArticle {
  readonly article: NewArticle
  readonly request: AnalysisRequest
}

/** What is done with each article. Where a step rejects, its articles are refused for that reason. */
export interface ImportSteps<Item, Refusal> {
  readonly read: (item: Item) => Promise<ReadArticle>
  /** Of each, whether it is stored. */
  readonly identify: (articles: readonly NewArticle[]) => Promise<readonly (IdentityOutcome | null)[]>
  readonly analyse: (request: AnalysisRequest) => Promise<string>
  readonly save: (
    articles: readonly { readonly article: NewArticle; readonly analysis: string }[],
  ) => Promise<readonly BatchOutcome[]>
  readonly refuse: (error: unknown) => Refusal
}

export type Imported<Item, Refusal> = { readonly item: Item } & ImportOutcome<Refusal>

export interface ImportLimits {
  /** Analyses at a time: as many as there are threads, and one or two that wait for the next. */
  readonly analyses: number
  /** Articles that are under way, and their length in bytes: what they need of memory. */
  readonly articles: number
  readonly bytes: number
}

/** Ends when the items do and all are stored. Where the items break off with an error, what came before is stored and reported first. */
export async function* importArticles<Item extends { readonly length: number }, Refusal>(
  items: AsyncIterable<Item>,
  steps: ImportSteps<Item, Refusal>,
  limits: ImportLimits,
): AsyncGenerator<Imported<Item, Refusal>, undefined> {
  const importOne = makeImporter(steps, limits.analyses)
  const reader = openItems(items)
  const underWay: { readonly length: number; readonly result: Promise<Imported<Item, Refusal>> }[] = []
  let length = 0
  let next: Promise<Item | null> | null = reader.next()
  try {
    for (;;) {
      const first = underWay[0]
      const hasRoom = underWay.length < limits.articles && (length < limits.bytes || first === undefined)
      const incoming: Promise<Item | null> | null = hasRoom ? next : null
      if (first === undefined && incoming === null) break
      // Whichever comes first: a slow sender still learns what became of the earlier ones.
      const turn = await Promise.race([
        ...(first ? [first.result.then(() => 'result' as const)] : []),
        ...(incoming ? [incoming.then(() => 'item' as const)] : []),
      ])
      if (turn === 'result' && first) {
        underWay.shift()
        length -= first.length
        yield await first.result
        continue
      }
      const item: Item | null = await incoming
      next = item === null ? null : reader.next()
      if (item === null) continue
      underWay.push({ length: item.length, result: importOne(item) })
      length += item.length
    }
    reader.check()
    return undefined
  } finally {
    reader.close()
    await Promise.all(underWay.map(({ result }) => result))
  }
}

/** The items one after the other, null when there are no more; `check` throws what they broke off with. */
function openItems<Item>(items: AsyncIterable<Item>) {
  const iterator = items[Symbol.asyncIterator]()
  let failure: { readonly error: unknown } | null = null
  return {
    async next(): Promise<Item | null> {
      try {
        const next: IteratorResult<Item, unknown> = await iterator.next()
        return next.done === true ? null : next.value
      } catch (error) {
        failure = { error }
        return null
      }
    },
    check(): void {
      if (failure) throw failure.error
    },
    // Not waited for: it may be in the middle of waiting for the next item.
    close: (): void => void iterator.return?.(undefined)?.catch(() => undefined),
  }
}

/** So many articles go into one transaction. */
const LARGEST_BATCH = 32

function makeImporter<Item, Refusal>(
  { read, identify, analyse, save, refuse }: ImportSteps<Item, Refusal>,
  analyses: number,
): (item: Item) => Promise<Imported<Item, Refusal>> {
  const identifyOne = gatherCalls(identify, LARGEST_BATCH)
  const saveOne = gatherCalls(save, LARGEST_BATCH, IN_ONE_WRITE)
  const analyseInTurn = inTurns(analyse, analyses)
  return async (item) => {
    try {
      const { article, request } = await read(item)
      const known = await identifyOne(article)
      if (known !== null) return { item, ...known }
      const analysis = await analyseInTurn(request)
      return { item, ...(await saveOne({ article, analysis })) }
    } catch (error) {
      return { item, outcome: 'refused', refusal: refuse(error) }
    }
  }
}

/** The same function, at most so many times at once; who comes first is served first. */
function inTurns<Asked, Answered>(
  run: (asked: Asked) => Promise<Answered>,
  most: number,
): (asked: Asked) => Promise<Answered> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (asked) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await run(asked)
    } finally {
      // The turn goes to the next one, or is free.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
