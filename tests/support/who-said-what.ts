// Asserts who said what in a marked article.

import type { Test } from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import type { Analysis, Quote, Span } from '../../src/model.ts'
import { marked, writeMarks } from './marked.ts'

/**
 * Compares what `analyse` finds in a marked article (a list is its paragraphs)
 * with its marks: every quote with all its parts, every rejected span with
 * its kind, and cue and source where they are marked. `said` has one line for
 * each quote in text order: its type and its speakers by name, with the kind of
 * speakers other than persons:
 *
 *   direct: Ann Lee          mixed: Ann Lee + Bo Park
 *   indirect: Harbour Board (organization)          direct: nobody
 */
export function whoSaidWhat(t: Test, article: string | readonly string[], ...said: readonly string[]): void {
  const { text, spans } = marked(typeof article === 'string' ? article : article.join('\n\n'))
  const expected = withNumbers(spans)
  const analysis = analyse({ text, title: null, language: null })
  const found = Object.entries(spansOf(analysis)).filter(([label]) => !/^(?:cue|src)/u.test(label) || label in expected)
  t.equal(writeMarks(text, Object.fromEntries(found)), writeMarks(text, expected), `spans of: ${text.slice(0, 60)}`)
  t.same(
    analysis.quotes.map((quote) => lineOf(analysis, quote)),
    said,
    `speakers of: ${text.slice(0, 60)}`,
  )
}

/** A single quote needs no number. */
function withNumbers(spans: Readonly<Record<string, readonly Span[]>>): Record<string, readonly Span[]> {
  return Object.fromEntries(
    Object.entries(spans).map(([label, list]) => [/^(?:q|cue|src)$/u.test(label) ? `${label}1` : label, list]),
  )
}

/** The spans of an analysis under the labels of `marked`. */
export function spansOf({ quotes, rejected }: Analysis): Record<string, Span[]> {
  const spans: Record<string, Span[]> = {}
  for (const [index, { parts, cue, source }] of quotes.entries()) {
    spans[`q${index + 1}`] = [...parts]
    if (cue !== null) spans[`cue${index + 1}`] = [cue]
    if (source !== null) spans[`src${index + 1}`] = [source]
  }
  for (const { span, kind } of rejected) (spans[kind] ??= []).push(span)
  return spans
}

/** "direct: Ann Lee", as `whoSaidWhat` expects it. */
export function lineOf({ speakers }: Analysis, { type, speakerIds }: Quote): string {
  const names = speakerIds.map((id) => {
    const { name, kind } = speakers.find((speaker) => speaker.id === id)!
    return kind === 'person' ? name : `${name} (${kind})`
  })
  return `${type}: ${names.length === 0 ? 'nobody' : names.join(' + ')}`
}

/** "die Fähre sei alt | indirect: Ole Tamm": the words of each quote, followed by `lineOf`. */
export function wordsAndLines(language: string | null, ...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n')
  const analysis = analyse({ text, title: null, language })
  return analysis.quotes.map((quote) => {
    const words = quote.parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${words} | ${lineOf(analysis, quote)}`
  })
}
