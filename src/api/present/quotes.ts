// Stored quotes as the API answers them.

import type { z } from 'zod'
import type { FoundQuote, QuoteContext, StoredQuote } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import type * as schemas from '../schemas/quotes.ts'
import { formatTag } from './entity-tag.ts'
import { presentMatch } from './quote-match.ts'
import { presentSpeaker } from './speakers.ts'
import { joinWords } from './spans.ts'

/** Its words were cut from the article when it was saved. */
export function presentQuote(quote: StoredQuote): z.input<typeof schemas.StoredQuote> {
  const speakers = quote.speakers.map(presentSpeaker)
  const { title, url, outlet, publishedAt } = quote.article
  return {
    id: quote.id,
    type: quote.type,
    text: quotedWords(quote.partTexts),
    content: quote.parts.map((part, index) => joinWords(part, quote.partTexts[index])),
    cue: quote.cue && joinWords(quote.cue, quote.cueText),
    cueKind: quote.cueKind,
    source: quote.source && joinWords(quote.source, quote.sourceText),
    speaker: speakers[0] ?? null,
    speakers,
    confidence: quote.confidence,
    evidence: quote.evidence.map(({ step, rule, spans }, index) => ({
      step,
      rule,
      words: spans.map((span, at) => joinWords(span, quote.evidenceTexts[index]?.[at])),
    })),
    about:
      quote.about &&
      quote.about.map(({ speakerId, name, kind, start, end, text }) => ({ speakerId, name, kind, start, end, text })),
    status: quote.status,
    ...(quote.wordsChanged ? { wordsChanged: true } : {}),
    withdrawn: quote.withdrawn,
    engine: quote.engine,
    revision: quote.revision,
    etag: formatTag(quote.tag),
    articleId: quote.articleId,
    article: { title, url, outlet, publishedAt },
  }
}

/** The words around a quote. */
export const presentContext = ({ before, between, after }: QuoteContext): z.input<typeof schemas.QuoteContext> => ({
  before,
  between: [...between],
  after,
})

/** A quote that a search found. */
export function presentFoundQuote(quote: FoundQuote): z.input<typeof schemas.FoundQuote> {
  const match = presentMatch(quote)
  const { occurrences } = quote
  return {
    ...presentQuote(quote),
    ...(match === undefined ? {} : { match }),
    ...(occurrences === undefined ? {} : { occurrences }),
  }
}
