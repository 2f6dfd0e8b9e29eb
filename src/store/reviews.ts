// What people say about quotes.

import type { QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { FoundQuote, QuoteFilter, QuoteStatus, StoredQuote } from './quotes.ts'

/** Who does something and why, in their own words. */
export interface Signature {
  readonly by: string | null
  readonly note: string | null
}

/** A span with the words its sender expects there; or words alone, which must occur in the article exactly once. */
export type ClaimedSpan = (Span & { readonly text: string | null }) | { readonly text: string; readonly start?: never }

/** A speaker of the archive, or one to be found or created by name as in an article. */
export type SpeakerReference =
  { readonly id: string } | { readonly name: string; readonly kind: SpeakerKind; readonly role: string | null }

/** What was wrong; omitted fields were right. */
export interface QuoteCorrection {
  readonly type?: QuoteType
  readonly parts?: readonly ClaimedSpan[]
  /** Null if there is none. Correcting the cue leaves its kind undetermined. */
  readonly cue?: ClaimedSpan | null
  readonly source?: ClaimedSpan | null
  /** Empty if nobody knows who said it. */
  readonly speakers?: readonly SpeakerReference[]
}

/** The key of a request, with its name at that time. */
export interface SigningKey {
  readonly id: string
  readonly name: string
}

/** Who does something: `by` is what they say, the key is what identifies them; omitted or null if none. */
export interface Signer extends Signature {
  readonly key?: SigningKey | null
}

export interface QuoteReview extends Signer {
  readonly status: QuoteStatus
  readonly correction: QuoteCorrection
}

/** A quote that the engine missed. */
export interface AddedQuote extends Signer {
  readonly type: QuoteType
  readonly parts: readonly ClaimedSpan[]
  readonly cue: ClaimedSpan | null
  readonly source: ClaimedSpan | null
  readonly speakers: readonly SpeakerReference[]
}

/** Why a requested change was not made. */
export type Refusal =
  | { readonly outcome: 'missing' }
  /** It has changed since; `tag` is its present tag. */
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
  /** There is already a quote on the same words. */
  | { readonly outcome: 'duplicate'; readonly id: string }

export type ReviewOutcome = { readonly outcome: 'saved'; readonly quote: StoredQuote } | Refusal

/** A quote as somebody saw it; null for whatever it is by now. */
export interface QuoteVersion {
  readonly id: string
  readonly tag: string | null
}

export interface ManyReviewed {
  /** What became of each, in order. */
  readonly reviewed: readonly { readonly id: string; readonly outcome: ReviewOutcome }[]
}

/** `quote` is null if what was undone is its addition: it is gone. */
export type UndoOutcome =
  | { readonly outcome: 'saved'; readonly quote: StoredQuote | null }
  | Refusal
  /** Nobody has changed it, or a revision or an engine has changed it since. */
  | { readonly outcome: 'nothing-to-undo' }

export interface ManyUndone {
  /** What became of each, in order. */
  readonly undone: readonly { readonly id: string; readonly outcome: UndoOutcome }[]
}

export type ArticleReviewOutcome =
  | { readonly outcome: 'missing' }
  /** The article was revised; `revision` is its present one. */
  | { readonly outcome: 'stale'; readonly revision: number }
  /** `left`: how many more of its quotes are unreviewed. */
  | ({ readonly outcome: 'reviewed'; readonly left: number } & ManyReviewed)

/** What can change about a quote. */
export interface QuoteState {
  readonly status: QuoteStatus
  readonly withdrawn: 'text' | 'engine' | null
  readonly type: QuoteType
  readonly parts: readonly (Span & { readonly text: string })[]
  /** Omitted in changes by earlier versions. */
  readonly cue?: (Span & { readonly text: string }) | null
  readonly source?: (Span & { readonly text: string }) | null
  readonly speakers: readonly { readonly id: string; readonly name: string }[]
  readonly revision: number
}

export interface QuoteChange extends Signature {
  readonly action: 'added' | 'reviewed' | 'corrected' | 'moved' | 'reanalysed' | 'withdrawn' | 'restored'
  readonly at: string
  /** The key a person used; null if none, or if an engine made the change. */
  readonly key: SigningKey | null
  /** The engine that made the change; null if a person did. */
  readonly engine: string | null
  /** Null for a quote that a person added. */
  readonly before: QuoteState | null
  readonly after: QuoteState
  /** Null while it stands. */
  readonly undone: { readonly at: string; readonly by: string | null; readonly key: SigningKey | null } | null
}

/** Which quotes to review. */
export type QueueFilter = Pick<QuoteFilter, 'outlets' | 'speakerIds'>

export interface ReviewProgress {
  /** How many quotes people have reviewed since a given instant, in the whole archive. */
  readonly reviewed: number
  /** Whether all of their reviews were counted, or only the latest ten thousand. */
  readonly isComplete: boolean
  /** How many unreviewed quotes match the filter. */
  readonly left: number
}

export interface ReviewStore {
  /** Confirms, rejects or corrects a quote, if `tag` is its present tag, or null. The engine never overwrites what is said here. */
  reviewQuote(id: string, tag: string | null, review: QuoteReview): Promise<ReviewOutcome>
  /** The same review for many quotes, each independently: a refusal for one does not affect the others. */
  reviewQuotes(quotes: readonly QuoteVersion[], review: QuoteReview): Promise<ManyReviewed['reviewed']>
  /** The same review for the first `limit` unreviewed quotes of an article, if it is at this revision. */
  reviewArticle(articleId: string, revision: number, review: QuoteReview, limit: number): Promise<ArticleReviewOutcome>
  /**
   * Undoes the last thing a person did to each of these quotes, each
   * independently: it becomes what it was before, including its tag. Changes that
   * an engine or a revision has made since are not undone.
   */
  undoReviews(quotes: readonly QuoteVersion[], signer: Signer): Promise<ManyUndone['undone']>
  /**
   * Up to five hundred unreviewed quotes. First, quotations attributed to
   * different speakers, up to three quotes of each; then, of the two thousand
   * quotes with the lowest confidence, the least certain of much-quoted speakers.
   * With a filter, from the latest ten thousand that match.
   */
  listReviewQueue(page: PageRequest, filter?: QueueFilter): Promise<Page<FoundQuote>>
  /** How far the review has come; `since` is an instant in UTC. */
  readReviewProgress(since: string, filter: QueueFilter): Promise<ReviewProgress>
  addQuote(articleId: string, quote: AddedQuote): Promise<ReviewOutcome>
  /** Oldest first; null if there is no such quote. */
  listQuoteChanges(id: string, page: PageRequest): Promise<Page<QuoteChange> | null>
}
