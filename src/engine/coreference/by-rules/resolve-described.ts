// Resolves "the minister", "the producer" or "the company".
//
//   [Zofia Sikora], ekonomistka, … podkreśla [badaczka]      [Voltmann AG] … teilte [das Unternehmen] mit

import { hasArticles } from '../../languages/has-articles.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { bodyCalled } from './body-called.ts'
import { isOrganization, isPlural, isRole, isThing, kindOfDescription } from './describe-by-rules.ts'
import { fits, genderOfPhrase, genderOfVerb } from './gender-by-rules.ts'
import { isSameNoun, isSameOffice } from './is-same-noun.ts'
import { isRoleWord } from './name-words.ts'
import { answer, verbOf, type SourceContext } from './rules-context.ts'
import type { Recent } from './recent-people.ts'
import type { Resolution } from '../../types.ts'

/** Returns null for somebody new ("a minister"), for groups, and for descriptions that can refer to nobody named. */
export function resolveDescribed(context: SourceContext, isDefinite = false): Resolution | null {
  const { document, language, source, cue, recent } = context
  const { tokens } = document
  const words = tokens.slice(source.first, source.last + 1).map(({ lower }) => lower)
  const last = latter(context, words)
  if (last !== null) {
    recent.add({ person: last.person, token: source.first, hasSpoken: true })
    return answer(context, last.person, 'role-agreement', 'by-rules-role', [source, last.person.first], source.first)
  }
  // "в ведомстве уточнили": one organization with several speakers
  const isPlaced =
    language.placed.has(verbOf(document, cue)) && language.places.has(tokens[source.first - 1]?.lower ?? '')
  if (language.indefinites.has(words[0]!) || (isPlural(verbOf(document, cue), language) && !isPlaced)) return null
  const kind = kindOfDescription(document, language, source, verbOf(document, cue))
  // "la préfecture", after "la préfecture du Gers"
  const isCommon = kind === 'group' && language.commonBodies?.test(words.at(-1)!) === true && hasArticles(language)
  if (kind === null || kind === 'document' || (kind === 'group' && !isCommon)) return null
  if (kind === 'unnamed' && isThing(words, language)) return null
  // "aux yeux [du] magistrat"
  const isKnown = isDefinite || language.definiteLinkers.has(tokens[source.first - 1]?.lower ?? '')
  const found =
    withRole(context, words) ??
    onlyOne(context, words, kind === 'organization' || isCommon, isKnown) ??
    (kind === 'organization' || isCommon ? null : namedLater(context, words))
  if (found === null) return null
  recent.add({ person: found.person, token: source.first, hasSpoken: true })
  return answer(context, found.person, 'role-agreement', 'by-rules-role', [source, found.person.first], source.first)
}

/** "Cette dernière", "este último" */
function latter({ document, language, recent, source, cue }: SourceContext, words: readonly string[]): Recent | null {
  if (words.length > 2 || !language.latter.has(words.at(-1)!)) return null
  return recent.latter(genderOfDescription(document, source, cue, language)) ?? null
}

/** "Le ministre a ajouté": the last person named with that role. */
function withRole(context: SourceContext, words: readonly string[]): Recent | null {
  const { document, language, recent, source, cue } = context
  const head =
    words.find((lower) => isRole(lower, language) || language.roleLook?.test(lower) === true) ?? words.at(-1)!
  const isShort = source.last - source.first <= 2 || isPlainDescription(context, words, head)
  if (!isShort || language.bodies.test(head)) return null
  if (isSomeonesOwn(words, language)) return ownedBySame(context, words, head)
  const gender = genderOfDescription(document, source, cue, language)
  return (
    recent.find(
      ({ person }) =>
        (gender === 'either' || fits(person.gender, gender)) &&
        [...person.roleWords].some((role) => isSameNoun(role, head, language) || isSameOffice(role, head, language)),
    ) ?? null
  )
}

/** "Su hermana" after "su hermana, Ana Pozo": the only person named with the same words. */
function ownedBySame({ recent, language }: SourceContext, words: readonly string[], head: string): Recent | null {
  if (language.capitalNouns || words.length > 2) return null
  const found = recent.find(
    ({ person }) => words.every((word) => person.roleWords.has(word)) && person.roleWords.has(head),
  )
  const isAlone = recent.find((one) => one.person !== found?.person && one.person.roleWords.has(head)) === undefined
  return isAlone ? (found ?? null) : null
}

/**
 * "la representante del ministerio público": a noun for a person, with further description but
 * without a name; only in languages whose noun comes first.
 */
function isPlainDescription(
  { document, source, language }: SourceContext,
  words: readonly string[],
  head: string,
): boolean {
  if (!hasArticles(language) || !mayBePerson(head, language)) return false
  if (words.indexOf(head) > 2) return false
  const rest = document.tokens.slice(source.first + words.indexOf(head) + 1, source.last + 1)
  return rest.every(
    ({ text, lower }) =>
      (/^[\p{Ll}\p{N}’'-]/u.test(text) ||
        language.roles.test(lower) ||
        language.bodies.test(lower) ||
        language.bodyLabels.test(lower)) &&
      !language.coordinators.has(lower),
  )
}

/**
 * "La productrice": the only candidate nearby, unless the description has an owner, or an unnamed
 * person was introduced by it before.
 */
function onlyOne(context: SourceContext, words: readonly string[], isBody: boolean, isKnown: boolean): Recent | null {
  const { document, language, recent, source, cue } = context
  if (isSomeonesOwn(words, language)) return null
  const head = words.find((lower) => isRole(lower, language))
  const isPointed = language.demonstratives.has(words[0]!) && mayBePerson(words[1] ?? '', language)
  const isObject = language.objects.has(words[0]!) && isEpithet(words[1] ?? '', language)
  const hasArticle = language.articles.has(words[0]!) || language.genitives.has(words[0]!) || isPointed || isObject
  const isDefinite = isKnown || hasArticle || (language.articles.size === 0 && !language.determiners.has(words[0]!))
  const all = withoutAge(hasArticle ? words.slice(1) : words)
  const isPlain = head !== undefined && isPlainDescription(context, words, head)
  const isPlaced = !isPlain && isOfPlace(context, head)
  const isShort = isPlain && all.some((noun) => isJoint(noun, language))
  const nouns = isShort || isPlaced ? [head!] : all
  if (
    !isDefinite ||
    nouns.length === 0 ||
    nouns.length > (/^\p{N}/u.test(nouns[0]!) ? 3 : 2) ||
    nouns.some((noun) => isJoint(noun, language))
  )
    return null
  // "глава района": in Slavic languages the owner follows
  const first = language.shortNames ? nouns.find((word) => isRoleWord(word, language)) : undefined
  // "la empresa minera": where nouns take an article, the noun comes first
  const body = isBody && hasArticles(language) ? nouns.find((word) => isOrganization(word, language)) : undefined
  const noun = first ?? body ?? (isPlain ? head : nouns.at(-1)!)
  if (isKnownOtherwise(context, noun)) return null
  if (isBody || language.bodyLabels.test(noun)) return bodyCalled(document, language, recent, source.first, noun)
  const gender = genderOfDescription(document, source, cue, language)
  const age = nouns.find((word) => /^\p{N}/u.test(word))
  if (language.capitalNouns && age !== undefined) return ofAge(context, age, gender)
  if (language.capitalNouns && !mayBePerson(noun, language)) return loneBody(context)
  if (isPlaced) return inSameParagraph(context, gender)
  const one = recent.onlyOne(gender, source.first)
  if (one !== null && hasOtherOffice(one, noun, language)) return null
  return one ?? (gender === 'female' ? null : loneBody(context))
}

/**
 * "La secretaria de [Estado]", "le natif de [Troyes]": a noun for a person followed by a single
 * name, of a place or a field.
 */
function isOfPlace({ document, source, language, people }: SourceContext, head: string | undefined): boolean {
  if (!hasArticles(language) || head === undefined || document.tokens[source.first + 1]?.lower !== head) return false
  const [link, name] = document.tokens.slice(source.first + 2, source.last + 1)
  if (link === undefined || name === undefined || source.last !== source.first + 3) return false
  const range = { first: source.last, last: source.last }
  const isPersons = people.bearersOf({ range, isPerson: true }).length > 0
  return language.linkers.has(link.lower) && /^\p{Lu}/u.test(name.text) && !isPersons
}

/** The only person of a gender in this paragraph, if they have spoken in it. */
function inSameParagraph({ document, recent, source }: SourceContext, gender: Gender): Recent | null {
  const one = gender === 'either' ? null : recent.onlyOne(gender, source.first)
  if (one === null || one.person.gender !== gender) return null
  const here = document.paragraphOf[source.first]
  const spoke = recent.find(
    ({ person, hasSpoken, token }) => hasSpoken && person === one.person && document.paragraphOf[token] === here,
  )
  return spoke ?? null
}

/** How far from a name an age may be: "Tom Reh, heute 44", "der 44-jährige Trainer Tom Reh". In tokens. */
const NEXT_TO_NAME = 5

/**
 * "die 44-Jährige": the person of that age; if the text gives no age, the only person of that
 * gender named in the paragraph.
 */
function ofAge({ document, people, recent, source }: SourceContext, age: string, gender: Gender): Recent | null {
  const told = document.tokens.findIndex(({ lower }) => lower === age)
  const near =
    told >= source.first
      ? null
      : people.mentions.find(
          ({ person, token }) => person.kind === 'person' && person.isSure && Math.abs(token - told) <= NEXT_TO_NAME,
        )
  if (near !== null) return near === undefined ? null : { ...near, hasSpoken: false }
  const one = recent.onlyOne(gender, source.first)
  return one !== null && document.paragraphOf[one.token] === document.paragraphOf[source.first] ? one : null
}

/**
 * "Der Staatsanwalt" where "der Landwirt Tom Reh" was named: an office hardly belongs to somebody
 * with another role.
 */
function hasOtherOffice({ person }: Recent, noun: string, language: PatternProfile): boolean {
  return language.capitalNouns && language.roles.test(noun) && person.role !== null && !isEpithet(noun, language)
}

/** "der Bauherr", "die 44-Jährige", but "die Verteidigung" */
function mayBePerson(noun: string, language: PatternProfile): boolean {
  return (
    isRole(noun, language) || [language.roleLook, language.femaleRoles, language.epithets].some((l) => l?.test(noun))
  )
}

const isEpithet = (noun: string, { epithets }: PatternProfile): boolean => epithets?.test(noun) === true

/**
 * "Die Direktorin kündigte … an. … Lea Reh, die Direktorin, …": the only person called so later;
 * otherwise the first person named later, if nobody was named before and no other role is given
 * for them.
 */
function namedLater(context: SourceContext, words: readonly string[]): Recent | null {
  const { document, language, people, recent, source, cue } = context
  const isDefinite = language.articles.size === 0 || language.articles.has(words[0]!) || isSomeonesOwn(words, language)
  const head =
    words.find((lower) => isRole(lower, language) || language.roleLook?.test(lower) === true) ??
    (words.length === 2 ? words[1] : undefined)
  if (!isDefinite || head === undefined) return null
  const later = people.mentions.filter(
    ({ person, token }) => person.kind === 'person' && token > source.last && person.first.first > source.last,
  )
  // "der brasilianische Präsident" is not just any president
  const told = words.slice(1, words.indexOf(head)).filter((word) => !isRole(word, language))
  const owners = people.mentions.filter(
    ({ person }) =>
      told.every((word) => person.roleWords.has(word)) &&
      [...person.roleWords].some(
        (role) => role === head || (isRoleWord(role, language) && isSameNoun(role, head, language)),
      ),
  )
  const [owner] = owners
  const isAlone = owner !== undefined && owners.every(({ person }) => person === owner.person)
  if (isAlone && later.some(({ person }) => person === owner.person))
    return { person: owner.person, token: source.first, hasSpoken: false }
  const gender = genderOfDescription(document, source, cue, language)
  if (gender === 'either' || isSomeonesOwn(words, language) || recent.find(({ person }) => person.kind === 'person'))
    return null
  const first = later.find(({ person }) => person.isSure && person.gender === gender)
  const isNear =
    first !== undefined && document.paragraphOf[first.token]! - document.paragraphOf[source.first]! <= FURTHEST
  return isNear && first.person.role === null ? { person: first.person, token: source.first, hasSpoken: false } : null
}

/** In paragraphs. */
const FURTHEST = 2

/** "Die Voltmann AG streicht Stellen …, teilte [der Maschinenbauer] mit", where no person was named. */
function loneBody({ document, recent, source }: SourceContext): Recent | null {
  const here = document.paragraphOf[source.first]!
  const isNear = ({ token }: Recent): boolean => here - document.paragraphOf[token]! <= 1
  const isPersonNear = recent.find((one) => isNear(one) && one.person.kind === 'person') !== undefined
  return isPersonNear ? null : recent.onlyOne('either', source.first, 'organization')
}

function genderOfDescription(
  document: SourceContext['document'],
  source: SourceContext['source'],
  cue: SourceContext['cue'],
  language: PatternProfile,
): Gender {
  const isOblique = cue !== null && language.phrases.has(document.tokens[cue.first]!.lower)
  const told = genderOfPhrase(document, source, isOblique && language.capitalNouns, language)
  if (told !== 'either') return told
  // "potakuje [stary]"
  const isMasculine = language.shortNames && /(?:[ыиі]й|y)$/u.test(document.tokens[source.first]!.lower)
  return isMasculine && source.first === source.last ? 'male' : genderOfVerb(document, cue, language)
}

/** "l’homme [de 61 ans]" */
function withoutAge(words: readonly string[]): readonly string[] {
  const number = words.findIndex((word) => /^\p{N}/u.test(word))
  return number > 1 && number === words.length - 2 ? words.slice(0, number - 1) : words
}

/** Whether an unnamed person was called so before: "eine Lehrerin … die Lehrerin". */
function isKnownOtherwise({ introduced, source }: SourceContext, noun: string): boolean {
  return (introduced.get(noun) ?? source.first) < source.first
}

function isJoint(word: string, language: PatternProfile): boolean {
  return (
    language.linkers.has(word) ||
    language.genitives.has(word) ||
    language.coordinators.has(word) ||
    language.prepositions.has(word) ||
    !/^[\p{L}\p{N}-]/u.test(word)
  )
}

/** "seine Tochter", "su hermana": who she is depends on whom the pronoun refers to. */
function isSomeonesOwn(words: readonly string[], language: PatternProfile): boolean {
  return words.slice(0, 2).some((word) => language.possessives.has(word))
}
