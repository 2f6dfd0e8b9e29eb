// What people say of quotes.

import type { QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { FoundQuote, QuoteFilter, QuoteStatus, StoredQuote } from './quotes.ts'

/** Who does something, and why, as they say themselves. */
export interface Signature {
  readonly by: string | null
  readonly note: string | null
}

/** A span, and the words that its sender takes it for; or words alone, which must stand in the article once. */
export type ClaimedSpan = (Span & { readonly text: string | null }) | { readonly text: string; readonly start?: never }

/** A speaker of the archive, or one to be found or made by name as in an article. */
export type SpeakerReference =
  { readonly id: string } | { readonly name: string; readonly kind: SpeakerKind; readonly role: string | null }

/** What was wrong; what is left out was right. */
export interface QuoteCorrection {
  readonly type?: QuoteType
  readonly parts?: readonly ClaimedSpan[]
  /** Null where there is none. Whoever gives another cue has not said what kind it is. */
  readonly cue?: ClaimedSpan | null
  readonly source?: ClaimedSpan | null
  /** Empty when nobody knows who said it. */
  readonly speakers?: readonly SpeakerReference[]
}

/** The key that a request came with, as it was called then. */
export interface SigningKey {
  readonly id: string
  readonly name: string
}

/** Who does something: `by` is what they say, the key is what they are known by; left out or null without one. */
export interface Signer extends Signature {
  readonly key?: SigningKey | null
}

export interface QuoteReview extends Signer {
  readonly status: QuoteStatus
  readonly correction: QuoteCorrection
}

/** A quote that the engine has missed. */
export interface AddedQuote extends Signer {
  readonly type: QuoteType
  readonly parts: readonly ClaimedSpan[]
  readonly cue: ClaimedSpan | null
  readonly source: ClaimedSpan | null
  readonly speakers: readonly SpeakerReference[]
}

/** Why something that a person wanted was not done. */
export type Refusal =
  | { readonly outcome: 'missing' }
  /** It was changed since; `tag` is its tag now. */
  | { readonly outcome: 'stale'; readonly tag: string }
  | { readonly outcome: 'unknown-speaker'; readonly index: number; readonly id: string }
  | {
      readonly outcome: 'wrong-span'
      readonly field: 'parts' | 'cue' | 'source'
      readonly index: number
      readonly reason: string
    }
  /** Its words are no longer in the article. */
  | { readonly outcome: 'withdrawn' }
  /** A quote stands on the same words. */
  | { readonly outcome: 'duplicate'; readonly id: string }

export type ReviewOutcome = { readonly outcome: 'saved'; readonly quote: StoredQuote } | Refusal

/** A quote as somebody has seen it; null for whatever it is by now. */
export interface QuoteVersion {
  readonly id: string
  readonly tag: string | null
}

export interface ManyReviewed {
  /** What became of each, in order. */
  readonly reviewed: readonly { readonly id: string; readonly outcome: ReviewOutcome }[]
}

/** `quote` is null where its addition was undone: it is gone. */
export type UndoOutcome =
  | { readonly outcome: 'saved'; readonly quote: StoredQuote | null }
  | Refusal
  /** Nobody has changed it, or the text or the engine has since. */
  | { readonly outcome: 'nothing-to-undo' }

export interface ManyUndone {
  /** What became of each, in order. */
  readonly undone: readonly { readonly id: string; readonly outcome: UndoOutcome }[]
}

export type ArticleReviewOutcome =
  | { readonly outcome: 'missing' }
  /** The article was revised; `revision` is its present one. */
  | { readonly outcome: 'stale'; readonly revision: number }
  /** `left`: how many more of its quotes nobody has reviewed. */
  | ({ readonly outcome: 'reviewed'; readonly left: number } & ManyReviewed)

/** What of a quote can change. */
export interface QuoteState {
  readonly status: QuoteStatus
  readonly withdrawn: 'text' | 'engine' | null
  readonly type: QuoteType
  readonly parts: readonly (Span & { readonly text: string })[]
  /** Left out in changes of earlier versions. */
  readonly cue?: (Span & { readonly text: string }) | null
  readonly source?: (Span & { readonly text: string }) | null
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
  readonly revision: number
}

export interface QuoteChange extends Signature {
  readonly action: 'added' | 'reviewed' | 'corrected' | 'moved' | 'reanalysed' | 'withdrawn' | 'restored'
  readonly at: string
  /** The key that a person did it with; null without one, and where an engine did it. */
  readonly key: SigningKey | null
  /** The engine that did it; null where a person did. */
  readonly engine: string | null
  /** Null for a quote that a person added. */
  readonly before: QuoteState | null
  readonly after: QuoteState
  /** Null while it holds. */
  readonly undone: { readonly at: string; readonly by: string | null; readonly key: SigningKey | null } | null
}

/** Which quotes are to be reviewed. */
export type QueueFilter = Pick<QuoteFilter, 'outlets' | 'speakerIds'>

export interface ReviewProgress {
  /** How many quotes people have reviewed since a moment, in all of the archive. */
  readonly reviewed: number
  /** Whether all of their reviews were counted, or the latest ten thousand. */
  readonly isComplete: boolean
  /** How many of those that fit nobody has reviewed. */
  readonly left: number
}

export interface ReviewStore {
  /** Confirms, rejects or corrects a quote, if `tag` is still its own, or null. Nothing that is said here is overwritten by the engine. */
  reviewQuote(id: string, tag: string | null, review: QuoteReview): Promise<ReviewOutcome>
  /** The same review of many quotes, each by itself: what is refused of one leaves the others. */
  reviewQuotes(quotes: readonly QuoteVersion[], review: QuoteReview): Promise<ManyReviewed['reviewed']>
  /** The same review of the first `limit` quotes of an article, as revised so often, that nobody has reviewed. */
  reviewArticle(articleId: string, revision: number, review: QuoteReview, limit: number): Promise<ArticleReviewOutcome>
  /**
   * Takes back what a person did last to each of these quotes, each by itself: it
   * is what it was before, to its tag. What an engine or a revision did since is
   * not gone behind.
   */
  undoReviews(quotes: readonly QuoteVersion[], signer: Signer): Promise<ManyUndone['undone']>
  /**
   * Up to five hundred quotes that nobody has reviewed. First quotations that
   * are given to different speakers, up to three quotes of each; then, of the
   * two thousand least sure quotes, those of much-quoted speakers of which the
   * engine is least sure. With a filter, of the latest ten thousand that fit.
   */
  listReviewQueue(page: PageRequest, filter?: QueueFilter): Promise<Page<FoundQuote>>
  /** How far the review is; `since` is an instant in UTC. */
  readReviewProgress(since: string, filter: QueueFilter): Promise<ReviewProgress>
  addQuote(articleId: string, quote: AddedQuote): Promise<ReviewOutcome>
  /** Oldest first; null when there is no such quote. */
  listQuoteChanges(id: string, page: PageRequest): Promise<Page<QuoteChange> | null>
}
