// Finds a source for the quotes that the reader left without one.

import type { Document, TokenRange } from '../../language/document.ts'
import { firstEndingAfter } from '../../../text/overlapping-spans.ts'
import { findSubject } from './find-subject.ts'
import type { Extraction, QuoteCandidate } from '../../types.ts'

/** `candidates` are in text order, and stay so. */
export function inferMissingSources(
  document: Document,
  candidates: readonly QuoteCandidate[],
  extracted: Extraction,
): QuoteCandidate[] {
  const filled: QuoteCandidate[] = []
  for (const [index, candidate] of candidates.entries())
    filled.push(
      candidate.source === null
        ? fill(
            document,
            candidate,
            [...filled.slice(-NEAR), ...candidates.slice(index + 1, index + 1 + NEAR)],
            extracted,
          )
        : candidate,
    )
  return filled.map((candidate, index) => {
    const like =
      candidate.source === null ? sameCue(candidate, filled.slice(Math.max(0, index - NEAR), index + 1 + NEAR)) : null
    return like === null ? candidate : likeOther(candidate, like)
  })
}

function likeOther(candidate: QuoteCandidate, other: QuoteCandidate): QuoteCandidate {
  return { ...candidate, source: other.source, sourceChance: other.sourceChance, rule: 'same-sentence' }
}

/** How many quotes on each side are looked at. */
const NEAR = 4

function fill(
  document: Document,
  candidate: QuoteCandidate,
  near: readonly QuoteCandidate[],
  { isEnglish, sourceOf }: Extraction,
): QuoteCandidate {
  if (!isEnglish) return candidate
  const owner = ownerOfNoun(document, candidate)
  if (owner !== null) return { ...candidate, source: owner, rule: 'noun-of-saying' }
  const like = sameCue(candidate, near) ?? participle(document, candidate, near)
  if (like !== null) return likeOther(candidate, like)
  if (candidate.type === 'indirect') return candidate
  const first = firstEndingAfter(document.quotedSpans, candidate.parts[0].start)
  const seen = first < document.quotedSpans.length ? sourceOf(first) : null
  if (seen?.source)
    return {
      ...candidate,
      cue: candidate.cue ?? seen.cue,
      source: seen.source,
      sourceChance: seen.sourceChance,
      rule: 'words-around',
    }
  const before = candidate.cue?.first ?? firstEndingAfter(document.tokens, candidate.parts[0].start)
  const source = findSubject(document, before)
  return source === null ? candidate : { ...candidate, source, rule: 'subject-of-clause' }
}

const OWNER = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM'])
const OWNING = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** [Lee’s] claim that “nothing happened”: whose noun of saying it is. */
function ownerOfNoun({ tokens }: Document, { cue }: QuoteCandidate): TokenRange | null {
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
function sameCue(candidate: QuoteCandidate, near: readonly QuoteCandidate[]): QuoteCandidate | null {
  return (
    near.find((other) => other.source !== null && other.cue !== null && other.cue.first === candidate.cue?.first) ??
    null
  )
}

/** Lee said “no”, [calling] it “a joke”: a participle after a comma has the subject of the verb before. */
function participle(
  document: Document,
  candidate: QuoteCandidate,
  near: readonly QuoteCandidate[],
): QuoteCandidate | null {
  if (candidate.cue === null) return null
  const first = document.tokens[candidate.cue.first]!
  const before = document.tokens[candidate.cue.first - 1]?.lower
  if (!first.lower.endsWith('ing') || (before !== ',' && before !== 'and' && before !== '”')) return null
  const sentence = document.sentenceOf[candidate.cue.first]
  return (
    near.findLast(
      (other) =>
        other.source !== null &&
        other.cue !== null &&
        other.cue.first < candidate.cue!.first &&
        document.sentenceOf[other.cue.first] === sentence,
    ) ?? null
  )
}
