// English clauses of saying that are set off by commas inside what somebody says, or end it.
//
//   The ferry[, she said,] would sail at noon, whatever the weather.
//   The ferry would sail at noon[, the harbour master told reporters on Monday].

import { isQuoted, type Document, type Token } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { REPORTING_VERBS, type ReportingClass } from '../../languages/en/reporting-verbs.ts'

export interface InsertedClause {
  /** The whole clause: from its first comma to the token before its second, or before the end of the sentence. */
  readonly whole: TokenRange
  readonly source: TokenRange
  readonly cue: TokenRange
  /** Whether the verb can only mean saying: "added", not "found". */
  readonly isSaying: boolean
}

const SUBJECTS = /^(?:he|she|they|it)$/u
const SAYING: ReadonlySet<ReportingClass> = new Set(['say', 'claim', 'think', 'ask'])
/** Verbs with somebody who is told as their object. */
const TELLING = /^(?:tell|inform|remind|assure|warn|advise|promise|notify)$/u
/** "went on", "put it", "made clear": a verb that only says something together with the next word. */
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^on$/u],
  ['put', /^it$/u],
])
/** What an adverb of such a verb is: "pointed out". */
const PARTICLE = /^(?:out|on|back|in)$/u
/** In tokens, after the verb: “told the court on Monday”. */
const LONGEST_TAIL = 10

/** The clause that begins with the comma `comma`; null if none does. */
export function insertedClauseAt(document: Document, comma: number): InsertedClause | null {
  const { tokens, sentences, sentenceOf } = document
  if (tokens[comma]!.text !== ',' || isQuoted(document, comma)) return null
  const { last: end } = sentences[sentenceOf[comma]!]!
  const first = tokens[comma + 1]?.lower === 'as' ? comma + 2 : comma + 1
  if (first >= end || isQuoted(document, first)) return null
  const subject = subjectEnd(document, first, end)
  if (subject < first) return null
  const cue = cueAfter(tokens, subject + 1, end)
  if (cue === null) return null
  const last = tailEnd(document, cue, end)
  if (last === null) return null
  const classes = REPORTING_VERBS.get(tokens[cue.first]!.lemma) ?? []
  const isSaying = classes[0] === 'say' || classes[0] === 'claim'
  return { whole: { first: comma, last }, source: { first, last: subject }, cue, isSaying }
}

/** The last token of the subject that begins at `first`; `first - 1` if none does. */
function subjectEnd(document: Document, first: number, end: number): number {
  const { tokens } = document
  if (SUBJECTS.test(tokens[first]!.lower)) return first
  const last = nounPhraseEnd(document, first, end)
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[last]?.pos ?? '')) return first - 1
  if (tokens[last + 1]?.lower !== 'of') return last
  return Math.max(last, nounPhraseEnd(document, last + 2, end))
}

/** The verb of saying at `start`, after adverbs and “has”. */
function cueAfter(tokens: readonly Token[], start: number, end: number): TokenRange | null {
  let at = start
  while (at <= end && (tokens[at]!.pos === 'ADV' || /^(?:has|had|have)$/u.test(tokens[at]!.lower))) at++
  const verb = tokens[at]
  if (at > end || verb === undefined || !/^(?:VERB|NOUN)$/u.test(verb.pos) || verb.lower.endsWith('ing')) return null
  const next = tokens[at + 1]
  const phrase = PHRASES.get(verb.lemma)
  if (phrase !== undefined) return phrase.test(next?.lower ?? '') ? { first: at, last: at + 1 } : null
  const [main] = REPORTING_VERBS.get(verb.lemma) ?? []
  if (verb.pos !== 'VERB' || main === undefined || !SAYING.has(main)) return null
  return { first: at, last: PARTICLE.test(next?.lower ?? '') && isLast(tokens[at + 2]) ? at + 1 : at }
}

/** Whether a particle ends there: “pointed out,” but not “said on Monday”. */
const isLast = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT'

/**
 * The last token of the clause, before a comma, quotation marks or the end of the sentence; null
 * if what follows the verb is itself what is said: "she said the ferry would sail".
 */
function tailEnd(document: Document, cue: TokenRange, end: number): number | null {
  const { tokens } = document
  let at = cue.last + 1
  const isTelling = TELLING.test(tokens[cue.first]!.lemma)
  while (at <= end && at <= cue.last + 1 + LONGEST_TAIL) {
    const { text, pos, lower } = tokens[at]!
    if (/^[,.?!]$/u.test(text)) return at - 1
    if (isQuoted(document, at) || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'CCONJ') return null
    const opens = at === cue.last + 1
    if (opens && !isTelling && pos !== 'ADV' && !PLACE.test(lower) && !DAY.test(lower)) return null
    if (QUESTION.test(lower)) return null
    at++
  }
  return null
}

/** “she explained why”: a question is what is said. */
const QUESTION = /^(?:why|how|what|who|which|where|whether)$/u
/** Prepositions of when, where and to whom something was said; “bragged about” has an object. */
const PLACE = /^(?:to|in|on|at|during|after|before|by|from|through|via|over|outside)$/u
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this)$/u
