// Changes to the quotes of an article, as plain data: kept until the service has
// saved them, and shown meanwhile as if it had.

import type { Span } from '../../model.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import type { StoredQuote } from '../shared/answers.ts'

export type SpeakerKind = NonNullable<StoredQuote['speaker']>['kind']

/** The speaker that is meant: somebody in the archive by id, or a new one by name. */
export interface Named {
  readonly id: string | null
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
}

/** Fields that are left out stay as they are. */
export interface Review {
  readonly status?: 'confirmed' | 'rejected'
  readonly type?: StoredQuote['type']
  readonly content?: readonly Span[]
  readonly cue?: Span | null
  readonly source?: Span | null
  readonly speakers?: readonly Named[]
}

export interface Addition {
  readonly type: StoredQuote['type']
  readonly content: readonly Span[]
  readonly speakers: readonly Named[]
}

/** `said`: a description for whoever made the change. */
export type Change = { readonly said: string } & (
  | { readonly is: 'review'; readonly quoteId: string; readonly review: Review }
  /** `key` is the request's Idempotency-Key: sent twice, it is done once. */
  | { readonly is: 'addition'; readonly key: string; readonly addition: Addition }
  | { readonly is: 'confirm-all' | 'undo' }
)

/** Adds a change; merges it with the last one if that is about the same quote and not being sent yet. */
export function withChange(changes: readonly Change[], change: Change, sent: number): readonly Change[] {
  const last = changes.length > sent ? changes.at(-1) : undefined
  if (last?.is !== 'review' || change.is !== 'review' || last.quoteId !== change.quoteId) return [...changes, change]
  return [...changes.slice(0, -1), { ...change, review: joinReviews(last.review, change.review) }]
}

/** Correcting a confirmed quote makes it corrected. */
function joinReviews({ status: _before, ...first }: Review, next: Review): Review {
  return { ...first, ...next }
}

/** The body of PATCH /v1/quotes/{id}; spans come with their words, so that the service can check them. */
export const bodyOfReview = (text: string, { content, cue, source, speakers, ...rest }: Review): object => ({
  ...rest,
  ...(content === undefined ? {} : { content: content.map((span) => withWords(text, span)) }),
  ...(cue === undefined ? {} : { cue: cue && withWords(text, cue) }),
  ...(source === undefined ? {} : { source: source && withWords(text, source) }),
  ...(speakers === undefined ? {} : { speakers: speakers.map(referenceTo) }),
})

/** The body of POST /v1/articles/{id}/quotes. */
export const bodyOfAddition = (text: string, { type, content, speakers }: Addition): object => ({
  type,
  content: content.map((span) => withWords(text, span)),
  speakers: speakers.map(referenceTo),
})

const withWords = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) })

const referenceTo = ({ id, name, kind }: Named): object => (id === null ? { name, kind } : { id })

/** The quote with the review applied. */
export function applyReview(text: string, quote: StoredQuote, review: Review): StoredQuote {
  const { status, type, content, cue, source, speakers } = review
  const parts = content?.map((span) => withWords(text, span))
  const named = speakers?.map(speakerOf)
  return {
    ...quote,
    status: status ?? 'corrected',
    ...(type === undefined ? {} : { type }),
    ...(parts === undefined ? {} : { content: parts, text: quotedWords(parts.map((part) => part.text)) }),
    ...(cue === undefined ? {} : { cue: cue && withWords(text, cue) }),
    ...(source === undefined ? {} : { source: source && withWords(text, source) }),
    ...(named === undefined ? {} : { speakers: named, speaker: named[0] ?? null }),
  }
}

/** Until the archive knows a speaker, the name stands in for the id. */
const speakerOf = ({ id, name, kind, role }: Named) => ({ id: id ?? `new ${name}`, name, role, kind })

/** Whether the quote is already as the review asks: an answer may have been lost. */
export function isDone(text: string, quote: StoredQuote, review: Review): boolean {
  const spell = ({ status, type, content, cue, source, speakers }: StoredQuote): string =>
    JSON.stringify([
      status,
      type,
      content.map(spellSpan),
      cue && spellSpan(cue),
      source && spellSpan(source),
      speakers.map(({ name }) => name),
    ])
  return spell(applyReview(text, quote, review)) === spell(quote)
}

const spellSpan = ({ start, end }: Span): string => `${start}-${end}`

/** The article's quotes with the changes applied, in text order. */
export function applyChanges(
  text: string,
  quotes: readonly StoredQuote[],
  changes: readonly Change[],
): readonly StoredQuote[] {
  const reviews = new Map<string, Review[]>()
  for (const change of changes)
    if (change.is === 'review') reviews.set(change.quoteId, [...(reviews.get(change.quoteId) ?? []), change.review])
  const reviewed =
    reviews.size === 0
      ? quotes
      : quotes.map((quote) =>
          (reviews.get(quote.id) ?? []).reduce((before, review) => applyReview(text, before, review), quote),
        )
  const added = changes.flatMap((change) => (change.is === 'addition' ? [quoteOf(text, change, quotes[0])] : []))
  return added.length === 0 ? reviewed : inTextOrder([...reviewed, ...added])
}

const quoteOf = (
  text: string,
  { key, addition: { type, content, speakers } }: Extract<Change, { is: 'addition' }>,
  neighbor: StoredQuote | undefined,
): StoredQuote =>
  applyReview(
    text,
    {
      id: `new-${key}`,
      type,
      text: '',
      content: [],
      cue: null,
      cueKind: null,
      source: null,
      speaker: null,
      speakers: [],
      confidence: 1,
      evidence: [],
      about: null,
      status: 'confirmed',
      withdrawn: null,
      engine: null,
      revision: 1,
      etag: '',
      articleId: '',
      article: neighbor?.article ?? { title: null, url: null, outlet: null, publishedAt: null },
    },
    { status: 'confirmed', content, speakers },
  )

export const inTextOrder = (quotes: readonly StoredQuote[]): readonly StoredQuote[] =>
  quotes.toSorted((one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0))

/** The type of quote, judging by the quotation marks in and around the words. */
export function typeByMarks(text: string, { start, end }: Span): StoredQuote['type'] {
  const words = text.slice(start, end)
  if (MARKS.test(words[0] ?? '') || MARKS.test(text[start - 1] ?? '')) return 'direct'
  return MARKS.test(words) ? 'mixed' : 'indirect'
}

const MARKS = /["“”„‟«»‹›「」『』‘‚]/
