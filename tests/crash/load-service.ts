// Clients that do everything that changes an archive, concurrently and at
// random, until the service is gone.

import { generateArticle } from '../../src/tools/bench/generate-article.ts'
import type { Random } from '../../src/tools/bench/random.ts'
import type { Acknowledged, KnownArticle } from './acknowledged.ts'

/** Gives each article that is sent a number of its own. */
export interface Counter {
  next: number
}

/** Ends when the service does, or when `signal` is aborted. Responses are recorded in `acknowledged` as soon as they arrive. */
export async function loadService(
  url: string,
  acknowledged: Acknowledged,
  counter: Counter,
  random: Random,
  signal: AbortSignal,
): Promise<void> {
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    // Each uses only its own articles, so that it is known which of two changes came last.
    const own: KnownArticle[] = []
    try {
      while (!signal.aborted) await actOnce(url, acknowledged, counter, random, own)
    } catch (error) {
      if (!isOfConnection(error)) throw new Error(`Client ${client}: ${String(error)}`, { cause: error })
    }
  })
  const importer = async (): Promise<void> => {
    try {
      while (!signal.aborted) await importSome(url, acknowledged, counter, random)
    } catch (error) {
      if (!isOfConnection(error)) throw error
    }
  }
  await Promise.all([...clients, importer()])
}

const CLIENTS = 4

/** The service is gone: errors from fetch, which are all of this class. */
const isOfConnection = (error: unknown): boolean => error instanceof TypeError

async function actOnce(
  url: string,
  acknowledged: Acknowledged,
  counter: Counter,
  random: Random,
  own: KnownArticle[],
): Promise<void> {
  const chance = random.next()
  const article = own.length > 0 ? random.pick(own) : null
  if (article === null || chance < 0.45) return create(url, acknowledged, counter, random, own)
  if (chance < 0.85) return review(url, acknowledged, random, article)
  own.splice(own.indexOf(article), 1)
  return remove(url, acknowledged, article)
}

async function create(
  url: string,
  acknowledged: Acknowledged,
  counter: Counter,
  random: Random,
  own: KnownArticle[],
): Promise<void> {
  const number = counter.next++
  const key = random.next() < 0.5 ? `key-${number}` : null
  acknowledged.open.add(number)
  const { status, body } = await postArticle(url, number, key)
  if (status !== 201) throw new Error(`POST of article ${number} returned ${status}: ${body}`)
  const article = JSON.parse(body) as KnownArticle
  acknowledged.articles.set(number, article)
  if (key !== null) acknowledged.answers.set(key, { number, body })
  acknowledged.open.delete(number)
  own.push(article)
}

/** Rejects with the error from fetch if the service is gone before the response is complete. */
export async function postArticle(url: string, number: number, key: string | null) {
  const response = await fetch(`${url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) },
    body: JSON.stringify(generateArticle(number)),
  })
  const replayed = response.headers.get('idempotency-replayed')
  return { status: response.status, replayed: replayed === 'true', body: await response.text() }
}

async function review(url: string, acknowledged: Acknowledged, random: Random, article: KnownArticle): Promise<void> {
  if (article.quotes === null || article.quotes.length === 0) return
  const { id, status } = random.pick(article.quotes)
  const known = acknowledged.reviews.get(id) ?? { settled: status, asked: null }
  acknowledged.reviews.set(id, known)
  known.asked = known.settled === 'confirmed' ? 'rejected' : 'confirmed'
  const response = await fetch(`${url}/v1/quotes/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ status: known.asked, by: 'the crash test' }),
  })
  const answer = await response.text()
  if (response.status !== 200) throw new Error(`PATCH of quote ${id} returned ${response.status}: ${answer}`)
  known.settled = known.asked
  known.asked = null
}

async function remove(url: string, acknowledged: Acknowledged, { id }: KnownArticle): Promise<void> {
  acknowledged.perhapsDeleted.add(id)
  const response = await fetch(`${url}/v1/articles/${id}`, { method: 'DELETE' })
  if (response.status !== 204) throw new Error(`DELETE of ${id} returned ${response.status}`)
  acknowledged.deleted.add(id)
}

/** Lines of an import count as acknowledged one by one, while it continues. */
async function importSome(url: string, acknowledged: Acknowledged, counter: Counter, random: Random): Promise<void> {
  const numbers = Array.from({ length: 5 + random.below(20) }, () => counter.next++)
  for (const number of numbers) acknowledged.open.add(number)
  const response = await fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: numbers.map((number) => `${JSON.stringify(generateArticle(number))}\n`).join(''),
  })
  let rest = ''
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    const lines = `${rest}${Buffer.from(chunk).toString()}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) noteImported(acknowledged, numbers, line)
  }
}

function noteImported(acknowledged: Acknowledged, numbers: readonly number[], text: string): void {
  const { line, status, articleId, quoteCount } = JSON.parse(text) as {
    readonly line: number
    readonly status: string
    readonly articleId: string
    readonly quoteCount: number
  }
  const number = numbers[line - 1]
  if (number === undefined || status !== 'created') throw new Error(`An import returned ${text}`)
  acknowledged.articles.set(number, { id: articleId, text: generateArticle(number).text, quoteCount, quotes: null })
  acknowledged.open.delete(number)
}
