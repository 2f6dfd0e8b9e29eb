// Says who the sources are in languages with a reader by verbs: names, later
// short forms of them, pronouns and roles of those who have spoken before.
//
//   … сказал [министр Игорь Соколов]. … По словам [Соколова], … Как добавил [он], …
//
// What cannot be told stays a description or nobody. Unlike the resolver for
// English it has learned nothing: it knows no gender but what words tell.

import { spanOf, type Document, type TokenRange } from '../language/document.ts'
import { GIVEN_NAMES } from '../language/lexicon/given-names.ts'
import type { Gender } from '../language/lexicon/honorifics.ts'
import type { SpeakerKind } from '../model.ts'
import type { Resolution, SpeakerRule } from '../people/resolution.ts'
import type { SayingLanguage } from '../reading/verbs-of-saying/saying-language.ts'
import { findForeignName, type ForeignName } from './foreign-name.ts'
import { gatherForeignNames, type ForeignPerson, type ForeignPeople } from './gather-foreign-names.ts'

export interface ForeignSource {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
}

/** A person is meant by "he" for as many paragraphs. */
const REACH = 4
/** How many of those who spoke last are thought of. */
const MOST_SPOKEN = 40

const NOBODY: Resolution = {
  speakers: [],
  rule: 'description',
  chain: [],
  share: 0,
  margin: 0,
  distance: 0,
  candidateCount: 0,
}

/** One answer for each source; `sources` are in text order. */
export function resolveForeignSources(
  document: Document,
  language: SayingLanguage,
  sources: readonly ForeignSource[],
): Resolution[] {
  const people = gatherForeignNames(
    document,
    language,
    sources.flatMap(({ source, cue }) => (source === null ? [] : [{ source, cue }])),
  )
  for (const { person, token } of people.mentions)
    if (person.gender === 'either') person.gender = genderAt(document, token, language)
  const spoken: Spoken[] = []
  let mentioned = 0
  return sources.map(({ source, cue }) => {
    const token = source?.first ?? cue?.first ?? 0
    for (; mentioned < people.mentions.length && people.mentions[mentioned]!.token < token; mentioned++)
      remember(spoken, people.mentions[mentioned]!)
    if (source === null)
      return cue === null ? NOBODY : byElision({ document, language, people, spoken, source: cue, cue })
    const asking = { document, language, people, spoken, source, cue }
    return byName(asking) ?? byPronoun(asking) ?? byRole(asking) ?? description(asking)
  })
}

/** Somebody who has spoken or was named, at a token. */
interface Spoken {
  readonly person: ForeignPerson
  readonly token: number
}

interface Asking {
  readonly document: Document
  readonly language: SayingLanguage
  readonly people: ForeignPeople
  readonly spoken: Spoken[]
  readonly source: TokenRange
  readonly cue: TokenRange | null
}

function byName(asking: Asking): Resolution | null {
  const { document, language, people, source, cue } = asking
  const name = findForeignName(document, source, language)
  if (name === null || !isTrusted(asking, name)) return null
  const person = people.personOf(name)
  if (person === null) return null
  if (person.kind === 'person') {
    person.gender = person.gender === 'either' ? genderOf(document, source, cue, name, language) : person.gender
    remember(asking.spoken, { person, token: source.first })
  }
  const rule: SpeakerRule =
    person.kind !== 'person' ? 'organisation-name' : name.range.first < name.range.last ? 'full-name' : 'family-name'
  return answer(asking, person, rule, 0.9, [name.range])
}

/** A single German noun is a name only where something else tells it: a fuller name, a role before it, a verb in the singular. */
function isTrusted({ document, language, people, source, cue }: Asking, name: ForeignName): boolean {
  if (!language.capitalNouns || name.range.first < name.range.last || name.role !== null) return true
  if (/^\p{Lu}{2,}$/u.test(document.tokens[name.range.first]!.text) || people.isFamilyName(name)) return true
  const verb = cue === null ? '' : document.tokens[cue.first]!.lower
  const hasArticle = language.determiners.has(document.tokens[source.first]!.lower)
  const isVerb =
    [language.finite, language.participles, language.auxiliaries, language.closing].some((words) => words.has(verb)) ||
    language.particles.has(verb)
  return !hasArticle && isVerb && !language.plural.test(verb)
}

function byPronoun(asking: Asking): Resolution | null {
  const { document, language, spoken, source, cue } = asking
  if (source.first !== source.last) return null
  const { lower } = document.tokens[source.first]!
  const isPossessive = /^(?:его|её|ее|його|її|jego|jej|lui|elle|sein\p{L}*|ihr\p{L}*)$/u.test(lower)
  if (!language.pronouns.has(lower) && !isPossessive) return null
  const gender = tellGender(lower, language)
  const verb = cue === null ? '' : document.tokens[cue.first]!.lower
  if (gender === 'either' || (language.plural.test(verb) && !isPossessive)) return NOBODY
  const paragraph = document.paragraphOf[source.first]!
  const found = spoken.findLast(
    ({ person, token }) => fits(person.gender, gender) && paragraph - document.paragraphOf[token]! <= REACH,
  )
  if (found === undefined) return NOBODY
  const rivals = new Set(
    spoken
      .slice(-8)
      .filter(({ person }) => fits(person.gender, gender))
      .map(({ person }) => person),
  ).size
  remember(spoken, { person: found.person, token: source.first })
  return answer(asking, found.person, 'pronoun-agreement', rivals > 1 ? 0.7 : 0.85, [source, found.person.first])
}

/** "Le ministre a ajouté": the last who spoke with that role. */
function byRole(asking: Asking): Resolution | null {
  const { document, language, spoken, source } = asking
  const head = document.tokens.slice(source.first, source.last + 1).find(({ lower }) => isRole(lower, language))
  if (head === undefined || /^(?:ein|eine|un|une|una|um|uma|een)$/u.test(document.tokens[source.first]!.lower))
    return null
  // "des Ministers" is the Verkehrsminister
  const word = isRole(head.lower, language) ? head.lower : ''
  const stem = language.capitalNouns ? word.replace(/(?<=er|är|or|ent)s$/u, '') : word
  const isShort = source.last - source.first <= 2
  const found = isShort
    ? spoken.findLast(({ person }) =>
        [...person.roleWords].some((role) => role === stem || (language.capitalNouns && role.endsWith(stem))),
      )
    : undefined
  if (found === undefined) return null
  remember(spoken, { person: found.person, token: source.first })
  return answer(asking, found.person, 'role-agreement', 0.8, [source, found.person.first])
}

function description(asking: Asking): Resolution {
  const { document, language, source } = asking
  const lowers = document.tokens.slice(source.first, source.last + 1).map(({ lower }) => lower)
  const isDocument = lowers.some((lower) => language.documents.test(lower))
  const isBody = lowers.some((lower) => BODY.test(lower))
  const verb = asking.cue === null ? '' : document.tokens[asking.cue.first]!.lower
  // "в мэрии сообщили": people of a body, whatever it is called
  const isPlace = !isDocument && language.placed.has(verb) && language.plural.test(verb)
  if (!isDocument && !isBody && !isPlace && !lowers.some((lower) => isRole(lower, language))) return NOBODY
  const head = lowers.find((lower) => isRole(lower, language) || BODY.test(lower)) ?? ''
  const kind: SpeakerKind = isDocument ? 'document' : isPlace || BODY.test(head) ? 'organization' : 'unnamed'
  // One body is not several by its cases: "der Polizei", "die Polizei".
  const isDefinite = kind !== 'unnamed' && source.last > source.first && language.determiners.has(lowers[0]!)
  const words = spanOf(document, isDefinite ? { first: source.first + 1, last: source.last } : source)
  const name = document.text.slice(words.start, words.end)
  return {
    ...NOBODY,
    rule: kind === 'organization' ? 'organisation-name' : 'description',
    speakers: [{ candidate: null, name, role: null, kind, aliases: [] }],
    chain: [spanOf(document, source)],
    share: 0.8,
    margin: 0.6,
  }
}

/** "«…», сказал Орлов, добавив, что …", "“…”, añadió": nobody is named, so it is the last speaker of the sentence or, in some languages, of the paragraph. */
function byElision(asking: Asking): Resolution {
  const { document, language, spoken, source } = asking
  const last = spoken.at(-1)
  if (last === undefined || language.plural.test(document.tokens[source.first]!.lower)) return NOBODY
  const place = language.dropsSubjects ? document.paragraphOf : document.sentenceOf
  if (place[last.token] !== place[source.first]) return NOBODY
  remember(spoken, { person: last.person, token: source.first })
  return answer(asking, last.person, 'pronoun-agreement', 0.75, [last.person.first])
}

function remember(spoken: Spoken[], one: Spoken): void {
  spoken.push(one)
  if (spoken.length > MOST_SPOKEN) spoken.shift()
}

/** A role, also in the German genitive. */
function isRole(lower: string, language: SayingLanguage): boolean {
  return language.roles.test(lower) || (language.capitalNouns && language.roles.test(lower.replace(/e?s$/u, '')))
}

/** Nouns for bodies, in all languages. */
const BODY =
  /(?:polizei|regierung|ministerium|amt|gericht|verband|agentur|kommission|feuerwehr|armee|gewerkschaft|staatsanwaltschaft|police|gouvernement|ministère|préfecture|mairie|parquet|tribunal|armée|commission|policía|gobierno|ministerio|fiscalía|ayuntamiento|comisión|polizia|governo|ministero|polícia|ministério|policja|rząd|ministerstwo|politie|regering|ministerie|полиция|правительство|министерство|ведомство|прокуратура|пресс-служба|поліція|уряд|міністерство|відомство|пресслужба|прес-служба|агентство|agence|agencia|agenzia|agência|полиции|поліції|policji|прокуратуры|прокуратури|следствия|слідства|ведомства|министерства|міністерства|правительства|уряду|властей|влади|пресс-службы|пресслужби)$/u

function answer(
  { document, spoken, source }: Asking,
  person: ForeignPerson,
  rule: SpeakerRule,
  share: number,
  chain: readonly TokenRange[],
): Resolution {
  const { name, role, kind, aliases } = person
  const before = spoken.findLast((one) => one.person === person && one.token < source.first)
  const distance =
    rule.endsWith('agreement') && before !== undefined
      ? document.sentenceOf[source.first]! - document.sentenceOf[before.token]!
      : 0
  return {
    speakers: [{ candidate: null, name, role, kind, aliases }],
    rule,
    chain: chain.map((range) => spanOf(document, range)),
    share,
    margin: share - 0.1,
    distance,
    candidateCount: new Set(spoken.slice(-8).map((one) => one.person)).size,
  }
}

/** What the words of the source, its verb and the given name tell. */
function genderOf(
  document: Document,
  source: TokenRange,
  cue: TokenRange | null,
  name: ForeignName,
  language: SayingLanguage,
): Gender {
  const given = document.tokens[name.range.first]!.lower
  if (/\p{Script=Cyrillic}/u.test(given)) {
    const verb = cue === null ? 'either' : tellGender(document.tokens[cue.first]!.lower, language)
    if (verb !== 'either') return verb
  }
  for (let at = source.first; at < name.range.first; at++) {
    const told = tellGender(document.tokens[at]!.lower, language)
    if (told !== 'either') return told
  }
  return (name.range.first < name.range.last ? GIVEN_NAMES.get(given) : undefined) ?? 'either'
}

/** What the given name and the role before a full name tell. */
function genderAt({ tokens }: Document, token: number, language: SayingLanguage): Gender {
  const given = tokens[token]!.lower
  if (/\p{Script=Cyrillic}/u.test(given)) return /[ая]$/u.test(given) && !MALE_IN_A.test(given) ? 'female' : 'male'
  for (let at = token - 1; at >= Math.max(0, token - 6) && /^[\p{L},]/u.test(tokens[at]!.text); at--) {
    if (language.roles.test(tokens[at]!.lower) && tellGender(tokens[at]!.lower, language) !== 'either')
      return tellGender(tokens[at]!.lower, language)
  }
  return GIVEN_NAMES.get(given) ?? 'either'
}

const MALE_IN_A =
  /^(?:илья|ілля|никита|микита|микола|лука|фома|хома|кузьма|данила|савва|сава|олекса|фока|миша|саша|петя)$/u

function tellGender(lower: string, language: SayingLanguage): Gender {
  return language.female.test(lower) ? 'female' : language.male.test(lower) ? 'male' : 'either'
}

function fits(one: Gender, other: Gender): boolean {
  return one === other || one === 'either'
}
