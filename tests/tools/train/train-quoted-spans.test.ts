import t from 'tap'
import { classifyQuotedSpans, type QuotedSpanModels } from '../../../src/engine/quoted-spans/classify-quoted-spans.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import type { GoldArticle } from '../../../src/tools/evaluate/read-gold.ts'
import { extractByModels, extractionModels } from '../../../src/engine/extraction/learned/extract-by-models.ts'
import { linearLessons } from '../../../src/tools/train/lessons.ts'
import { trainQuotedSpans } from '../../../src/tools/train/train-quoted-spans.ts'

/** Articles in which Lee is quoted and a film is named. */
const ARTICLES: GoldArticle[] = Array.from({ length: 80 }, (_, index) => {
  const quoted = `“We will wait ${index + 2} days,”`
  const text = `${quoted} said Lee.\nThe film “Winter Harbour ${index}” opened on Friday.`
  return {
    id: String(index),
    text,
    attributions: [{ id: 'a', type: 'direct', source: [], cue: [], content: [{ start: 0, end: quoted.length }] }],
  }
})

function chances(text: string, models: QuotedSpanModels): number[] {
  const document = readDocument(text)
  return classifyQuotedSpans(document, 'en', extractByModels(document), models).map((quotedSpan) => quotedSpan.chance)
}

t.test('trainQuotedSpans() learns what is annotated as a quotation', async (t) => {
  const models = await trainQuotedSpans(linearLessons(ARTICLES, () => extractionModels()))
  const [quotation, title] = chances(
    '“We will wait 99 days,” said Park.\nThe film “Summer Harbour 5” opened on Monday.',
    models,
  )
  t.ok(quotation! > 0.5, `${quotation}`)
  t.ok(title! < 0.5, `${title}`)
})

t.test(
  'trainQuotedSpans() learns the same from the same articles, each half with readers trained on the other',
  async (t) => {
    const taughtWith: string[][] = []
    const teach = (articles: readonly GoldArticle[]) => {
      taughtWith.push(articles.map((article) => article.id))
      return extractionModels()
    }
    const [models, again] = [linearLessons(ARTICLES, teach), linearLessons(ARTICLES, teach)].map(trainQuotedSpans)
    t.same(await models, await again)
    t.equal(taughtWith.length, 4)
    t.equal(new Set([...taughtWith[0]!, ...taughtWith[1]!]).size, ARTICLES.length)
  },
)
