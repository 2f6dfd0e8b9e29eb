// An unnamed person whom a pronoun may refer to.
//
//   [A Cola Verde spokesman] would not give figures. “…,” he said.

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { determinerOf } from '../determiner-of.ts'
import { placeOf } from '../mention-position.ts'
import type { ResolutionContext } from '../resolution-context.ts'
import type { Entities, Place } from '../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface UnnamedAntecedent extends TokenRange {
  /** Sentences back from the pronoun. */
  readonly sentences: number
  readonly place: Place
  /** Whether the person is introduced there: "a spokesman", not "the spokesman". */
  readonly isNew: boolean
  /** Whether it is a source that was resolved to nobody named. */
  readonly spoke: boolean
  /** Whether its sentence says that no name is given: "asked not to be named". */
  readonly isNameless: boolean
}

/** How far back it may be, in tokens and in sentences. */
const REACH = 90
const MOST_SENTENCES = 3

/**
 * The nearest one before `token`, outside quotation marks, that a pronoun of the gender can refer
 * to; null if there is none.
 */
export function unnamedAntecedent(
  { document, entities, answers }: ResolutionContext,
  token: number,
  gender: 'male' | 'female',
): UnnamedAntecedent | null {
  const { tokens, sentenceOf } = document
  for (let at = token - 1; at >= 0 && at > token - REACH; at--) {
    const sentences = sentenceOf[token]! - sentenceOf[at]!
    if (sentences > MOST_SENTENCES) return null
    const { lower, pos } = tokens[at]!
    const told = ROLE_NOUNS.get(lower)
    if (told === undefined || pos !== 'NOUN' || entities.mentionAt[at]! >= 0 || isQuoted(document, at)) continue
    if (told !== 'either' && told !== gender) continue
    const first = nounPhraseStart(document, at)
    const range = { first, last: at }
    if (isNamedBeside(document, entities, range)) continue
    const start = tokens[first]!.start
    const isNew = determinerOf(tokens[first]!) === 'a'
    const isNameless = isNameWithheld(document, at)
    const spoke = answers.some(
      ({ source, resolution }) => resolution.speakers[0]?.entity === null && source.spans[0]?.start === start,
    )
    // "the former governor" is usually somebody named
    if (!isNew && !spoke && !isNameless) continue
    return { ...range, sentences, place: placeOf(document, range), isNew, spoke, isNameless }
  }
  return null
}

/**
 * "The juror would not give her name", "the nurse, who asked not to be named": whether the rest of
 * the sentence says that the name is withheld.
 */
function isNameWithheld({ tokens, sentences, sentenceOf }: Document, noun: number): boolean {
  const { last } = sentences[sentenceOf[noun]!]!
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  for (let at = noun + 1; at <= last; at++) {
    if (/^(?:anonymity|anonymously|unnamed|unidentified)$/u.test(lower(at))) return true
    const isGiven = /^(?:give|gave|giving|provide|reveal|disclose|share|say)$/u.test(lower(at))
    const isHisName =
      isGiven &&
      /^(?:his|her|their|a)$/u.test(lower(at + 1)) &&
      /^(?:full|last|real)?$/u.test(lower(at + 2).replace(/^name$/u, ''))
    const isNaming = /^(?:named|identified)$/u.test(lower(at)) && /^(?:be|being)$/u.test(lower(at - 1))
    if (!isHisName && !isNaming) continue
    const before = tokens.slice(Math.max(noun + 1, at - 5), at)
    if (before.some((token) => WITHHOLDING.test(token.lower))) return true
  }
  return false
}

const WITHHOLDING = /^(?:not|n['’]t|never|declined?|refused?|without|unwilling|afraid|only)$/u

/**
 * "the mayor, [Ann Lee]", "[Ann Lee], the mayor", "mayor [Ann Lee]", "[Lee] is the mayor": whether
 * a name belongs to the words.
 */
export function isNamedBeside({ tokens }: Document, { mentionAt }: Entities, { first, last }: TokenRange): boolean {
  const named = (at: number): boolean => (mentionAt[at] ?? -1) >= 0
  const isComma = (at: number): boolean => /^[,—–(]$/u.test(tokens[at]?.text ?? '')
  if (named(last + 1) || (isComma(last + 1) && named(last + 2))) return true
  if (isComma(first - 1) && named(first - 2)) return true
  // "a former midwife called Ann Lee"
  if (/^(?:called|named)$/u.test(tokens[last + 1]?.lower ?? '') && named(last + 2)) return true
  return /^(?:is|was|as|became|remains|be|been)$/u.test(tokens[first - 1]?.lower ?? '')
}
