// What kind of entity somebody is who is only mentioned: a person, an organization, or nothing
// certain enough. A speaker says something, so they are somebody; a name in a speaker's words may
// be an election day, a song or a river.

import type { Document } from '../../language/document.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { bodySign } from '../entities/vote-on-kind.ts'
import { speakerKindOf } from '../resolution-context.ts'
import type { Entities, Entity, NameMention } from '../types.ts'

/** Words in the names of organizations, and in hardly any others. */
const BODIES = new Set(
  (
    'academy agency airlines airways alliance army associates association authority bank banks board brigade brotherhood bureau cabinet chamber charity church club co coalition college commission committee companies ' +
    'company confederation conference congress consortium constabulary cooperative corp corporation corps council court daily department directorate embassy federation force forces foundation fund ' +
    'gazette government group guard guild herald holdings hospital inc industries initiative inspectorate institute institution insurance journal jury labs laboratories laboratory league legion legislature limited llc llp lobby ltd ' +
    'media ministry mission motors movement museum navy network news newspaper organisation organization orchestra pac parliament partners party pharmaceuticals police politburo plc ' +
    'press regiment school secretariat senate service services society solutions studios syndicate systems taskforce team technologies times treasury tribune tribunal trust union university ventures'
  ).split(' '),
)
/** Organizations generally known by these letters or this word. */
const KNOWN_BODIES =
  /^(?:congress|parliament|pentagon|kremlin|nato|fbi|cia|nsa|nasa|cdc|fda|nhs|bbc|cnn|imf|opec|un|u\.n\.|eu|e\.u\.|gop)$/u
/** Things that are named after a person. */
const THINGS = new Set(
  (
    'accord act agreement amendment arena avenue award bay beach bill bowl bridge castle centre center creek cup day dam elementary estate farm forum garden gardens hall heights hill hills house island islands lake lane law list market memorial mount mountain mountains ' +
    'office park pass plaza prize primary revolution river road sea show square stadium station street tower trail treaty valley village war wood'
  ).split(' '),
)
const PLACE_PREPOSITION = /^(?:in|at|near|outside|around|across|throughout|from|on|off|little|upper|lower)$/u
/** The most mentions of one entity to look at. */
const MOST_MENTIONED = 20
/** How much the context must speak for an organization if its name does not. */
const SURE = 2

/**
 * For the entity at a position of `entities.all`, which may be a speaker in the article or not;
 * null if it may be a place, a thing or a group.
 */
export function mentionedKind(
  document: Document,
  entities: Entities,
  position: number,
  isSpeaker: boolean,
): 'person' | 'organization' | null {
  const entity = entities.all[position]!
  if (isSpeaker && entity.kind !== 'place' && !isThing(entity)) {
    const kind = speakerKindOf(entity)
    return kind === 'person' || kind === 'organization' ? kind : null
  }
  switch (entity.kind) {
    case 'person':
      return isThing(entity) || hasBodyWord(entity) || isUntold(entities, entity) ? null : 'person'
    case 'organization':
    case 'place':
      return isBody(document, entities, entity) ? 'organization' : null
    case 'unknown':
      return isCalledAsPerson(entity) && !isThing(entity) && !hasBodyWord(entity) ? 'person' : null
    case 'group':
      return null
  }
}

/**
 * Whether a mention of an organization may mean its place instead, "in [Marlhaven]" for the
 * Marlhaven Herald, or its namesake: "[Chelsea Clinton]" for a foundation.
 */
export function isOtherThanBody({ tokens }: Document, { first, last }: NameMention): boolean {
  if (tokens.slice(first, last + 1).some(({ lower }) => BODIES.has(lower))) return false
  if (first < last && GIVEN_NAMES.has(tokens[first]!.lower)) return true
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return PLACE_PREPOSITION.test(tokens[before]?.lower ?? '')
}

const wordsOf = ({ name }: Entity): string[] => name.toLowerCase().split(/[\s-]+/u)

const isThing = (entity: Entity): boolean => wordsOf(entity).some((word) => THINGS.has(word) || /\d/u.test(word))

const hasBodyWord = (entity: Entity): boolean => wordsOf(entity).some((word) => BODIES.has(word))

function isBody(document: Document, { mentions }: Entities, entity: Entity): boolean {
  const words = wordsOf(entity)
  if (words.length > 1 && hasBodyWord(entity))
    return !/^(?:north|south|east|west|left|right) bank$/u.test(words.join(' '))
  if (KNOWN_BODIES.test(entity.name.toLowerCase())) return true
  if (entity.kind === 'place' || isThing(entity) || GIVEN_NAMES.has(words[0]!)) return false
  if (words.length === 1 && isPlainWord(words[0]!)) return false
  const asked = entity.mentions.slice(0, MOST_MENTIONED).map((at) => mentions[at]!)
  if (asked.some((mention) => isOtherThanBody(document, mention))) return false
  return asked.reduce((sum, mention) => sum + bodySign(document, mention), 0) >= SURE
}

/** "Islamophobia": one word that is not known as anybody's name, without a title or a role. */
const isUntold = ({ mentions }: Entities, { isLoneWord, roles, mentions: own }: Entity): boolean =>
  isLoneWord && roles.length === 0 && own.slice(0, MOST_MENTIONED).every((at) => mentions[at]!.titles === null)

function isCalledAsPerson({ name, gender }: Entity): boolean {
  const [given, family] = name.toLowerCase().split(/\s+/u)
  return gender !== 'either' && family !== undefined && GIVEN_NAMES.has(given!)
}
