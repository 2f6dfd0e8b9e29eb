// What the service has acknowledged, and what it was asked for and may or may
// not have done: everything it can be held to.

/** The fields of a quote in the API that only a change of this quote can change. */
export interface KnownQuote {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly content: unknown
  readonly status: string
  readonly speakers: readonly { readonly id: string }[]
}

export interface KnownArticle {
  readonly id: string
  readonly text: string
  readonly quoteCount: number
  /** Null if the service has reported only their number, as an import does. */
  readonly quotes: readonly KnownQuote[] | null
}

export interface Review {
  /** The last acknowledged status. */
  settled: string
  /** The status requested without a response. */
  asked: string | null
}

export interface Acknowledged {
  /** By the number of the generated article. */
  readonly articles: Map<number, KnownArticle>
  /** Ids of articles whose deletion returned 204. */
  readonly deleted: Set<string>
  /** Ids of articles whose deletion had no response. */
  readonly perhapsDeleted: Set<string>
  /** By the id of the quote. */
  readonly reviews: Map<string, Review>
  /** Responses by their Idempotency-Key. */
  readonly answers: Map<string, { readonly number: number; readonly body: string }>
  /** Numbers of articles sent without a response before the service died. */
  readonly open: Set<number>
}

export const nothingAcknowledged = (): Acknowledged => ({
  articles: new Map(),
  deleted: new Set(),
  perhapsDeleted: new Set(),
  reviews: new Map(),
  answers: new Map(),
  open: new Set(),
})

/** What must be the same before and after, as comparable text. */
export function essence({ id, type, text, content, status, speakers }: KnownQuote): string {
  return JSON.stringify([id, type, text, content, status, speakers.map((speaker) => speaker.id)])
}
