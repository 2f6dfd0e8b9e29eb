// A source that describes somebody: "the minister", "Putin’s spokesman", "the
// Trump campaign", "two officials", "the letter".

import { KINSHIP, ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import type { SpeakerKind } from '../../../model.ts'
import { agreementOf, type Agreement } from './agreement.ts'
import { chainTo, ranked, unnamed, type Asking } from '../resolution-context.ts'
import { descriptionFeatures, nobodyFeatures, type Trail } from '../candidate-features.ts'
import type { Option } from '../choose.ts'
import type { DescriptionReading } from '../describe-source.ts'
import { ownerElsewhere } from './owner-elsewhere.ts'
import { pairBefore, pairFeatures } from './joint-antecedent.ts'
import type { Candidate } from '../entities/entities.ts'
import type { Resolution } from '../resolution.ts'
import { resolveDocument } from './resolve-document.ts'
import { mayBePerson, pronounOwner } from './resolve-person-pronoun.ts'
import { settingOf } from '../mention-context.ts'

/** Bodies that go by their owner's name. */
const OWNED =
  /^(?:campaign|camp|team|administration|company|firm|foundation|organization|organisation|office|government|charity|pac)$/u
const OWNED_SHARE = 0.85
/** "the country said": only these nouns can mean a place. */
const PLACE_NOUNS =
  /^(?:country|nation|state|city|town|government|kingdom|republic|province|county|island|capital|regime|military|administration|village|municipality)$/u
/** "both men", "the two senators". */
const TWO = /^(?:two|both|pair|couple|duo)$/u
/** Candidates of the whole article that are asked whether a description fits them, and those taken in. */
const MOST_ASKED = 120
const MOST_FITTING = 4

export function resolveDescription(asking: Asking, reading: DescriptionReading): Resolution {
  const { first, last, kind } = reading
  if (kind === 'group') return resolveGroup(asking, reading)
  if (kind === 'document') return resolveDocument(asking, reading)
  const owned = kind === 'organization' ? namedByOwner(asking, reading) : null
  if (owned !== null) return owned
  const otherwise: SpeakerKind = kind === 'organization' ? 'organization' : kind === 'unknown' ? 'document' : 'unnamed'
  return ranked(asking, 'description', descriptionOptions(asking, reading), reading.head, 'role-agreement', () =>
    unnamed(asking, otherwise, first, last),
  )
}

/** Several people are nobody who is named, unless two were named together just before. */
function resolveGroup(asking: Asking, reading: DescriptionReading): Resolution {
  const { document } = asking
  const otherwise = (): Resolution => unnamed(asking, 'group', reading.first, reading.last)
  const two =
    reading.words.find((word) => TWO.test(word)) ??
    (TWO.test(document.tokens[reading.first]!.lower) ? 'both' : undefined)
  const { lower, lemma } = document.tokens[reading.head]!
  if (
    two === undefined &&
    !(reading.determiner === 'the' && reading.words.length === 1 && ROLE_NOUNS.has(lemma) && lemma !== lower)
  )
    return otherwise()
  const pair = pairBefore(asking, reading.first)
  if (pair === null) return otherwise()
  const word = two === undefined ? 'role' : 'two'
  const options: Option[] = [
    { candidate: pair.first, others: [pair.second], features: pairFeatures(pair, word) },
    { candidate: null, features: ['n:group', `n:group:${word}`] },
  ]
  return ranked(asking, 'thing', options, reading.head, 'role-agreement', otherwise)
}

function descriptionOptions(asking: Asking, reading: DescriptionReading): Option[] {
  const { document, people, trails } = asking
  const mayBe = filterFor(asking, reading)
  const near = trails.around(reading.head, mayBe, true)
  const fitters = [...near, ...fitting(asking, reading, mayBe, new Set(near.map(({ candidate }) => candidate)))]
  const found = withoutPredecessors(asking, reading, fitters)
  const agreements = found.map(({ candidate }) => agreementOf(document, reading, people.candidates[candidate]!))
  const best = bestOf(agreements)
  const setting = settingOf(document, people, reading.head)
  const isSure = agreements.map((agreement) => fitsSurely(reading, agreement))
  const options = found.map((trail, at): Option => {
    const agreement = agreements[at]!
    const fitRank = agreements.slice(0, at).filter(({ head }) => head === agreement.head).length
    return {
      candidate: trail.candidate,
      features: descriptionFeatures(document, people, reading, setting, trail, agreement, fitRank),
    }
  })
  // one whose office the words name is meant, and nobody else
  if (isSure.includes(true)) return options.filter((_, at) => isSure[at])
  return [...options, { candidate: null, features: nobodyFeatures(document, reading, best) }]
}

/** "the mayor" of somebody who is called mayor: right in nine of ten of the training articles. */
function fitsSurely(
  { kind, determiner, owner }: DescriptionReading,
  { head, modifiers, rank, party }: Agreement,
): boolean {
  if (kind !== 'person' || rank === 'other' || party === 'other') return false
  if (determiner === 'possessive')
    return owner !== null && (head === 'same' || (head === 'like' && modifiers !== 'none'))
  if (determiner !== 'the') return false
  return (
    (head === 'same' && modifiers !== 'none') || (head === 'like' && (modifiers === 'absent' || modifiers === 'all'))
  )
}

/** "the chancellor" is not the ex-chancellor, nor the other way round, where both are there. */
function withoutPredecessors(
  { document, people }: Asking,
  reading: DescriptionReading,
  trails: readonly Trail[],
): readonly Trail[] {
  const agreements = trails.map(({ candidate }) => agreementOf(document, reading, people.candidates[candidate]!))
  const isFit = (agreement: Agreement): boolean => agreement.head === 'same' && agreement.rank !== 'other'
  return agreements.some(isFit) ? trails.filter((_, at) => agreements[at]!.rank !== 'other') : trails
}

/** Who can be meant at all, by kind and by the gender that the noun tells. */
function filterFor(
  { document, people }: Asking,
  reading: DescriptionReading,
): (candidate: Candidate, index: number) => boolean {
  const { lower, lemma } = document.tokens[reading.head]!
  const owner = reading.owner === null ? -1 : people.mentions[reading.owner]!.candidate
  const gender = ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
  const isRelative = KINSHIP.has(lemma) && (owner >= 0 || reading.ownerPronoun !== null)
  return (candidate, index) => {
    if (index === owner) return false
    if (reading.kind === 'organization')
      return (
        candidate.kind === 'organization' ||
        candidate.kind === 'unknown' ||
        (candidate.kind === 'place' && PLACE_NOUNS.test(lemma))
      )
    if (reading.kind !== 'person') return candidate.kind !== 'place'
    return mayBePerson(candidate, gender) && (!isRelative || candidate.roles.some((role) => role.head === lemma))
  }
}

/** Those whom the noun fits, however far off: "Judge rejects …" at the top, "Justice Frank Nervo" much later. */
function fitting(
  { document, people, trails }: Asking,
  reading: DescriptionReading,
  mayBe: (candidate: Candidate, index: number) => boolean,
  near: ReadonlySet<number>,
): Trail[] {
  const found: Trail[] = []
  for (let at = 0; at < people.candidates.length && at < MOST_ASKED && found.length < MOST_FITTING; at++) {
    const candidate = people.candidates[at]!
    if (near.has(at) || !mayBe(candidate, at)) continue
    const { head } = agreementOf(document, reading, candidate)
    if (head === 'same' || head === 'like' || head === 'in-name')
      found.push(trails.farOff(at, near.size + found.length))
  }
  return found
}

function bestOf(agreements: readonly Agreement[]): Agreement['head'] {
  return (
    (['same', 'like', 'in-name'] as const).find((head) => agreements.some((agreement) => agreement.head === head)) ??
    'unknown'
  )
}

/** "the Trump campaign", "Mrs. Clinton’s team", "his campaign", and "the campaign" after one of these. */
function namedByOwner(asking: Asking, reading: DescriptionReading): Resolution | null {
  const { document, people } = asking
  const head = document.tokens[reading.head]!.lower
  if (!OWNED.test(head)) return null
  const owner = ownerOf(asking, reading)
  if (owner === null) return null
  const { name, kind } = people.candidates[owner]!
  if (kind !== 'person') return null
  const family = familyName(name)
  const speaker = {
    candidate: null,
    name: `${family} ${head}`,
    role: null,
    kind: 'organization' as const,
    aliases: [`${name} ${head}`],
  }
  return {
    speakers: [speaker],
    rule: 'named-by-owner',
    chain: chainTo(asking, owner),
    share: OWNED_SHARE,
    margin: 2 * OWNED_SHARE - 1,
    distance: 0,
    candidateCount: 1,
  }
}

function ownerOf(asking: Asking, reading: DescriptionReading): number | null {
  const { document, people } = asking
  if (reading.owner !== null) return people.mentions[reading.owner]!.candidate
  if (reading.ownerPronoun !== null) return pronounOwner(asking, document, reading.ownerPronoun)
  if (reading.determiner !== 'the' || reading.words.length > 1) return null
  return ownerElsewhere(document, people, reading.head)
}

function familyName(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:jr|sr)\.?,?$/iu.test(word))
  return words.at(-1) ?? name
}
