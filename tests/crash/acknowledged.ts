// What the service has answered, and what it was asked for and may or may not
// have done: all that it can be held to.

/** Of a quote as the API shows it, what nothing but a change of this quote changes. */
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
  /** Null where the service has told their number only, as an import does. */
  readonly quotes: readonly KnownQuote[] | null
}

export interface Review {
  /** What was answered last. */
  settled: string
  /** What was asked for and not answered. */
  asked: string | null
}

export interface Acknowledged {
  /** By the number of the generated article. */
  readonly articles: Map<number, KnownArticle>
  /** Ids of what was answered with 204. */
  readonly deleted: Set<string>
  /** Ids of which it is not known whether they are. */
  readonly perhapsDeleted: Set<string>
  /** By the id of the quote. */
  readonly reviews: Map<string, Review>
  /** Answers by their Idempotency-Key. */
  readonly answers: Map<string, { readonly number: number; readonly body: string }>
  /** Numbers of articles that were sent, and not answered before the service died. */
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

/** What must be the same before and after, as text that can be compared. */
export function essence({ id, type, text, content, status, speakers }: KnownQuote): string {
  return JSON.stringify([id, type, text, content, status, speakers.map((speaker) => speaker.id)])
}
