// Puts together what the reader read and what stands in marks: one Draft for
// each quote, every stretch that is a quotation in exactly one of them.
//
//   [“We won,”] [Lee] [said]. [“Nobody thought so.”]     one quote with two parts

import { spanOf, type Document } from '../language/document.ts'
import type { Span } from '../../model.ts'
import type { Opening, Reading, TextReading } from '../extraction/learned/extract-by-models.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'
import { compareSpans } from '../../text/span.ts'
import { chooseReadings } from './choose-extracted.ts'
import type { Draft } from './quote-candidate.ts'
import { findLooseSource, type FoundSource, type LooseStretch } from './source-rules/find-nearby-source.ts'
import { fillSources } from './source-rules/infer-missing-sources.ts'
import { rememberSources } from './remember-sources.ts'
import { splitAtColon } from './corrections/split-at-colon.ts'
import { standsAlone } from './is-whole-sentence.ts'
import { mendReadings } from './corrections/correct-extracted.ts'
import { quoteType } from './quote-type.ts'
import { readingRule } from './extraction-rule.ts'

/** An outermost stretch in marks, and the chance that somebody is quoted there. */
export interface WeighedStretch extends Span {
  readonly continues: boolean
  readonly chance: number
}

/** From this chance on a stretch that no reading covers is a quotation. */
const LOOSE_THRESHOLD = 0.5
/** The same for one inside a sentence in another language than English. */
const SURE_THRESHOLD = 0.75

/**
 * `stretches` are in text order and do not overlap; `reading` was read with
 * the same stretches; `turns` are the quotes of a transcript, which go before
 * readings. The drafts come in text order.
 */
export function assembleQuotes(
  document: Document,
  stretches: readonly WeighedStretch[],
  reading: TextReading,
  turns: readonly Draft[],
): Draft[] {
  const said = turns.flatMap((turn) => turn.parts).sort(compareSpans)
  const read = chooseReadings(mendReadings(document, reading, stretches)).flatMap((chosen) => {
    const runs = partsOf(document, chosen, stretches).filter((part) => overlappingSpans(said, part).length === 0)
    return splitAtColon(document.text, runs, stretches).map((parts) => draftOf(document, chosen, parts, stretches))
  })
  const drafts = [
    ...turns,
    ...dropQuotedSources(
      document,
      read.filter((draft) => !isHardlyQuoted(draft)),
    ),
  ].sort(compareDrafts)
  const sparing = rememberSources(document, stretches, reading)
  const all = addLoose(document, drafts, stretches, sparing).sort(compareDrafts)
  return fillSources(document, all, stretches, sparing)
}

function draftOf(
  document: Document,
  reading: Reading,
  parts: readonly [Span, ...Span[]],
  stretches: readonly WeighedStretch[],
): Draft {
  const type = quoteType(document.text, parts, stretches)
  const judged = parts.flatMap((part) => overlappingSpans(stretches, part)).map((stretch) => stretch.chance)
  // Outside English the judge knows no words, and a pattern of them tells more.
  const chances = reading.rule === undefined || judged.length === 0 ? judged : [...judged, reading.contentChance]
  return {
    type,
    parts,
    cue: reading.cue,
    source: reading.source,
    rule: readingRule(document, reading, type),
    cueChance: reading.cueChance,
    sourceChance: reading.sourceChance,
    contentChance: reading.contentChance,
    stretchChance: chances.length === 0 ? 1 : Math.max(...chances),
  }
}

/** The party “United North” won nine seats: neither the reader nor the judge of stretches makes much of it. */
function isHardlyQuoted({ type, cueChance, stretchChance }: Draft): boolean {
  return type === 'mixed' && cueChance < LOOSE_THRESHOLD && stretchChance < LOOSE_THRESHOLD
}

/** Nobody speaks in somebody else's words: a source inside another quote is none. */
function dropQuotedSources(document: Document, drafts: readonly Draft[]): Draft[] {
  const parts = drafts.flatMap((draft) => draft.parts.map((part) => ({ ...part, draft }))).sort(compareSpans)
  return drafts.map((draft) => {
    const isQuoted =
      draft.source !== null &&
      overlappingSpans(parts, spanOf(document, draft.source)).some((part) => part.draft !== draft)
    return isQuoted ? { ...draft, source: null, sourceChance: 0 } : draft
  })
}

/** The runs of content as spans, without the comma, colon or bullet that only joins them to the rest; what stands in marks is never cut. */
function partsOf(document: Document, reading: Reading, stretches: readonly WeighedStretch[]): Span[] {
  const isJoiner = (at: number): boolean =>
    JOINER.test(document.tokens[at]!.text) && overlappingSpans(stretches, document.tokens[at]!).length === 0
  return reading.content.flatMap((run) => {
    let { first, last } = run
    while (first <= last && isJoiner(first)) first++
    while (last >= first && isJoiner(last)) last--
    return first > last ? [] : [spanOf(document, { first, last })]
  })
}

const JOINER = /^(?:[,:;.–—•·*_-]|\p{Extended_Pictographic})$/u

const NOBODY_FOUND: FoundSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** Walks through drafts and loose stretches in text order, giving each loose stretch the source of what stands near. */
function addLoose(
  document: Document,
  drafts: readonly Draft[],
  stretches: readonly WeighedStretch[],
  { isEnglish, sourceOf, openings }: TextReading,
): Draft[] {
  const parts = drafts.flatMap((draft) => draft.parts).sort(compareSpans)
  const openingOf = new Map(
    openings
      .filter((opening) => endsParagraph(document, opening))
      .map((opening) => [document.paragraphOf[opening.cue.first]!, opening]),
  )
  const done: Draft[] = []
  let next = 0
  let token = 0
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.chance < LOOSE_THRESHOLD || overlappingSpans(parts, stretch).length > 0) continue
    while (token + 1 < document.tokens.length && document.tokens[token]!.end <= stretch.start) token++
    while (next < drafts.length && drafts[next]!.parts[0].start < stretch.start) done.push(drafts[next++]!)
    const loose = { ...stretch, token }
    if (!isEnglish && !standsAlone(document, loose)) {
      if (stretch.chance >= SURE_THRESHOLD) done.push(draftFrom(NOBODY_FOUND, 'no-source', loose))
      continue
    }
    const opening = openingOf.get(document.paragraphOf[token]! - 1) ?? null
    const { rule, found, joined } = findLooseSource({
      document,
      stretch: loose,
      before: done,
      after: drafts.slice(next, next + 1),
      read: () => sourceOf(index),
      opening,
    })
    if (joined === null) done.push(draftFrom(found, rule, loose))
    else done[joined] = withPart(document, done[joined]!, loose, stretches)
  }
  return [...done, ...drafts.slice(next)]
}

/** Whether a colon after the cue ends the paragraph. */
function endsParagraph(document: Document, { cue }: Opening): boolean {
  const { last } = document.paragraphs[document.paragraphOf[cue.first]!]!
  return document.tokens[last]!.text === ':'
}

function withPart(
  document: Document,
  draft: Draft,
  { start, end, chance }: LooseStretch,
  stretches: readonly WeighedStretch[],
): Draft {
  const parts = [...draft.parts, { start, end }] as [Span, ...Span[]]
  parts.sort(compareSpans)
  return {
    ...draft,
    parts,
    type: quoteType(document.text, parts, stretches),
    stretchChance: Math.max(draft.stretchChance, chance),
  }
}

function draftFrom(
  { cue, source, cueChance, sourceChance }: FoundSource,
  rule: Draft['rule'],
  { start, end, chance }: LooseStretch,
): Draft {
  return {
    type: 'direct',
    parts: [{ start, end }],
    cue,
    source,
    rule,
    cueChance,
    sourceChance,
    contentChance: 0,
    stretchChance: chance,
  }
}

function compareDrafts(one: Draft, other: Draft): number {
  return compareSpans(one.parts[0], other.parts[0])
}
