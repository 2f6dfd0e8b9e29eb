// Resolves who each source is in languages read by patterns. Most certain first: names, then
// pronouns, roles and other descriptions, then verbs and quotations without a subject.
//
//   «…», — сказал [Орлов]      « … », a ajouté [la ministre]      “…”, añadió

import type { Document } from '../../language/document.ts'
import { NOBODY } from '../resolution-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { resolveDescribed } from './resolve-described.ts'
import { introducedNouns, unnamedSubjects } from './unnamed-subjects.ts'
import { describeByRules, isPlural } from './describe-by-rules.ts'
import { fits, genderOfPhrase, genderOfVerb, tellGender } from './gender-by-rules.ts'
import { isGivenName, opensSentence } from './name-words.ts'
import { findNameInSource, isNamedBody, type NameInSource } from './name-in-source.ts'
import { gatherNames, sidesOf } from './gather-names.ts'
import type { NamedPerson } from './named-people.ts'
import { resolveUnsaid } from './resolve-unsaid.ts'
import { RecentPeople } from './recent-people.ts'
import { answer, verbOf, type RulesContext, type SourceContext } from './rules-context.ts'
import type { Resolution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface SourceByRules {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  /** The first token of the content. */
  readonly first: number
}

/** One answer for each source; `sources` are in text order. */
export function resolveByRules(
  document: Document,
  language: PatternProfile,
  sources: readonly SourceByRules[],
): Resolution[] {
  const people = gatherNames(
    document,
    language,
    sources.flatMap(({ source, cue }) => (source === null ? [] : [{ source, cue }])),
  )
  const recent = new RecentPeople(document)
  const introduced = introducedNouns(document, language)
  const newcomers = unnamedSubjects(document, language)
  const known = new Map<string, Resolution>()
  let mentioned = 0
  let met = 0
  const resolve = ({ source, cue, first }: SourceByRules): Resolution => {
    const token = source?.first ?? cue?.first ?? first
    for (; mentioned < people.mentions.length && people.mentions[mentioned]!.token < token; mentioned++)
      recent.add({ ...people.mentions[mentioned]!, hasSpoken: false })
    for (; met < newcomers.length && newcomers[met]!.token < token; met++)
      recent.addUnnamed(newcomers[met]!.gender, newcomers[met]!.token)
    const context = { document, language, people, recent, cue, introduced }
    if (source === null) return resolveUnsaid(context, first, resolveDescribed)
    const asked = { ...context, source }
    return (
      byNames(asked) ??
      byName(asked) ??
      byOwner(asked) ??
      byPronoun(asked) ??
      byPlace(asked) ??
      resolveDescribed(asked) ??
      byDescription(asked)
    )
  }
  return sources.map((asked) => {
    // what a later paragraph continues has the same source as before
    const key = asked.source === null ? '' : `${asked.source.first}-${asked.source.last}-${asked.cue?.first}`
    const resolution = known.get(key) ?? resolve(asked)
    if (key !== '') known.set(key, resolution)
    return resolution
  })
}

/** A source without a name. A pronoun may refer to an organization again: "l’agence … elle". */
function byDescription({ document, language, recent, source, cue }: SourceContext): Resolution {
  const resolution = describeByRules(document, language, source, verbOf(document, cue))
  const [speaker] = resolution.speakers
  const isNew = language.indefinites.has(document.tokens[source.first]!.lower)
  if (speaker?.kind === 'unnamed' && isNew && !isPlural(verbOf(document, cue), language))
    recent.addUnnamed(genderOfPhrase(document, source, false, language), source.first)
  if (speaker?.kind !== 'organization') return resolution
  const gender = genderOfPhrase(document, source, false, language)
  const person: NamedPerson = {
    ...speaker,
    kind: 'organization',
    roleWords: new Set(),
    first: source,
    isSure: true,
    gender,
  }
  recent.add({ person, token: source.first, hasSpoken: true })
  return resolution
}

/** "Vogt und Reh": each part is a name. */
function byNames(context: SourceContext): Resolution | null {
  const { document, language, source, cue, recent } = context
  const verb = verbOf(document, cue)
  if (!isPlural(verb, language)) return null
  const answers = sidesOf(document, source, language).map((side) => {
    const name = findNameInSource(document, side, language)
    const person = name === null ? null : bearerOf(context, name)
    return name === null || person === null
      ? null
      : answer(context, person, 'full-name', 'by-rules-full-name', [name.range], source.first)
  })
  const [one, other] = answers
  if (!one || !other) return null
  const both = { ...one, speakers: [...one.speakers, ...other.speakers], chain: [...one.chain, ...other.chain] }
  recent.addPair({ resolution: both, token: source.first })
  return both
}

/** "écrivent-[ils]": the two named together last, in this paragraph or the one before. */
function byPair({ document, recent, source, language }: SourceContext): Resolution | null {
  const isPlain = source.first === source.last && language.pronouns.has(document.tokens[source.first]!.lower)
  const pair = isPlain ? recent.pair : null
  const isNear = pair !== null && document.paragraphOf[source.first]! - document.paragraphOf[pair.token]! <= 1
  return isNear ? { ...pair.resolution, rule: 'pronoun-agreement', measured: 'by-rules-pronoun' } : null
}

/** "eine Studie [der Umweltorganisation Blaue Welle]": a text speaks for its named author. */
function byOwner(context: SourceContext): Resolution | null {
  const { document, language, source } = context
  const { tokens } = document
  let text = source.first
  while (text < source.last && !language.documents.test(tokens[text]!.lower)) text++
  const next = tokens[text + 1]
  if (next === undefined || text >= source.last) return null
  const isLinked = language.linkers.has(next.lower)
  // "in una nota [del gruppo]": the article is part of the linker
  const isDefinite = isLinked && language.definiteLinkers.has(next.lower)
  // "у повідомленні [ДСНС]"
  const isBare = language.articles.size === 0 && /^\p{Lu}/u.test(next.text)
  if (!isLinked && !isBare && !language.genitives.has(next.lower)) return null
  const owner = { first: isLinked ? text + 2 : text + 1, last: source.last }
  return byName({ ...context, source: owner }) ?? resolveDescribed({ ...context, source: owner }, isDefinite)
}

function byName(context: SourceContext): Resolution | null {
  const { document, language, source, cue, recent } = context
  const name = findNameInSource(document, source, language)
  if (name === null || !isTrusted(context, name)) return null
  const person = bearerOf(context, name)
  if (person === null) return null
  if (person.kind === 'person') {
    if (person.gender === 'either') person.gender = genderOfVerb(document, cue, language)
    if (name.role !== null && person.gender === 'either') person.gender = tellGenderOfRole(context, name.role)
  }
  recent.add({ person, token: source.first, hasSpoken: true })
  const rule =
    person.kind !== 'person' ? 'organization-name' : name.range.first < name.range.last ? 'full-name' : 'family-name'
  return answer(context, person, rule, NAME_CHANCES[rule], [name.range], source.first)
}

const NAME_CHANCES = {
  'organization-name': 'by-rules-organization',
  'full-name': 'by-rules-full-name',
  'family-name': 'by-rules-family-name',
} as const

/** If several people have the name, the one that fits the verb or form of address, or was named last. */
function bearerOf({ document, language, people, recent, cue }: SourceContext, name: NameInSource): NamedPerson | null {
  const all = people.bearersOf(name)
  // a German noun before a surname may look like a given name
  const known = all.filter(
    language.capitalNouns
      ? (person) => isGivenName(person.name.split(' ')[0]!.toLowerCase(), language)
      : // "Vega sonríe. … Su primo, Luis Vega, calla."
        ({ first }) => first.first <= name.range.first,
  )
  const bearers = known.length > 0 ? known : all
  if (bearers.length < 2) return bearers[0] ?? null
  const honorific = language.honorifics.get(document.tokens[name.range.first - 1]?.lower ?? '')
  const gender = honorific ?? genderOfVerb(document, cue, language)
  const some = gender === 'either' ? bearers : bearers.filter((person) => fits(person.gender, gender))
  if (some.length < 2) return some[0] ?? null
  return recent.find(({ person }) => some.includes(person))?.person ?? null
}

function tellGenderOfRole({ document, language }: RulesContext, role: TokenRange): NamedPerson['gender'] {
  for (let at = role.first; at <= role.last; at++) {
    const { lower } = document.tokens[at]!
    if (language.femaleRoles?.test(lower) === true) return 'female'
  }
  return 'either'
}

/**
 * A single German noun is a name only if something else shows it: a fuller name, a role before it,
 * a verb in the singular.
 */
function isTrusted({ document, language, people, source, cue }: SourceContext, name: NameInSource): boolean {
  if (isOfBody(document, language, source, name) || isInhabitant(document, language, source, name)) return false
  const verb = verbOf(document, cue)
  // "У Міністерстві відповіли": people in an organization
  const before = document.tokens[source.first - 1]?.lower ?? ''
  if (name.isPerson && language.placed.has(verb) && language.places.has(before)) return false
  const isWhole = name.range.first === name.range.last && source.first === source.last
  // "Эксперты считают", "Die Verteidiger Kranz’ argumentieren": several people are not a name
  if (name.isPerson && isPlural(verb, language)) {
    // "Weiße Farmer berichteten"
    const isAlone = language.capitalNouns && name.range.first === source.first && name.range.last === source.last
    if (isAlone || source.first < name.range.first || !people.isFamilyName(name)) return false
  }
  if (people.isFamilyName(name)) return true
  if (!name.isPerson && isNamedBody(document, name.range, source, language)) return true
  const only = document.tokens[name.range.first]!
  // "Dziewczyna twierdzi": a noun at the beginning of a sentence
  if (isWhole && name.isPerson && language.roleLook?.test(only.lower) === true) return false
  const isAtHead = name.range.first === name.range.last && opensSentence(document, name.range.first)
  if (isAtHead && name.isPerson && !language.capitalNouns && name.role === null && !people.isNamedInside(name))
    return false
  // "l’ancien Rennais", "el Colombiano"
  const isWithArticle = isWhole || !language.articles.has(document.tokens[source.first]!.lower)
  const isLone = name.isPerson && name.range.first === name.range.last && name.role === null
  if (isLone && !isWithArticle && !language.namesTakeArticles && !language.capitalNouns) return false
  if (!language.capitalNouns || name.range.first < name.range.last || name.role !== null) return true
  if (/^\p{Lu}{2,}$/u.test(only.text)) return true
  const hasArticle = language.determiners.has(document.tokens[source.first]!.lower)
  // "Grund für die Absage", "Kongress- und Regierungskreise"
  const next = name.range.last === source.last ? '' : document.tokens[name.range.last + 1]!.text
  if (!/^[,(]?$/u.test(next) || /^[-‐‑]$/u.test(document.tokens[name.range.last + 1]?.text ?? '')) return false
  const isVerb =
    [language.finite, language.participles, language.auxiliaries, language.closing].some((words) => words.has(verb)) ||
    language.particles.has(verb)
  return !hasArticle && isVerb && !isPlural(verb, language)
}

/** "le Vaudois", "la Marseillaise": an inhabitant, whom an earlier name may identify. */
function isInhabitant(
  { tokens }: Document,
  { inhabitants, articles }: PatternProfile,
  { first, last }: TokenRange,
  { range }: NameInSource,
): boolean {
  const isAlone = last === first + 1 && range.first === last && articles.has(tokens[first]!.lower)
  return isAlone && inhabitants?.test(tokens[last]!.lower) === true
}

/**
 * "ein Reporter des Senders Marsch", "um assessor do governo Lima": an unnamed person who belongs
 * to something named.
 */
function isOfBody(document: Document, language: PatternProfile, source: TokenRange, name: NameInSource): boolean {
  const lowers = document.tokens.slice(source.first, name.range.first).map(({ lower }) => lower)
  if (lowers.length < 3 || !language.indefinites.has(lowers[0]!) || lowers.includes(',')) return false
  return lowers.slice(2).some((lower) => language.determiners.has(lower) || language.genitives.has(lower))
}

function byPronoun(context: SourceContext): Resolution | null {
  const { document, language, recent, source, cue } = context
  if (source.first !== source.last) return null
  const { lower } = document.tokens[source.first]!
  if (language.latter.has(lower)) return null
  const isOblique = language.sourcePronouns.has(lower)
  if (!language.pronouns.has(lower) && !isOblique) return null
  const gender = tellGender(lower, language)
  const verb = verbOf(document, cue)
  if (isPlural(verb, language) && !isOblique) return byPair(context) ?? NOBODY
  if (gender === 'either' && !isOblique) return NOBODY
  // "a su juicio", "à l’en croire" show no gender
  const found = gender === 'either' ? recent.onlyOne(gender, source.first) : recent.ofGender(gender, source.first)
  // "Un voisin est furieux : la digue, à l’entendre, date de 1900."
  const isSomebodyElse = gender === 'either' && found !== null && recent.isUnnamedLast(found.token, source.first)
  if (found === null || isSomebodyElse) return NOBODY
  recent.add({ person: found.person, token: source.first, hasSpoken: true })
  return answer(
    context,
    found.person,
    'pronoun-agreement',
    'by-rules-pronoun',
    [source, found.person.first],
    source.first,
  )
}

/** "В банке отнеслись сдержанно. [Там] напомнили": the organization named last, in this paragraph or the one before. */
function byPlace(context: SourceContext): Resolution | null {
  const { document, language, recent, source } = context
  const isThere = source.first === source.last && language.there.has(document.tokens[source.first]!.lower)
  if (!isThere) return null
  const found = recent.onlyOne('either', source.first, 'organization')
  if (found === null) return NOBODY
  recent.add({ person: found.person, token: source.first, hasSpoken: true })
  return answer(context, found.person, 'role-agreement', 'by-rules-role', [source, found.person.first], source.first)
}
