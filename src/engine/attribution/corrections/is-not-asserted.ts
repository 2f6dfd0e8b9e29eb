// Distinguishes statements from words about not saying, supposing or naming something.
//
//   Lee [declined to say] if it would open; Lee [has not said] when.
//   If Lee [says] that it is open, people will come.
//   [Questioned] about the bridge, Lee left.
//   The tax, which officials [call] “the levy”, is due.
//   One [would think] that it was open.

import { isQuoted, type Document } from '../../language/document.ts'
import { isNamedBefore } from '../../language/clauses/naming-clause.ts'
import { isSupposedBefore } from '../../language/clauses/supposed-clause.ts'
import type { ExtractedAttribution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** Whether nothing was said. A denial ("did not say that") may itself be a quote. */
export function isNotAsserted(document: Document, { cue, content, source }: ExtractedAttribution): boolean {
  const { tokens } = document
  if (
    isLessonOf(document, cue, source) ||
    isAsked(document, cue, source) ||
    isNaming(document, cue, content) ||
    isSupposed(document, cue, content)
  )
    return true
  if (source !== null && /^(?:if|unless)$/u.test(tokens[source.first - 1]?.lower ?? '') && cue.first > source.last)
    return true
  const opening = tokens[content[0]?.first ?? -1]
  if (opening === undefined || !QUESTION.has(opening.lower)) return false
  const words = tokens.slice(cue.first, cue.last + 1)
  const saying = words.findLastIndex((word) => UNSAID.has(word.lemma))
  const lead = [...tokens.slice(Math.max(0, cue.first - 3), cue.first), ...words.slice(0, saying)]
  return saying >= 0 && lead.some((word) => NEGATION.has(word.lower))
}

/** "But experience shows that it rains": a general lesson is nobody's words. */
function isLessonOf({ tokens }: Document, cue: TokenRange, source: TokenRange | null): boolean {
  if (source === null) return false
  const isNobody = /^(?:experience|history|logic|time|sense|instinct|reason|tradition)$/u.test(
    tokens[source.last]!.lower,
  )
  return (
    isNobody &&
    source.last - source.first <= 1 &&
    tokens
      .slice(cue.first, cue.last + 1)
      .some(({ lemma }) => /^(?:show|teach|suggest|prove|tell|dictate|demand)$/u.test(lemma))
  )
}

/** Whether the source was only asked: the sentence begins with a participle, and no "by" introduces the source. */
function isAsked({ tokens, sentences, sentenceOf }: Document, cue: TokenRange, source: TokenRange | null): boolean {
  if (source === null || source.first <= cue.last || sentences[sentenceOf[cue.first]!]!.first !== cue.first)
    return false
  return /[^e]ed$/u.test(tokens[cue.first]!.lower) && tokens[source.first - 1]!.lower !== 'by'
}

/** The most tokens of a name in marks, including the marks. */
const LONGEST_NAME = 9

/** Verbs of naming, by lemma. */
const NAMING = new Set(
  'know call dub term label name nickname christen bill title entitle market brand vote'.split(' '),
)

/** Whether the words in marks are only what something is called. */
function isNaming(document: Document, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const marks = content.map((run) => firstQuoted(document, run)).find((at) => at !== null) ?? null
  if (marks === null || marks <= cue.last) return false
  let last = marks
  while (last < document.tokens.length - 1 && isQuoted(document, last + 1)) last++
  if (last - marks >= LONGEST_NAME || !isNamedBefore(document, marks)) return false
  // "called for taxing so-called “pass-through” income" asks for something
  const { tokens } = document
  const isByCue =
    tokens.slice(cue.first, cue.last + 1).some(({ lemma }) => NAMING.has(lemma)) &&
    !tokens.slice(cue.last + 1, marks).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return marks === cue.last + 1 || isByCue
}

/** Whether somebody only seems to say it, or anybody would think so. */
function isSupposed(document: Document, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const { tokens } = document
  const run = content.find(({ first }) => first > cue.last)
  if (run === undefined) return false
  const marks = firstQuoted(document, run)
  return (
    isSupposedBefore(document, cue.last + 1) ||
    (marks !== null && tokens[marks - 1]!.pos === 'VERB' && isSupposedBefore(document, marks))
  )
}

function firstQuoted(document: Document, { first, last }: TokenRange): number | null {
  for (let at = first; at <= last; at++) if (isQuoted(document, at)) return at
  return null
}

const QUESTION = new Set(['if', 'whether', 'when', 'where', 'why', 'how', 'who', 'what', 'which'])

const UNSAID = new Set('say specify disclose reveal tell explain comment elaborate clear know'.split(' '))

const NEGATION = new Set(
  "n't not never decline declined declines declining refuse refused refuses refusing cannot without unclear".split(' '),
)
