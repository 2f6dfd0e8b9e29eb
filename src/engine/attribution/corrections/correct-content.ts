// What grammar settles about the content of a reading.
//
//   Lee [said of](cue) her brother, [“He left.”]     who is spoken of is not quoted
//   [“No,”] Lee [said at](cue) a meeting.            nor is what goes with the verb

import type { Document, TokenRange } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import type { Reading } from '../../extraction/learned/extract-by-models.ts'
import { overlappingSpans } from '../../../text/overlapping-spans.ts'

/** Lee said of [her predecessor, Omar Haddad,] “He left us a mess.”: a phrase without a verb before a whole sentence in marks is what the verb asks for. */
export function leaveTopicOut(document: Document, reading: Reading, stretches: readonly Span[]): Reading {
  const { tokens } = document
  const content = reading.content.map((run) => {
    const stretch = overlappingSpans(stretches, { start: tokens[run.first]!.start, end: tokens[run.last]!.end })[0]
    if (stretch === undefined || run.first !== reading.cue.last + 1 || stretch.end < tokens[run.last]!.end) return run
    let first = run.first
    while (first < run.last && tokens[first]!.end <= stretch.start) first++
    const topic = tokens.slice(run.first, first)
    const isTopic = topic.at(-1)?.text === ',' && !topic.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
    return isTopic && /^\P{L}{0,3}\p{Lu}/u.test(document.text.slice(stretch.start, stretch.start + 12))
      ? { first, last: run.last }
      : run
  })
  return { ...reading, content }
}

/** Lee told the station [“Morning Desk”] that it was late: what stands in marks before "that" is not said. */
export function beginAtThat(document: Document, reading: Reading, stretches: readonly Span[]): Reading {
  const { tokens } = document
  const content = reading.content.map((run) => {
    const stretch = overlappingSpans(stretches, tokens[run.first]!)[0]
    if (stretch === undefined || run.first <= reading.cue.last) return run
    let first = run.first
    while (first < run.last && tokens[first]!.start < stretch.end) first++
    return tokens[first]!.lower === 'that' && tokens[first]!.pos === 'SCONJ' && first < run.last
      ? { first, last: run.last }
      : run
  })
  return { ...reading, content }
}

/** “No,” Lee said at [a meeting]: beside a quotation that is complete a phrase without a verb is not said. */
export function dropLeftovers(document: Document, reading: Reading, stretches: readonly Span[]): Reading {
  const { tokens, text } = document
  const spanOfRun = (run: TokenRange): Span => ({ start: tokens[run.first]!.start, end: tokens[run.last]!.end })
  const isComplete = (run: TokenRange): boolean => {
    const { start, end } = spanOfRun(run)
    return (
      overlappingSpans(stretches, { start, end }).some((stretch) => stretch.start <= start && end <= stretch.end + 1) &&
      /[,.!?…]\P{L}{1,3}$/u.test(text.slice(start, end))
    )
  }
  if (!reading.content.some(isComplete)) return reading
  const content = reading.content.filter(
    (run) =>
      overlappingSpans(stretches, spanOfRun(run)).length > 0 ||
      tokens.slice(run.first, run.last + 1).some((token) => token.pos === 'VERB' || token.pos === 'AUX'),
  )
  return { ...reading, content }
}
