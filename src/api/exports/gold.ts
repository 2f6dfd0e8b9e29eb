// Articles that people have reviewed, in the format that `npm run evaluate` reads.

import { z } from 'zod'
import type { ExportedArticle, ExportedQuote } from '../../store/store.ts'
import { OFFSET_UNITS, writeOffsets } from '../offset-units.ts'
import type { ExportFormat } from './export-format.ts'

export const GoldArticle = z
  .looseObject({ id: z.string(), text: z.string(), attributions: z.array(z.looseObject({ id: z.string() })) })
  .meta({ id: 'GoldArticle', description: 'An article in an export as `gold`.' })

export const gold = {
  name: 'gold',
  description:
    'the articles in which every quote was reviewed, in the format of `npm run evaluate`, to measure the engine; the only filters are the dates, the outlet and the article',
  mediaType: 'application/x-ndjson',
  extension: 'gold.jsonl',
  unit: 'reviewed',
  schema: GoldArticle,
  offsets: OFFSET_UNITS,
  head: '',
  between: '',
  foot: '',
  async write(store, quoteIds, offsets) {
    const articles = await store.exportArticles(quoteIds)
    return articles
      .map((article) => `${JSON.stringify(writeOffsets(toGold(article), article.text, offsets))}\n`)
      .join('')
  },
} as const satisfies ExportFormat

function toGold(article: ExportedArticle) {
  const { id, text, title, outlet, publishedAt, quotes } = article
  return {
    id,
    ...(outlet === null ? {} : { publisher: outlet }),
    ...(publishedAt === null ? {} : { date: publishedAt.slice(0, 10) }),
    ...(title === null ? {} : { title }),
    text,
    attributions: quotes.map((quote) => toAttribution(article, quote)),
  }
}

function toAttribution(article: ExportedArticle, quote: ExportedQuote) {
  const { id, type, parts, partTexts, cue, source } = quote
  const speaker = describeSpeaker(article, quote)
  return {
    id,
    type,
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    content: parts.map((part, index) => ({ ...part, text: partTexts[index] ?? '' })),
    ...(speaker === null ? {} : { speaker }),
  }
}

/** Null if reviewers say that the speaker is unknown. */
function describeSpeaker({ speakers }: ExportedArticle, { speakers: said }: ExportedQuote) {
  const [first] = said
  if (!first) return null
  const forms = speakers.find(({ id }) => id === first.id)?.forms ?? []
  return {
    speaker: first.name,
    kind: first.kind,
    aliases: forms.filter((form) => form !== first.name),
    ...(said.length > 1 ? { speakers: said.map(({ name }) => name) } : {}),
  }
}
