// Gathers the names of an article, in languages that are read by patterns: of
// the sources, and of all others who are named in full.

import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { findFullNames } from './find-full-names.ts'
import { genderOf } from './gender-by-rules.ts'
import { findNameInSource, type NameInSource } from './name-in-source.ts'
import { ACRONYM, opensSentence } from './name-words.ts'
import { NameClusters, type AskedName, type NamedPeople, type NamedPerson, type NameForm } from './named-people.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface NamingSource {
  readonly source: TokenRange
  readonly cue: TokenRange | null
}

/** `sources` are in text order. */
export function gatherNames(
  document: Document,
  language: PatternProfile,
  sources: readonly NamingSource[],
): NamedPeople {
  const full = findFullNames(document, language).map((found): NameForm => ({
    ...found,
    words: wordsOf(document, found.range),
    isGenitive: false,
    isSubject: false,
  }))
  const named = sources.flatMap(({ source, cue }) =>
    [source, ...sidesOf(document, source, language)].flatMap((part) => formIn(document, part, cue, language)),
  )
  const clusters = new NameClusters(language)
  const isFull = ({ isPerson, words }: NameForm): boolean => isPerson && words.length > 1
  for (const form of full) if (isFull(form)) clusters.add(form)
  for (const form of named) if (isFull(form)) clusters.add(form)
  const whole = (form: NameForm): boolean => clusters.bearersOf(form.words, true).length > 0
  const short = full.filter((form) => form.isPerson && form.words.length === 1 && whole(form))
  for (const form of [...short, ...full.filter(({ isPerson }) => !isPerson)]) clusters.add(form)
  for (const form of named) if (!isFull(form)) clusters.add(form)
  const people = clusters.people(document)
  for (const form of [...full, ...named]) tellGenderOf(document, form, people, clusters, language)
  const acronyms = acronymsOf(document, full)
  const bearersOf = ({ range, isPerson }: AskedName): NamedPerson[] => {
    const words = wordsOf(document, range)
    const spelled = words.length === 1 ? acronyms.get(words[0]!) : undefined
    return clusters.bearersOf(spelled ?? words, spelled === undefined && isPerson).map((index) => people[index]!)
  }
  const mentions = full.flatMap(({ range, words, isPerson, isQuoted }) => {
    if (isQuoted) return []
    const bearers = bearersOf({ range, isPerson })
    const [one] = bearers
    return bearers.length !== 1 || (!one!.isSure && words.length === 1) ? [] : [{ person: one!, token: range.first }]
  })
  const inside = new Set(full.flatMap(({ range, words }) => (opensSentence(document, range.first) ? [] : words)))
  return {
    mentions,
    bearersOf,
    isFamilyName: (name) => bearersOf(name).some(({ name }) => /\s/u.test(name)),
    isNamedInside: ({ range }) => wordsOf(document, range).some((word) => inside.has(word)),
  }
}

function formIn(
  document: Document,
  source: TokenRange,
  cue: TokenRange | null,
  language: PatternProfile,
): readonly NameForm[] {
  const name = findNameInSource(document, source, language)
  if (name === null || isNoun(document, source, name, language)) return []
  const isGenitive = takesGenitive(document, cue, language)
  return [
    {
      range: name.range,
      words: wordsOf(document, name.range),
      isPerson: name.isPerson,
      isSure: name.role !== null,
      isQuoted: false,
      about: name.role === null ? [] : [name.role],
      isGenitive,
      isSubject: !isGenitive && cue !== null,
    },
  ]
}

/** "ein Anwohner": a single German noun with an article is no name. */
function isNoun(
  { tokens }: Document,
  source: TokenRange,
  { range: { first, last }, role }: NameInSource,
  language: PatternProfile,
): boolean {
  return (
    language.capitalNouns &&
    first === last &&
    role === null &&
    !ACRONYM.test(tokens[first]!.text) &&
    language.determiners.has(tokens[source.first]!.lower)
  )
}

/** "[Nordbund der Küstenfischer] ([NKF])": what the letters in brackets after a name stand for. */
function acronymsOf({ tokens }: Document, full: readonly NameForm[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { range, words, isPerson } of full) {
    const short = tokens[range.last + 2]?.text ?? ''
    const isInBrackets = tokens[range.last + 1]?.text === '(' && tokens[range.last + 3]?.text === ')'
    if (isInBrackets && !isPerson && words.length > 1 && (ACRONYM.test(short) || /^\p{Lu}\p{L}{2,11}$/u.test(short)))
      found.set(short, words)
  }
  return found
}

function tellGenderOf(
  document: Document,
  { words, isPerson, about, range }: NameForm,
  people: readonly NamedPerson[],
  clusters: NameClusters,
  language: PatternProfile,
): void {
  if (!isPerson) return
  const bearers = clusters.bearersOf(words, true)
  const person = bearers.length === 1 ? people[bearers[0]!]! : null
  if (person === null || person.gender !== 'either') return
  person.gender = genderOf(document, range, about, person.name.split(' '), language)
}

function wordsOf({ tokens }: Document, { first, last }: TokenRange): string[] {
  const words = tokens.slice(first, last + 1).map((token) => token.text)
  // "Sascha M.", of whom no more may be told
  const isInitial = last > first && /^\p{Lu}$/u.test(words.at(-1)!) && tokens[last + 1]?.text === '.'
  return isInitial && tokens[last + 1]!.start === tokens[last]!.end
    ? [...words.slice(0, -1), `${words.at(-1)!}.`]
    : words
}

/** "по словам Пескова", "цитирует Пескова": a phrase or verb that a name follows in the genitive, if the language has one. */
function takesGenitive({ tokens }: Document, cue: TokenRange | null, language: PatternProfile): boolean {
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
