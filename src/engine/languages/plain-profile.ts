// Defaults for a language, so that its profile contains only what is special.

import { PLACES } from './en/name-words.ts'
import { honorificsOf, type Gender } from '../../lexicon/honorifics.ts'
import type { PatternProfile, UnreadProfile, Writing } from './profile.ts'
import { words } from './verb-forms.ts'

/** Titles with a full stop that are used in many languages. */
export const TITLE_ABBREVIATIONS = 'dr. prof. mr. mrs. ms. st. jr. sr. vs. nr.'

const NONE = words('')

/** Latin script, English names with their ’s, no ordinals. */
export const PLAIN_WRITING: Omit<Writing, 'code'> = {
  isCyrillic: false,
  ownLetters: '',
  abbreviations: words(TITLE_ABBREVIATIONS),
  closingAbbreviations: NONE,
  abbreviationsBeforeNumbers: NONE,
  abbreviationsAfterNumbers: NONE,
  abbreviationsWithCapitals: NONE,
  elision: null,
  nameElision: null,
  enclitic: /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu,
  hasOrdinals: false,
  sentenceOpeners: NONE,
}

/** A language about which nothing is known. */
export const UNKNOWN: UnreadProfile = { ...PLAIN_WRITING, code: 'und', extraction: 'none' }

/** A language whose verbs are in one piece, whose subjects are explicit, and whose names do not change. */
export const PLAIN_PATTERNS = {
  ...PLAIN_WRITING,
  extraction: 'patterns',
  reflexives: NONE,
  verbLook: null,
  participleLook: null,
  gerundLook: null,
  participles: NONE,
  auxiliaries: NONE,
  passives: NONE,
  participleLike: null,
  particles: new Map(),
  supported: new Map(),
  infinitives: NONE,
  modals: NONE,
  chained: null,
  plain: NONE,
  impersonal: NONE,
  nobody: NONE,
  interruption: '',
  quoting: NONE,
  wanting: NONE,
  announcing: NONE,
  onlyClauses: NONE,
  naming: null,
  placed: NONE,
  places: NONE,
  thatAfterVerb: NONE,
  correlates: NONE,
  commaBeforeThat: false,
  moods: NONE,
  moodLook: null,
  finiteLook: null,
  conditionals: NONE,
  hearsay: NONE,
  moodless: NONE,
  infinitiveClause: null,
  bareInfinitive: null,
  asking: null,
  openers: NONE,
  compounds: null,
  postpositions: NONE,
  opinions: null,
  closing: NONE,
  denying: NONE,
  questions: NONE,
  questionParticle: '',
  there: NONE,
  sourcePronouns: NONE,
  latter: NONE,
  possessives: NONE,
  demonstratives: NONE,
  indefinites: NONE,
  subjectDeterminers: NONE,
  objects: NONE,
  genitives: NONE,
  joinedArticles: NONE,
  agents: NONE,
  affiliating: NONE,
  definiteLinkers: NONE,
  clitics: NONE,
  whom: NONE,
  dropsSubjects: false,
  capitalNouns: false,
  verbSecond: false,
  sameOffice: [],
  epithets: null,
  pressRoles: null,
  commonBodies: null,
  bodyAdjective: null,
  rolePlural: null,
  roleGenitive: null,
  honorifics: honorificsOf(''),
  givenNames: new Map(),
  givenEndings: null,
  shortNames: false,
  inhabitants: null,
  namesTakeArticles: false,
  works: null,
  roleLook: null,
  nounLook: null,
  thingLook: null,
  openerLook: null,
  femaleRoles: null,
  articles: new Map(),
  hasGenderedVerbs: false,
  inflection: null,
} satisfies Partial<PatternProfile>

/** Countries and cities spelled alike in many languages. */
export const INTERNATIONAL_PLACES = [...PLACES].filter((place) => !/[\s.]/u.test(place)).join(' ')

/** Words in the names of organizations that speak in every country. */
export const INTERNATIONAL_BODIES =
  'bank watch international reuters amnesty times post news press commission union europol interpol company survey rights committee council department institute university foundation party movement alliance federation association organization agency fund network change channel radio television tv'

/** A pattern that matches any of the words. */
export function anyOf(list: ReadonlySet<string>): RegExp {
  return new RegExp(`^(?:${[...list].join('|')})$`, 'u')
}

/** Parses given names separated by spaces, in lower case. */
export function givenNames(female: string, male: string): Map<string, Gender> {
  const names = new Map<string, Gender>()
  for (const name of words(female)) names.set(name, 'female')
  for (const name of words(male)) names.set(name, names.has(name) ? 'either' : 'male')
  return names
}

/** Parses articles separated by spaces. */
export function articles(female: string, male: string, either = ''): Map<string, Gender> {
  return new Map([...givenNames(female, male), ...[...words(either)].map((word) => [word, 'either'] as const)])
}
