// The text that an article is about: as it was sent, or as read from its HTML.

import type { Engine, Page } from './text-engine.ts'
import { findForbiddenCharacter, isBlank } from '../api/schemas/fields.ts'
import { Problem } from '../api/problems.ts'
import { isGiven } from '../api/schemas/text-or-html.ts'

/** An article as it was sent, checked by its schema. */
export interface SentArticle {
  readonly text?: string | null | undefined
  readonly html?: string | null | undefined
  readonly title?: string | null | undefined
  readonly language?: string | null | undefined
}

/** The engine, and how much it may be given. */
export interface ArticleReader extends Engine {
  /** Of a text and of HTML, in UTF-16 code units. */
  readonly maxTextLength: number
}

/** What the analyser is asked. */
export interface ResolvedText {
  readonly text: string
  readonly title: string | null
  readonly language: string | null
}

/**
 * Reads the HTML if there is any, and holds both it and the text to the limit.
 *
 * @throws Problem when either is too long, or when the page has no words
 */
export async function resolveArticleText(
  sent: SentArticle,
  { readHtml, maxTextLength }: Pick<ArticleReader, 'readHtml' | 'maxTextLength'>,
  signal: AbortSignal,
): Promise<ResolvedText> {
  const title = sent.title ?? null
  const language = sent.language ?? null
  if (!isGiven(sent.html)) {
    const text = sent.text ?? ''
    checkLength('text', text, maxTextLength)
    return { text, title, language }
  }
  checkLength('html', sent.html, maxTextLength)
  const page = await readHtml(sent.html, signal)
  checkPage(page)
  checkLength('html', page.text, maxTextLength)
  return { text: page.text, title: title ?? page.title, language: language ?? page.language }
}

function checkLength(field: 'text' | 'html', words: string, maxTextLength: number): void {
  if (words.length <= maxTextLength) return
  const detail = `has ${words.length} UTF-16 code units`
  const expected = `at most ${maxTextLength}`
  throw new Problem('text-too-long', `/${field} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer: `/${field}`, detail, expected }],
  })
}

function checkPage({ text }: Page): void {
  const found = findForbiddenCharacter(text)
  if (found !== null) throw wrongPage(`stands for ${found.name}`, 'whole Unicode characters other than NUL')
  if (isBlank(text)) throw wrongPage('has no words outside its markup and scripts', 'the words of an article')
}

function wrongPage(detail: string, expected: string): Problem {
  return new Problem('invalid-request', `/html ${detail}; expected: ${expected}.`, {
    errors: [{ pointer: '/html', detail, expected }],
  })
}
