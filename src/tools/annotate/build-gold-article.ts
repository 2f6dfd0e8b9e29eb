// Turns a draft and its text into an article as a gold file has it, with
// offsets; reports what is not found or may be more than one place.

import type { Span } from '../../model.ts'
import type { GoldArticle, GoldAttribution, GoldSpan } from '../evaluate/read-gold.ts'
import type { Draft, DraftAttribution } from './draft.ts'
import { findVerbatim } from './find-verbatim.ts'
import { typeByMarks } from './type-by-marks.ts'

export interface BuiltArticle {
  readonly article: GoldArticle
  /** One sentence each, naming the attribution and the words; an article with any faults should not be used. */
  readonly faults: readonly string[]
}

/** In UTF-16 code units: words farther away than this are taken to belong to something else. */
const FARTHEST = 250

export function buildGoldArticle({ attributions, ...about }: Draft, text: string): BuiltArticle {
  const faults: string[] = []
  const built = attributions.map((attribution, index) => {
    const name = `attribution ${index + 1}`
    return buildAttribution(text, `E${index + 1}`, attribution, (fault) => faults.push(`${name}: ${fault}`))
  })
  return { article: { ...about, text, attributions: built }, faults }
}

function buildAttribution(
  text: string,
  id: string,
  draft: DraftAttribution,
  report: (fault: string) => void,
): GoldAttribution {
  const content = draft.content.flatMap((words) => locateOnly(text, words, report)).sort((a, b) => a.start - b.start)
  const near = (kind: string, pieces: readonly string[], anchors: readonly Span[]): readonly GoldSpan[] =>
    pieces.flatMap((words) => locateNearest(text, `${kind} “${words}”`, words, { content, anchors }, report))
  const cue = near('cue', draft.cue, content)
  const source = near('source', draft.source, cue.length > 0 ? cue : content)
  const type = draft.type ?? typeByMarks(text, content)
  return { id, type, source, cue, content, speaker: draft.speaker as NonNullable<GoldAttribution['speaker']> }
}

/** Content is searched for in the whole text, so the draft must make clear which place is meant. */
function locateOnly(text: string, words: string, report: (fault: string) => void): readonly GoldSpan[] {
  const places = findVerbatim(text, words)
  if (places.length === 0) report(`content “${words}” is not in the text`)
  if (places.length > 1)
    report(`content “${words}” occurs ${places.length} times: give more words, with [[…]] around it`)
  return places.slice(0, 1).map((place) => withWords(text, place))
}

/** Cue and source are short words that occur often in a text: the nearest outside the content is meant. */
function locateNearest(
  text: string,
  name: string,
  words: string,
  { content, anchors }: { readonly content: readonly Span[]; readonly anchors: readonly Span[] },
  report: (fault: string) => void,
): readonly GoldSpan[] {
  const outside = findVerbatim(text, words).filter(
    ({ start, end }) => !content.some((piece) => start >= piece.start && end <= piece.end),
  )
  const places = outside
    .map((place) => ({ place, distance: Math.min(...anchors.map((anchor) => distanceOf(place, anchor))) }))
    .sort((one, other) => one.distance - other.distance)
  const [nearest, next] = places
  if (nearest === undefined) {
    report(`${name} is not in the text outside the content`)
    return []
  }
  if (nearest.distance > FARTHEST) report(`${name} is ${nearest.distance} characters away`)
  if (next !== undefined && next.distance - nearest.distance < 3)
    report(`${name} is ambiguous between two places: give more words, with [[…]] around it`)
  return [withWords(text, nearest.place)]
}

function distanceOf(one: Span, other: Span): number {
  return Math.max(other.start - one.end, one.start - other.end, 0)
}

function withWords(text: string, { start, end }: Span): GoldSpan {
  return { start, end, text: text.slice(start, end) }
}
