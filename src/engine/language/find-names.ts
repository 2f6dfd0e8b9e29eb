// Finds the names in a text: runs of capitalised words with their particles,
// initials and suffixes, the title before them kept apart.
//
//   «Secretary of State» [John Kerry]      «Mr.» [van der Berg]      the [Board of Elections]
//   [Joe “Kingfish” Marlow]                [Donald J. Trump]’s       [CNN/ORC]
//
// Whether a name is a person's or a body's, and which names are one, is left
// to coreference. German nouns all have capitals: there it finds too much.

import type { Document, Token, TokenRange } from './document.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { DOCUMENT_NOUNS } from '../languages/en/group-nouns.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { NAME_SUFFIXES, POST_NOMINALS } from '../../lexicon/name-suffixes.ts'
import { NAME_PARTICLES } from '../../lexicon/particles.ts'
import { TITLES, TITLES_AS_FAMILY_NAMES } from '../../lexicon/titles.ts'
import { ORGANISATION_WORDS, PEOPLES, PLACES } from '../languages/en/name-words.ts'
import { beginsWithCapital } from '../../text/character-classes.ts'
import { NameSigns } from './name-signs.ts'
import { hasOf, nameStart } from './strip-titles.ts'

/** A name without its titles, as a run of tokens. */
export interface Name extends TokenRange {
  /** Capitalised titles directly before: "Mr.", "Secretary General"; `null` when there are none. */
  readonly titles: TokenRange | null
}

/** Longer runs are lists or headings; the rest of such a run starts a new name. */
const MOST_WORDS = 12
/** "Swiss People’s Party", "Children’s Hospital": a possessive inside a body's name. */
const POSSESSIVE_PARTS =
  /^(?:people|children|women|men|workers?|veterans?|citizens?|nurses?|teachers?|farmers?|mothers?|consumers?|states?|officers?|writers?|journalists?|governors?|attorneys?|coroner|sheriff|general|mayor)$/u
/** "Shanghai-based Acme", "Saudi-led" */
const COMPOUND = /-(?:based|led|backed|born|controlled|run|owned|funded|occupied|held|style|area)$/u

/** All names in text order; none overlaps another, none crosses a sentence. */
export function findNames(document: Document): Name[] {
  const { tokens } = document
  const signs = new NameSigns(document)
  const names: Name[] = []
  const titlesAlone: TokenRange[] = []
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      if (!signs.isNameWord(at)) continue
      const run = { first: at, last: endOfRun(tokens, at, sentence.last, signs) }
      const name = nameOf(tokens, run)
      if (name !== null) names.push(name)
      else if (run.first === run.last && isOddFamilyName(tokens, run.first)) titlesAlone.push(run)
      at = run.last
    }
  }
  return withFamilyNames(tokens, names, titlesAlone)
}

/** "Dean said": a title by itself is a name where the text has a "Howard Dean". */
function withFamilyNames(tokens: readonly Token[], names: readonly Name[], titlesAlone: readonly TokenRange[]): Name[] {
  const families = new Set(
    names
      .filter(({ first, last }) => last > first && GIVEN_NAMES.has(tokens[first]!.lower))
      .map(({ last }) => tokens[last]!.lower),
  )
  const found = titlesAlone
    .filter(({ first }) => families.has(tokens[first]!.lower))
    .map((run): Name => ({ ...run, titles: null }))
  return found.length === 0 ? [...names] : [...names, ...found].sort((left, right) => left.first - right.first)
}

/** A title or a people's name that may be a family name: "Dean", "Cuban". */
function isOddFamilyName(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return (
    TITLES_AS_FAMILY_NAMES.has(lower) ||
    (PEOPLES.has(lower) && !/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[at + 1]?.pos ?? ''))
  )
}

/** The last token of the run that begins at `first`, over particles, "of the", "&", "/" and a nickname in marks. */
function endOfRun(tokens: readonly Token[], first: number, limit: number, signs: NameSigns): number {
  const named = (at: number): boolean => at <= limit && signs.isNameWord(at)
  let last = first
  let isBody = isBodyWord(tokens[first]!)
  while (last < limit && last - first < MOST_WORDS) {
    const end = named(last + 1) ? last + 1 : continued(tokens, { first, last }, limit, isBody, named)
    if (end === last) break
    last = end
    // "House Speaker [Paul Ryan] of Wisconsin": an office undoes the body before it
    isBody = isBodyWord(tokens[last]!) || (isBody && !TITLES.has(tokens[last]!.lower))
  }
  return last
}

/** How far the run goes on over what is no capitalised word; its own last token when it does not. */
function continued(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  limit: number,
  isBody: boolean,
  named: (at: number) => boolean,
): number {
  const next = tokens[last + 1]!
  const afterNext = tokens[last + 2]
  if (NAME_SUFFIXES.has(next.lower) && beginsWithCapital(next.text)) return last + 1
  if (
    next.text === ',' &&
    afterNext !== undefined &&
    /^(?:jr|sr|inc|llc|ltd)\.?$/u.test(afterNext.lower) &&
    beginsWithCapital(afterNext.text)
  )
    return last + 2
  if ((next.text === '&' || (next.text === '/' && next.start === tokens[last]!.end)) && named(last + 2)) return last + 2
  if (
    POSSESSIVE_PARTS.test(tokens[last]!.lower) &&
    /^['’]s?$/u.test(next.text) &&
    bodyEnd(tokens, last + 2, limit, named) > 0
  )
    return bodyEnd(tokens, last + 2, limit, named)
  const particle = particlesEnd(tokens, last + 1, limit)
  if (particle > 0 && named(particle)) return particle
  if (isBody && /^(?:of|for|on|to)$/u.test(next.lower)) {
    const after =
      afterNext?.lower === 'the' || afterNext?.lower === 'a' || (afterNext?.pos === 'VERB' && next.lower === 'to')
        ? last + 3
        : last + 2
    if (named(after) && !HONORIFICS.has(tokens[after]!.lower)) return after
  }
  if (/^(?:and|und|et)$/u.test(next.lower) && named(last + 2) && !GIVEN_NAMES.has(afterNext!.lower)) {
    if (isBody && hasOf(tokens, first, last)) return last + 2
    if (isHalfOfBody(tokens, first, last) && bodyEnd(tokens, last + 2, limit, named) > 0)
      return bodyEnd(tokens, last + 2, limit, named)
  }
  const nickname = nicknameEnd(tokens, last + 1, limit)
  return nickname > 0 &&
    (GIVEN_NAMES.has(tokens[last]!.lower) || /^\p{Lu}\.$/u.test(tokens[last]!.text)) &&
    named(nickname + 1)
    ? nickname + 1
    : last
}

/** Words after which "of …" belongs to the name: "Department of Justice", not "President of Kazakhstan". */
function isBodyWord({ lower, text }: Token): boolean {
  return beginsWithCapital(text) && ORGANISATION_WORDS.has(lower) && !TITLES.has(lower)
}

/** "the [Central] and East European Coalition": no name by itself, and an article before it. */
function isHalfOfBody(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  const isArticled = before?.lower === 'the' || (before?.pos === 'ADJ' && tokens[first - 2]?.lower === 'the')
  if (!isArticled && !/^(?:u\.s\.|united|house|senate|federal|national)$/u.test(tokens[first]!.lower)) return false
  return (
    !PLACES.has(tokens[last]!.lower) &&
    !ORGANISATION_WORDS.has(tokens[last]!.lower) &&
    !TITLES.has(tokens[last]!.lower) &&
    !GIVEN_NAMES.has(tokens[first]!.lower)
  )
}

/** The end of a run of capitalised words from `first` that ends in a body's word ("Services"), or 0. */
function bodyEnd(tokens: readonly Token[], first: number, limit: number, named: (at: number) => boolean): number {
  let last = first
  while (last < limit && last < first + 4 && named(last + 1)) last++
  return isBodyWord(tokens[last]!) ? last : 0
}

/** The token after up to three particles ("van der", "bin", "de la"), or 0. */
function particlesEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first
  while (at < first + 3 && at <= limit && NAME_PARTICLES.has(tokens[at]!.lower)) at++
  return at <= limit && at > first ? at : 0
}

/** The closing mark of “Kingfish” or (Mike) that begins at `first`, or 0. */
function nicknameEnd(tokens: readonly Token[], first: number, limit: number): number {
  if (first + 2 > limit || !/^(?:[“"‘(]|'')$/u.test(tokens[first]!.text)) return 0
  for (let at = first + 2; at <= first + 3 && at < limit; at++) {
    if (
      /^(?:[”"’)]|'')$/u.test(tokens[at]!.text) &&
      beginsWithCapital(tokens[first + 1]!.text) &&
      (tokens[at]!.text !== ')' || GIVEN_NAMES.has(tokens[first + 1]!.lower))
    )
      return at
  }
  return 0
}

/** The run without its titles and without what is no name at its end; `null` when nothing is left. */
function nameOf(tokens: readonly Token[], run: TokenRange): Name | null {
  const last = nameEnd(tokens, run)
  const first = nameStart(tokens, { first: run.first, last })
  if (first < last && COMPOUND.test(tokens[first]!.lower)) return { first: first + 1, last, titles: null }
  if (first > last || (first === last && first === run.first && isNoName(tokens[first]!))) return null
  return { first, last, titles: first > run.first ? { first: run.first, last: first - 1 } : null }
}

/** "the former [Vermont] Democratic governor", "[Clinton] Plan": words at the end that belong to no name. */
function nameEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  const next = tokens[last + 1]
  if (last === first) return last
  if (next !== undefined && next.pos === 'NOUN' && PEOPLES.has(tokens[last]!.lower)) return last - 1
  const { lower } = tokens[last]!
  if (isPostNominal(tokens, { first, last })) return nameEnd(tokens, { first, last: last - 1 })
  // "the Utah [Republican]" is a description
  if (
    /^(?:republican|democrat|libertarian|conservative|liberal|socialist|independent)$/u.test(lower) &&
    PLACES.has(tokens[last - 1]!.lower)
  )
    return last - 1
  const singular = lower.replace(/s$/u, '')
  return DOCUMENT_NOUNS.has(singular) &&
    !ORGANISATION_WORDS.has(lower) &&
    !hasOf(tokens, first, last) &&
    /^(?:plan|poll|report|study|survey|letter|speech|statement|email|tweet|ad|memo|tax|return)$/u.test(singular)
    ? last - 1
    : last
}

/** "Benedict Oyelaran [KC]": letters behind a full name, in capitals where the name has none. */
function isPostNominal(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { text, lower } = tokens[last]!
  const before = tokens[last - 1]!.text
  if (last - first < 2 || ORGANISATION_WORDS.has(lower) || NAME_SUFFIXES.has(lower) || hasOf(tokens, first, last))
    return false
  if (!/\p{Ll}/u.test(before) && !POST_NOMINALS.has(before)) return false
  return POST_NOMINALS.has(text) || (GIVEN_NAMES.has(tokens[first]!.lower) && /^\p{Lu}{2,4}$/u.test(text))
}

function isNoName({ lower, text }: Token): boolean {
  const singular = lower.replace(/s$/u, '')
  return (
    COMPOUND.test(lower) ||
    lower === 'pac' ||
    ((PEOPLES.has(lower) || PEOPLES.has(singular)) && !PLACES.has(lower)) ||
    /^\p{Lu}\.?$/u.test(text) ||
    NAME_SUFFIXES.has(lower)
  )
}
