// What comes after the readers learns from what they read in articles that they
// were not taught with, for they know too well what they were taught with.

import type { Document } from '../../engine/language/document.ts'
import { extractByModels } from '../../engine/extraction/learned/extract-by-models.ts'
import { extractByNetwork } from '../../engine/extraction/pretrained/extract-by-network.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import { planReading, readPlan } from '../../engine/extraction/pretrained/plan-reading.ts'
import type { Extraction } from '../../engine/types.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import { trainExtraction } from './train-extraction.ts'

/** Articles, and a reader that was not taught with them. */
export interface Lesson {
  readonly articles: readonly GoldArticle[]
  readonly read: (document: Document) => Promise<Extraction>
}

/** Each half read by linear models that were taught with the other. */
export function linearLessons(articles: readonly GoldArticle[], teach = trainExtraction): Lesson[] {
  const halves = [0, 1].map((half) => articles.filter((_, index) => index % 2 === half))
  return halves.map((half, index) => {
    const models = teach(halves[1 - index]!)
    return { articles: half, read: async (document) => extractByModels(document, models) }
  })
}

/** Those with all their speakers, read by a network that was taught with the others. */
export function networkLesson(articles: readonly GoldArticle[], network: ReadingNetwork): Lesson {
  return { articles: articles.filter(hasAllSpeakers), read: (document) => readByNetwork(document, network) }
}

async function readByNetwork(document: Document, network: ReadingNetwork): Promise<Extraction> {
  const plan = planReading(document, () => true)
  // Taught with less, it is less sure of itself than the one that ships.
  return extractByNetwork(document, plan, await readPlan(network, plan), 1)
}

/** Where only pronouns and descriptions have speakers, whether a name was answered right is not told. */
export function hasAllSpeakers(article: GoldArticle): boolean {
  return hasSpeakers(article) && article.speakersGiven !== 'nameless'
}

export function hasSpeakers({ attributions }: GoldArticle): boolean {
  return attributions.some((attribution) => attribution.speaker !== undefined)
}
