// Articles that people have reviewed, as `npm run evaluate` reads them.

import type { ExportedArticle, ExportedQuote } from '../../store/store.ts'

export function writeGold(articles: readonly ExportedArticle[]): string {
  return articles.map((article) => `${JSON.stringify(toGold(article))}\n`).join('')
}

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

/** Null where people say that nobody is known to have said it. */
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
