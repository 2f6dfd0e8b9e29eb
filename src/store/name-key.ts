// One spelling for each name, to compare names by. Stored separately: names
// themselves are kept and shown as articles write them.

import { leftOutHonorifics } from '../lexicon/honorifics.ts'
import { DEGREES, NAME_SUFFIXES } from '../lexicon/name-suffixes.ts'
import { TELLING_PARTICLES } from '../lexicon/particles.ts'
import { leftOutTitles } from '../lexicon/titles.ts'
import type { SpeakerKind } from '../model.ts'

/**
 * What is left of a name without case, accents and punctuation, and of a
 * person's without honorifics:
 *
 *   "Mr. Nicolás SARKOZY", "Nicolas Sarkozy"  →  "nicolas sarkozy"
 *   "J.K. Rowling", "J. K. Rowling", "JK Rowling"  →  "jk rowling"
 *   the organization "The White House"  →  "white house"
 *
 * Never empty unless the name is: one with neither letters nor digits ("???")
 * is its own key.
 */
export function nameKey(name: string, kind: SpeakerKind): string {
  return wordsOf(name, kind).join(' ') || name.trim().toLowerCase() || name
}

/** The same with titles and forms of address, which tell people with the same surname apart: "president bush". */
export const calledKey = (name: string): string => foldName(name) || nameKey(name, 'person')

/**
 * The key that links a name across articles, or null if the name alone does not
 * say who it is. Only people and organizations have one, and a person only for
 * a full name: not a surname ("Smith", "Mr. Smith", "Le Pen"), nor a surname
 * with one initial ("J. Smith"). If in doubt, the name is not full: two
 * speakers can be merged later, but one can't be told apart.
 */
export function linkKey(name: string, kind: SpeakerKind): string | null {
  const words = wordsOf(name, kind)
  if (kind === 'organization') return words.join(' ') || null
  return kind === 'person' && isFullName(name) ? words.join(' ') : null
}

/** "Ann Lee", "Malcolm X", "F. Scott Fitzgerald"; not "J. Smith", "de Gaulle", "al-Assad", "Kennedy Jr." */
function isFullName(name: string): boolean {
  const oneWordEach = name.replace(/[-‐‑]/g, '')
  const words = wordsOf(oneWordEach, 'person').filter((word) => NO_NAMES.every((list) => !list.has(word)))
  const [first = '', second] = words
  return second !== undefined && (isLong(first) || words.filter(isLong).length > 1)
}

/** More than one letter: not an initial. */
const isLong = (word: string): boolean => [...word].length > 1

function wordsOf(name: string, kind: SpeakerKind): string[] {
  const words = foldName(name).split(' ').filter(Boolean)
  if (kind === 'person') return withoutHonorifics(joinInitials(words, 'before a name'))
  const joined = joinInitials(words, 'anywhere')
  return kind === 'organization' && joined.length > 1 && joined[0] === 'the' ? joined.slice(1) : joined
}

/**
 * Drops compatibility forms, case and the accents of European scripts. An
 * apostrophe joins ("O’Brien", "OBrien"), as does the point in an abbreviation
 * ("U.N.", "Ph.D."); other punctuation separates ("Jean-Claude", "Jean
 * Claude"). Vowel signs of other scripts are marks to Unicode but letters to
 * their readers, and stay.
 */
function foldName(name: string): string {
  return name
    .replace(/['’‘ʼʻʹ`´\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f]/g, '')
    .normalize('NFC')
    .replace(/(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħς]/g, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * "j k rowling" → "jk rowling", "u n" → "un". At the end of a person's name, a
 * second single letter is more likely the next name being typed: "George W. B".
 */
function joinInitials(words: readonly string[], where: 'anywhere' | 'before a name'): string[] {
  const joined: string[] = []
  for (let first = 0; first < words.length;) {
    let end = first
    while (end < words.length && !isLong(words[end] ?? '')) end += 1
    if (end === first) joined.push(...words.slice(first, ++end))
    else if (end === words.length && where === 'before a name') joined.push(...words.slice(first))
    else joined.push(words.slice(first, end).join(''))
    first = end
  }
  return joined
}

/** Drops titles before the name and degrees after it, unless there is nothing else: "Vice President". */
function withoutHonorifics(words: readonly string[]): string[] {
  const first = words.findIndex((word, at) => !HONORIFICS.has(word) && !isTitleOfNobility(words, at))
  const name = words.slice(Math.max(first, 0))
  while (name.length > 1 && DEGREES.has(name.at(-1) ?? '')) name.pop()
  return name
}

/** "Lady Mary Peters", "Don Luis Vega"; not "Lady Gaga", "Don Lemon", where it is the given name. */
const isTitleOfNobility = (words: readonly string[], at: number): boolean =>
  NOBILITY.has(words[at] ?? '') && words.length - at > 2

/** Latin letters, and the Greek final sigma, that Unicode does not decompose into a plain letter and a mark. */
const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
}

/**
 * Forms of address and offices that are dropped when comparing names. "Pope",
 * "King", "Prince" and the like are not among them: there the title is part of
 * the name. Adding or removing a word here changes keys stored in archives.
 */
const HONORIFICS = foldedSet([...leftOutHonorifics('always'), ...leftOutTitles('always')])

const NOBILITY = foldedSet([...leftOutHonorifics('sometimes'), ...leftOutTitles('sometimes')])

/** Words that do not by themselves make a surname a full name. */
const NO_NAMES = [HONORIFICS, TELLING_PARTICLES, NAME_SUFFIXES]

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldName))
}
