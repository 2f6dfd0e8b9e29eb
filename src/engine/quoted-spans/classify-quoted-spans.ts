// Estimates, for each outermost quoted span, the chance that somebody is quoted there, and says
// what it is if not.
//
//   [“We won,”] said Lee               0.99
//   the host of [“The Late Hour”]      0.04, title
//   no [“friend”] of his               0.3, scare quotes
//   Joe [“Slim”] Park                  0.02, nickname
//
// Learned from annotated news (tools/train/train-quoted-spans.ts).

import type { Document } from '../language/document.ts'
import { profileOf } from '../languages/profiles.ts'
import { nameAfterDash } from '../language/clauses/name-after-dash.ts'
import { isNamedBefore } from '../language/clauses/naming-clause.ts'
import { isSupposedBefore } from '../language/clauses/supposed-clause.ts'
import { probability, type Features, type LinearModel } from '../learning/linear-model.ts'
import { weightsOfReader } from '../learning/weights-of-reader.ts'
import { isApposedName } from './kinds/is-apposed-name.ts'
import { isExplainedName } from './kinds/is-explained-name.ts'
import { isInscription } from './kinds/is-inscription.ts'
import { isListedWork } from './kinds/is-listed-work.ts'
import { rejectedSpanAt, type RejectedSpan } from './kinds/rejected-span.ts'
import { locateQuotedSpans, type Place } from './locate-quoted-spans.ts'
import { rejectedKind } from './rejected-kind.ts'
import { quotedSpanFeatures } from './quoted-span-features.ts'
import type { RejectedKind } from '../../model.ts'
import type { ClassifiedSpan, Extraction } from '../types.ts'

export interface QuotedSpanModels {
  /** For English, with all features. */
  readonly english: LinearModel
  /** For every other language: only length, capitals and punctuation. */
  readonly any: LinearModel
}

/** One for each of `document.quotedSpans`. `language` is an ISO 639-1 code. */
export function classifyQuotedSpans(
  document: Document,
  language: string,
  extracted: Pick<Extraction, 'attributions' | 'openings' | 'quotationChanceOf' | 'reader'>,
  models: QuotedSpanModels = quotedSpanModels(extracted.reader),
): ClassifiedSpan[] {
  const places = locateQuotedSpans(document)
  const features = quotedSpanFeatures(document, places, extracted)
  const classified: ClassifiedSpan[] = []
  for (const [index, place] of places.entries()) {
    const learned =
      profileOf(language).extraction === 'learned'
        ? probability(models.english, features[index]!)
        : probability(models.any, anyLanguage(features[index]!))
    const kind = rejectedKind(document, place)
    const { start, end, continues, isBlock } = place.quotedSpan
    const told = isNobodys(document, place, kind) ? learned * RARE_KIND_SHARE : learned
    const goesOn = places[index + 1]?.quotedSpan.continues === true && place.last - place.first >= FEWEST_SIGNED
    const chance =
      isSigned(document, place) || isInterrupted(document, place, places[index + 1]) || (goesOn && !isBlock)
        ? Math.max(told, CHANCE_OF_SIGNED)
        : isBlock
          ? Math.min(told, MOST_FOR_BLOCK)
          : continues
            ? Math.max(told, classified.at(-1)?.chance ?? 0)
            : told
    classified.push({ start, end, continues, isBlock, chance, kind })
  }
  return classified
}

/** “Sheep remember faces.” — Keith Arnott, vet. As certain as a quotation that continues in the next paragraph. */
function isSigned(document: Document, { quotedSpan, before, first, last, after }: Place): boolean {
  const opening = quotedSpan.isBlock ? first : before + 1
  return last - first >= FEWEST_SIGNED && nameAfterDash(document, opening, after) !== null
}

/**
 * “Friends,” Maud Price began, “this took nine years.”: the first words of a paragraph and of a
 * speech that continues.
 */
function isInterrupted({ tokens, paragraphs, paragraphOf }: Document, place: Place, next: Place | undefined): boolean {
  if (next === undefined || place.last < place.first || place.after >= tokens.length) return false
  const between = tokens.slice(place.after, next.before + 1)
  return (
    paragraphs[paragraphOf[place.first]!]!.first >= place.before + 1 &&
    paragraphOf[next.first] === paragraphOf[place.first] &&
    tokens[place.last]!.text === ',' &&
    between.length >= 3 &&
    between.length <= LONGEST_CLAUSE &&
    between.at(-1)!.text === ',' &&
    between.filter(({ text }) => text === ',').length === 1 &&
    between.some(({ pos }) => pos === 'VERB')
  )
}

/** In tokens. */
const LONGEST_CLAUSE = 8
/** In tokens; a title may also be followed by a dash and a name. */
const FEWEST_SIGNED = 4
const CHANCE_OF_SIGNED = 0.9

/** Whether the words around the span, or what it is written on, make certain that nobody is quoted there. */
function isNobodys(document: Document, place: Place, kind: RejectedKind): boolean {
  const length = place.last - place.first + 1
  const isRare = kind === 'boilerplate' || kind === 'nickname'
  if (length <= SHORT && isRare) return true
  if (length > LONGEST_NAME) return false
  const at = place.before + 1
  const span = rejectedSpanAt(document, place)
  return isNamedBefore(document, at) || isSupposedBefore(document, at) || NAMES.some((holds) => holds(span))
}

const NAMES: readonly ((span: RejectedSpan) => boolean)[] = [
  isApposedName,
  isExplainedName,
  isInscription,
  isListedWork,
]

/** In tokens. */
const SHORT = 6
/** In tokens; even a whole headline may be the name of something. */
const LONGEST_NAME = 12
/**
 * Nicknames and boilerplate are too rare for the model to learn (17 of 9,000 quoted spans in the
 * training articles), and two of those were annotated as part of a quotation.
 */
const RARE_KIND_SHARE = 0.25

/** A block without marks may also be a box or a notice: it is a quotation only if a speaker is found. */
const MOST_FOR_BLOCK = 0.65

/** The features that do not depend on English. */
export function anyLanguage(features: Features): Features {
  return features.filter((feature) => feature.startsWith('any:'))
}

const quotedSpanModels = weightsOfReader<QuotedSpanModels>('quoted-spans')
