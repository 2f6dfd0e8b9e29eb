// Finds a source for the quotes that the reader left without one.

import type { Document, TokenRange } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import type { TextReading } from '../../extraction/learned/extract-by-models.ts'
import { firstEndingAfter, overlappingSpans } from '../../../text/overlapping-spans.ts'
import type { Draft } from '../quote-candidate.ts'
import { findSubject } from './find-subject.ts'

/** `drafts` are in text order, and stay so. */
export function fillSources(
  document: Document,
  drafts: readonly Draft[],
  stretches: readonly Span[],
  reading: TextReading,
): Draft[] {
  const filled: Draft[] = []
  for (const [index, draft] of drafts.entries())
    filled.push(
      draft.source === null
        ? fill(
            document,
            draft,
            [...filled.slice(-NEAR), ...drafts.slice(index + 1, index + 1 + NEAR)],
            stretches,
            reading,
          )
        : draft,
    )
  return filled.map((draft, index) => {
    const like =
      draft.source === null ? sameCue(draft, filled.slice(Math.max(0, index - NEAR), index + 1 + NEAR)) : null
    return like === null ? draft : likeOther(draft, like)
  })
}

function likeOther(draft: Draft, other: Draft): Draft {
  return { ...draft, source: other.source, sourceChance: other.sourceChance, rule: 'same-sentence' }
}

/** How many quotes on each side are looked at. */
const NEAR = 4

function fill(
  document: Document,
  draft: Draft,
  near: readonly Draft[],
  stretches: readonly Span[],
  { isEnglish, sourceOf }: TextReading,
): Draft {
  if (!isEnglish) return draft
  const owner = ownerOfNoun(document, draft)
  if (owner !== null) return { ...draft, source: owner, rule: 'noun-of-saying' }
  const like = sameCue(draft, near) ?? participle(document, draft, near)
  if (like !== null) return likeOther(draft, like)
  if (draft.type === 'indirect') return draft
  const first = firstEndingAfter(stretches, draft.parts[0].start)
  const seen = first < stretches.length ? sourceOf(first) : null
  if (seen?.source)
    return {
      ...draft,
      cue: draft.cue ?? seen.cue,
      source: seen.source,
      sourceChance: seen.sourceChance,
      rule: 'words-around',
    }
  const before = draft.cue?.first ?? firstEndingAfter(document.tokens, draft.parts[0].start)
  const source = findSubject(
    document,
    before,
    (token) => overlappingSpans(stretches, document.tokens[token]!).length > 0,
  )
  return source === null ? draft : { ...draft, source, rule: 'subject-of-clause' }
}

const OWNER = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM'])
const OWNING = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** [Lee’s] claim that “nothing happened”: whose noun of saying it is. */
function ownerOfNoun({ tokens }: Document, { cue }: Draft): TokenRange | null {
  if (
    cue === null ||
    tokens.slice(cue.first, cue.last + 1).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  )
    return null
  const last = cue.first - 1
  if (OWNING.has(tokens[last]?.lower ?? '')) return { first: last, last }
  if (tokens[last]?.lower !== "'s") return null
  let first = last
  while (first > 0 && OWNER.has(tokens[first - 1]!.pos)) first--
  return first < last ? { first, last } : null
}

/** Two quotes with one cue have one source: Lee accused them of lying: “You knew.” */
function sameCue(draft: Draft, near: readonly Draft[]): Draft | null {
  return (
    near.find((other) => other.source !== null && other.cue !== null && other.cue.first === draft.cue?.first) ?? null
  )
}

/** Lee said “no”, [calling] it “a joke”: a participle after a comma has the subject of the verb before. */
function participle(document: Document, draft: Draft, near: readonly Draft[]): Draft | null {
  if (draft.cue === null) return null
  const first = document.tokens[draft.cue.first]!
  const before = document.tokens[draft.cue.first - 1]?.lower
  if (!first.lower.endsWith('ing') || (before !== ',' && before !== 'and' && before !== '”')) return null
  const sentence = document.sentenceOf[draft.cue.first]
  return (
    near.findLast(
      (other) =>
        other.source !== null &&
        other.cue !== null &&
        other.cue.first < draft.cue!.first &&
        document.sentenceOf[other.cue.first] === sentence,
    ) ?? null
  )
}
