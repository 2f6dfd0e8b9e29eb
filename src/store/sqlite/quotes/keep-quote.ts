// A quote that a person has reviewed stays as it is when its article is
// analysed again; only its spans move with the words.

import type { Database } from 'better-sqlite3'
import type { Span } from '../../../model.ts'
import type { PublishedText } from '../articles/article-text.ts'
import { moveMentions } from './mentions.ts'
import { prepare } from '../prepare.ts'
import { keptEvidence } from './kept-evidence.ts'
import { rewriteParts } from './save-quotes.ts'
import type { StoredQuote } from '../../store.ts'

/**
 * `spans` is where its parts are now; cue, source and evidence follow if their
 * words do. Does not change whether it is listed.
 */
export function keepQuote(
  database: Database,
  { text, revision }: PublishedText,
  rowId: number,
  quote: StoredQuote | undefined,
  spans: readonly Span[],
): void {
  if (!quote) throw new Error(`There is no quote with the row id ${rowId}`)
  const follow = followWords(text, quote.parts, spans)
  const cue = quote.cue && follow(quote.cue, quote.cueText)
  const source = quote.source && follow(quote.source, quote.sourceText)
  const evidence = quote.evidence.flatMap(({ step, rule, spans }, index) => {
    const moved = spans.map((span, at) => follow(span, quote.evidenceTexts[index]?.[at] ?? null))
    return moved.every((span) => span !== null) ? [{ step, rule, spans: moved }] : []
  })
  prepare(
    database,
    `UPDATE quote SET cue_start = ?, cue_end = ?, cue_text = ?, source_start = ?, source_end = ?, source_text = ?,
      evidence = ?, revision = ? WHERE number = ?`,
  ).run(
    cue?.start ?? null,
    cue?.end ?? null,
    cue && quote.cueText,
    source?.start ?? null,
    source?.end ?? null,
    source && quote.sourceText,
    keptEvidence(text, evidence),
    revision,
    rowId,
  )
  moveMentions(database, rowId, follow)
  rewriteParts(database, text, rowId, spans)
}

/** Looks for words beside a part at their old distance from the first part or from the last. */
function followWords(
  text: string,
  before: readonly Span[],
  after: readonly Span[],
): (span: Span, words: string | null) => Span | null {
  const shifts = [
    (after[0]?.start ?? 0) - (before[0]?.start ?? 0),
    (after.at(-1)?.end ?? 0) - (before.at(-1)?.end ?? 0),
  ]
  return (span, words) => {
    for (const shift of shifts) {
      const moved = { start: span.start + shift, end: span.end + shift }
      if (moved.start >= 0 && text.slice(moved.start, moved.end) === words) return moved
    }
    return null
  }
}
