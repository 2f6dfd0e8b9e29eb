// Reads English: which words say that somebody is being quoted, who
// by, and what was said, paragraph by paragraph. Learned from annotated news;
// a better reader can stand behind the same door.
//
// It sees a stretch in quotation marks as one unit and does not judge it, and
// it leaves open who "she" is.

import type { Document, TokenRange } from '../../language/document.ts'
import type { ChainModel } from '../../learning/chain.ts'
import { readChainModel } from '../../learning/chain-model.ts'
import type { Span } from '../../../model.ts'
import { readCues, type ReadCue } from './label-cues.ts'
import { readSpans, type ReadSpans, type UnitRun } from './label-spans.ts'
import { readStretch } from './label-quoted-span.ts'
import { makeUnits, type Units } from './units.ts'

/** One attribution as it is read off a paragraph, in tokens of the document. */
export interface Reading {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** At least one run; a stretch in marks lies in a run whole or not at all. */
  readonly content: readonly TokenRange[]
  /** How sure each step is, from 0 to 1. */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The pattern that it follows, if the reader knows. */
  readonly rule?: ReadingRule
}

export type ReadingRule =
  | 'verb-before-quote'
  | 'verb-after-quote'
  | 'verb-inside-quote'
  | 'reported-clause'
  | 'according-to'
  | 'colon-before-quote'

export interface ReaderModels {
  readonly cues: ChainModel
  readonly spans: ChainModel
  readonly stretches: ChainModel
}

/** Cues below this chance are not looked at; chosen on the development articles for the best F1 of content. */
const CUE_THRESHOLD = 0.2

/** A paragraph with more cues is no prose ("he said he said he said …"): each is read with fewer units around it, for the time's sake. */
const MANY_CUES = 60
const NEAR_REACH = 12

let loaded: ReaderModels | null = null

/** The models in src/weights, read once. */
export function readerModels(): ReaderModels {
  loaded ??= {
    cues: readChainModel('cues'),
    spans: readChainModel('spans'),
    stretches: readChainModel('stretch-sources'),
  }
  return loaded
}

/** What is read off a text. */
export interface TextReading {
  /** ISO 639-1 code of the article, or "und". */
  readonly language: string
  /** Whether rules of English grammar may be added to it. */
  readonly isEnglish: boolean
  /** They may overlap. */
  readonly readings: readonly Reading[]
  /** Cues whose words are not in their paragraph: "The mayor replied:" at its end. */
  readonly openings: readonly Opening[]
  /** The source and cue of each stretch, seen from the stretch, by its position in the list of stretches. */
  readonly sourceOf: (stretch: number) => StretchReading
}

/** A cue and its source without content. */
export type Opening = Pick<Reading, 'cue' | 'source' | 'cueChance' | 'sourceChance'>

export interface StretchReading {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly cueChance: number
  readonly sourceChance: number
}

/** Reads English, paragraph by paragraph, those that `isRead` says. `stretches` are the spans in marks, outermost, in text order. */
export function readAttributions(
  document: Document,
  stretches: readonly Span[],
  models: ReaderModels = readerModels(),
  isRead: (paragraph: number) => boolean = () => true,
): TextReading {
  const readings: Reading[] = []
  const openings: Opening[] = []
  const unitOf = new Map<number, { units: Units; at: number }>()
  for (const paragraph of document.paragraphs.keys()) {
    if (!isRead(paragraph)) continue
    const units = makeUnits(document, paragraph, stretches)
    for (let at = 0; at < units.length; at++) if (units.stretch[at]! >= 0) unitOf.set(units.stretch[at]!, { units, at })
    const cues = readCues(models.cues, units, paragraph, CUE_THRESHOLD)
    const reach = cues.length > MANY_CUES ? NEAR_REACH : undefined
    for (const cue of cues) {
      const reading = makeReading(units, cue, readSpans(models.spans, units, cue, reach))
      if (reading.content.length > 0) readings.push(reading)
      else openings.push(reading)
    }
  }
  return {
    language: 'en',
    isEnglish: true,
    readings,
    openings,
    sourceOf: (stretch) => readSource(unitOf.get(stretch), models),
  }
}

function readSource(place: { units: Units; at: number } | undefined, models: ReaderModels): StretchReading {
  if (place === undefined) return { cue: null, source: null, cueChance: 0, sourceChance: 0 }
  const { cue, source, cueChance, sourceChance } = readStretch(models.stretches, place.units, place.at)
  return {
    cue: cue && tokensOf(place.units, cue),
    source: source && tokensOf(place.units, source),
    cueChance,
    sourceChance,
  }
}

function makeReading(units: Units, cue: ReadCue, spans: ReadSpans): Reading {
  return {
    cue: tokensOf(units, cue),
    source: spans.source && tokensOf(units, spans.source),
    content: spans.content.map((run) => tokensOf(units, run)),
    cueChance: cue.chance,
    sourceChance: spans.sourceChance,
    contentChance: spans.contentChance,
  }
}

function tokensOf(units: Units, run: UnitRun): TokenRange {
  return { first: units.first[run.first]!, last: units.last[run.last]! }
}
