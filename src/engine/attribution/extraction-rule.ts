// Names the pattern of an extracted attribution, as evidence for people.

import type { Document } from '../language/document.ts'
import type { QuoteType } from '../../model.ts'
import type { ExtractedAttribution, QuoteRule } from '../types.ts'

export function extractionRule(
  document: Document,
  { cue, content, rule }: ExtractedAttribution,
  type: QuoteType,
): QuoteRule {
  if (rule !== undefined) return rule
  const words = document.tokens.slice(cue.first, cue.last + 1)
  if (words[0]?.lower === 'according') return 'according-to'
  if (words.every((word) => /^[—–―-]{1,2}$/u.test(word.text))) return 'dash-label'
  const hasVerb = words.some((word) => word.pos === 'VERB' || word.pos === 'AUX')
  if (!hasVerb && words.at(-1)?.text === ':') return 'colon-before-quote'
  if (!hasVerb && words.some((word) => word.pos === 'NOUN')) return 'noun-of-saying'
  if (type !== 'direct') return 'reported-clause'
  if (content[0]!.first > cue.last) return 'verb-before-quote'
  return content.at(-1)!.last < cue.first ? 'verb-after-quote' : 'verb-inside-quote'
}
