// The text of an article: as it was sent, or as read from its HTML.

import type { Engine, Page } from './text-engine.ts'
import { findForbiddenCharacter, isBlank } from '../api/schemas/fields/fields.ts'
import { detailsOf, NO_DETAILS } from './article-details.ts'
import type { SentDetails } from './article-details.ts'
import { Problem } from '../api/problems.ts'
import { countMarks } from '../text/count-marks.ts'
import type { NewArticle } from '../store/store.ts'
import { isGiven } from '../api/schemas/fields/text-or-html.ts'

/** An article as it was sent, after validation. */
export interface SentArticle {
  readonly text?: string | null | undefined
  readonly html?: string | null | undefined
  readonly title?: string | null | undefined
  readonly language?: string | null | undefined
}

/** In UTF-16 code units. */
export interface LengthLimits {
  /** For a text, including a page's. */
  readonly maxTextLength: number
  /** For HTML. */
  readonly maxHtmlLength: number
}

/** The engine, and how much it may be given. */
export interface ArticleReader extends Engine, LengthLimits {}

/** What it takes to read an article. */
export type TextReader = Pick<ArticleReader, 'readHtml' | keyof LengthLimits>

/** The request for the analyser, and what the page says if the text was read from one. */
export interface ResolvedText {
  readonly text: string
  readonly title: string | null
  readonly language: string | null
  readonly pageLanguage?: string | null
  readonly page: Omit<Page, 'text'> | null
}

/**
 * Reads the HTML, if any, and enforces the limits on both it and the text. `at` points to the article in the request
 * body.
 *
 * @throws Problem when either is too long, or when the page has no words
 */
export async function resolveArticleText(
  sent: SentArticle,
  { readHtml, maxTextLength, maxHtmlLength }: TextReader,
  signal: AbortSignal,
  at = '',
): Promise<ResolvedText> {
  const title = sent.title ?? null
  const language = sent.language ?? null
  if (!isGiven(sent.html)) {
    const text = sent.text ?? ''
    checkLength(`${at}/text`, text, maxTextLength)
    checkDensity(`${at}/text`, text)
    return { text, title, language, page: null }
  }
  checkLength(`${at}/html`, sent.html, maxHtmlLength, 'html-too-long')
  const { text, ...page } = await readHtml(sent.html, signal)
  checkPage(text, `${at}/html`)
  checkLength(`${at}/html`, text, maxTextLength, 'text-too-long', ' of text')
  checkDensity(`${at}/html`, text)
  return { text, title: title ?? page.title, language, pageLanguage: page.language, page }
}

/**
 * The article to store. What the sender says takes precedence over what the page says, even if it says that there is
 * none; the earlier details come in between, except the title. The page's own address is stored beside the sender's,
 * which identifies the article; the page's outlet is not used if it would decide whose `externalId` is meant.
 */
export function makeArticle(sent: SentDetails, { text, title, page }: ResolvedText, before = NO_DETAILS): NewArticle {
  const details = detailsOf(sent, title, before)
  const { outlet, author, publishedAt, externalId } = details
  return {
    ...details,
    text,
    outlet: sent.outlet === undefined && externalId === null ? (outlet ?? page?.outlet ?? null) : outlet,
    author: sent.author === undefined ? (author ?? page?.author ?? null) : author,
    publishedAt: sent.publishedAt === undefined ? (publishedAt ?? page?.publishedAt ?? null) : publishedAt,
    canonicalUrl: page?.canonicalUrl ?? null,
  }
}

function checkLength(
  pointer: string,
  words: string,
  most: number,
  code: 'text-too-long' | 'html-too-long' = 'text-too-long',
  ofWhat = '',
): void {
  if (words.length <= most) return
  const detail = `has ${words.length} UTF-16 code units${ofWhat}`
  const expected = `at most ${most}`
  throw new Problem(code, `${pointer} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer, detail, expected }],
  })
}

/**
 * Denser texts take hundreds of megabytes to analyse. In prose, even a novel of the maximum length has half as many.
 */
function checkDensity(pointer: string, text: string): void {
  if (text.length <= MOST_QUOTATION_MARKS) return
  const { quotation, other } = countMarks(text)
  const excess =
    quotation > MOST_QUOTATION_MARKS
      ? ([quotation, 'quotation marks and apostrophes', MOST_QUOTATION_MARKS] as const)
      : other > MOST_OTHER_MARKS
        ? ([other, 'other marks', MOST_OTHER_MARKS] as const)
        : null
  if (excess === null) return
  const [count, what, most] = excess
  const [detail, expected] = [`has ${count} ${what}`, `at most ${most}`]
  throw new Problem('text-too-dense', `${pointer} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer, detail, expected }],
  })
}

const MOST_QUOTATION_MARKS = 25_000
const MOST_OTHER_MARKS = 150_000

function checkPage(text: string, pointer: string): void {
  const found = findForbiddenCharacter(text)
  if (found !== null)
    throw wrongPage(pointer, `has a character reference for ${found.name}`, 'whole Unicode characters other than NUL')
  if (isBlank(text)) throw wrongPage(pointer, 'has no words outside its markup and scripts', 'the words of an article')
}

function wrongPage(pointer: string, detail: string, expected: string): Problem {
  return new Problem('invalid-request', `${pointer} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer, detail, expected }],
  })
}
