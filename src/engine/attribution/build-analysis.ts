// Turns the answers into plain data: quotes and speakers with ids, and the evidence for each
// answer.

import { spanOf, type Document } from '../language/document.ts'
import type { Analysis, Evidence, Mention, Quote, Reader, Rejected, Span, Speaker } from '../../model.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'
import { compareSpans } from '../../text/span.ts'
import { engineVersion } from '../engine-version.ts'
import { cueKindOf } from './cue-kind.ts'
import type { ClassifiedSpan, ResolvedMention, ResolvedSpeaker, ScoredQuote } from '../types.ts'
import type { TokenRange } from '../language/token-range.ts'

/** `answers` are in text order, and so are the quotes. Speakers are in the order of their first quote. */
export function buildAnalysis(
  document: Document,
  language: string,
  reader: Reader,
  answers: readonly ScoredQuote[],
  quotedSpans: readonly ClassifiedSpan[],
): Analysis {
  const speakers = new Map<string, Speaker>()
  const ids = answers.map(({ resolution, pronouns }) => [
    ...new Set(resolution.speakers.map((speaker) => enter(speakers, speaker, pronouns))),
  ])
  const quotes = answers.map((answer, index): Quote => {
    const { candidate, language, confidence, about } = answer
    return {
      id: `q${index + 1}`,
      type: candidate.type,
      parts: candidate.parts,
      cue: spanOrNull(document, candidate.cue),
      cueKind: cueKindOf(document, language, candidate),
      source: spanOrNull(document, candidate.source),
      speakerIds: ids[index]!,
      confidence,
      evidence: evidenceOf(document, answer),
      about: about && about.map((mention) => mentionOf(mention, speakers)),
    }
  })
  return {
    engine: engineVersion(),
    reader,
    language,
    quotes,
    speakers: [...speakers.values()],
    rejected: rejectedOf(quotes, quotedSpans),
  }
}

/** Returns the id of the speaker, who is entered at the first quote; a later one may add a role. */
function enter(
  speakers: Map<string, Speaker>,
  { entity, name, role, kind, aliases }: ResolvedSpeaker,
  pronouns: ScoredQuote['pronouns'],
): string {
  const key = entity === null ? `${kind} ${name}` : keyOf(entity)
  const known = speakers.get(key)
  const id = known?.id ?? `s${speakers.size + 1}`
  if (known === undefined)
    speakers.set(key, { id, name, role, kind, aliases, pronouns: pronouns.get(entity ?? -1) ?? null })
  else if (known.role === null && role !== null) speakers.set(key, { ...known, role })
  return id
}

const keyOf = (entity: number): string => `candidate ${entity}`

/** A mention has a speaker id if the article also quotes the same entity. */
function mentionOf({ entity, name, kind, span }: ResolvedMention, speakers: ReadonlyMap<string, Speaker>): Mention {
  return { span, name, kind, speakerId: speakers.get(keyOf(entity))?.id ?? null }
}

function evidenceOf(document: Document, { candidate, resolution }: ScoredQuote): Evidence[] {
  const words = [candidate.cue, candidate.source].flatMap((range) => (range === null ? [] : [spanOf(document, range)]))
  const source: Evidence = { step: 'source', rule: candidate.rule, spans: words }
  if (resolution.speakers.length === 0 || (candidate.source === null && resolution.chain.length === 0)) return [source]
  return [source, { step: 'speaker', rule: resolution.rule, spans: resolution.chain }]
}

/** Quoted spans that are in no quote. */
function rejectedOf(quotes: readonly Quote[], quotedSpans: readonly ClassifiedSpan[]): Rejected[] {
  const parts = quotes.flatMap((quote) => quote.parts).sort(compareSpans)
  return quotedSpans
    .filter((quotedSpan) => overlappingSpans(parts, quotedSpan).length === 0)
    .map(({ start, end, kind }) => ({ span: { start, end }, kind }))
}

function spanOrNull(document: Document, range: TokenRange | null): Span | null {
  return range === null ? null : spanOf(document, range)
}
