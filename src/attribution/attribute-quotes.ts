// From what was read to who said it: quotes are put together, then their
// sources are resolved to people and bodies.

import { spanOf, type Document, type TokenRange } from '../language/document.ts'
import type { Span } from '../model.ts'
import { gatherPeople } from '../people/gather-people.ts'
import type { Resolution, SourceToResolve } from '../people/resolution.ts'
import { resolveSources } from '../people/resolve-sources.ts'
import type { TextReading } from '../reading/read-attributions.ts'
import { assembleQuotes, type WeighedStretch } from './assemble-quotes.ts'
import type { Draft } from './draft.ts'
import { findSpeakerTurns } from './find-speaker-turns.ts'

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
  const resolutions = resolveSources(
    document,
    gatherPeople(document),
    drafts.map((draft) => sourceToResolve(document, draft)),
  )
  return drafts.map((draft, index) => ({ draft, resolution: resolutions[index]! }))
}

function sourceToResolve(document: Document, draft: Draft): SourceToResolve {
  const spans = (range: TokenRange | null): Span[] => (range === null ? [] : [spanOf(document, range)])
  return { spans: spans(draft.source), cue: spans(draft.cue)[0] ?? null, content: draft.parts }
}
