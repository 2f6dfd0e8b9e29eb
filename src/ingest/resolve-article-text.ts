// The text that an article is about: as it was sent, or as read from its HTML.

import type { Engine, Page } from './text-engine.ts'
import { findForbiddenCharacter, isBlank } from '../api/schemas/fields.ts'
import { Problem } from '../api/problems.ts'
import type { NewArticle } from '../store/store.ts'
import { isGiven } from '../api/schemas/text-or-html.ts'

/** An article as it was sent, checked by its schema. */
export interface SentArticle {
  readonly text?: string | null | undefined
  readonly html?: string | null | undefined
  readonly title?: string | null | undefined
  readonly language?: string | null | undefined
}

/** In UTF-16 code units. */
export interface LengthLimits {
  /** Of a text, that of a page as well. */
  readonly maxTextLength: number
  /** Of HTML. */
  readonly maxHtmlLength: number
}

/** The engine, and how much it may be given. */
export interface ArticleReader extends Engine, LengthLimits {}

/** What it takes to read an article. */
export type TextReader = Pick<ArticleReader, 'readHtml' | keyof LengthLimits>

/** What else is known of an article that is kept. */
export type SentMetadata = {
  readonly [Field in Exclude<keyof NewArticle, 'text' | 'title'>]?: string | null | undefined
}

/** What the analyser is asked, and what the page says that the text was read from. */
export interface ResolvedText {
  readonly text: string
  readonly title: string | null
  readonly language: string | null
  readonly pageLanguage?: string | null
  readonly page: Omit<Page, 'text'> | null
}

/**
 * Reads the HTML if there is any, and holds both it and the text to their limits.
 *
 * @throws Problem when either is too long, or when the page has no words
 */
export async function resolveArticleText(
  sent: SentArticle,
  { readHtml, maxTextLength, maxHtmlLength }: TextReader,
  signal: AbortSignal,
): Promise<ResolvedText> {
  const title = sent.title ?? null
  const language = sent.language ?? null
  if (!isGiven(sent.html)) {
    const text = sent.text ?? ''
    checkLength('text', text, maxTextLength)
    return { text, title, language, page: null }
  }
  checkLength('html', sent.html, maxHtmlLength)
  const { text, ...page } = await readHtml(sent.html, signal)
  checkPage(text)
  checkLength('html', text, maxTextLength, 'text-too-long', ' of text')
  return { text, title: title ?? page.title, language, pageLanguage: page.language, page }
}

/**
 * The article to be kept. What the sender says comes before what the page says,
 * also where it says that there is none. The address that a page gives itself is
 * not among it, for articles are known by theirs; nor is its outlet where it
 * would say whose `externalId` is meant.
 */
export function makeArticle(sent: SentMetadata, { text, title, page }: ResolvedText): NewArticle {
  const { url = null, externalId = null } = sent
  const { outlet = externalId === null ? (page?.outlet ?? null) : null } = sent
  const { author = page?.author ?? null, publishedAt = page?.publishedAt ?? null } = sent
  return { text, title, url, outlet, author, publishedAt, externalId }
}

function checkLength(
  field: 'text' | 'html',
  words: string,
  most: number,
  code: 'text-too-long' | 'html-too-long' = `${field}-too-long`,
  ofWhat = '',
): void {
  if (words.length <= most) return
  const detail = `has ${words.length} UTF-16 code units${ofWhat}`
  const expected = `at most ${most}`
  throw new Problem(code, `/${field} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer: `/${field}`, detail, expected }],
  })
}

function checkPage(text: string): void {
  const found = findForbiddenCharacter(text)
  if (found !== null) throw wrongPage(`stands for ${found.name}`, 'whole Unicode characters other than NUL')
  if (isBlank(text)) throw wrongPage('has no words outside its markup and scripts', 'the words of an article')
}

function wrongPage(detail: string, expected: string): Problem {
  return new Problem('invalid-request', `/html ${detail}; expected: ${expected}.`, {
    errors: [{ pointer: '/html', detail, expected }],
  })
}
