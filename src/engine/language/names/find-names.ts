// Finds the names in a text: runs of capitalized words with their particles, initials and
// suffixes. Titles before a name are kept apart.
//
//   «Secretary of State» [John Kerry]      «Mr.» [van der Berg]      the [Board of Elections]
//   [Joe “Kingfish” Marlow]                [Donald J. Trump]’s       [CNN/ORC]
//
// Whether a name is a person's or an organization's, and which names belong together, is left to
// coreference. In German, where all nouns are capitalized, this finds too much.

import type { Document, Token } from '../document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { NAME_SUFFIXES, POST_NOMINALS } from '../../../lexicon/name-suffixes.ts'
import { ROLES_IN_CAPITALS, TITLES } from '../../../lexicon/titles.ts'
import { COUNTRYMAN } from '../../languages/en/epithets.ts'
import { OF_TWO_WORDS, ORGANISATION_WORDS, PEOPLES, PLACES } from '../../languages/en/name-words.ts'
import { isCommonWord } from './common-words.ts'
import { continued, isBodyWord } from './name-joints.ts'
import { NameSigns } from './name-signs.ts'
import type { Name } from './name.ts'
import { isOddFamilyName, withOddNames } from './odd-names.ts'
import { isPlainWord } from './plain-words.ts'
import { hasOf, nameStart } from './strip-titles.ts'
import type { TokenRange } from '../token-range.ts'

/** Longer runs are lists or headings; what follows starts a new name. */
const MOST_WORDS = 12
/** "Shanghai-based Acme", "Saudi-led" */
const COMPOUND = /-(?:based|led|backed|born|controlled|run|owned|funded|occupied|held|style|area)$/u

/** All names in text order; they do not overlap or cross sentences. */
export function findNames(document: Document): Name[] {
  const { tokens } = document
  const signs = new NameSigns(document)
  const names: Name[] = []
  const alone: number[] = []
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      if (!signs.isNameWord(at)) {
        if (isOddFamilyName(document, at) && !signs.isInHeading(at)) alone.push(at)
        continue
      }
      const run = { first: at, last: endOfRun(tokens, at, sentence.last, signs) }
      const name = nameOf(tokens, run)
      if (name !== null) names.push(name)
      else if (run.first === run.last && (isOddFamilyName(document, at) || isCommonWord(tokens[at]!.lower)))
        alone.push(at)
      at = run.last
    }
  }
  return withOddNames(document, names, alone)
}

/** The last token of the run that begins at `first`, across particles, "of the", "&", "/" and a nickname in marks. */
function endOfRun(tokens: readonly Token[], first: number, limit: number, signs: NameSigns): number {
  const named = (at: number): boolean => at <= limit && signs.isNameWord(at)
  let last = first
  let isBody = isBodyWord(tokens[first]!)
  while (last < limit && last - first < MOST_WORDS) {
    const end = named(last + 1) ? last + 1 : continued(tokens, { first, last }, limit, isBody, named)
    if (end === last) break
    last = end
    // "House Speaker [Paul Ryan] of Wisconsin": an office cancels the organization before it
    isBody = isBodyWord(tokens[last]!) || (isBody && !TITLES.has(tokens[last]!.lower))
  }
  return last
}

/**
 * The run without its titles and without trailing words that do not belong to the name; `null`
 * when nothing is left.
 */
function nameOf(tokens: readonly Token[], whole: TokenRange): Name | null {
  const isDated = whole.last - whole.first >= 2 && isDate(tokens, whole.first)
  const run = isDated ? { first: whole.first + 1, last: whole.last } : whole
  const last = nameEnd(tokens, run)
  if (isRoleInCapitals(tokens, last)) return null
  const first = nameStart(tokens, { first: run.first, last })
  if (first < last && COMPOUND.test(tokens[first]!.lower)) return { first: first + 1, last, titles: null }
  if (first > last || (first === last && first === run.first && isNoName(tokens, first))) return null
  if (first < last && isOfPeoples(tokens, first, last)) return null
  return { first, last, titles: first > run.first ? { first: run.first, last: first - 1 } : null }
}

/** "the two-time [MLA]", "the Burnley [MP]": a person without a name. */
function isRoleInCapitals(tokens: readonly Token[], at: number): boolean {
  if (!ROLES_IN_CAPITALS.has(tokens[at]!.text)) return false
  let before = at - 1
  while (before > 0 && at - before < MOST_BEFORE_ROLE && isBeforeRole(tokens[before]!)) before--
  return /^(?:the|an?|this|that|another|his|her|their|its)$/u.test(tokens[before]?.lower ?? '')
}

const MOST_BEFORE_ROLE = 5

function isBeforeRole({ pos, text, lower }: Token): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos) || text === '-' || /^['’]s$/u.test(lower)
}

/** "On 4 [May] Rosa Pell left", "In [April] Karl Sten sold it": a month rather than a given name. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    MONTHS.test(tokens[at]!.lower) &&
    (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(before.text) || DATE_OPENERS.test(before.lower))
  )
}

const MONTHS = /^(?:april|may|june|august|january)$/u
const DATE_OPENERS = /^(?:in|since|until|till|during|early|late|mid|last|next|this|on)$/u

/**
 * The end of the name without trailing words that belong to none: "the former [Vermont] Democratic
 * governor", "[Clinton] Plan".
 */
function nameEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  const next = tokens[last + 1]
  if (last === first) return last
  if (next !== undefined && next.pos === 'NOUN' && PEOPLES.has(tokens[last]!.lower)) return last - 1
  const { lower } = tokens[last]!
  if (isPostNominal(tokens, { first, last })) return nameEnd(tokens, { first, last: last - 1 })
  // "the Utah [Republican]" is a description
  if (
    /^(?:republican|democrat|libertarian|conservative|liberal|socialist|independent)$/u.test(lower) &&
    (PLACES.has(tokens[last - 1]!.lower) ||
      (last - first > 1 && PLACES.has(`${tokens[last - 2]!.lower} ${tokens[last - 1]!.lower}`)))
  )
    return last - 1
  const singular = lower.replace(/s$/u, '')
  return !ORGANISATION_WORDS.has(lower) &&
    !hasOf(tokens, first, last) &&
    /^(?:plan|poll|report|study|survey|letter|speech|statement|email|tweet|ad|memo)$/u.test(singular)
    ? last - 1
    : last
}

function isAddressedPerson({ lower }: Token): boolean {
  return GIVEN_NAMES.has(lower) || HONORIFICS.has(lower)
}

/** "Benedict Oyelaran [KC]": letters after a full name, in capitals although the name is not. */
function isPostNominal(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { text, lower } = tokens[last]!
  const before = tokens[last - 1]!.text
  if (last - first < 2 || ORGANISATION_WORDS.has(lower) || NAME_SUFFIXES.has(lower) || hasOf(tokens, first, last))
    return false
  if (!/\p{Ll}/u.test(before) && !POST_NOMINALS.has(before)) return false
  return POST_NOMINALS.has(text) || (isAddressedPerson(tokens[first]!) && /^\p{Lu}{2,4}$/u.test(text))
}

/** "one Greek Orthodox", "a Hispanic Republican", "the South African", but "Christian White" */
function isOfPeoples(tokens: readonly Token[], first: number, last: number): boolean {
  if (GIVEN_NAMES.has(tokens[first]!.lower)) return false
  const start = OF_TWO_WORDS.test(tokens[first]!.lower) ? first + 1 : first
  for (let at = start; at <= last; at++)
    if (!PEOPLES.has(tokens[at]!.lower) || PLACES.has(tokens[at]!.lower)) return false
  return true
}

function isNoName(tokens: readonly Token[], at: number): boolean {
  const { lower, text, pos } = tokens[at]!
  // "Year 8", "Article 50"
  if (/^\d/u.test(tokens[at + 1]?.text ?? '') && isPlainWord(lower)) return true
  // "the 4th District", "13 Hours"
  if (/^\d+(?:st|nd|rd|th)?$/u.test(tokens[at - 1]?.text ?? '') && isPlainWord(lower) && !PLACES.has(lower)) return true
  // "the podcast So, That Happened"
  if (pos === 'VERB' && isCommonWord(lower) && !GIVEN_NAMES.has(lower)) return true
  const singular = lower.replace(/s$/u, '')
  return (
    COMPOUND.test(lower) ||
    lower === 'pac' ||
    (lower.endsWith('.') && HONORIFICS.has(lower)) ||
    ((PEOPLES.has(lower) || PEOPLES.has(singular)) && !PLACES.has(lower)) ||
    COUNTRYMAN.test(lower) ||
    /^\p{Lu}\.?$/u.test(text) ||
    NAME_SUFFIXES.has(lower)
  )
}
