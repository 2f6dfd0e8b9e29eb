// The engine for programs that import the package, without the service and its
// archive. What is exported here is public: a change of it is one for the
// CHANGELOG, and its types may use those of model.ts and text/ alone.

import { analyse as analyseText, analyseWith } from './engine/analyse.ts'
import type { Analysis, AnalysisRequest } from './model.ts'
import { openNetwork } from './network/open-network.ts'

export type * from './model.ts'
export { TooManyQuotes } from './text/too-many-quotes.ts'

/** What is to be read. */
export interface ArticleText {
  readonly text: string
  /** The headline, in which names stand as well. */
  readonly title?: string | null | undefined
  /** ISO 639-1 code, "en"; found from the text if left out. */
  readonly language?: string | null | undefined
}

/**
 * Finds who said what, by the linear models: in milliseconds, in this thread.
 * All spans are ranges of UTF-16 code units of the text. The same text gets the
 * same Analysis each time.
 *
 * @throws TypeError where the text is none, or the language no code
 * @throws TooManyQuotes for a text with more quotes than any article has
 */
export function analyse(article: ArticleText): Analysis {
  return analyseText(requestOf(article))
}

/** The pre-trained reader, which finds more in English, and takes some five times as long. */
export interface PretrainedReader {
  /**
   * As `analyse`; texts in other languages, and those of more than 50,000 bytes
   * of UTF-8, are read as by that. It works in this thread and in one of ONNX Runtime.
   */
  readonly analyse: (article: ArticleText) => Promise<Analysis>
}

/**
 * Loads it: some 0.2 s and 60 MB. It is loaded once, and asked for each text.
 *
 * @throws Error where ONNX Runtime has no library for the platform
 */
export async function openPretrainedReader(): Promise<PretrainedReader> {
  const network = await openNetwork()
  return { analyse: async (article) => analyseWith(network, requestOf(article)) }
}

/** What comes from a program in JavaScript may be anything. */
function requestOf({ text, title = null, language = null }: ArticleText): AnalysisRequest {
  if (typeof text !== 'string') throw new TypeError(`\`text\` must be a string; it is ${typeof text}`)
  if (title !== null && typeof title !== 'string')
    throw new TypeError(`\`title\` must be a string; it is ${typeof title}`)
  if (language !== null && !/^[a-z]{2}$/.test(language))
    throw new TypeError(`\`language\` must be an ISO 639-1 code, such as "en"; it is ${JSON.stringify(language)}`)
  return { text, title, language }
}
