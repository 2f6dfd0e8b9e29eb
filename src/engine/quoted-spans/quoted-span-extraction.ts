// What the extractor says about each quoted span: whether it lies in the content of an
// attribution, and how likely that is. The features keep the names that their weights were trained
// with.
//
//   Lee said that [“nobody” was asked]     “nobody” is content, within a clause
//   The [“smart growth”] plan failed.      no content, and no cue in the sentence

import type { Document } from '../language/document.ts'
import type { Place } from './locate-quoted-spans.ts'
import type { ExtractedAttribution, Extraction } from '../types.ts'

/** For each place, the names of the features that hold. `places` are in text order and do not overlap. */
export function extractionFeatures(
  document: Document,
  places: readonly Place[],
  { attributions, openings, quotationChanceOf }: Pick<Extraction, 'attributions' | 'openings' | 'quotationChanceOf'>,
): string[][] {
  const best = bestMatches(places, attributions)
  const withCue = new Set([...attributions, ...openings].map(({ cue }) => document.sentenceOf[cue.first]))
  return places.map((place, index) => {
    const told = toldFeatures(quotationChanceOf?.(index) ?? null)
    const extracted = best[index]
    if (extracted === null || extracted === undefined)
      return ['unread', `unread, cue in sentence ${withCue.has(document.sentenceOf[place.first])}`, ...told]
    const begins = extracted.content.some((run) => Math.abs(run.first - place.first) <= 1)
    const ends = extracted.content.some((run) => Math.abs(run.last - place.last) <= 1)
    return [
      `read ${step(chanceOf(extracted))}`,
      `read from ${begins} to ${ends}`,
      `read, cue ${step(extracted.cueChance)}`,
      ...told,
    ]
  })
}

/** One feature for each step reached, so that a higher chance never counts less. */
function toldFeatures(chance: number | null): string[] {
  return chance === null ? [] : TOLD_STEPS.filter((least) => chance >= least).map((least) => `told ${least}`)
}

const TOLD_STEPS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98]

/** For each place, the most probable attribution with content there, or null. */
function bestMatches(
  places: readonly Place[],
  attributions: readonly ExtractedAttribution[],
): (ExtractedAttribution | null)[] {
  const best: (ExtractedAttribution | null)[] = places.map(() => null)
  for (const extracted of attributions) {
    for (const { first, last } of extracted.content) {
      for (let index = firstReaching(places, first); index < places.length && places[index]!.first <= last; index++) {
        const other = best[index]
        if (other === null || other === undefined || chanceOf(extracted) > chanceOf(other)) best[index] = extracted
      }
    }
  }
  return best
}

function chanceOf(extracted: ExtractedAttribution): number {
  return extracted.contentChance * extracted.cueChance
}

/** The index of the first place that extends to `token`. */
function firstReaching(places: readonly Place[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.last < token) low = middle + 1
    else high = middle
  }
  return low
}

function step(chance: number): string {
  return chance > 0.9 ? 'surely' : chance > 0.75 ? 'likely' : chance > 0.5 ? 'perhaps' : chance > 0.3 ? 'hardly' : 'not'
}
