// `dixit reanalyse`: reads the whole archive again with the present engine.

import type { PresentReading } from '../model.ts'
import { unpackAnalysis } from '../api/packed-analysis.ts'
import type { ArticleText, QuoteUpdates, Store } from '../store/store.ts'
import type { AnalysisPool } from '../workers/make-analysis-pool.ts'
import { openPool, READER_OPTION } from './reader-option.ts'
import { InputError, UsageError, type Command } from './command.ts'
import { openArchive } from './open-archive.ts'
import { makeProgressBar } from './terminal/progress-bar.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit reanalyse [--database FILE] [--reader linear]

Analyses again every article that was analysed by another version of the engine or another
reader, as needed after an update. What people have reviewed stays as it is. The service may
keep running. You can stop it at any time and resume it by running it again.

  --database FILE   the archive (default: DATABASE_PATH)
  --reader READER   the reader for English, pretrained or linear (default: READER)
`

export const reanalyseCommand: Command = {
  name: 'reanalyse',
  summary: 'analyses the archive again with the present engine',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { database: { type: 'string' }, reader: READER_OPTION })
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many.`)
    const config = readSettings()
    const store = openArchive(values.database ?? config.databasePath, config.synchronous)
    const pool = await openPool(values.reader, config, store)
    const stop = new AbortController()
    const interrupt = (): void => stop.abort()
    process.once('SIGINT', interrupt)
    try {
      const tally = await reanalyseAll(store, pool, config.workers, stop.signal)
      terminal.write(describeTally(tally))
      if (stop.signal.aborted) throw new InputError('Stopped before the end. Run it again to continue.')
      if (tally.failed > 0)
        throw new InputError(`${tally.failed} could not be analysed in time; they stay as they were.`)
    } finally {
      process.off('SIGINT', interrupt)
      await pool.close()
      await store.close()
    }
  },
}

interface Tally {
  articles: number
  failed: number
  readonly quotes: Record<keyof QuoteUpdates, number>
}

/** Several articles at a time: one per thread, plus one waiting for each. */
async function reanalyseAll(store: Store, pool: AnalysisPool, threads: number, signal: AbortSignal): Promise<Tally> {
  const now = await pool.reading()
  const bar = makeProgressBar(await store.countOutdated(now), process.stderr)
  const tally: Tally = { articles: 0, failed: 0, quotes: { added: 0, moved: 0, changed: 0, restored: 0, withdrawn: 0 } }
  const waiting = readOutdated(store, now)
  const work = async (): Promise<void> => {
    for (let next = await waiting.next(); !next.done && !signal.aborted; next = await waiting.next()) {
      await reanalyseOne(store, pool, next.value, tally)
      bar.update(tally.articles + tally.failed)
    }
  }
  await Promise.all(Array.from({ length: threads * 2 }, work))
  bar.clear()
  return tally
}

async function* readOutdated(store: Store, now: PresentReading): AsyncGenerator<ArticleText, undefined> {
  for (let after = 0; ;) {
    const articles = await store.listOutdated(now, after, 50)
    yield* articles
    const last = articles.at(-1)
    if (last === undefined) return undefined
    after = last.rowId
  }
}

async function reanalyseOne(store: Store, pool: AnalysisPool, article: ArticleText, tally: Tally): Promise<void> {
  const { id, text, title, revision } = article
  const language = article.language === UNKNOWN_LANGUAGE ? null : article.language
  const packed = await pool.analyse({ text, title, language }).catch(() => null)
  if (packed === null) {
    tally.failed += 1
    return
  }
  const outcome = await store.reanalyseArticle(id, revision, unpackAnalysis(packed), text)
  tally.articles += 1
  // It was deleted or revised in the meantime: nothing to do.
  if (outcome.outcome !== 'reanalysed') return
  for (const key of Object.keys(tally.quotes) as (keyof QuoteUpdates)[]) {
    tally.quotes[key] += outcome.updates[key].length
  }
}

/** ISO 639's code for an undetermined language: a later engine may detect it. */
const UNKNOWN_LANGUAGE = 'und'

function describeTally({ articles, quotes }: Tally): string {
  if (articles === 0) return 'Every article has already been analysed by this version of the engine.\n'
  const { added, changed, restored, withdrawn } = quotes
  return `${articles} article${articles === 1 ? '' : 's'} analysed again. Quotes: ${added} added, ${changed} changed, ${restored} restored, ${withdrawn} withdrawn.\n`
}
