// The input of the rules for a source, and how they answer.

import { spanOf, type Document } from '../../language/document.ts'
import { NOBODY } from '../resolution-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { NamedPeople, NamedPerson } from './named-people.ts'
import type { RecentPeople } from './recent-people.ts'
import type { Resolution, RuleChance, SpeakerRule } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface RulesContext {
  readonly document: Document
  readonly language: PatternProfile
  readonly people: NamedPeople
  readonly recent: RecentPeople
  readonly cue: TokenRange | null
  /** Nouns that introduce somebody new, with the first token where they do. */
  readonly introduced: ReadonlyMap<string, number>
}

export interface SourceContext extends RulesContext {
  readonly source: TokenRange
}

/** The first word of the cue, in lower case, without the hyphen of "écrivent-ils". */
export function verbOf({ tokens }: Document, cue: TokenRange | null): string {
  return cue === null ? '' : tokens[cue.first]!.lower.replace(/(?<=\p{L})-(?:t-)?$/u, '')
}

/** `at` is the token of the source. */
export function answer(
  { document, recent }: RulesContext,
  person: NamedPerson,
  rule: SpeakerRule,
  measured: RuleChance,
  chain: readonly TokenRange[],
  at: number,
): Resolution {
  const { name, role, kind, aliases } = person
  const before = recent.find((one) => one.person === person && one.token < at)
  const share = chanceOf(measured)
  const distance =
    rule.endsWith('agreement') && before !== undefined
      ? document.sentenceOf[at]! - document.sentenceOf[before.token]!
      : 0
  return {
    ...NOBODY,
    speakers: [{ entity: null, name, role, kind, aliases }],
    rule,
    chain: chain.map((range) => spanOf(document, range)),
    share,
    measured,
    margin: 2 * share - 1,
    distance,
    entityCount: recent.count(),
  }
}
