// Finds the turns of transcripts and interviews: paragraphs that begin with
// the speaker's label, with or without quotation marks.
//
//   [WARDEN](source)[:](cue) [I do not recall.](content)
//   [Q](source)[:](cue) [Did you see it?](content)

import { spanOf, type Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { Span } from '../../../model.ts'
import type { QuoteCandidate } from '../../types.ts'
import { sliceSpan } from '../../../text/span.ts'
import { chooseTurns } from './choose-turns.ts'
import { speakerKeys } from './label-keys.ts'
import { namedByLabels } from './named-by-label.ts'
import { peopleOf } from './people-of.ts'
import { readLabel, type Label } from './read-label.ts'

/** The turns of the text in order, each with the paragraphs without a label that continue it. */
export function findSpeakerTurns(document: Document): QuoteCandidate[] {
  const labels = document.paragraphs.flatMap((_, paragraph) => readLabel(document, paragraph) ?? [])
  const people = labels.length === 0 ? new Map<string, TokenRange>() : peopleOf(document, labels)
  const wordsOf = (range: TokenRange): string => sliceSpan(document.text, spanOf(document, range))
  const turns = chooseTurns(document, labels, people, wordsOf)
  const voices = new Set(speakerKeys(turns)).size
  const isTalk = voices < turns.length
  const named = namedByLabels(turns, people, wordsOf)
  return turns.flatMap((turn, index) => {
    const parts = partsOf(document, turn, turns[index + 1], isTalk, voices === 1)
    return hasOne(parts) ? [candidateOf(turn, parts, named[index]!)] : []
  })
}

/**
 * The rest of the paragraph and, in a conversation, the paragraphs up to the next turn if it is
 * near. `isAsked` if only one speaker has labels, so that questions between the turns are somebody
 * else’s.
 */
function partsOf(document: Document, turn: Label, next: Label | undefined, isTalk: boolean, isAsked: boolean): Span[] {
  const { tokens, paragraphs } = document
  const own = paragraphs[turn.paragraph]!
  const hasWords = turn.last < own.last
  const parts = hasWords ? [spanOf(document, { first: turn.last + 1, last: own.last })] : []
  const isSoon = isTalk && next !== undefined && next.paragraph - turn.paragraph <= LONGEST_TURN
  const until = isSoon ? next.paragraph : turn.paragraph + (hasWords ? 1 : 2)
  for (let paragraph = turn.paragraph + 1; paragraph < Math.min(until, paragraphs.length); paragraph++) {
    const range = paragraphs[paragraph]!
    // (Applause), and the reporter's other remarks in brackets between two turns
    if (/^[([]$/u.test(tokens[range.first]!.text) && /^[)\]]$/u.test(tokens[range.last]!.text)) continue
    if (isAsked && tokens[range.last]!.text === '?') break
    if (hasWords && opensInMarks(document, range.first) && !opensInMarks(document, turn.last + 1)) break
    parts.push(spanOf(document, range))
  }
  return parts
}

/** In paragraphs. */
const LONGEST_TURN = 8

function opensInMarks({ quotedSpans, quotedSpanOf, tokens }: Document, token: number): boolean {
  const quotedSpan = quotedSpanOf[token]!
  return quotedSpan >= 0 && quotedSpans[quotedSpan]!.start === tokens[token]!.start
}

function candidateOf(turn: Label, parts: readonly [Span, ...Span[]], named: TokenRange | null): QuoteCandidate {
  return {
    type: 'direct',
    parts,
    cue: turn.hasColon ? { first: turn.last, last: turn.last } : null,
    source: turn.name,
    ...(named !== null && { named }),
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
