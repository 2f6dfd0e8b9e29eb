// From what was extracted to who said it: assembles quotes, then resolves their sources to people
// and organizations.

import { spanOf, type Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import type { Span } from '../../model.ts'
import { buildEntities } from '../coreference/entities/build-entities.ts'
import { findMentioned } from '../coreference/mentioned/find-mentioned.ts'
import { resolveSources } from '../coreference/resolve-sources.ts'
import { tellPronouns } from '../coreference/tell-pronouns.ts'
import { profileOf } from '../languages/profiles.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'
import { requireFewCandidates } from '../../text/too-many-quotes.ts'
import { assembleQuotes } from './assemble-quotes.ts'
import { findSpeakerTurns } from './turns/find-speaker-turns.ts'
import { findInterviewAnswers } from './turns/find-interview-answers.ts'
import { findUnlabelledTurns } from './turns/find-unlabelled-turns.ts'
import { resolveByRules } from '../coreference/by-rules/resolve-by-rules.ts'
import type { ClassifiedSpan, Extraction, QuoteCandidate, ResolvedQuote, SourceToResolve } from '../types.ts'
import type { TokenRange } from '../language/token-range.ts'

/**
 * In text order.
 *
 * @throws TooManyQuotes
 */
export function attributeQuotes(
  document: Document,
  quotedSpans: readonly ClassifiedSpan[],
  extracted: Extraction,
): ResolvedQuote[] {
  const labelled = findSpeakerTurns(document)
  const turns = labelled.length > 0 ? labelled : unlabelledTurns(document, extracted)
  const candidates = assembleQuotes(document, quotedSpans, extracted, turns)
  requireFewCandidates(candidates)
  const byLanguage = candidatesByLanguage(document, candidates, extracted.language)
  const resolved = new Map<QuoteCandidate, ResolvedQuote>()
  for (const [language, some] of byLanguage) {
    for (const [index, answer] of resolveIn(document, language, some).entries())
      resolved.set(some[index]!, { ...answer, candidate: some[index]!, language })
  }
  return candidates.map((candidate) => resolved.get(candidate)!)
}

/** An interview without labels is recognized by its questions, in English by their words. */
function unlabelledTurns(document: Document, { language, attributions }: Extraction): QuoteCandidate[] {
  const profile = profileOf(language)
  return profile.extraction === 'patterns'
    ? findInterviewAnswers(document, profile, attributions)
    : findUnlabelledTurns(document)
}

/** A paragraph in another script has its own language. */
function candidatesByLanguage(
  document: Document,
  candidates: readonly QuoteCandidate[],
  language: string,
): Map<string, QuoteCandidate[]> {
  const languages = new Map<number, string>()
  const found = new Map<string, QuoteCandidate[]>()
  for (const candidate of candidates) {
    const token = candidate.source?.first ?? firstEndingAfter(document.tokens, candidate.parts[0].start)
    const paragraph = document.paragraphOf[token]!
    const spoken = languages.get(paragraph) ?? paragraphLanguage(document, paragraph, language)
    languages.set(paragraph, spoken)
    const some = found.get(spoken)
    if (some === undefined) found.set(spoken, [candidate])
    else some.push(candidate)
  }
  return found
}

function resolveIn(
  document: Document,
  language: string,
  candidates: readonly QuoteCandidate[],
): Omit<ResolvedQuote, 'candidate' | 'language'>[] {
  const profile = profileOf(language)
  if (profile.extraction === 'patterns')
    return resolveByRules(
      document,
      profile,
      candidates.map(({ source, named, cue, parts }) => ({
        source: named ?? source,
        cue,
        first: firstEndingAfter(document.tokens, parts[0].start),
      })),
    ).map((resolution) => ({
      resolution,
      about: null,
      pronouns: NONE,
    }))
  const entities = buildEntities(document)
  const sources = candidates.map((candidate) => sourceToResolve(document, candidate))
  const resolutions = resolveSources(document, entities, sources)
  const said = candidates.map(({ parts, type }, index) => ({
    content: parts,
    isDirect: type === 'direct',
    speakers: resolutions[index]!.speakers.flatMap(({ entity }) => entity ?? []),
  }))
  const about = findMentioned(document, entities, said)
  const pronouns = tellPronouns(document, entities, sources, resolutions)
  return resolutions.map((resolution, index) => ({ resolution, about: about[index]!, pronouns }))
}

const NONE: ResolvedQuote['pronouns'] = new Map()

function sourceToResolve(document: Document, candidate: QuoteCandidate): SourceToResolve {
  const spans = (range: TokenRange | null): Span[] => (range === null ? [] : [spanOf(document, range)])
  return {
    spans: spans(candidate.named ?? candidate.source),
    cue: spans(candidate.cue)[0] ?? null,
    content: candidate.parts,
  }
}
