// What is asked of the resolver, and what it answers. Types only.

import type { Span, SpeakerKind } from '../../model.ts'

export interface SourceToResolve {
  /** The words that say who, usually in one piece. */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The words that it is the source of. */
  readonly content: readonly Span[]
}

/**
 * Which rule told who it is. Names: `full-name`, `family-name`, `first-name`,
 * `organisation-name`, `organisation-short-form`, `speaker-label` (WARDEN:),
 * `role-in-apposition` (the minister, Lou Jiwei). Else: `relative-pronoun`
 * (who), `pronoun-agreement` (he, they), `own-words` (I, in a quotation or a
 * signed letter), `role-agreement` (the minister), `named-by-owner` (the Trump
 * campaign), `author-of-document` (the bank’s report), `description` (nobody
 * who is named).
 */
export type SpeakerRule =
  | 'full-name'
  | 'family-name'
  | 'first-name'
  | 'organisation-name'
  | 'organisation-short-form'
  | 'speaker-label'
  | 'role-in-apposition'
  | 'relative-pronoun'
  | 'pronoun-agreement'
  | 'own-words'
  | 'role-agreement'
  | 'named-by-owner'
  | 'author-of-document'
  | 'description'

export interface ResolvedSpeaker {
  /** Position in `Entities.all`; `null` for somebody without a name there. */
  readonly entity: number | null
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
}

/** Who a source is, and how sure that is. */
export interface Resolution {
  /** Several for a joint source; none when nobody can be told. */
  readonly speakers: readonly ResolvedSpeaker[]
  readonly rule: SpeakerRule
  /** From the source's words to the name: "he", "Ann Lee". */
  readonly chain: readonly Span[]
  /** The chance against the other candidates, from 0 to 1; not yet a measured confidence. */
  readonly share: number
  /** By how much it is ahead of the second, in chance. */
  readonly margin: number
  /** Sentences back to where the speaker was last named; 0 for a name. */
  readonly distance: number
  /** How many could have been meant. */
  readonly entityCount: number
}
