// Collects the names of an article in languages read by patterns: those of the sources, and of
// everybody else named in full.

import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { findFullNames, type FoundName } from './find-full-names.ts'
import { isPlural } from './describe-by-rules.ts'
import { genderOf } from './gender-by-rules.ts'
import { findNameInSource, type NameInSource } from './name-in-source.ts'
import { ACRONYM, isGivenName, isRoleWord, opensSentence } from './name-words.ts'
import {
  NameClusters,
  type AskedName,
  type NamedMention,
  type NamedPeople,
  type NamedPerson,
  type NameForm,
} from './named-people.ts'
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
  const full = withoutNouns(document, findFullNames(document, language), language).map((found): NameForm => ({
    ...found,
    words: wordsOf(document, found.range),
    isGenitive: false,
    isSubject: false,
  }))
  const named = sources.flatMap(({ source, cue }) =>
    [source, ...sidesOf(document, source, language)].flatMap((part) =>
      formIn(document, part, cue, language, part !== source),
    ),
  )
  const clusters = new NameClusters(language)
  const isFull = ({ isPerson, words }: NameForm): boolean => isPerson && words.length > 1
  for (const form of full) if (isFull(form)) clusters.add(form)
  for (const form of named) if (isFull(form)) clusters.add(form)
  const whole = (form: NameForm): boolean => clusters.bearersOf(form.words, true).length > 0
  // "Córka, [Sylwia], pracuje …"
  const isCalled = (form: NameForm): boolean => language.shortNames && form.isSure && !form.isQuoted
  const short = full.filter((form) => form.isPerson && form.words.length === 1 && (whole(form) || isCalled(form)))
  const isPersons = (form: NameForm): boolean => form.words.length === 1 && whole(form)
  for (const form of [...short, ...full.filter((form) => !form.isPerson && !isPersons(form))]) clusters.add(form)
  for (const form of named) if (!isFull(form) && (form.isPerson || !isPersons(form))) clusters.add(form)
  const people = clusters.people(document)
  for (const form of [...full, ...named]) tellGenderOf(document, form, people, clusters, language)
  const acronyms = acronymsOf(document, full)
  const bearersOf = ({ range, isPerson }: AskedName): NamedPerson[] => {
    const words = wordsOf(document, range)
    const spelled = words.length === 1 ? acronyms.get(words[0]!) : undefined
    // "Helena" is a town too
    const so = words.length === 1 && !isPerson && spelled === undefined ? clusters.bearersOf(words, true) : []
    if (so.length > 0) return so.map((index) => people[index]!)
    return clusters.bearersOf(spelled ?? words, spelled === undefined && isPerson).map((index) => people[index]!)
  }
  const mentions = full.flatMap(({ range, words, isPerson, isQuoted }) => {
    if (isQuoted) return []
    const all = bearersOf({ range, isPerson })
    const known = all.filter(({ first }) => first.first <= range.first)
    const bearers = known.length > 0 ? known : all
    const [one] = bearers
    return bearers.length !== 1 || (!one!.isSure && words.length === 1) ? [] : [{ person: one!, token: range.first }]
  })
  const byRole = subjectsByRole(document, people, language)
  const inside = new Set(full.flatMap(({ range, words }) => (opensSentence(document, range.first) ? [] : words)))
  return {
    mentions: [...mentions, ...byRole].sort((one, other) => one.token - other.token),
    bearersOf,
    isFamilyName: (name) => bearersOf(name).some(({ name }) => /\s/u.test(name)),
    isNamedInside: ({ range }) => wordsOf(document, range).some((word) => inside.has(word)),
  }
}

/**
 * "Doppeltorschütze [Tasdelen]": a word before the surname of somebody with another given name is
 * not part of the name.
 */
function withoutNouns(document: Document, found: readonly FoundName[], language: PatternProfile): FoundName[] {
  const { tokens } = document
  const isKnown = ({ range }: FoundName): boolean => isGivenName(tokens[range.first]!.lower, language)
  const families = new Set(
    found
      .filter((one) => one.isPerson && one.range.last > one.range.first && isKnown(one))
      .map(({ range }) => tokens[range.last]!.lower),
  )
  return found.map((one) => {
    const { first, last } = one.range
    const isNoun =
      one.isPerson &&
      last === first + 1 &&
      one.about.length === 0 &&
      !isKnown(one) &&
      (language.capitalNouns || opensSentence(document, first)) &&
      families.has(tokens[last]!.lower)
    return isNoun ? { ...one, range: { first: last, last } } : one
  })
}

function formIn(
  document: Document,
  source: TokenRange,
  cue: TokenRange | null,
  language: PatternProfile,
  isSide: boolean,
): readonly NameForm[] {
  const name = findNameInSource(document, source, language)
  if (name === null || isNoun(document, source, name, language)) return []
  // "Свідки розповіли": a plural verb cannot have one name as its subject
  const isOne = name.isPerson && sidesOf(document, source, language).length === 0
  if (isOne && !isSide && cue !== null && isPlural(document.tokens[cue.first]!.lower, language)) return []
  if (isOne && isRoleAtHead(document, name, language)) return []
  const isGenitive = takesGenitive(document, cue, language)
  return [
    {
      range: name.range,
      words: wordsOf(document, name.range),
      isPerson: name.isPerson,
      isSure: name.role !== null || (!name.isPerson && language.shortNames),
      isQuoted: false,
      about: name.role === null ? [] : [name.role],
      isGenitive,
      isSubject: !isGenitive && cue !== null && !isPlaced(document, source, cue, language),
    },
  ]
}

/** "[Dyspozytorka], przesłuchana wiosną": a Slavic noun whose capital is due to the beginning of its sentence. */
function isRoleAtHead(document: Document, { range, role }: NameInSource, language: PatternProfile): boolean {
  const { lower } = document.tokens[range.first]!
  return (
    language.shortNames &&
    range.first === range.last &&
    role === null &&
    opensSentence(document, range.first) &&
    isRoleWord(lower, language) &&
    !isGivenName(lower, language)
  )
}

/** "ein Anwohner": a single German noun with an article is not a name. */
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

/** "[La mairesse] garde la porte ouverte.": the only person with that role, at the beginning of a sentence. */
function subjectsByRole(document: Document, people: readonly NamedPerson[], language: PatternProfile): NamedMention[] {
  const { tokens, sentences, quotedSpanOf } = document
  const owners = new Map<string, NamedPerson | null>()
  for (const person of people) {
    if (person.kind !== 'person') continue
    for (const word of person.roleWords)
      if (isRoleWord(word, language)) owners.set(word, owners.has(word) ? null : person)
  }
  return sentences.flatMap(({ first }) => {
    const hasArticle = language.articles.has(tokens[first]!.lower)
    if (quotedSpanOf[first]! >= 0 || (language.articles.size > 0 && !hasArticle)) return []
    const noun = tokens[hasArticle ? first + 1 : first]?.lower ?? ''
    const next = tokens[hasArticle ? first + 2 : first + 1]
    const person = owners.get(noun) ?? null
    // "La mairesse de Lyon" may be somebody else
    const isWhole = next !== undefined && /^\p{Ll}/u.test(next.text) && !language.linkers.has(next.lower)
    return person === null || !isWhole || person.first.first > first ? [] : [{ person, token: first }]
  })
}

/** "[Nordbund der Küstenfischer] ([NKF])": what the letters in parentheses after a name stand for. */
function acronymsOf({ tokens }: Document, full: readonly NameForm[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { range, words, isPerson } of full) {
    const short = tokens[range.last + 2]?.text ?? ''
    const isInBrackets = tokens[range.last + 1]?.text === '(' && tokens[range.last + 3]?.text === ')'
    if (isInBrackets && !isPerson && words.length > 1 && (ACRONYM.test(short) || /^\p{Lu}\p{L}{1,11}$/u.test(short)))
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
  const words: string[] = []
  // "Jean d’Ormesson": what an apostrophe joins is one word
  for (const { text } of tokens.slice(first, last + 1))
    if (/^d[’']$/u.test(words.at(-1) ?? '')) words.push(words.pop()! + text)
    else words.push(text)
  // "Sascha M.", whose name is not given in full
  const isInitial = last > first && /^\p{Lu}$/u.test(words.at(-1)!) && tokens[last + 1]?.text === '.'
  return isInitial && tokens[last + 1]!.start === tokens[last]!.end
    ? [...words.slice(0, -1), `${words.at(-1)!}.`]
    : words
}

/**
 * "по словам Пескова", "цитирует Пескова": a phrase or verb followed by a name in the genitive, if
 * the language has one.
 */
function takesGenitive({ tokens }: Document, cue: TokenRange | null, language: PatternProfile): boolean {
  return cue !== null && [language.phrases, language.quoting].some((words) => words.has(tokens[cue.first]!.lower))
}

/** "говорится в [обращении директора Марии Вольской]": not the subject, and in another case. */
function isPlaced({ tokens }: Document, source: TokenRange, cue: TokenRange, language: PatternProfile): boolean {
  return language.placed.has(tokens[cue.first]!.lower) && language.places.has(tokens[source.first - 1]?.lower ?? '')
}

/** The two sides of the "and" inside a source; empty if there is none. */
export function sidesOf({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): TokenRange[] {
  for (let at = first + 1; at < last; at++)
    if (language.coordinators.has(tokens[at]!.lower))
      return [
        { first, last: at - 1 },
        { first: at + 1, last },
      ]
  return []
}
