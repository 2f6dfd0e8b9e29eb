// Sends one change to the service.

import type { z } from 'zod'
import type * as reviews from '../../api/schemas/reviews.ts'
import { ask } from '../ask-service.ts'
import type { Article, StoredQuote } from '../shared/answers.ts'
import { countOf } from '../shared/count-of.ts'
import type { QuoteChange } from '../shared/history/history-words.ts'
import { readHistory } from '../shared/history/read-history.ts'
import { bodyOfAddition, bodyOfReview, inTextOrder } from './changes.ts'
import type { Change } from './changes.ts'

type Outcomes = z.output<typeof reviews.ReviewOutcomes>

export interface Sending {
  readonly article: Article
  /** The quotes as the service has them, as far as known here. */
  readonly known: readonly StoredQuote[]
  readonly change: Change
  /** The quote ids of each change saved so far, latest last. */
  readonly undoable: readonly (readonly string[])[]
}

export interface Sent {
  readonly quotes: readonly StoredQuote[]
  readonly undoable: readonly (readonly string[])[]
  readonly said: string
  /** The id of a newly added quote. */
  readonly added: string | null
}

/** The outcome. @throws ServiceProblem when it is refused, or no answer came */
export async function sendChange({ article, known, change, undoable }: Sending): Promise<Sent> {
  const { text } = article
  switch (change.is) {
    case 'review': {
      const { quoteId, review, said } = change
      const etag = known.find(({ id }) => id === quoteId)?.etag ?? ''
      const { answer } = await ask<StoredQuote>('PATCH', `/v1/quotes/${quoteId}`, {
        ifMatch: etag,
        body: bodyOfReview(text, review),
      })
      return {
        quotes: inTextOrder(known.map((quote) => (quote.id === quoteId ? answer : quote))),
        undoable: [...undoable, [quoteId]],
        said: `Saved. ${said}`,
        added: null,
      }
    }
    case 'addition': {
      const { key, addition, said } = change
      const { answer } = await ask<StoredQuote>('POST', `/v1/articles/${article.id}/quotes`, {
        idempotencyKey: key,
        body: bodyOfAddition(text, addition),
      })
      return {
        quotes: inTextOrder([...known, answer]),
        undoable: [...undoable, [answer.id]],
        said: `Saved. ${said}`,
        added: answer.id,
      }
    }
    case 'confirm-all':
      return confirmAll(article, known, undoable)
    case 'undo':
      return undoLast(known, undoable)
  }
}

async function confirmAll(
  { id: articleId, revision }: Article,
  known: readonly StoredQuote[],
  undoable: Sending['undoable'],
): Promise<Sent> {
  const tags = new Map<string, string>()
  for (let left = 1; left > 0;) {
    const body = { articleId, revision, status: 'confirmed' }
    const { answer } = await ask<Outcomes>('POST', '/v1/reviews', { body })
    for (const { quoteId, etag } of answer.items) if (etag !== null) tags.set(quoteId, etag)
    left = answer.items.length === 0 ? 0 : answer.left
  }
  return {
    quotes: known.map((quote) => {
      const etag = tags.get(quote.id)
      return etag === undefined ? quote : { ...quote, status: 'confirmed', etag }
    }),
    undoable: tags.size === 0 ? undoable : [...undoable, [...tags.keys()]],
    said: `Saved. ${countOf(tags.size, 'quotation')} confirmed.`,
    added: null,
  }
}

/** The most that one request can undo. */
const AT_ONCE = 200

async function undoLast(known: readonly StoredQuote[], undoable: Sending['undoable']): Promise<Sent> {
  const ids = undoable.at(-1) ?? []
  const tags = new Map(known.map(({ id, etag }) => [id, etag]))
  const items: Outcomes['items'] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const quotes = ids.slice(from, from + AT_ONCE).map((id) => ({ id, etag: tags.get(id) ?? '*' }))
    items.push(...(await ask<Outcomes>('POST', '/v1/reviews/undo', { body: { quotes } })).answer.items)
  }
  const now = new Map<string, StoredQuote | null>()
  for (const { quoteId, outcome, etag } of items) {
    if (outcome === 'refused') continue
    const before = known.find(({ id }) => id === quoteId)
    if (etag === null) now.set(quoteId, null)
    // A quote that was only confirmed along with others is as it was before.
    else if (ids.length > 1 && outcome === 'saved' && before)
      now.set(quoteId, { ...before, status: 'unreviewed', etag })
    else now.set(quoteId, (await ask<StoredQuote>('GET', `/v1/quotes/${quoteId}`)).answer)
  }
  const others = items.filter(({ outcome }) => outcome !== 'saved').length
  return {
    quotes: inTextOrder(
      known.flatMap((quote) => {
        const changed = now.get(quote.id)
        return changed === undefined ? [quote] : changed === null ? [] : [changed]
      }),
    ),
    undoable: undoable.slice(0, -1),
    said:
      others === 0
        ? items.length === 0
          ? 'There is nothing to undo.'
          : 'Undone.'
        : `Not undone: somebody else has changed ${others === 1 ? 'it' : countOf(others, 'quotation')} since.`,
    added: null,
  }
}

/** A quote as somebody else has left it, and what they did. */
export interface Theirs {
  readonly quote: StoredQuote
  readonly last: QuoteChange | null
}

/** @throws ServiceProblem when it is gone, or no answer came */
export async function readTheirs(quoteId: string): Promise<Theirs> {
  const { answer: quote } = await ask<StoredQuote>('GET', `/v1/quotes/${quoteId}`)
  const history = await readHistory(quoteId)
  return { quote, last: history.findLast(({ undone }) => undone === null) ?? history.at(-1) ?? null }
}
