// Finds the turns of transcripts and interviews: paragraphs that begin with
// the speaker's label, with or without quotation marks.
//
//   [WARDEN](source)[:](cue) [I do not recall.](content)
//   [Q](source)[:](cue) [Did you see it?](content)
//
// A label in capitals is one by itself; in ordinary spelling ("Note: …",
// "Updated: …") it counts only when two labels take turns.

import type { Document } from '../language/document.ts'
import type { Span } from '../../model.ts'
import type { QuoteCandidate } from '../types.ts'

/** Up to five words of at most 30 units, then a colon: the label of a turn. */
const LABEL = /^["“'‘«„]?\s?(?<label>\p{Lu}[\p{L}\p{M}.’'-]{0,29}(?: [\p{Lu}(][\p{L}\p{M}.’')-]{0,29}){0,4}):(?=\s)/u
const CAPITALS = /^[\p{Lu}\p{M}.’' ()-]+$/u

interface Turn {
  readonly paragraph: number
  readonly label: string
  /** The tokens of the label, and the token of the colon. */
  readonly first: number
  readonly colon: number
}

/** The turns of the text in order, each with the paragraphs that go on without a label between two turns. */
export function findSpeakerTurns(document: Document): QuoteCandidate[] {
  const turns = labelledParagraphs(document)
  const labels = new Set(turns.map((turn) => turn.label))
  const takesTurns = turns.length >= 3 && labels.size >= 2 && turns.length > labels.size
  const kept = turns.filter(
    (turn) => takesTurns || (CAPITALS.test(turn.label) && turns.length >= 2 && labels.size >= 2),
  )
  return kept.flatMap((turn, index) => {
    const next = kept[index + 1]
    const parts = partsOf(document, turn, next)
    return hasOne(parts) ? [candidateOf(turn, parts)] : []
  })
}

function labelledParagraphs(document: Document): Turn[] {
  return document.paragraphs.flatMap((range, paragraph) => {
    const start = document.tokens[range.first]!.start
    const beginning = document.text.slice(start, start + 160)
    const match = beginning.includes(':') ? LABEL.exec(beginning) : null
    const label = match?.groups?.['label']
    if (match === null || label === undefined) return []
    const end = start + match[0].length
    let colon = range.first
    while (colon < range.last && document.tokens[colon]!.end < end) colon++
    let first = range.first
    while (first < colon && !/\p{L}/u.test(document.tokens[first]!.text)) first++
    return colon >= range.last || first === colon || document.tokens[colon]!.text !== ':'
      ? []
      : [{ paragraph, label, first, colon }]
  })
}

/** The rest of the paragraph, and the paragraphs up to the next turn when there is one soon. */
function partsOf(document: Document, turn: Turn, next: Turn | undefined): Span[] {
  const range = document.paragraphs[turn.paragraph]!
  const parts = [{ start: document.tokens[turn.colon + 1]!.start, end: document.tokens[range.last]!.end }]
  const until =
    next !== undefined && next.paragraph - turn.paragraph <= LONGEST_TURN ? next.paragraph : turn.paragraph + 1
  for (let paragraph = turn.paragraph + 1; paragraph < until; paragraph++) {
    const { first, last } = document.paragraphs[paragraph]!
    parts.push({ start: document.tokens[first]!.start, end: document.tokens[last]!.end })
  }
  return parts
}

/** In paragraphs. */
const LONGEST_TURN = 8

function candidateOf(turn: Turn, parts: readonly [Span, ...Span[]]): QuoteCandidate {
  return {
    type: 'direct',
    parts,
    cue: { first: turn.colon, last: turn.colon },
    source: { first: turn.first, last: turn.colon - 1 },
    rule: 'speaker-label',
    cueChance: 1,
    sourceChance: 1,
    contentChance: 1,
    quotationChance: 1,
  }
}

function hasOne(spans: readonly Span[]): spans is readonly [Span, ...Span[]] {
  return spans.length > 0
}
