// The page of an article in a real Chromium, and what a person does there.

import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { openPage } from './open-page.ts'
import type { OpenedPage } from './open-page.ts'

export const ARTICLE = `The library of Ely will close in May.

“We have no money left,” said Ann Lee, the mayor. “The roof leaks.”

Bo Chen, a reader, disagreed. “They never asked us,” he said. Nobody else spoke for long.`

interface Quote {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly status: string
  readonly type: string
  readonly content: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly cue: { readonly text: string } | null
  readonly source: { readonly text: string } | null
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
}

export interface OpenedArticle extends OpenedPage {
  readonly articleId: string
  /** The first of the quotes with these words, as the service has it now. */
  readonly quoteOf: (words: string) => Promise<Quote>
  readonly all: () => Promise<readonly Quote[]>
}

/** Stores an article and opens its page. */
export async function openArticle(
  t: Test,
  text = ARTICLE,
  options: Parameters<typeof openPage>[2] & { details?: object } = {},
): Promise<OpenedArticle> {
  const { details = {}, ...others } = options
  const opened = await openPage(t, '/', others)
  const { page, address } = opened
  const sent = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, title: 'The library', outlet: 'Ely Post', ...details }),
  })
  const { id } = (await sent.json()) as { id: string }
  await page.goto(`${address}/articles/${id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const all = async () => ((await (await fetch(`${address}/v1/articles/${id}`)).json()) as { quotes: Quote[] }).quotes
  const quoteOf = async (words: string) => {
    const found = (await all()).find((quote) => quote.text.includes(words))
    if (found === undefined) throw new Error(`No quote has “${words}”`)
    return found
  }
  return { ...opened, articleId: id, quoteOf, all }
}

export const quotes = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('listitem')
export const focus = (page: Page, words: string) =>
  quotes(page).filter({ hasText: words }).locator('button.quote').focus()
export const status = (page: Page) => page.locator('.article-page [role=status]')
export const saved = (page: Page) => status(page).getByText('Saved.').waitFor()

/** The positions on the page of words in the text: before their first character, and after the last. */
export function placesOf(page: Page, words: string): Promise<{ x: number; y: number }[]> {
  return page.locator('.article-text').evaluate((root, words) => {
    const start = root.textContent.indexOf(words)
    const range = document.createRange()
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let from = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node.nodeValue!
      const end = start + words.length
      if (start >= from && start < from + length) range.setStart(node, start - from)
      if (end > from && end <= from + length) range.setEnd(node, end - from)
      from += length
    }
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' })
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [first, last] = [boxes[0]!, boxes.at(-1)!]
    return [
      { x: first.left + 0.3, y: first.top + first.height / 2 },
      { x: last.right - 0.3, y: last.top + last.height / 2 },
    ]
  }, words)
}

/** Drags over words in the text, from their first character to the last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const [from, to] = (await placesOf(page, words)) as [{ x: number; y: number }, { x: number; y: number }]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await page.getByRole('region', { name: 'Selected words' }).locator('q', { hasText: words }).waitFor()
}
