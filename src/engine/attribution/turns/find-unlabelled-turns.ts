// Finds the questions and answers of an interview printed without labels, with its questions in
// bold, and who answers.
//
//   [Iben Roe] played the oboe for thirty years. Now she keeps bees.
//   [What made you leave?](question)
//   [I was tired, and my back hurt.](answer)

import { isCreditLine } from '../../language/is-credit-line.ts'
import { findNames } from '../../language/names/find-names.ts'
import { isBodyWord } from '../../language/names/name-joints.ts'
import { isQuoted, spanOf, type Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { Span } from '../../../model.ts'
import type { QuoteCandidate } from '../../types.ts'

/**
 * The turns in text order; empty unless the answers are in the first person. The speaker is named
 * before the first question, or in a note below the last answer. If nobody is named, they are
 * still answers as long as a single “I” gives them.
 */
export function findUnlabelledTurns(document: Document): QuoteCandidate[] {
  const { paragraphs } = document
  const questions = paragraphs.flatMap((range, paragraph) => (isQuestion(document, range) ? [paragraph] : []))
  if (questions.length < FEWEST || !isInterview(document, questions)) return []
  const asked = personBefore(document, paragraphs[questions[0]!]!.first) ?? personAfter(document, questions.at(-1)!)
  if (asked === null && !isPersonal(document, questions)) return []
  return questions.flatMap((question, at) => {
    const answer = answerTo(document, question, questions[at + 1] ?? null, asked)
    return answer.length === 0
      ? []
      : [turnOf([spanOf(document, paragraphs[question]!)], null), turnOf(answer as [Span, ...Span[]], asked)]
  })
}

const FEWEST = 2
/** In tokens and paragraphs. */
const LONGEST_QUESTION = 70
const LONGEST_ANSWER = 8
const LONGEST_LAST_ANSWER = 3

function isQuestion(document: Document, { first, last }: TokenRange): boolean {
  const { tokens } = document
  return (
    last - first <= LONGEST_QUESTION &&
    tokens[last]!.text === '?' &&
    /^\p{Lu}/u.test(tokens[first]!.text) &&
    !isQuoted(document, last)
  )
}

/** Whether most questions address somebody, and most answers are in the first person. */
function isInterview(document: Document, questions: readonly number[]): boolean {
  const { paragraphs } = document
  const answers = questions.filter(
    (question) => paragraphs[question + 1] !== undefined && !questions.includes(question + 1),
  )
  if (answers.length < questions.length - 1) return false
  const put = questions.filter((question) => has(document, paragraphs[question]!, YOU))
  const given = answers.filter((question) => has(document, paragraphs[question + 1]!, I))
  const share = questions.length / (paragraphs.length - questions[0]!)
  return put.length >= questions.length / 2 && given.length >= answers.length / 2 && share >= SHARE
}

/** Whether one person answers most questions, as opposed to the “we” of a firm that answers its customers. */
function isPersonal(document: Document, questions: readonly number[]): boolean {
  const { paragraphs } = document
  const personal = questions.filter(
    (question) => paragraphs[question + 1] !== undefined && has(document, paragraphs[question + 1]!, MYSELF),
  )
  return questions.length > FEWEST && personal.length * 2 > questions.length
}

const MYSELF = /^(?:i|me|my|mine|myself)$/u
const YOU = /^(?:you|your|yours|yourself)$/u
const I = /^(?:i|me|my|mine|myself|we|us|our|ours)$/u
/** The least share of questions in the paragraphs from the first question on. */
const SHARE = 0.15

function has(document: Document, { first, last }: TokenRange, words: RegExp): boolean {
  return document.tokens
    .slice(first, last + 1)
    .some(({ lower }, at) => words.test(lower) && !isQuoted(document, first + at))
}

/** The paragraphs up to the next question; after the last question, only those in the first person. */
function answerTo(document: Document, question: number, next: number | null, asked: TokenRange | null): Span[] {
  const { tokens, paragraphs } = document
  const until = Math.min(next ?? question + 1 + LONGEST_LAST_ANSWER, question + 1 + LONGEST_ANSWER, paragraphs.length)
  const parts: Span[] = []
  for (let paragraph = question + 1; paragraph < until; paragraph++) {
    const range = paragraphs[paragraph]!
    // “Iben Roe lives in Holm.”: a note at the end about the person
    const isAbout = asked !== null && tokens[range.first]!.text === tokens[asked.first]!.text
    if (next === null && (isAbout || (parts.length > 0 && !has(document, range, I)))) break
    parts.push(spanOf(document, range))
  }
  return parts
}

/**
 * The person named most often before the token `limit`, the first one if several are; not the
 * article's author, nor an organization.
 */
function personBefore(document: Document, limit: number): TokenRange | null {
  const { tokens, paragraphOf } = document
  const names = findNames(document).filter(
    ({ first, last }) => last < limit && !isCreditLine(document, paragraphOf[first]!) && !isBodyWord(tokens[last]!),
  )
  const counts = new Map<string, number>()
  for (const { last } of names) counts.set(tokens[last]!.lower, (counts.get(tokens[last]!.lower) ?? 0) + 1)
  const full = names.filter(({ first, last }) => last > first && tokens[first - 1]?.lower !== 'the')
  return full.reduce<TokenRange | null>((best, name) => {
    const count = ({ last }: TokenRange): number => counts.get(tokens[last]!.lower)!
    return best === null || count(name) > count(best) ? name : best
  }, null)
}

/** [Ture Holm] lives in Dalby.: the person at the beginning of a note below the last answer. */
function personAfter(document: Document, question: number): TokenRange | null {
  const { tokens, paragraphs } = document
  const rest = paragraphs.slice(question + 2, question + 2 + LONGEST_LAST_ANSWER)
  const names = rest.length === 0 ? [] : findNames(document)
  return (
    names.find(
      ({ first, last }) => last > first && !isBodyWord(tokens[last]!) && rest.some((range) => range.first === first),
    ) ?? null
  )
}

function turnOf(parts: readonly [Span, ...Span[]], named: TokenRange | null): QuoteCandidate {
  return {
    type: 'direct',
    parts,
    cue: null,
    source: null,
    ...(named !== null && { named }),
    rule: 'taking-turns',
    cueChance: 1,
    sourceChance: 1,
    contentChance: 1,
    quotationChance: CHANCE,
  }
}

/** A guess, since they only look like an interview. */
const CHANCE = 0.9
