// What the service has after a crash, compared with what it acknowledged
// before.

import { essence } from './acknowledged.ts'
import type { Acknowledged, KnownArticle, KnownQuote } from './acknowledged.ts'
import { postArticle } from './load-service.ts'

/** The differences, in words. Open requests are settled in the process: afterwards it is known whether they were carried out. */
export async function compareArchive(
  url: string,
  acknowledged: Acknowledged,
  numbers: readonly number[],
): Promise<string[]> {
  const wrong: string[] = []
  for (const number of numbers) {
    const article = acknowledged.articles.get(number)
    if (article) wrong.push(...(await compareArticle(url, acknowledged, number, article)))
  }
  const asked = new Set(numbers)
  for (const [key, answer] of acknowledged.answers) {
    if (asked.has(answer.number)) wrong.push(...(await compareAnswer(url, key, answer)))
  }
  for (const number of acknowledged.open) wrong.push(...(await settleOpen(url, acknowledged, number)))
  acknowledged.open.clear()
  return wrong
}

async function compareArticle(
  url: string,
  acknowledged: Acknowledged,
  number: number,
  article: KnownArticle,
): Promise<string[]> {
  const { id, text, quoteCount, quotes } = article
  const response = await fetch(`${url}/v1/articles/${id}`)
  const body = await response.text()
  if (response.status === 404) {
    if (acknowledged.deleted.has(id)) return []
    if (!acknowledged.perhapsDeleted.has(id)) return [`Article ${number} (${id}) was stored, but is gone`]
    acknowledged.deleted.add(id)
    return []
  }
  if (response.status !== 200) return [`Article ${number} returns ${response.status}: ${body}`]
  if (acknowledged.deleted.has(id)) return [`Article ${number} (${id}) was deleted, but is still there`]
  acknowledged.perhapsDeleted.delete(id)
  const found = JSON.parse(body) as KnownArticle
  const wrong = found.text === text ? [] : [`Article ${number} has a different text`]
  if (quotes === null) {
    if (found.quotes?.length !== quoteCount) wrong.push(`Article ${number} does not have its ${quoteCount} quotes`)
    return wrong
  }
  const reviewed = (quote: KnownQuote): boolean => acknowledged.reviews.has(quote.id)
  const before = quotes.filter((quote) => !reviewed(quote)).map(essence)
  const after = (found.quotes ?? []).filter((quote) => !reviewed(quote)).map(essence)
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    wrong.push(`Article ${number} has different quotes:\n  ${before.join('\n  ')}\nbecame\n  ${after.join('\n  ')}`)
  }
  for (const quote of quotes.filter(reviewed)) wrong.push(...(await compareReview(url, acknowledged, quote)))
  return wrong
}

async function compareReview(url: string, { reviews }: Acknowledged, before: KnownQuote): Promise<string[]> {
  const review = reviews.get(before.id)
  const response = await fetch(`${url}/v1/quotes/${before.id}`)
  const quote = (await response.json()) as KnownQuote
  if (response.status !== 200 || review === undefined) return [`Quote ${before.id} returns ${response.status}`]
  const allowed = [review.settled, ...(review.asked === null ? [] : [review.asked])]
  if (!allowed.includes(quote.status)) {
    return [`Quote ${before.id} was ${allowed.join(' or ')}, but is ${quote.status}`]
  }
  review.settled = quote.status
  review.asked = null
  const [one, other] = [essence({ ...before, status: quote.status }), essence(quote)]
  return one === other ? [] : [`Quote ${before.id} has changed from ${one} to ${other}`]
}

/** A response with an Idempotency-Key is returned again. */
async function compareAnswer(
  url: string,
  key: string,
  { number, body }: { readonly number: number; readonly body: string },
): Promise<string[]> {
  const again = await postArticle(url, number, key)
  return again.replayed && again.status === 201 && again.body === body
    ? []
    : [`The response to ${key} is not the original one: ${again.status} ${again.body.slice(0, 300)}`]
}

/** Sent again, the article exists already or is stored now, in both cases with all its quotes. */
async function settleOpen(url: string, acknowledged: Acknowledged, number: number): Promise<string[]> {
  const { status, body } = await postArticle(url, number, null)
  if (status !== 200 && status !== 201) return [`Article ${number}, sent again, returns ${status}: ${body}`]
  const article = JSON.parse(body) as KnownArticle
  acknowledged.articles.set(number, article)
  if (status === 201) return []
  const response = await fetch(`${url}/v1/attributions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: article.text }),
  })
  const { quotes } = (await response.json()) as { readonly quotes: readonly KnownQuote[] }
  const summarize = (list: readonly KnownQuote[]): string => JSON.stringify(list.map(({ type, text }) => [type, text]))
  const [stored, expected] = [summarize(article.quotes ?? []), summarize(quotes)]
  return stored === expected ? [] : [`Article ${number} was stored in part: ${stored} instead of ${expected}`]
}
