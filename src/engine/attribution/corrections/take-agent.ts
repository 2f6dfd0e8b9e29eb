// Who says what somebody is told: not the subject of a passive verb, but whom "by" introduces.
//
//   Bertolini [was told](cue) by [his manager](source) that he had ten minutes.

import type { Document } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import type { ExtractedAttribution } from '../../types.ts'

const TOLD = /^(?:told|informed|warned|advised|assured|reminded|urged|asked|instructed|ordered)$/u
const BEING = /^(?:is|are|was|were|been|being|be|get|got)$/u
/** Tokens between the verb and "by": "was told at the interval by". */
const REACH = 8

/** The same attribution with the agent of a passive verb of telling as its source, if it has one. */
export function takeAgent(document: Document, extracted: ExtractedAttribution): ExtractedAttribution {
  const { tokens, sentenceOf } = document
  const { cue, source } = extracted
  if (source === null || source.last >= cue.last || !isPassive(document, extracted)) return extracted
  for (let at = cue.last + 1; at <= cue.last + REACH && sentenceOf[at] === sentenceOf[cue.last]; at++) {
    const { lower, pos, text } = tokens[at]!
    if (pos === 'VERB' || pos === 'AUX' || lower === 'that' || lower === 'to' || text === ',') return extracted
    if (lower !== 'by') continue
    const agent = { first: at + 1, last: nounPhraseEnd(document, at + 1) }
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(tokens[agent.last]!.pos)) return extracted
    const content = extracted.content.flatMap((run) =>
      run.first > agent.last || run.last < at
        ? [run]
        : [{ first: agent.last + 1, last: run.last }].filter(({ first, last }) => first <= last),
    )
    return content.length === 0 ? extracted : { ...extracted, source: agent, content }
  }
  return extracted
}

function isPassive({ tokens }: Document, { cue }: ExtractedAttribution): boolean {
  const verb = tokens.slice(cue.first, cue.last + 1).findLastIndex(({ lower }) => TOLD.test(lower))
  if (verb < 0) return false
  const at = cue.first + verb
  const before = /^ADV$/u.test(tokens[at - 1]?.pos ?? '') ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && BEING.test(before.lower)
}
