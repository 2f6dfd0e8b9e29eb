// One line of an import as an article that can be stored.

import type { ReadArticle } from './import-articles.ts'
import type { Line } from './split-lines.ts'
import type { Metadata, NewArticle } from '../store/store.ts'
import type { PresentReading } from '../model.ts'
import type { FieldWarning } from '../api/import-outcome.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import { parseJson } from '../api/parse-json.ts'
import { Problem } from '../api/problems.ts'
import { ANALYSIS_FIELDS, hasAnalysis, readSentAnalysis } from '../api/read-sent-analysis.ts'
import { ArticleRequest, articleFields } from '../api/schemas/articles.ts'
import { isGiven } from '../api/schemas/fields/text-or-html.ts'
import { makeArticle, resolveArticleText } from './resolve-article-text.ts'
import type { LengthLimits, SentArticle, TextReader } from './resolve-article-text.ts'
import { isRenamed, toPointer, validateRequest } from '../api/validate.ts'

type SentLine = SentArticle & Partial<Omit<NewArticle, 'text' | 'title'>>

const validate = validateRequest({ schema: ArticleRequest, method: 'POST', url: '/v1/imports', httpPart: 'body' })

/**
 * The longest line, in bytes, that a text or HTML within the limits can need: JSON may escape each UTF-16 code unit
 * with six bytes.
 */
export const longestLine = ({ maxTextLength, maxHtmlLength }: LengthLimits): number =>
  Math.max(maxTextLength, maxHtmlLength) * 6 + 65_536

/** Whether to keep the analyses that come with articles. */
export interface SentAnalyses {
  /** What reads here: an analysis must come from the same. */
  readonly now: PresentReading
  /** Whether the sender may send any. */
  readonly isAllowed: boolean
}

/**
 * `analyses`: null if an analysis that comes with the article is of no use, and is ignored.
 *
 * @throws Problem that says what is wrong with the line
 */
export async function readArticleLine(
  { bytes }: Pick<Line, 'bytes'>,
  reader: TextReader,
  analyses: SentAnalyses | null = null,
): Promise<ReadArticle> {
  if (bytes === null) {
    throw new Problem('line-too-long', `The line has more than ${longestLine(reader)} bytes.`)
  }
  const { line: whole, sent } = takeAnalysis(parseJson(bytes, 'The line'))
  if (sent !== null && analyses?.isAllowed === false) throw new Problem('insufficient-scope', NOT_ALLOWED)
  const { line, warnings } = keepUnknown(whole)
  const validated: unknown = validate(line)
  const { value, error } = validated as { value?: SentLine; error?: Problem }
  if (value === undefined) throw error ?? new Error('A line was neither valid nor invalid')
  const request = await resolveArticleText(value, reader, NEVER)
  const read = { article: makeArticle(value, request), request, warnings }
  if (sent === null || analyses === null) return read
  const kept = request.page === null ? await readSentAnalysis(sent, request.text, analyses.now) : { fault: OF_A_PAGE }
  return 'analysis' in kept
    ? { ...read, analysis: packAnalysis(kept.analysis) }
    : { ...read, warnings: [...warnings, kept.fault] }
}

const NOT_ALLOWED =
  'The line carries an analysis, which requires a key with the scope "admin". Leave out `quotes`, `speakers`, `engine` and `reader` to have the article analysed here.'

const OF_A_PAGE = {
  pointer: '/html',
  detail: 'is not a text that offsets could refer to; the article was analysed here',
}

/** Separates the line from the analysis it carries. */
function takeAnalysis(line: unknown): {
  readonly line: unknown
  readonly sent: Readonly<Record<string, unknown>> | null
} {
  if (!isObject(line) || !hasAnalysis(line)) return { line, sent: null }
  const own = Object.entries(line).filter(([name]) => !OF_ANALYSIS.has(name))
  // The language may not have been recognized.
  const told = own.filter(([name, value]) => name !== 'language' || value !== 'und')
  return { line: Object.fromEntries(told), sent: line }
}

const OF_ANALYSIS: ReadonlySet<string> = new Set(ANALYSIS_FIELDS)

/**
 * Articles from elsewhere have fields of all kinds: unknown ones go into the metadata, with a warning to the sender. A
 * field under one of our former names stays where it is, to be refused with a hint at the new name.
 */
function keepUnknown(line: unknown): { readonly line: unknown; readonly warnings: readonly FieldWarning[] } {
  if (!isObject(line) || !(line['metadata'] === undefined || line['metadata'] === null || isObject(line['metadata']))) {
    return { line, warnings: [] }
  }
  // If the words are missing, the error must name the misspelt field.
  if (!isGiven(line['text']) && !isGiven(line['html'])) return { line, warnings: [] }
  const unknown = Object.keys(line).filter((name) => !KNOWN.has(name) && !isRenamed(name))
  if (unknown.length === 0) return { line, warnings: [] }
  const kept = Object.entries(line).filter(([name]) => unknown.includes(name))
  const others = Object.entries(line).filter(([name]) => !unknown.includes(name))
  return {
    // Fields that the sender put into the metadata take precedence.
    line: { ...Object.fromEntries(others), metadata: { ...Object.fromEntries(kept), ...line['metadata'] } },
    warnings: unknown.map((name) => ({
      pointer: toPointer([name]),
      detail: line['metadata']?.[name] === undefined ? KEPT : LEFT_OUT,
    })),
  }
}

const KNOWN: ReadonlySet<string> = new Set(Object.keys(articleFields))

const KEPT = 'is not a known field, and was kept in `metadata`'
const LEFT_OUT = 'is not a known field, and was left out: `metadata` has a field of this name'

const isObject = (
  value: unknown,
): value is Readonly<Record<string, unknown>> & { readonly metadata?: Metadata | null } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Finishes work that has begun even if the sender goes away: stopping a thread costs more. */
const NEVER = new AbortController().signal
