// Annotated articles as the extractors see them: paragraphs of units, with the
// annotation of each unit.

import type { Document } from '../../engine/language/document.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import type { CueRange } from '../../engine/extraction/learned/span-features.ts'
import { makeUnits, type Units } from '../../engine/extraction/learned/units.ts'
import type { Span } from '../../model.ts'
import type { GoldArticle, GoldAttribution } from '../evaluate/read-gold.ts'

export interface GoldParagraph {
  readonly units: Units
  readonly number: number
  /** `CUE_LABELS`, one for each unit. */
  readonly labels: Uint8Array
  readonly cues: readonly { range: CueRange; gold: GoldAttribution }[]
  readonly attributions: readonly GoldAttribution[]
  readonly document: Document
}

/** A cue within quotation marks belongs to whoever is quoted there, and is left out. */
export function goldParagraphs(article: GoldArticle): GoldParagraph[] {
  const document = readDocument(article.text)
  return document.paragraphs.map((range, number) => {
    const units = makeUnits(document, number)
    const labels = new Uint8Array(units.length)
    const [start, end] = [document.tokens[range.first]!.start, document.tokens[range.last]!.end]
    const cues = article.attributions.flatMap((gold) => {
      if (gold.cue.length === 0 || gold.cue[0]!.start < start || gold.cue[0]!.start >= end) return []
      const over = unitsOver(document, units, gold.cue)
      if (over.length === 0 || over.some((at) => units.quotedSpan[at]! >= 0)) return []
      for (const [index, at] of over.entries())
        labels[at] = index > 0 && over[index - 1] === at - 1 ? 2 : labels[at] || 1
      return [{ range: { first: over[0]!, last: over.at(-1)! }, gold }]
    })
    return { units, number, labels, cues, attributions: article.attributions, document }
  })
}

/** The units that share a letter with one of the spans. */
export function unitsOver(document: Document, units: Units, spans: readonly Span[]): number[] {
  const over: number[] = []
  for (let at = 0; at < units.length; at++) {
    const start = document.tokens[units.first[at]!]!.start
    const end = document.tokens[units.last[at]!]!.end
    if (spans.some((span) => start < span.end && end > span.start)) over.push(at)
  }
  return over
}

/** The attribution that more than half of a quoted span belongs to; undefined if nobody is quoted. */
export function attributionOfSpan(
  document: Document,
  units: Units,
  at: number,
  attributions: readonly GoldAttribution[],
): GoldAttribution | undefined {
  const start = document.tokens[units.first[at]!]!.start
  const end = document.tokens[units.last[at]!]!.end
  const covers = (span: Span): boolean => Math.min(end, span.end) - Math.max(start, span.start) > 0.5 * (end - start)
  return attributions.find((attribution) => attribution.type !== 'indirect' && attribution.content.some(covers))
}
