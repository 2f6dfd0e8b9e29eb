// What is done with each article of an import.

import { setTimeout } from 'node:timers/promises'
import type { ImportSteps } from './import-articles.ts'
import type { Line } from './split-lines.ts'
import type { SigningKey, Store } from '../store/store.ts'
import { AnalysisError } from '../api/analysis-error.ts'
import type { ArticleAnswers } from '../api/article-answers.ts'
import { type Problem, toProblem } from '../api/problems.ts'
import { readArticleLine } from './parse-article-line.ts'
import type { SentAnalyses } from './parse-article-line.ts'
import type { ArticleReader } from './resolve-article-text.ts'

/**
 * `reader` may be busy with other callers, who take precedence: the import then waits. `analyses`: how to treat
 * analyses that were made elsewhere. `key`: the key that submits the articles.
 */
export function makeImportSteps<Item extends Pick<Line, 'bytes' | 'length'>>(
  store: Pick<Store, 'identifyArticles' | 'publishArticles'>,
  articles: Pick<ArticleAnswers, 'saveMany'>,
  reader: ArticleReader,
  analyses: SentAnalyses,
  key: SigningKey | null = null,
): ImportSteps<Item, Problem> {
  return {
    read: (line) =>
      readArticleLine(
        line,
        { ...reader, readHtml: (html, signal) => patiently(() => reader.readHtml(html, signal, 'when-free')) },
        analyses,
      ),
    identify: (given) => store.identifyArticles(given),
    publish: (given) => store.publishArticles(given),
    analyse: (request) => patiently(() => reader.analyse(request, new AbortController().signal, 'when-free')),
    save: (given) => articles.saveMany(given.map((one) => ({ ...one, key }))),
    refuse: toProblem,
  }
}

/** Tries again until the queue has room. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof AnalysisError) || error.failure !== 'queue-full') throw error
      await setTimeout(WAIT)
    }
  }
}

/** Milliseconds. */
const WAIT = 100

/** Articles in progress: enough to keep both the engine and the archive busy. */
export const MOST_ARTICLES = 128
