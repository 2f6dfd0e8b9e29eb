// Names that look like other words but are recognized by the same name in full elsewhere: "Dean
// said" after "Howard Dean", "Long said" after "Hannah Long"; and given names that are also
// titles: "Dean Okafor, 41, drives the bus".

import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { TELLING_PARTICLES } from '../../../lexicon/particles.ts'
import { TITLES, TITLES_AS_FAMILY_NAMES, TITLES_IN_CAPITALS } from '../../../lexicon/titles.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS, ORGANISATION_WORDS, PEOPLES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { beginsWithCapital } from '../../../text/character-classes.ts'
import type { Document, Token } from '../document.ts'
import type { Name } from './name.ts'

/** Words showing that "Dean" is an office. */
const OFFICE_OF_DEAN = /^(?:dean|deans|university|college|school|faculty|cathedral|chapter|abbey|church|campus)$/u

/** A title, a people or a short common word that may be a family name: "Dean", "Cuban", "Long", "May". */
export function isOddFamilyName({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  const { lower, text } = tokens[at]!
  if (!beginsWithCapital(text)) return false
  if (TITLES_AS_FAMILY_NAMES.has(lower)) return true
  const next = tokens[at + 1]
  if (PEOPLES.has(lower)) return !/^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '')
  if (!FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower)) return false
  // "Will said", but "Will he", "Will change come"
  const opens = sentences[sentenceOf[at]!]!.first === at || /^[“"'‘]$/u.test(tokens[at - 1]!.text)
  return !opens || (next?.pos === 'VERB' && next.lower !== next.lemma)
}

/** All names in text order, including those tokens of `alone` that end a full name elsewhere. */
export function withOddNames(document: Document, names: readonly Name[], alone: readonly number[]): Name[] {
  const { tokens } = document
  const families = new Set(names.filter((name) => mayBeFullName(tokens, name)).map(({ last }) => tokens[last]!.lower))
  const found = alone
    .filter((at) => families.has(tokens[at]!.lower))
    .map((at): Name => ({ first: at, last: at, titles: null }))
  const particles = new Set(names.map((name) => familyWithParticle(tokens, name)))
  const all = [
    ...names.map((name) => withParticle(tokens, withoutTitleInCapitals(tokens, name, families), particles)),
    ...found,
  ].sort((left, right) => left.first - right.first)
  const given = all.filter((name) => isGivenTitle(document, name)).map((name) => keyOf(tokens, name))
  return all.map((name) => (given.includes(keyOf(tokens, name)) ? withTitle(name) : name))
}

/** At least two words, none of which belongs to an organization. */
function mayBeFullName(tokens: readonly Token[], { first, last }: Name): boolean {
  if (last === first) return false
  if (GIVEN_NAMES.has(tokens[first]!.lower)) return true
  if (TITLES_IN_CAPITALS.has(tokens[first]!.text)) return false
  for (let at = first; at <= last; at++) if (ORGANISATION_WORDS.has(tokens[at]!.lower)) return false
  return !TITLES.has(tokens[first]!.lower) && !PEOPLES.has(tokens[first]!.lower)
}

/** "DA Sorensen" where the text has "Gale Sorensen": the letters are a title. */
function withoutTitleInCapitals(tokens: readonly Token[], name: Name, families: ReadonlySet<string>): Name {
  const { first, last, titles } = name
  const isTitled = last === first + 1 && titles === null && TITLES_IN_CAPITALS.has(tokens[first]!.text)
  return isTitled && families.has(tokens[last]!.lower) ? { first: last, last, titles: { first, last: first } } : name
}

/** "de blasio" of "Bill de Blasio"; "" where it has no particle. */
function familyWithParticle(tokens: readonly Token[], { first, last }: Name): string {
  return last - first > 1 && TELLING_PARTICLES.has(tokens[last - 1]!.lower) ? pairAt(tokens, last) : ''
}

/** "de Blasio said" where the text has a "Bill de Blasio": the particle is part of the name. */
function withParticle(tokens: readonly Token[], name: Name, known: ReadonlySet<string>): Name {
  const { first, last, titles } = name
  if (first !== last || first === 0 || titles !== null || !known.has(pairAt(tokens, first))) return name
  return { first: first - 1, last, titles: null }
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at - 1]!.lower} ${tokens[at]!.lower}`
}

/** "Dean Okafor, 41,", "the driver Dean Okafor", and any other Dean far from a school or church. */
function isGivenTitle({ tokens }: Document, { first, last, titles }: Name): boolean {
  if (titles === null || titles.first !== titles.last || first !== last) return false
  const { lower } = tokens[titles.first]!
  if (!TITLES_AS_FAMILY_NAMES.has(lower)) return false
  const isAged = tokens[last + 1]?.text === ',' && /^\d{1,2}$/u.test(tokens[last + 2]?.text ?? '')
  const before = tokens[titles.first - 1]
  if (isAged || (before !== undefined && /^\p{Ll}/u.test(before.text) && ROLE_NOUNS.has(before.lower))) return true
  return lower === 'dean' && !tokens.some((token) => OFFICE_OF_DEAN.test(token.text))
}

function keyOf(tokens: readonly Token[], { first, last, titles }: Name): string {
  return first === last && titles?.first === first - 1 ? `${tokens[first - 1]!.text} ${tokens[first]!.text}` : ''
}

function withTitle({ last, titles }: Name): Name {
  return { first: titles!.first, last, titles: null }
}
