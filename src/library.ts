// The engine for programs that import the package, without the service and its
// archive. What is exported here is public: any change to it goes into the
// CHANGELOG, and its types may only use those of model.ts and text/.

import { analyse as analyseText, analyseWith } from './engine/analyse.ts'
import type { Analysis, AnalysisRequest } from './model.ts'
import { openNetwork } from './network/open-network.ts'

export type * from './model.ts'
export { TooManyQuotes } from './text/too-many-quotes.ts'

/** The text to read. */
export interface ArticleText {
  readonly text: string
  /** The headline; names are read from it as well. */
  readonly title?: string | null | undefined
  /** ISO 639-1 code, "en"; detected from the text if omitted. */
  readonly language?: string | null | undefined
}

/**
 * Finds who said what with the linear models: in milliseconds, in the calling
 * thread. All spans are ranges of UTF-16 code units of the text. The same text
 * always gets the same Analysis.
 *
 * @throws TypeError if the text is not a string, or the language is not a code
 * @throws TooManyQuotes for a text with more quotes than any article has
 */
export function analyse(article: ArticleText): Analysis {
  return analyseText(requestOf(article))
}

/** The pre-trained reader, which finds more in English and takes about five times as long. */
export interface PretrainedReader {
  /**
   * Like `analyse`, which also handles texts in other languages and those over
   * 50,000 bytes of UTF-8. Runs in the calling thread and one of ONNX Runtime's.
   */
  readonly analyse: (article: ArticleText) => Promise<Analysis>
}

/**
 * Loads the reader: some 0.2 s and 60 MB. Load it once and use it for every
 * text.
 *
 * @throws Error if ONNX Runtime has no library for the platform
 */
export async function openPretrainedReader(): Promise<PretrainedReader> {
  const network = await openNetwork()
  return { analyse: async (article) => analyseWith(network, requestOf(article)) }
}

/** Callers in plain JavaScript can pass anything, so check the types here. */
function requestOf({ text, title = null, language = null }: ArticleText): AnalysisRequest {
  if (typeof text !== 'string') throw new TypeError(`\`text\` must be a string; it is ${typeof text}`)
  if (title !== null && typeof title !== 'string')
    throw new TypeError(`\`title\` must be a string; it is ${typeof title}`)
  if (language !== null && !/^[a-z]{2}$/.test(language))
    throw new TypeError(`\`language\` must be an ISO 639-1 code, such as "en"; it is ${JSON.stringify(language)}`)
  return { text, title, language }
}
