// What the engine finds in a text, as the API answers it.

import type { z } from 'zod'
import type { Analysis, Quote, Speaker } from '../../model.ts'
import { DEFAULT_OPTIONS, writeOffsets } from '../offset-units.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import type { Attributions } from '../schemas/attributions.ts'
import type * as schemas from '../schemas/quotes.ts'
import { presentSpeaker } from './speakers.ts'
import { presentRejected, presentSpan } from './spans.ts'

/** `rejected` is included only when it was asked for. */
export function presentAnalysis(
  text: string,
  analysis: Analysis,
  options = DEFAULT_OPTIONS,
): z.input<typeof Attributions> {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  const answer = {
    text,
    language: analysis.language,
    engine: analysis.engine,
    reader: analysis.reader,
    quotes: analysis.quotes.map((quote) => presentAttribution(text, quote, speakers)),
    speakers: analysis.speakers.map((speaker) => ({
      ...presentSpeaker(speaker),
      aliases: [...speaker.aliases],
      pronouns: speaker.pronouns,
    })),
    ...(options.rejected ? { rejected: presentRejected(text, analysis.rejected) } : {}),
  }
  return writeOffsets(answer, text, options.offsets)
}

function presentAttribution(
  text: string,
  quote: Quote,
  byId: ReadonlyMap<string, Speaker>,
): z.input<typeof schemas.Quote> {
  const content = quote.parts.map((part) => presentSpan(text, part))
  const speakers = quote.speakerIds.flatMap((id) => byId.get(id) ?? []).map(presentSpeaker)
  return {
    id: quote.id,
    type: quote.type,
    text: quotedWords(content.map((part) => part.text)),
    content,
    cue: quote.cue && presentSpan(text, quote.cue),
    cueKind: quote.cueKind,
    source: quote.source && presentSpan(text, quote.source),
    speaker: speakers[0] ?? null,
    speakers,
    confidence: quote.confidence,
    evidence: quote.evidence.map(({ step, rule, spans }) => ({
      step,
      rule,
      words: spans.map((span) => presentSpan(text, span)),
    })),
    about:
      quote.about &&
      quote.about.map(({ span, name, kind, speakerId }) => ({ speakerId, name, kind, ...presentSpan(text, span) })),
  }
}
