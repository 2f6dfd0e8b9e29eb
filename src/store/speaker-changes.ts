// What people do to the speakers of the archive.

import type { SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { Signature, Signer, SigningKey } from './reviews.ts'
import type { StoredSpeaker, VouchedAlias } from './speakers.ts'

/** What is left out stays as it is. */
export interface SpeakerEdit extends Signer {
  readonly name?: string
  readonly kind?: SpeakerKind
  /** All that a person vouches for; those confirmed before and left out here are no longer. */
  readonly aliases?: readonly (string | VouchedAlias)[]
  readonly externalId?: string | null
}

/** Which of a speaker's quotes are another's: these quotes, and all in these articles. */
export interface SpeakerSplit extends Signer {
  readonly quoteIds: readonly string[]
  readonly articleIds: readonly string[]
  /** Of the speaker who is split off; as the first of these articles has it, if left out. */
  readonly name: string | null
  readonly kind: SpeakerKind | null
}

export interface SpeakerState {
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  /** Those of them that lead articles here, each as often as there are times in which it does. */
  readonly vouchedAliases: readonly VouchedAlias[]
  readonly externalId: string | null
}

export interface SpeakerChange extends Signature {
  readonly id: string
  readonly action: 'edit' | 'merge' | 'split'
  /** Who was edited, who survived, or from whom another was split off. */
  readonly speakerId: string
  /** Who was merged into them, or who was split off. */
  readonly otherId: string | null
  /** All of them, where several were merged at once. */
  readonly otherIds: readonly string[]
  readonly at: string
  /** The key that it was done with; null without one. */
  readonly key: SigningKey | null
  readonly before: SpeakerState
  readonly after: SpeakerState
  /** How many quotes changed hands. */
  readonly quoteCount: number
  readonly undone: { readonly at: string; readonly by: string | null; readonly key: SigningKey | null } | null
}

export type SpeakerRefusal =
  | { readonly outcome: 'missing'; readonly id: string }
  | { readonly outcome: 'stale'; readonly tag: string }
  /** The alias or the identifier belongs to another speaker, whom to merge. */
  | {
      readonly outcome: 'taken'
      readonly field: 'aliases' | 'externalId'
      readonly value: string
      readonly speakerId: string
    }
  /** A change of one of them is not done yet: its quotes are still changing hands. */
  | ({ readonly outcome: 'under-way'; readonly id: string } & Pick<SpeakerMoving, 'changeRowId'>)
  /** Two that are one already. */
  | { readonly outcome: 'same'; readonly id: string }
  /** The other was merged into a third one before. */
  | { readonly outcome: 'merged-before'; readonly id: string; readonly survivorId: string }
  /** A quote or an article that was to be split off has nothing of the speaker's. */
  | { readonly outcome: 'not-theirs'; readonly id: string }
  /** All that the speaker said was to be split off. */
  | { readonly outcome: 'nothing-left' }
  | { readonly outcome: 'unknown-change'; readonly id: string | null }
  /** It was undone before. */
  | { readonly outcome: 'undone-before'; readonly id: string }
  /** Another change came later to the same speakers, and must be undone first. */
  | { readonly outcome: 'later-change'; readonly id: string }

export type SpeakerOutcome =
  | {
      readonly outcome: 'saved'
      readonly speaker: StoredSpeaker
      /** The one who was split off, or who is there again. */
      readonly other: StoredSpeaker | null
      /** Null when nothing was different. */
      readonly change: SpeakerChange | null
      /** The id of a change that was done at once with the undone one, and is still to be undone. */
      readonly rest?: string | null
    }
  | SpeakerRefusal

/** A change of so many quotes that they change hands in steps: it is to be gone on with until it is done. */
export interface SpeakerMoving {
  readonly outcome: 'moving'
  readonly changeRowId: number
}

export interface SpeakerChangeStore {
  editSpeaker(id: string, tag: string | null, edit: SpeakerEdit): Promise<SpeakerOutcome>
  /** Gives all that `otherId` said to `id`; names that led to the one lead to the other from now on. */
  /** `batchId`: of the first change that this one is done at once with. Null for none. */
  mergeSpeakers(
    id: string,
    otherId: string,
    signer: Signer,
    batchId?: string | null,
  ): Promise<SpeakerOutcome | SpeakerMoving>
  splitSpeaker(id: string, split: SpeakerSplit): Promise<SpeakerOutcome>
  /** Takes back a change, the last one if none is named. What came later to the same speakers is taken back first. */
  undoSpeakerChange(id: string, changeId: string | null, signer: Signer): Promise<SpeakerOutcome | SpeakerMoving>
  /**
   * One step of a merge, or of what undoes one: a tenth of a second, after which
   * others can write. Both speakers are there until the last. Whoever asks again
   * after the last is told what came of it.
   */
  moveOn(changeRowId: number): Promise<SpeakerOutcome | SpeakerMoving>
  /** Those that were not done when the process ended. */
  listMoves(): Promise<readonly number[]>
  /** Latest first; null when there is no such speaker. */
  listSpeakerChanges(id: string, page: PageRequest): Promise<Page<SpeakerChange> | null>
}
