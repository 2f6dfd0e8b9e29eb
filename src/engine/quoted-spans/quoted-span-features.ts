// What a quoted span looks like and what stands around it: the features that distinguish a
// quotation from a title, a nickname or a scare quote.
//
//   in his new film [“The Long Way Home”]     every word has a capital; "film" before it
//   the [“smart growth”] movement             no verb; an article before, a noun after
//   [“We will not go back,”] she said         a verb, a first person, a comma inside

import type { Document } from '../language/document.ts'
import type { Features } from '../learning/linear-model.ts'
import type { Place } from './locate-quoted-spans.ts'
import { extractionFeatures } from './quoted-span-extraction.ts'
import { LONGEST_LOOK, countRepeats, shapeFeatures, quotedSpanShape, wordCountStep } from './quoted-span-shape.ts'
import { commonWord, surroundingFeatures } from './quoted-span-surroundings.ts'
import type { Extraction } from '../types.ts'

/**
 * For each place, the names of the features that hold. `places` are all outermost quoted spans of
 * the document in text order; `extracted` is from the same document.
 */
export function quotedSpanFeatures(
  document: Document,
  places: readonly Place[],
  extracted: Pick<Extraction, 'attributions' | 'openings' | 'quotationChanceOf'>,
): Features[] {
  const extraction = extractionFeatures(document, places, extracted)
  const repeats = countRepeats(document, places)
  return places.map((place, index) => {
    const shape = quotedSpanShape(document, place)
    return [
      ...shapeFeatures(document, place, shape, repeats[index]!),
      ...wordsInside(document, place),
      ...surroundingFeatures(document, place, shape),
      ...neighbors(document, places, index),
      ...extraction[index]!,
    ]
  })
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])

function wordsInside({ tokens }: Document, { first, last }: Place): string[] {
  const end = Math.min(last, first + LONGEST_LOOK)
  const features = new Set<string>()
  for (let at = first; at <= end; at++) {
    const { lower, pos } = tokens[at]!
    if (FIRST_PERSON.has(lower)) features.add('first person')
    else if (SECOND_PERSON.has(lower)) features.add('second person')
    else if (pos === 'PRON') features.add('pronoun')
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADJ' || pos === 'ADV' || pos === 'NUM' || pos === 'PART')
      features.add(`inside ${pos}`)
  }
  if (first > last) return []
  const length = end - first + 1
  features.add(`begins ${tokens[first]!.pos}`)
  features.add(`begins with ${commonWord(tokens[first]!)}`)
  features.add(`begins ${tokens[first]!.pos} size ${wordCountStep(length)}`)
  if (length <= 6) features.add(`ends ${tokens[end]!.pos}`)
  return [...features]
}

/** Other quoted spans of the same paragraph: a word in marks beside a sentence in marks often has the same speaker. */
function neighbors({ paragraphOf, sentenceOf }: Document, places: readonly Place[], index: number): string[] {
  const place = places[index]!
  const features: string[] = []
  for (const [side, other] of [
    ['previous', places[index - 1]],
    ['next', places[index + 1]],
  ] as const) {
    if (other === undefined || paragraphOf[other.first] !== paragraphOf[place.first])
      features.push(`${side} quoted none`)
    else {
      const length = other.last - other.first + 1
      const where = sentenceOf[other.first] === sentenceOf[place.first] ? 'sentence' : 'paragraph'
      features.push(`${side} quoted in ${where} ${length > 6 ? 'long' : length > 3 ? 'short' : 'tiny'}`)
      const gap = side === 'previous' ? place.first - other.last : other.first - place.last
      if (gap <= 6) features.push(`${side} quoted near`)
    }
  }
  return features
}
