// Gathers the names of the sources of an article, in languages that are read
// by patterns, into people: "Игорь Соколов" and "Соколова" are one, and the
// fullest form is the name.

import type { Document } from '../../language/document.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { findNameInSource, type NameInSource } from './name-in-source.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface NamedPerson {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | null
  /** Lower-case words of all roles given. */
  readonly roleWords: ReadonlySet<string>
  /** Where the name stands first, as a source. */
  readonly first: TokenRange
  /** Told by the words around the first mention that tells it. */
  gender: Gender
}

/** A full name in the text, whether its owner is a source or not. */
export interface NamedMention {
  readonly person: NamedPerson
  readonly token: number
}

export interface NamedPeople {
  /** In text order. */
  readonly mentions: readonly NamedMention[]
  readonly personOf: (name: NameInSource) => NamedPerson | null
  /** Whether a single word is the last of a fuller name somewhere in the text. */
  readonly isFamilyName: (name: NameInSource) => boolean
}

interface Mention {
  readonly name: NameInSource
  readonly words: readonly string[]
}

/** `sources` are in text order. */
export function gatherNames(
  document: Document,
  language: PatternProfile,
  sources: readonly { source: TokenRange; cue: TokenRange | null }[],
): NamedPeople {
  const full = findFullNames(document, language)
  const fullNames = new Map(full.toReversed().map(({ key, words }) => [key, words]))
  const groups = new Map<string, Mention[]>()
  const add = (key: string, mention: Mention): void => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  // By the first token of each name: the case of a short name can hide that it is the same.
  const keys = new Map<number, string>()
  const parts = sources.flatMap(({ source, cue }) =>
    [source, ...sidesOf(document, source, language)].map((part) => ({ source: part, cue })),
  )
  for (const { source, cue } of parts) {
    const name = findNameInSource(document, source, language)
    if (name === null) continue
    const plain = wordsOf(document, name.range)
    const words =
      name.isPerson && isGenitive(document, cue, language) ? (language.inflection?.fromGenitive(plain) ?? plain) : plain
    keys.set(name.range.first, keyOf(name, words, language))
    add(keyOf(name, words, language), { name, words })
  }
  for (const { key, name, words } of full) add(key, { name, words })
  const entities = new Map<string, NamedPerson>()
  for (const [key, mentions] of groups)
    entities.set(key, makePerson(document, mentions, fullNames.get(key) ?? null, language))
  return {
    mentions: full.map(({ key, name }) => ({ person: entities.get(key)!, token: name.range.first })),
    personOf: (name) =>
      entities.get(keys.get(name.range.first) ?? keyOf(name, wordsOf(document, name.range), language)) ?? null,
    isFamilyName: (name) => fullNames.has(keyOf(name, wordsOf(document, name.range), language)),
  }
}

/** By family name for people, by all words for bodies. */
function keyOf({ isPerson }: NameInSource, words: readonly string[], language: PatternProfile): string {
  const stem = (word: string): string => language.inflection?.stem(word) ?? plainStem(word)
  return isPerson ? stem(words.at(-1) ?? '') : words.map(stem).join(' ')
}

/** Without case, accents and a possessive ending. */
function plainStem(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
}

function makePerson(
  document: Document,
  mentions: readonly Mention[],
  full: readonly string[] | null,
  language: PatternProfile,
): NamedPerson {
  const forms = mentions.map(({ words }) => words.join(' '))
  const longest = mentions.reduce((best, { words }) => (words.length > best.length ? words : best), mentions[0]!.words)
  const name = (full !== null && longest.length < 2 && mentions[0]!.name.isPerson ? full : longest).join(' ')
  const roles = mentions.flatMap(({ name: { role } }) => (role === null ? [] : [role]))
  const roleWords = roles.flatMap((role) =>
    document.tokens.slice(role.first, role.last + 1).map((token) => token.lower),
  )
  const [role] = roles
  return {
    kind: mentions[0]!.name.isPerson ? 'person' : 'organization',
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    role:
      role === undefined
        ? null
        : document.text.slice(document.tokens[role.first]!.start, document.tokens[role.last]!.end),
    roleWords: new Set(roleWords),
    first: mentions[0]!.name.range,
    gender: (mentions[0]!.name.isPerson ? language.inflection?.genderOfFamily(longest.at(-1) ?? '') : null) ?? 'either',
  }
}

interface FullName extends Mention {
  readonly key: string
}

/** The full names of people in text order: two to four capitals in a row, with the role before them. */
function findFullNames(document: Document, language: PatternProfile): FullName[] {
  const found: FullName[] = []
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const end = endOfRun(document, at, sentence.last)
      if (end === at) continue
      const start = startOfRole(document, at, sentence.first, language)
      const name = findNameInSource(document, { first: start, last: end }, language)
      at = end
      if (name === null || name.range.first === name.range.last || !name.isPerson) continue
      const words = wordsOf(document, name.range)
      if (words.length <= 4) found.push({ key: keyOf(name, words, language), name, words })
    }
  }
  return found
}

/** "la ministre des Transports, Claire Morel": the role before a name, up to six words back, over one comma. */
function startOfRole({ tokens }: Document, name: number, limit: number, language: PatternProfile): number {
  let start = name
  for (let at = name - 1; at >= Math.max(limit, name - 6); at--) {
    const { lower, text } = tokens[at]!
    if (text !== ',' && !/^\p{L}/u.test(text)) break
    if (language.finite.has(lower) || language.auxiliaries.has(lower) || language.coordinators.has(lower)) break
    if (language.roles.test(lower)) start = at
  }
  return start
}

/** The last capital of the run that begins at `first`, six words at most. */
function endOfRun({ tokens }: Document, first: number, limit: number): number {
  let last = first
  while (
    last < Math.min(limit, first + 5) &&
    /^\p{Lu}/u.test(tokens[last]!.text) &&
    /^\p{Lu}/u.test(tokens[last + 1]!.text)
  )
    last++
  return last
}

function wordsOf({ tokens }: Document, { first, last }: TokenRange): string[] {
  return tokens.slice(first, last + 1).map((token) => token.text)
}

/** "по словам Пескова", "цитирует Пескова": a phrase or verb that a name follows in the genitive, if the language has one. */
function isGenitive({ tokens }: Document, cue: TokenRange | null, language: PatternProfile): boolean {
  return cue !== null && [language.phrases, language.quoting].some((words) => words.has(tokens[cue.first]!.lower))
}

/** The two sides of the "and" inside a source; none where there is none. */
export function sidesOf({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): TokenRange[] {
  for (let at = first + 1; at < last; at++)
    if (language.coordinators.has(tokens[at]!.lower))
      return [
        { first, last: at - 1 },
        { first: at + 1, last },
      ]
  return []
}
