// What a rule may look at while a source is being resolved, and the ways to answer.

import { spanOf, type Document } from '../language/document.ts'
import { chanceOf } from '../rule-chances.ts'
import type { Span, SpeakerKind } from '../../model.ts'
import type { Salience } from './types.ts'
import type { Resolution, ResolvedSpeaker, RuleChance, SourceToResolve, SpeakerRule } from '../types.ts'
import type { Choose, Entities, Entity, Option, QuestionKind } from './types.ts'

export interface ResolvedSource {
  readonly source: SourceToResolve
  readonly resolution: Resolution
}

export interface ResolutionContext {
  readonly document: Document
  readonly entities: Entities
  readonly salience: Salience
  readonly choose: Choose
  /** People whom the article calls "they": positions in `Entities.all`. */
  readonly calledThey: ReadonlySet<number>
  /** The source to resolve, and its number. */
  readonly source: SourceToResolve
  readonly number: number
  /** Earlier answers, latest last. */
  readonly answers: readonly ResolvedSource[]
}

/** The answer for a source without words. */
export const NOBODY: Resolution = {
  speakers: [],
  rule: 'description',
  chain: [],
  share: 0,
  margin: 0,
  distance: 0,
  entityCount: 0,
}

/** Answers with these candidates, without a choice; `measured` says how often that is right, if not always. */
export function certain(
  context: ResolutionContext,
  candidates: readonly number[],
  rule: SpeakerRule,
  measured?: RuleChance,
): Resolution {
  const share = measured === undefined ? 1 : chanceOf(measured)
  return {
    speakers: [...new Set(candidates)].map((entity) => speakerOf(context.entities, entity)),
    rule,
    chain: chainTo(context, candidates[0]!),
    share,
    ...(measured && { measured }),
    margin: 2 * share - 1,
    distance: 0,
    entityCount: 1,
  }
}

/** Answers with the best of the options; `otherwise` gives the answer if that is nobody named. */
export function ranked(
  context: ResolutionContext,
  kind: QuestionKind,
  options: readonly Option[],
  token: number,
  rule: SpeakerRule,
  otherwise: () => Resolution,
): Resolution {
  if (options.length === 0) return otherwise()
  const { option, share, margin } = context.choose(kind, options, context.number)
  const { entity, others = [] } = options[option]!
  const measured = { share, margin, entityCount: options.length }
  if (entity === null) return { ...otherwise(), ...measured }
  return {
    speakers: [entity, ...others].map((at) => speakerOf(context.entities, at)),
    rule,
    chain: chainTo(context, entity),
    distance: distanceTo(context, token, entity),
    ...measured,
  }
}

/** Answers with somebody unnamed: the words from `first` to `last`, without their article. */
export function unnamed(
  { document, source }: ResolutionContext,
  kind: SpeakerKind,
  first: number,
  last: number,
): Resolution {
  const { tokens, text } = document
  const start = first < last && /^(?:the|a|an)$/u.test(tokens[first]!.lower) ? first + 1 : first
  const name = text.slice(tokens[start]!.start, tokens[last]!.end)
  return {
    speakers: [{ entity: null, name, role: null, kind, aliases: [] }],
    rule: 'description',
    chain: source.spans.slice(0, 1),
    share: 1,
    margin: 1,
    distance: 0,
    entityCount: 0,
  }
}

function speakerOf({ all: candidates }: Entities, entity: number): ResolvedSpeaker {
  const { name, roles, aliases } = candidates[entity]!
  return {
    entity,
    name,
    role: roles[0]?.text ?? null,
    kind: speakerKindOf(candidates[entity]!),
    aliases,
  }
}

/** Laws and surveys with a name: "the Voting Rights Act", "a Fox News Poll", but not "the Geological Survey". */
const NAMED_DOCUMENT = /(?:^| )(?:Act|Amendment|Constitution|Treaty|Poll|(?<!ic |ical )Survey)$/u

/**
 * What kind of speaker it is. A single rare word about which the article says nothing is an
 * organization's name rather than a person's.
 */
export function speakerKindOf({ name, kind, gender, isLoneWord }: Entity): SpeakerKind {
  if (kind === 'group') return 'group'
  if (kind !== 'person' && NAMED_DOCUMENT.test(name)) return 'document'
  if (kind === 'organization' || kind === 'place') return 'organization'
  return kind === 'unknown' && gender === 'either' && isLoneWord ? 'organization' : 'person'
}

/** From the source's words to a mention of the full name. */
function chainTo({ document, entities, source }: ResolutionContext, entity: number): Span[] {
  const words = source.spans.slice(0, 1)
  const full = entities.mentions[entities.all[entity]!.fullest]!
  const span = spanOf(document, full)
  return words.some(({ start, end }) => start <= span.start && span.end <= end) ? words : [...words, span]
}

function distanceTo({ document, entities }: ResolutionContext, token: number, entity: number): number {
  const { mentions } = entities.all[entity]!
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entities.mentions[mentions[middle]!]!.first < token) low = middle + 1
    else high = middle
  }
  return low === 0
    ? 0
    : document.sentenceOf[token]! - document.sentenceOf[entities.mentions[mentions[low - 1]!]!.first]!
}
