// What a rule may look at while one source is resolved, and the few ways to
// answer.

import type { Document, TokenRange } from '../language/document.ts'
import type { Span, SpeakerKind } from '../../model.ts'
import type { Choose, Option } from './choose.ts'
import type { People } from './entities/entities.ts'
import type { ResolvedSpeaker, Resolution, SourceToResolve, SpeakerRule } from './resolution.ts'
import type { QuestionKind } from './resolver-models.ts'
import type { Trails } from './salience.ts'

export interface Answer {
  readonly source: SourceToResolve
  readonly resolution: Resolution
}

export interface Asking {
  readonly document: Document
  readonly people: People
  readonly trails: Trails
  readonly choose: Choose
  /** The source in question, and its number. */
  readonly source: SourceToResolve
  readonly number: number
  /** Earlier answers, latest last. */
  readonly answers: readonly Answer[]
}

/** The answer for a source without a word. */
export const NOBODY: Resolution = {
  speakers: [],
  rule: 'description',
  chain: [],
  share: 0,
  margin: 0,
  distance: 0,
  candidateCount: 0,
}

/** These candidates, with no choice to make. */
export function certain(asking: Asking, candidates: readonly number[], rule: SpeakerRule, share: number): Resolution {
  return {
    speakers: [...new Set(candidates)].map((candidate) => speakerOf(asking.people, candidate)),
    rule,
    chain: chainTo(asking, candidates[0]!),
    share,
    margin: 2 * share - 1,
    distance: 0,
    candidateCount: 1,
  }
}

/** The best of the options; `otherwise` says who it is when that is nobody who is named. */
export function ranked(
  asking: Asking,
  kind: QuestionKind,
  options: readonly Option[],
  token: number,
  rule: SpeakerRule,
  otherwise: () => Resolution,
): Resolution {
  if (options.length === 0) return otherwise()
  const { option, share, margin } = asking.choose(kind, options, asking.number)
  const { candidate, others = [] } = options[option]!
  const measured = { share, margin, candidateCount: options.length }
  if (candidate === null) return { ...otherwise(), ...measured }
  return {
    speakers: [candidate, ...others].map((at) => speakerOf(asking.people, at)),
    rule,
    chain: chainTo(asking, candidate),
    distance: distanceTo(asking, token, candidate),
    ...measured,
  }
}

/** Somebody by the words from `first` to `last`, without their article. */
export function unnamed({ document, source }: Asking, kind: SpeakerKind, first: number, last: number): Resolution {
  const { tokens, text } = document
  const start = first < last && /^(?:the|a|an)$/u.test(tokens[first]!.lower) ? first + 1 : first
  const name = text.slice(tokens[start]!.start, tokens[last]!.end)
  return {
    speakers: [{ candidate: null, name, role: null, kind, aliases: [] }],
    rule: 'description',
    chain: source.spans.slice(0, 1),
    share: 1,
    margin: 1,
    distance: 0,
    candidateCount: 0,
  }
}

function speakerOf({ candidates }: People, candidate: number): ResolvedSpeaker {
  const { name, kind, roles, aliases } = candidates[candidate]!
  return {
    candidate,
    name,
    role: roles[0]?.text ?? null,
    kind: kind === 'organization' || kind === 'place' ? 'organization' : kind === 'group' ? 'group' : 'person',
    aliases,
  }
}

/** From the source's words to the place that gives the full name. */
export function chainTo({ document, people, source }: Asking, candidate: number): Span[] {
  const words = source.spans.slice(0, 1)
  const full = people.mentions[people.candidates[candidate]!.fullest]!
  const span = spanOf(document, full)
  return words.some(({ start, end }) => start <= span.start && span.end <= end) ? words : [...words, span]
}

function distanceTo({ document, people }: Asking, token: number, candidate: number): number {
  const { mentions } = people.candidates[candidate]!
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (people.mentions[mentions[middle]!]!.first < token) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : document.sentenceOf[token]! - document.sentenceOf[people.mentions[mentions[low - 1]!]!.first]!
}

export function spanOf({ tokens }: Document, { first, last }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
