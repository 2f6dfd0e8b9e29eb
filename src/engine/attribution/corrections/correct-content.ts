// What grammar decides about the content of an extracted attribution.
//
//   Lee [said of](cue) her brother, [“He left.”]     the topic is not quoted
//   [“No,”] Lee [said at](cue) a meeting.            nor is what belongs to the verb

import type { Document } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import { overlappingSpans } from '../../../text/overlapping-spans.ts'
import type { ExtractedAttribution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/**
 * Lee said of [her predecessor, Omar Haddad,] “He left us a mess.”: a phrase without a verb before
 * a whole sentence in marks is an object of the verb.
 */
export function leaveTopicOut(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens } = document
  const content = extracted.content.map((run) => {
    const quotedSpan = overlappingSpans(document.quotedSpans, {
      start: tokens[run.first]!.start,
      end: tokens[run.last]!.end,
    })[0]
    if (quotedSpan === undefined || run.first !== extracted.cue.last + 1 || quotedSpan.end < tokens[run.last]!.end)
      return run
    let first = run.first
    while (first < run.last && tokens[first]!.end <= quotedSpan.start) first++
    const topic = tokens.slice(run.first, first)
    const isTopic = topic.at(-1)?.text === ',' && !topic.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
    return isTopic && /^\P{L}{0,3}\p{Lu}/u.test(document.text.slice(quotedSpan.start, quotedSpan.start + 12))
      ? { first, last: run.last }
      : run
  })
  return { ...extracted, content }
}

/**
 * Lee told the station [“Morning Desk”] that it was late: words in marks before "that" are not
 * part of what was said.
 */
export function beginAtThat(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens } = document
  const content = extracted.content.map((run) => {
    const quotedSpan = overlappingSpans(document.quotedSpans, tokens[run.first]!)[0]
    if (quotedSpan === undefined || run.first <= extracted.cue.last) return run
    let first = run.first
    while (first < run.last && tokens[first]!.start < quotedSpan.end) first++
    return tokens[first]!.lower === 'that' && tokens[first]!.pos === 'SCONJ' && first < run.last
      ? { first, last: run.last }
      : run
  })
  return { ...extracted, content }
}

/** In tokens. */
const LONGEST_PLACE = 10

/** Lee said in 1908 [in Twist v. Maine] that it was late: when and where it was said is not part of it. */
export function leavePlaceOut({ tokens }: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { cue } = extracted
  const content = extracted.content.flatMap((run) => {
    if (run.first === run.last && tokens[run.first]!.lower === 'that' && extracted.content.length > 1) return []
    if (run.first <= cue.last || !/^(?:in|at|on|during)$/u.test(tokens[run.first]!.lower)) return [run]
    let that = run.first + 1
    while (
      that < run.last &&
      that < run.first + LONGEST_PLACE &&
      /^(?:ADP|DET|ADJ|NUM|NOUN|PROPN)$/u.test(tokens[that]!.pos) &&
      tokens[that]!.lower !== 'that'
    )
      that++
    return [tokens[that]!.lower === 'that' && that < run.last ? { first: that, last: run.last } : run]
  })
  return { ...extracted, content }
}

/** “No,” Lee said at [a meeting]: beside a complete quotation, a phrase without a verb was not said. */
export function dropLeftovers(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens, text } = document
  const spanOfRun = (run: TokenRange): Span => ({ start: tokens[run.first]!.start, end: tokens[run.last]!.end })
  const isComplete = (run: TokenRange): boolean => {
    const { start, end } = spanOfRun(run)
    return (
      overlappingSpans(document.quotedSpans, { start, end }).some(
        (quotedSpan) => quotedSpan.start <= start && end <= quotedSpan.end + 1,
      ) && /[,.!?…]\P{L}{1,3}$/u.test(text.slice(start, end))
    )
  }
  if (!extracted.content.some(isComplete)) return extracted
  const content = extracted.content.filter(
    (run) =>
      overlappingSpans(document.quotedSpans, spanOfRun(run)).length > 0 ||
      tokens.slice(run.first, run.last + 1).some((token) => token.pos === 'VERB' || token.pos === 'AUX'),
  )
  return { ...extracted, content }
}

/** The most tokens of a dateline. */
const LONGEST_DATELINE = 14

/**
 * [GROZNY, May 3 (Reuters) —] The bridge is closed, Lee said: where and when a report was written
 * is not part of what somebody said.
 */
export function dropDateline(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { paragraphs, paragraphOf } = document
  const content = extracted.content.map((run) => {
    const { first, last } = paragraphs[paragraphOf[run.first]!]!
    const end = run.first === first ? datelineEnd(document, first, Math.min(last, run.last - 1)) : -1
    return end < 0 ? run : { first: end + 1, last: run.last }
  })
  return { ...extracted, content }
}

/** The dash that ends the dateline at the beginning of a paragraph, or -1. */
function datelineEnd({ tokens }: Document, first: number, limit: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]!.text)) return -1
  for (let at = first + 1; at <= limit && at < first + LONGEST_DATELINE; at++) {
    const { text } = tokens[at]!
    if (/^(?:[—–―]|--?)$/u.test(text)) return at
    if (!/^(?:\p{Lu}.*|\d+|[,.()/'’])$/u.test(text)) return -1
  }
  return -1
}
