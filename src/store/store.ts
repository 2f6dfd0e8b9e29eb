// What the archive can do, whatever stores it. SQLite is synchronous; the
// promises let a store on another machine implement the same interface.

import type { AccessKeyStore } from './access-keys.ts'
import type { ArticleStore } from './articles.ts'
import type { ChangeStore } from './changes.ts'
import type { CheckStore } from './checks.ts'
import type { ClusterStore } from './clusters.ts'
import type { StateStore } from './archive-state.ts'
import type { ErasureStore } from './erasures.ts'
import type { ExportStore } from './exports.ts'
import type { IdempotencyStore } from './idempotency-records.ts'
import type { QuoteStore } from './quotes.ts'
import type { ReviewStore } from './reviews.ts'
import type { RevisionStore } from './revisions.ts'
import type { SpeakerChangeStore } from './speaker-changes.ts'
import type { SpeakerStore } from './speakers.ts'
import type { StatsStore } from './stats.ts'

export type * from './access-keys.ts'
export type * from './archive-state.ts'
export type * from './articles.ts'
export type * from './changes.ts'
export type * from './checks.ts'
export type * from './clusters.ts'
export type * from './erasures.ts'
export type * from './exports.ts'
export type * from './idempotency-records.ts'
export type * from './pages.ts'
export type * from './quotes.ts'
export type * from './reviews.ts'
export type * from './revisions.ts'
export type * from './speaker-changes.ts'
export type * from './speakers.ts'
export type * from './stats.ts'

/**
 * The archive. Rejects with a RangeError for what can only be a caller's
 * mistake: a position that is not from the list, an invalid date, a span
 * outside its text, a string that cannot be encoded as UTF-8. Database errors
 * pass through as they are.
 */
export interface Store
  extends
    ArticleStore,
    RevisionStore,
    QuoteStore,
    ReviewStore,
    SpeakerStore,
    SpeakerChangeStore,
    ChangeStore,
    ErasureStore,
    ExportStore,
    CheckStore,
    ClusterStore,
    StatsStore,
    IdempotencyStore,
    AccessKeyStore,
    StateStore {
  /** Rejects if the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
