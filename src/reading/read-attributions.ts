// The door of this room: which words say that somebody is being quoted, who
// by, and what was said, paragraph by paragraph. Learned from annotated news;
// a better reader can stand behind the same door.
//
// It sees a stretch in quotation marks as one unit and does not judge it, and
// it leaves open who "she" is.

import type { Document, TokenRange } from '../language/document.ts'
import { readChainModel, type ChainModel } from '../learning/chain-model.ts'
import type { Span } from '../model.ts'
import { readCues, type ReadCue } from './read-cues.ts'
import { readSpans, type ReadSpans, type UnitRun } from './read-spans.ts'
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
}

export interface ReaderModels {
  readonly cues: ChainModel
  readonly spans: ChainModel
}

/** Cues below this chance are not looked at; chosen on the development articles for the best F1 of content. */
const CUE_THRESHOLD = 0.3

let loaded: ReaderModels | null = null

/** The models in src/weights, read once. */
export function readerModels(): ReaderModels {
  loaded ??= { cues: readChainModel('cues'), spans: readChainModel('spans') }
  return loaded
}

/** Every attribution that is read off the text; they may overlap. `stretches` are the spans in marks, outermost, in text order. */
export function readAttributions(document: Document, stretches: readonly Span[], models: ReaderModels = readerModels()): Reading[] {
  return document.paragraphs.flatMap((_, paragraph) => {
    const units = makeUnits(document, paragraph, stretches)
    return readCues(models.cues, units, paragraph, CUE_THRESHOLD).flatMap((cue) => {
      const spans = readSpans(models.spans, units, cue)
      return spans.content.length === 0 ? [] : [makeReading(units, cue, spans)]
    })
  })
}

function makeReading(units: Units, cue: ReadCue, spans: ReadSpans): Reading {
  const tokens = (run: UnitRun): TokenRange => ({ first: units.first[run.first]!, last: units.last[run.last]! })
  return {
    cue: tokens(cue),
    source: spans.source === null ? null : tokens(spans.source),
    content: spans.content.map(tokens),
    cueChance: cue.chance,
    sourceChance: spans.sourceChance,
    contentChance: spans.contentChance,
  }
}
