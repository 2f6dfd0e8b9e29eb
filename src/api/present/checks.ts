// Checked quotations as the API answers them.

import type { z } from 'zod'
import type { Quotation } from '../../checks/find-quotations.ts'
import { compareRanks } from '../../checks/rank-comparisons.ts'
import type { Analysis } from '../../model.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import type { QuotationMatch } from '../check-answers.ts'
import { recountSpans } from '../offset-units.ts'
import type * as schemas from '../schemas/checks.ts'
import { presentSpan } from './spans.ts'
import { presentSpeaker } from './speakers.ts'

/** What an answer says about an article that was sent along. */
type SentArticle = z.input<typeof schemas.CheckMatch>['passages'][number]['article']

/** A quotation with all of its matches; `null` for one that was not checked. */
export interface Checked {
  readonly quotation: Quotation
  readonly matches: readonly QuotationMatch[] | null
}

/** Offsets in the draft count code points if `pairs` are given, otherwise UTF-16 code units. */
export function presentCheck(
  text: string,
  analysis: Analysis,
  checked: readonly Checked[],
  articles: readonly SentArticle[],
  pairs: readonly number[] = [],
): z.input<typeof schemas.Check> {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  const speakerIds = new Map(analysis.quotes.map((quote) => [quote.id, quote.speakerIds]))
  const quotations = checked.map(({ quotation, matches }) => {
    const presented = (matches ?? [])
      .toSorted(compareRanks)
      .slice(0, MOST_MATCHES)
      .map((match) => presentMatch(text, match, articles, pairs))
    const content = quotation.spans.map((span) => presentSpan(text, span))
    return {
      text: quotedWords(content.map(({ text }) => text)),
      content: recountSpans(content, pairs),
      speakers: (speakerIds.get(quotation.quoteId) ?? []).flatMap((id) => speakers.get(id) ?? []).map(presentSpeaker),
      verdict: matches === null ? ('unchecked' as const) : (presented[0]?.verdict ?? ('not-found' as const)),
      speaker: presented[0]?.speaker ?? null,
      matches: presented,
    }
  })
  const counts = { verbatim: 0, nearly: 0, 'not-found': 0, unchecked: 0 }
  for (const { verdict } of quotations) counts[verdict] += 1
  return { text, language: analysis.language, counts, quotations }
}

const MOST_MATCHES = 5

function presentMatch(
  text: string,
  { cost, speaker, isQuoted, differences, passages }: QuotationMatch,
  articles: readonly SentArticle[],
  pairs: readonly number[],
): z.input<typeof schemas.CheckMatch> {
  return {
    verdict: cost === 0 ? 'verbatim' : 'nearly',
    speaker,
    quoted: isQuoted,
    differences: differences.map(({ kind, quotation, source }) => ({
      kind,
      draft: recountSpans(presentSpan(text, quotation), pairs),
      source,
    })),
    passages: passages.map(({ start, end, text, quoteId, articleId, sent, speakers, confidence, article }) => ({
      start,
      end,
      text,
      quoteId,
      articleId,
      index: sent,
      speakers: speakers.map(presentSpeaker),
      confidence,
      article: article ?? articles[sent ?? -1] ?? UNKNOWN,
    })),
  }
}

const UNKNOWN: SentArticle = { title: null, url: null, outlet: null, publishedAt: null }
