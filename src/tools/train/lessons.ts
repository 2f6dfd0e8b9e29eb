// The stages after the readers are trained on what the readers find in articles
// they were not trained on, since they are too sure about those they were.

import type { Document } from '../../engine/language/document.ts'
import { extractByModels } from '../../engine/extraction/learned/extract-by-models.ts'
import { extractByNetwork } from '../../engine/extraction/pretrained/extract-by-network.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import { planReading, readPlan } from '../../engine/extraction/pretrained/plan-reading.ts'
import type { Extraction } from '../../engine/types.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import { trainExtraction } from './train-extraction.ts'

/** Articles, and a reader that was not trained on them. */
export interface Lesson {
  readonly articles: readonly GoldArticle[]
  readonly read: (document: Document) => Promise<Extraction>
}

/** Each half read by linear models trained on the other. */
export function linearLessons(articles: readonly GoldArticle[], teach = trainExtraction): Lesson[] {
  const halves = [0, 1].map((half) => articles.filter((_, index) => index % 2 === half))
  return halves.map((half, index) => {
    const models = teach(halves[1 - index]!)
    return { articles: half, read: async (document) => extractByModels(document, models) }
  })
}

/** Articles with all their speakers, read by a network trained on the others. */
export function networkLesson(articles: readonly GoldArticle[], network: ReadingNetwork): Lesson {
  return { articles: articles.filter(hasAllSpeakers), read: (document) => readByNetwork(document, network) }
}

async function readByNetwork(document: Document, network: ReadingNetwork): Promise<Extraction> {
  const plan = planReading(document, () => true)
  // Trained on less, it is less confident than the one that ships.
  return extractByNetwork(document, plan, await readPlan(network, plan), 1)
}

/** If only pronouns and descriptions have speakers, it is unknown whether a name is a right answer. */
export function hasAllSpeakers(article: GoldArticle): boolean {
  return hasSpeakers(article) && article.speakersGiven !== 'nameless'
}

export function hasSpeakers({ attributions }: GoldArticle): boolean {
  return attributions.some((attribution) => attribution.speaker !== undefined)
}
