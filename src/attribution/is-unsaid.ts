// Tells statements from words about silence.
//
//   Lee [declined to say] if it would open; Lee [has not said] when.
//   If Lee [says] that it is open, people will come.

import type { Document } from '../language/document.ts'
import type { Reading } from '../reading/read-attributions.ts'

/** Whether nothing was said. A denial ("did not say that") may be quoted for itself. */
export function isUnsaid({ tokens }: Document, { cue, content, source }: Reading): boolean {
  if (source !== null && /^(?:if|unless)$/u.test(tokens[source.first - 1]?.lower ?? '') && cue.first > source.last)
    return true
  const opening = tokens[content[0]?.first ?? -1]
  if (opening === undefined || !QUESTION.has(opening.lower)) return false
  const words = tokens.slice(cue.first, cue.last + 1)
  const saying = words.findLastIndex((word) => UNSAID.has(word.lemma))
  const lead = [...tokens.slice(Math.max(0, cue.first - 3), cue.first), ...words.slice(0, saying)]
  return saying >= 0 && lead.some((word) => NEGATION.has(word.lower))
}

const QUESTION = new Set(['if', 'whether', 'when', 'where', 'why', 'how', 'who', 'what', 'which'])

const UNSAID = new Set('say specify disclose reveal tell explain comment elaborate clear know'.split(' '))

const NEGATION = new Set(
  "n't not never decline declined declines declining refuse refused refuses refusing cannot without unclear".split(' '),
)
