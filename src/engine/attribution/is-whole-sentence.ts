// Whether a quoted span is a sentence of its own.
//
//   …, sagte Vogt. [„Wir sind fertig.“] Der Film „Die Halle“ läuft am Samstag.

import type { Document } from '../language/document.ts'
import type { UncoveredSpan } from './source-rules/nearby-rule.ts'

/**
 * Also true after a colon. Where the words around a quoted span are unknown, a span inside a
 * sentence may well be a title.
 */
export function isWholeSentence({ tokens, sentenceOf }: Document, { end, token }: UncoveredSpan): boolean {
  const before = tokens[token - 1]
  const opens = before === undefined || sentenceOf[token - 1] !== sentenceOf[token] || before.text === ':'
  if (!opens) return false
  let after = token
  while (after < tokens.length && tokens[after]!.start < end) after++
  const next = tokens[after]
  return next === undefined || sentenceOf[after] !== sentenceOf[after - 1] || /^[.!?…]/u.test(next.text)
}
