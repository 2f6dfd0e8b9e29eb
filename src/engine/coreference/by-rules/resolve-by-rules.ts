// Says who the sources are in languages that are read by patterns: names, later
// short forms of them, pronouns and roles of those who have spoken before.
//
//   … сказал [министр Игорь Соколов]. … По словам [Соколова], … Как добавил [он], …
//
// What cannot be told stays a description or nobody. Unlike the resolver for
// English it has learned nothing: it knows no gender but what words tell.

import { spanOf, type Document } from '../../language/document.ts'
import { NOBODY } from '../resolution-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { describeByRules, isPlural, isRole } from './describe-by-rules.ts'
import { fits, genderAt, genderOf, tellGender } from './gender-by-rules.ts'
import { findNameInSource, type NameInSource } from './name-in-source.ts'
import { gatherNames, sidesOf, type NamedPerson, type NamedPeople } from './gather-names.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution, RuleChance, SpeakerRule } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface SourceByRules {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
}

/** A person is meant by "he" for as many paragraphs. */
const REACH = 4
/** How many of those who spoke last are thought of. */
const MOST_SPOKEN = 40

/** One answer for each source; `sources` are in text order. */
export function resolveByRules(
  document: Document,
  language: PatternProfile,
  sources: readonly SourceByRules[],
): Resolution[] {
  const entities = gatherNames(
    document,
    language,
    sources.flatMap(({ source, cue }) => (source === null ? [] : [{ source, cue }])),
  )
  for (const { person, token } of entities.mentions)
    if (person.gender === 'either') person.gender = genderAt(document, token, language)
  const spoken: Spoken[] = []
  let mentioned = 0
  return sources.map(({ source, cue }) => {
    const token = source?.first ?? cue?.first ?? 0
    for (; mentioned < entities.mentions.length && entities.mentions[mentioned]!.token < token; mentioned++)
      remember(spoken, entities.mentions[mentioned]!)
    if (source === null)
      return cue === null ? NOBODY : byElision({ document, language, entities, spoken, source: cue, cue })
    const context = { document, language, entities, spoken, source, cue }
    return (
      byNames(context) ??
      byName(context) ??
      byPronoun(context) ??
      byRole(context) ??
      describeByRules(document, language, source, verbOf(document, cue))
    )
  })
}

/** Somebody who has spoken or was named, at a token. */
interface Spoken {
  readonly person: NamedPerson
  readonly token: number
}

interface ResolutionContext {
  readonly document: Document
  readonly language: PatternProfile
  readonly entities: NamedPeople
  readonly spoken: Spoken[]
  readonly source: TokenRange
  readonly cue: TokenRange | null
}

/** "Vogt und Reh": each part has a name. */
function byNames(context: ResolutionContext): Resolution | null {
  const { document, language, source, cue } = context
  const verb = verbOf(document, cue)
  if (!isPlural(verb, language)) return null
  const answers = sidesOf(document, source, language).map((side) => {
    const name = findNameInSource(document, side, language)
    const person = name === null ? null : context.entities.personOf(name)
    return name === null || person === null
      ? null
      : answer(context, person, 'full-name', 'by-rules-full-name', [name.range])
  })
  const [one, other] = answers
  return one && other
    ? { ...one, speakers: [...one.speakers, ...other.speakers], chain: [...one.chain, ...other.chain] }
    : null
}

function byName(context: ResolutionContext): Resolution | null {
  const { document, language, entities, source, cue } = context
  const name = findNameInSource(document, source, language)
  if (name === null || !isTrusted(context, name)) return null
  const person = entities.personOf(name)
  if (person === null) return null
  if (person.kind === 'person') {
    person.gender = person.gender === 'either' ? genderOf(document, source, cue, name, language) : person.gender
    remember(context.spoken, { person, token: source.first })
  }
  const rule =
    person.kind !== 'person' ? 'organization-name' : name.range.first < name.range.last ? 'full-name' : 'family-name'
  return answer(context, person, rule, NAME_CHANCES[rule], [name.range])
}

const NAME_CHANCES = {
  'organization-name': 'by-rules-organization',
  'full-name': 'by-rules-full-name',
  'family-name': 'by-rules-family-name',
} as const

/** A single German noun is a name only where something else tells it: a fuller name, a role before it, a verb in the singular. */
function isTrusted({ document, language, entities, source, cue }: ResolutionContext, name: NameInSource): boolean {
  if (isOfBody(document, language, source, name)) return false
  const verb = verbOf(document, cue)
  // "У Міністерстві відповіли": people of a body
  const before = document.tokens[source.first - 1]?.lower ?? ''
  if (name.isPerson && language.placed.has(verb) && language.places.has(before)) return false
  const isWhole = name.range.first === name.range.last && source.first === source.last
  // "Эксперты считают": several people are no name
  if (isWhole && name.isPerson && isPlural(verb, language) && !entities.isFamilyName(name)) return false
  if (!language.capitalNouns || name.range.first < name.range.last || name.role !== null) return true
  if (/^\p{Lu}{2,}$/u.test(document.tokens[name.range.first]!.text) || entities.isFamilyName(name)) return true
  const hasArticle = language.determiners.has(document.tokens[source.first]!.lower)
  const isVerb =
    [language.finite, language.participles, language.auxiliaries, language.closing].some((words) => words.has(verb)) ||
    language.particles.has(verb)
  return !hasArticle && isVerb && !isPlural(verb, language)
}

/** "ein Reporter des Senders Marsch", "um assessor do governo Lima": somebody who is not named, of what is. */
function isOfBody(document: Document, language: PatternProfile, source: TokenRange, name: NameInSource): boolean {
  const lowers = document.tokens.slice(source.first, name.range.first).map(({ lower }) => lower)
  if (lowers.length < 3 || !language.indefinites.has(lowers[0]!) || lowers.includes(',')) return false
  return lowers.slice(2).some((lower) => language.determiners.has(lower) || language.genitives.has(lower))
}

function byPronoun(context: ResolutionContext): Resolution | null {
  const { document, language, spoken, source, cue } = context
  if (source.first !== source.last) return null
  const { lower } = document.tokens[source.first]!
  const isOblique = language.sourcePronouns.has(lower)
  if (!language.pronouns.has(lower) && !isOblique) return null
  const gender = tellGender(lower, language)
  const verb = verbOf(document, cue)
  if (gender === 'either' || (isPlural(verb, language) && !isOblique)) return NOBODY
  const paragraph = document.paragraphOf[source.first]!
  const found = spoken.findLast(
    ({ person, token }) => fits(person.gender, gender) && paragraph - document.paragraphOf[token]! <= REACH,
  )
  if (found === undefined) return NOBODY
  remember(spoken, { person: found.person, token: source.first })
  return answer(context, found.person, 'pronoun-agreement', 'by-rules-pronoun', [source, found.person.first])
}

/** "Le ministre a ajouté": the last who spoke with that role. */
function byRole(context: ResolutionContext): Resolution | null {
  const { document, language, spoken, source } = context
  const head = document.tokens.slice(source.first, source.last + 1).find(({ lower }) => isRole(lower, language))
  if (head === undefined || language.indefinites.has(document.tokens[source.first]!.lower)) return null
  // "des Ministers" is the Verkehrsminister
  const stem = language.roleGenitive === null ? head.lower : head.lower.replace(language.roleGenitive, '')
  const isShort = source.last - source.first <= 2
  const found = isShort
    ? spoken.findLast(({ person }) =>
        [...person.roleWords].some((role) => role === stem || (language.capitalNouns && role.endsWith(stem))),
      )
    : undefined
  if (found === undefined) return null
  remember(spoken, { person: found.person, token: source.first })
  return answer(context, found.person, 'role-agreement', 'by-rules-role', [source, found.person.first])
}

/** "«…», сказал Орлов, добавив, что …", "“…”, añadió": nobody is named, so it is the last speaker of the sentence or, in some languages, of the paragraph. */
function byElision(context: ResolutionContext): Resolution {
  const { document, language, spoken, source } = context
  const last = spoken.at(-1)
  if (last === undefined || isPlural(document.tokens[source.first]!.lower, language)) return NOBODY
  if (
    !(language.dropsSubjects
      ? isNear(context, last)
      : document.sentenceOf[last.token] === document.sentenceOf[source.first])
  )
    return NOBODY
  remember(spoken, { person: last.person, token: source.first })
  return answer(context, last.person, 'pronoun-agreement', 'by-rules-pronoun', [last.person.first])
}

/** In this paragraph, or in the one before if nobody else was named there. */
function isNear({ document, spoken, source }: ResolutionContext, last: Spoken): boolean {
  const back = document.paragraphOf[source.first]! - document.paragraphOf[last.token]!
  const near = spoken.filter(({ token }) => document.paragraphOf[source.first]! - document.paragraphOf[token]! <= 1)
  return back === 0 || (back === 1 && near.every(({ person }) => person === last.person))
}

/** The first word of the cue, in lower case. */
function verbOf({ tokens }: Document, cue: TokenRange | null): string {
  return cue === null ? '' : tokens[cue.first]!.lower
}

function remember(spoken: Spoken[], one: Spoken): void {
  spoken.push(one)
  if (spoken.length > MOST_SPOKEN) spoken.shift()
}

function answer(
  { document, spoken, source }: ResolutionContext,
  person: NamedPerson,
  rule: SpeakerRule,
  measured: RuleChance,
  chain: readonly TokenRange[],
): Resolution {
  const { name, role, kind, aliases } = person
  const before = spoken.findLast((one) => one.person === person && one.token < source.first)
  const share = chanceOf(measured)
  const distance =
    rule.endsWith('agreement') && before !== undefined
      ? document.sentenceOf[source.first]! - document.sentenceOf[before.token]!
      : 0
  return {
    speakers: [{ entity: null, name, role, kind, aliases }],
    rule,
    chain: chain.map((range) => spanOf(document, range)),
    share,
    measured,
    margin: 2 * share - 1,
    distance,
    entityCount: new Set(spoken.slice(-8).map((one) => one.person)).size,
  }
}
