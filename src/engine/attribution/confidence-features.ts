// The evidence for and against an answer: how certain the stages were, by which rule it was found,
// and the kind of quote and source.

import type { Document } from '../language/document.ts'
import type { Features } from '../learning/linear-model.ts'
import type { ResolvedQuote } from '../types.ts'

export function confidenceFeatures(document: Document, { candidate, resolution }: ResolvedQuote): Features {
  const words = candidate.parts.reduce(
    (sum, part) => sum + document.text.slice(part.start, part.end).split(/\s+/u).length,
    0,
  )
  const tenth = (chance: number): number => Math.max(0, Math.min(9, Math.floor(chance * 10)))
  const kind = resolution.speakers[0]?.kind ?? 'none'
  return [
    `type ${candidate.type}`,
    `rule ${candidate.rule === 'speaker-label' ? LIKE_A_LABEL : candidate.rule}`,
    `speaker ${resolution.rule}`,
    `kind ${kind}`,
    `type+kind ${candidate.type} ${kind}`,
    `type+speaker ${candidate.type} ${resolution.rule}`,
    ...atLeast('cue', tenth(candidate.cueChance)),
    ...atLeast('source', tenth(candidate.sourceChance)),
    ...atLeast('content', tenth(candidate.contentChance)),
    ...atLeast('quotation', tenth(candidate.quotationChance)),
    ...atLeast(`cue ${candidate.type}`, tenth(candidate.cueChance)),
    ...atLeast(`content ${candidate.type}`, tenth(candidate.contentChance)),
    ...atLeast('share', tenth(resolution.share)),
    // a pronoun at 0.9 is right less often than a name
    ...atLeast(`share ${resolution.rule}`, tenth(resolution.share)),
    ...atLeast('margin', tenth(resolution.margin)),
    `distance+speaker ${Math.min(4, resolution.distance)} ${resolution.rule}`,
    `candidates+speaker ${Math.min(4, resolution.entityCount)} ${resolution.rule}`,
    `distance ${Math.min(4, resolution.distance)}`,
    `candidates ${Math.min(4, resolution.entityCount)}`,
    `speakers ${Math.min(3, resolution.speakers.length)}`,
    `length ${words <= 2 ? 1 : words <= 4 ? 2 : words <= 8 ? 3 : words <= 20 ? 4 : 5}`,
    `length+type ${candidate.type} ${words <= 2 ? 1 : words <= 4 ? 2 : words <= 8 ? 3 : words <= 20 ? 4 : 5}`,
    `parts ${Math.min(3, candidate.parts.length)}`,
  ]
}

/** The articles that the weights were trained on exclude transcripts; a speaker's label is as reliable as a verb. */
const LIKE_A_LABEL = 'verb-before-quote'

/** One feature for each tenth reached, so that a higher value never counts less because examples happen to be few. */
function atLeast(name: string, tenth: number): readonly string[] {
  let lists = known.get(name)
  if (lists === undefined) {
    const all = Array.from({ length: 9 }, (_, at) => `${name} ${at + 1}`)
    lists = Array.from({ length: 10 }, (_, length) => all.slice(0, length))
    known.set(name, lists)
  }
  return lists[tenth] ?? []
}

/** What `atLeast` returns, for each name and tenth. There are few names, and every quote needs their features. */
const known = new Map<string, readonly (readonly string[])[]>()
