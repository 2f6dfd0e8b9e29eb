// What people do, and what is done to them, is not speech.
//
//   She [signed] a bill.
//   The governor [is barred by] term limits from running again.
//   Farm groups [challenged] the law in court.

import { isQuoted, type Document, type Token } from '../../language/document.ts'
import { REPORTING_VERBS } from '../../languages/en/reporting-verbs.ts'
import type { ExtractedAttribution } from '../../types.ts'

/**
 * Verbs of action, by lemma. Our own list from general knowledge of the language. Excludes verbs
 * that also introduce quotes: people release plans, deliver speeches, appoint and nominate.
 */
const DOING = new Set(
  (
    'arrest attend board build buy carry catch churn climb collect drive earn eat enjoy enter establish experience file fill fly gather grow hang hire hold injure jail join kick kill launch lead leave lose ' +
    'marry meet open own pack park pay pick plant play pour pull put revise ride rent rescue sail score sell serve shoot sign spend spot steal sue swim throw use veto visit wear win wound'
  ).split(' '),
)
/** What courts and rules do to people, in the passive. */
const DONE_TO = new Set(
  'appoint arrest ban bar charge convict disqualify elect exempt fine indict injure jail kill name sentence show suspend wound'.split(
    ' ',
  ),
)

/** Whether the cue is an action, and the content, which is not in marks, only its object. */
export function isEvent(document: Document, { cue, content }: ExtractedAttribution): boolean {
  const { tokens } = document
  const words = tokens.slice(cue.first, cue.last + 1)
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB')
  const runs = content.map((run) => tokens.slice(run.first, run.last + 1))
  if (verb < 0 || content.some(({ first, last }) => isQuoted(document, first) || isQuoted(document, last))) return false
  const { lemma } = words[verb]!
  if (isAddressed(words, runs) || isErrand(words[verb]!, runs)) return true
  const isPassive =
    !words[verb]!.lower.endsWith('ing') &&
    words.slice(0, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being|gets?|got)$/u.test(lower))
  if (isPassive && DONE_TO.has(lemma)) return runs[0]![0]!.lower !== 'that'
  if (runs.flat().some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  const isInCourt = runs.flat().at(-1)!.lower === 'court' && runs.flat().at(-2)?.lower === 'in'
  return (DOING.has(lemma) && !isPassive) || (lemma === 'challenge' && isInCourt)
}

/** She [spoke to](cue) [the Post]; Noor [began talking to](cue) [Felix]: the addressee is not what was said. */
function isAddressed(words: readonly Token[], runs: readonly (readonly Token[])[]): boolean {
  const isTalking = words.some(({ lemma }) => /^(?:speak|talk|listen|chat|write)$/u.test(lemma))
  const hasVerb = runs.flat().some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return isTalking && /^(?:to|with)$/u.test(words.at(-1)!.lower) && !hasVerb
}

/** Weir [went out](cue) [to buy bread]. But not: he [went on](cue) to say it was late. */
function isErrand({ lemma }: Token, runs: readonly (readonly Token[])[]): boolean {
  const isMotion = /^(?:go|come|walk|run|rush|travel|return|hurry)$/u.test(lemma)
  return isMotion && runs[0]![0]!.lower === 'to' && REPORTING_VERBS.get(runs[0]![1]?.lemma ?? '')?.[0] !== 'say'
}
