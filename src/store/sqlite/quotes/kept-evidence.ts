// Evidence as the archive stores it: it made up half of the largest table when
// each span was stored with its field names and its end.

import type { Evidence } from '../../../model.ts'
import type { ExplainedEvidence, TextPiece } from '../../store.ts'
import { cutSpan } from '../cut-span.ts'

/**
 * The step, the rule, then the start and the words of each span; the words
 * determine the end: `["source", "verb-after-quote", 9, "said", 14, "Ann
 * Lee"]`.
 */
type KeptEvidence = readonly [step: Evidence['step'], rule: string, ...spans: (number | string)[]]

/** Evidence as stored. Throws a RangeError if a span is not within the text. */
export function keptEvidence(text: string, evidence: readonly Evidence[]): string {
  const kept = evidence.map(({ step, rule, spans }): KeptEvidence => [
    step,
    rule,
    ...spans.flatMap((span) => [span.start, cutSpan(text, span)]),
  ])
  return JSON.stringify(kept)
}

export const readEvidence = (kept: string): ExplainedEvidence[] =>
  (JSON.parse(kept) as readonly KeptEvidence[]).map((kept) => ({ step: kept[0], rule: kept[1], spans: spansOf(kept) }))

function spansOf(kept: KeptEvidence): TextPiece[] {
  const spans: TextPiece[] = []
  for (let at = 2; at < kept.length; at += 2) {
    const [start, text] = [kept[at] as number, kept[at + 1] as string]
    spans.push({ start, end: start + text.length, text })
  }
  return spans
}

/**
 * Converts stored evidence to the JSON of `ExplainedEvidence`: an export writes
 * fifty thousand a second. Without a backslash every string can be copied as it
 * is.
 */
export function rewriteEvidence(kept: string): string {
  if (kept.includes('\\')) return writeEvidence(readEvidence(kept))
  // [["source","verb-after-quote",9,"said"]]: every other piece is a string.
  const pieces = kept.split('"')
  let written = ''
  let between = ''
  for (let at = 1; at < pieces.length; at += 2) {
    const before = pieces[at - 1]!
    const text = pieces[at]!
    if (before.endsWith('[')) {
      written += `${written === '' ? '' : ']},'}{"step":"${text}","rule":"${pieces[(at += 2)]!}","spans":[`
      between = ''
      continue
    }
    const start = Number(before.slice(1, -1))
    written += `${between}{"start":${start},"end":${start + text.length},"text":"${text}"}`
    between = ','
  }
  return written === '' ? '[]' : `[${written}]}]`
}

/** By hand, which is faster than JSON.stringify. */
const writeEvidence = (evidence: readonly ExplainedEvidence[]): string =>
  `[${evidence.map(({ step, rule, spans }) => `{"step":"${step}","rule":"${rule}","spans":[${spans.map(writeSpan).join()}]}`).join()}]`

const writeSpan = ({ start, end, text }: TextPiece): string =>
  `{"start":${start},"end":${end},"text":${JSON.stringify(text)}}`
