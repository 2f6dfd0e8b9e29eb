// From what was read to who said it: quotes are put together, then their
// sources are resolved to people and bodies.

import { spanOf, type Document, type TokenRange } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import type { Span } from '../../model.ts'
import { gatherPeople } from '../coreference/entities/build-entities.ts'
import type { Resolution, SourceToResolve } from '../coreference/resolution.ts'
import { resolveSources } from '../coreference/resolve-sources.ts'
import type { TextReading } from '../extraction/learned/extract-by-models.ts'
import { SAYING_LANGUAGES } from '../languages/profiles.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'
import { assembleQuotes, type WeighedStretch } from './assemble-quotes.ts'
import type { Draft } from './quote-candidate.ts'
import { findSpeakerTurns } from './find-speaker-turns.ts'
import { resolveForeignSources } from '../coreference/by-rules/resolve-by-rules.ts'

/** A quote and who its source was found to be. */
export interface Attributed {
  readonly draft: Draft
  readonly resolution: Resolution
}

/** In text order. */
export function attributeQuotes(
  document: Document,
  stretches: readonly WeighedStretch[],
  reading: TextReading,
): Attributed[] {
  const drafts = assembleQuotes(document, stretches, reading, findSpeakerTurns(document))
  const byLanguage = draftsByLanguage(document, drafts, reading.language)
  const resolutions = new Map<Draft, Resolution>()
  for (const [language, some] of byLanguage) {
    for (const [index, resolution] of resolveIn(document, language, some).entries())
      resolutions.set(some[index]!, resolution)
  }
  return drafts.map((draft) => ({ draft, resolution: resolutions.get(draft)! }))
}

/** A paragraph in another script has a language of its own. */
function draftsByLanguage(document: Document, drafts: readonly Draft[], language: string): Map<string, Draft[]> {
  const languages = new Map<number, string>()
  const found = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const token = draft.source?.first ?? firstEndingAfter(document.tokens, draft.parts[0].start)
    const paragraph = document.paragraphOf[token]!
    const spoken = languages.get(paragraph) ?? paragraphLanguage(document, paragraph, language)
    languages.set(paragraph, spoken)
    const some = found.get(spoken)
    if (some === undefined) found.set(spoken, [draft])
    else some.push(draft)
  }
  return found
}

function resolveIn(document: Document, language: string, drafts: readonly Draft[]): readonly Resolution[] {
  const foreign = SAYING_LANGUAGES.get(language)
  if (foreign !== undefined) return resolveForeignSources(document, foreign, drafts)
  const sources = drafts.map((draft) => sourceToResolve(document, draft))
  return resolveSources(document, gatherPeople(document), sources)
}

function sourceToResolve(document: Document, draft: Draft): SourceToResolve {
  const spans = (range: TokenRange | null): Span[] => (range === null ? [] : [spanOf(document, range)])
  return { spans: spans(draft.source), cue: spans(draft.cue)[0] ?? null, content: draft.parts }
}
