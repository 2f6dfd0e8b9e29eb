// What people do to the speakers of the archive.

import type { SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { Signature, Signer, SigningKey } from './reviews.ts'
import type { StoredSpeaker, VouchedAlias } from './speakers.ts'

/** Omitted fields stay as they are. */
export interface SpeakerEdit extends Signer {
  readonly name?: string
  readonly kind?: SpeakerKind
  /** All aliases that a person vouches for; those confirmed before and omitted here no longer are. */
  readonly aliases?: readonly (string | VouchedAlias)[]
  readonly externalId?: string | null
}

/** Which of a speaker's quotes belong to somebody else: these quotes, and all in these articles. */
export interface SpeakerSplit extends Signer {
  readonly quoteIds: readonly string[]
  readonly articleIds: readonly string[]
  /** For the speaker split off; if null, as in the first of these articles. */
  readonly name: string | null
  readonly kind: SpeakerKind | null
}

export interface SpeakerState {
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  /** Those that lead articles to this speaker, each repeated for every period in which it does. */
  readonly vouchedAliases: readonly VouchedAlias[]
  readonly externalId: string | null
}

export interface SpeakerChange extends Signature {
  readonly id: string
  readonly action: 'edit' | 'merge' | 'split'
  /** Who was edited, who survived, or from whom another was split off. */
  readonly speakerId: string
  /** Who was merged into them, or split off. */
  readonly otherId: string | null
  /** All of them, if several were merged at once. */
  readonly otherIds: readonly string[]
  readonly at: string
  /** The key it was done with; null if none. */
  readonly key: SigningKey | null
  readonly before: SpeakerState
  readonly after: SpeakerState
  /** How many quotes were moved. */
  readonly quoteCount: number
  readonly undone: { readonly at: string; readonly by: string | null; readonly key: SigningKey | null } | null
}

export type SpeakerRefusal =
  | { readonly outcome: 'missing'; readonly id: string }
  | { readonly outcome: 'stale'; readonly tag: string }
  /** The alias or the identifier belongs to another speaker: merge with that one. */
  | {
      readonly outcome: 'taken'
      readonly field: 'aliases' | 'externalId'
      readonly value: string
      readonly speakerId: string
    }
  /** A change of one of them is unfinished: its quotes are still being moved. */
  | ({ readonly outcome: 'under-way'; readonly id: string } & Pick<SpeakerMoving, 'changeRowId'>)
  /** The two are already one. */
  | { readonly outcome: 'same'; readonly id: string }
  /** The other was already merged into a third. */
  | { readonly outcome: 'merged-before'; readonly id: string; readonly survivorId: string }
  /** A quote or an article to be split off has nothing by this speaker. */
  | { readonly outcome: 'not-theirs'; readonly id: string }
  /** Everything the speaker said would be split off. */
  | { readonly outcome: 'nothing-left' }
  | { readonly outcome: 'unknown-change'; readonly id: string | null }
  /** It was already undone. */
  | { readonly outcome: 'undone-before'; readonly id: string }
  /** A later change to the same speakers must be undone first. */
  | { readonly outcome: 'later-change'; readonly id: string }

export type SpeakerOutcome =
  | {
      readonly outcome: 'saved'
      readonly speaker: StoredSpeaker
      /** The one who was split off, or who has been restored. */
      readonly other: StoredSpeaker | null
      /** Null if nothing was different. */
      readonly change: SpeakerChange | null
      /** The id of a change made together with the undone one, and still to be undone. */
      readonly rest?: string | null
    }
  | SpeakerRefusal

/** A change with so many quotes that they are moved in steps: continue until it is done. */
export interface SpeakerMoving {
  readonly outcome: 'moving'
  readonly changeRowId: number
}

export interface SpeakerChangeStore {
  editSpeaker(id: string, tag: string | null, edit: SpeakerEdit): Promise<SpeakerOutcome>
  /**
   * Gives everything `otherId` said to `id`; names that led to the former lead to
   * the latter from now on. `batchId` is the first of the changes made together
   * with this one; null if none.
   */
  mergeSpeakers(
    id: string,
    otherId: string,
    signer: Signer,
    batchId?: string | null,
  ): Promise<SpeakerOutcome | SpeakerMoving>
  splitSpeaker(id: string, split: SpeakerSplit): Promise<SpeakerOutcome>
  /** Undoes a change, the last one if none is named. Later changes to the same speakers must be undone first. */
  undoSpeakerChange(id: string, changeId: string | null, signer: Signer): Promise<SpeakerOutcome | SpeakerMoving>
  /**
   * One step of a merge, or of undoing one: a tenth of a second, after which
   * others can write. Both speakers exist until the last step. Calling again
   * after that returns the outcome.
   */
  moveOn(changeRowId: number): Promise<SpeakerOutcome | SpeakerMoving>
  /** Those unfinished when the process ended. */
  listMoves(): Promise<readonly number[]>
  /** Latest first; null if there is no such speaker. */
  listSpeakerChanges(id: string, page: PageRequest): Promise<Page<SpeakerChange> | null>
}
