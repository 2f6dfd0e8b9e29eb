// Texts with the expected spans marked in them, so that tests need not count
// offsets.
//
//   [q “We won,”] [cue said] [src Ann Lee], host of [title “The Late Hour”].
//
// If there are several quotes, they are numbered in text order: [q1 …], [cue1 …],
// [src1 …], [q2 …]; words that belong to two of them are [src1+2 …]. The parts
// of an interrupted quote carry the same label. Marks may be nested.
// Any other bracket is text: “[the bill] was bad”.

import type { Span } from '../../src/model.ts'

export interface Marked {
  readonly text: string
  /** By label ("q", "q2", "src2", "title"), in text order. */
  readonly spans: Readonly<Record<string, readonly Span[]>>
}

const MARK = /^\[(?<label>(?:q|cue|src)(?:\d+(?:\+\d+)*)?|title|nickname|scare-quotes|term|boilerplate) /u

/** Throws if a mark is never closed. */
export function marked(source: string): Marked {
  const spans: Record<string, Span[]> = {}
  const open: { labels: readonly string[]; start: number }[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const mark = source[at] === '[' ? MARK.exec(source.slice(at, at + 40)) : null
    if (mark !== null) {
      open.push({ labels: labelsOf(mark.groups!['label']!), start: text.length })
      at += mark[0].length
      continue
    }
    const unit = source[at++]!
    if (unit === '[') open.push({ labels: [], start: text.length })
    const closed = unit === ']' ? open.pop() : undefined
    if (closed === undefined || closed.labels.length === 0) text += unit
    for (const label of closed?.labels ?? []) (spans[label] ??= []).push({ start: closed!.start, end: text.length })
  }
  const unclosed = open.find(({ labels }) => labels.length > 0)
  if (unclosed !== undefined) throw new Error(`[${unclosed.labels.join()} is never closed: ${source}`)
  return { text, spans }
}

/** "src1+2" → "src1" and "src2". */
function labelsOf(label: string): string[] {
  const { kind, numbers } = /^(?<kind>\D+)(?<numbers>.*)$/u.exec(label)!.groups!
  return numbers!.split('+').map((number) => `${kind}${number}`)
}

/** Writes marks into a text, in the form that `marked` reads. If two begin at the same place, the longer one is outside. */
export function writeMarks(text: string, spans: Readonly<Record<string, readonly Span[]>>): string {
  const marks = Object.entries(spans).flatMap(([label, list]) => list.map((span) => ({ label, ...span })))
  const openings = new Map<number, { label: string; end: number }[]>()
  const closings = new Map<number, number>()
  for (const { label, start, end } of marks) {
    openings.set(start, [...(openings.get(start) ?? []), { label, end }])
    closings.set(end, (closings.get(end) ?? 0) + 1)
  }
  let written = ''
  for (let at = 0; at <= text.length; at++) {
    written += ']'.repeat(closings.get(at) ?? 0)
    const labels = (openings.get(at) ?? []).sort(
      (one, other) => other.end - one.end || one.label.localeCompare(other.label),
    )
    written += labels.map(({ label }) => `[${label} `).join('') + text.slice(at, at + 1)
  }
  return written
}
