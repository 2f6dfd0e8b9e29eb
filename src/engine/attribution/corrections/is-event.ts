// What people do and what is done to them is no speech.
//
//   She [signed] a bill.
//   The governor [is barred by] term limits from running again.
//   Farm groups [challenged] the law in court.

import { isQuoted, type Document } from '../../language/document.ts'
import type { ExtractedAttribution } from '../../types.ts'

/**
 * Verbs of doing, by lemma. Our own list from general knowledge of the language.
 * Those are left out that people are quoted by: they release plans, deliver
 * speeches, appoint and nominate.
 */
const DOING = new Set(
  (
    'arrest attend board build buy carry catch churn climb collect drive earn eat enjoy enter establish experience file fill fly gather grow hang hire hold injure jail join kick kill launch lead leave lose ' +
    'marry meet open own pack park pay pick plant play pour pull put revise ride rent rescue sail score sell serve shoot sign spend spot steal sue swim throw use veto visit wear win wound'
  ).split(' '),
)
/** What is done to people by courts and rules, in the passive. */
const DONE_TO = new Set(
  'arrest ban bar charge convict disqualify elect exempt fine indict injure jail kill sentence show suspend wound'.split(
    ' ',
  ),
)

/** Whether the cue is a deed, and the content, which stands in no marks, only what or whom it was done to. */
export function isEvent(document: Document, { cue, content }: ExtractedAttribution): boolean {
  const { tokens } = document
  const words = tokens.slice(cue.first, cue.last + 1)
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB')
  const runs = content.map((run) => tokens.slice(run.first, run.last + 1))
  if (verb < 0 || content.some(({ first, last }) => isQuoted(document, first) || isQuoted(document, last))) return false
  const { lemma } = words[verb]!
  const isPassive =
    !words[verb]!.lower.endsWith('ing') &&
    words.slice(0, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being|gets?|got)$/u.test(lower))
  if (isPassive && DONE_TO.has(lemma)) return runs[0]![0]!.lower !== 'that'
  if (runs.flat().some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  const isInCourt = runs.flat().at(-1)!.lower === 'court' && runs.flat().at(-2)?.lower === 'in'
  return (DOING.has(lemma) && !isPassive) || (lemma === 'challenge' && isInCourt)
}
