// One line of an import as an article that can be stored.

import type { ReadArticle } from './import-articles.ts'
import type { Line } from './split-lines.ts'
import type { NewArticle } from '../store/store.ts'
import { parseJson } from '../api/parse-json.ts'
import { Problem } from '../api/problems.ts'
import { ArticleRequest } from '../api/schemas/articles.ts'
import { makeArticle, resolveArticleText } from './resolve-article-text.ts'
import type { LengthLimits, SentArticle, TextReader } from './resolve-article-text.ts'
import { validateRequest } from '../api/validate.ts'

type SentLine = SentArticle & Partial<Omit<NewArticle, 'text' | 'title'>>

const validate = validateRequest({ schema: ArticleRequest, method: 'POST', url: '/v1/imports', httpPart: 'body' })

/** The longest line, in bytes, that a text or HTML within the limits can need: JSON may write each UTF-16 code unit as an escape of six. */
export const longestLine = ({ maxTextLength, maxHtmlLength }: LengthLimits): number =>
  Math.max(maxTextLength, maxHtmlLength) * 6 + 65_536

/** @throws Problem that says what is wrong with it */
export async function readArticleLine({ bytes }: Pick<Line, 'bytes'>, reader: TextReader): Promise<ReadArticle> {
  if (bytes === null) {
    throw new Problem('line-too-long', `The line has more than ${longestLine(reader)} bytes.`)
  }
  const validated: unknown = validate(parseJson(bytes, 'The line'))
  const { value, error } = validated as { value?: SentLine; error?: Problem }
  if (value === undefined) throw error ?? new Error('A line was neither valid nor invalid')
  const request = await resolveArticleText(value, reader, NEVER)
  return { article: makeArticle(value, request), request }
}

/** What was begun is finished, also when the sender goes away: to stop a thread costs more. */
const NEVER = new AbortController().signal
