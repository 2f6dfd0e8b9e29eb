// A source that describes somebody: "the minister", "Putin’s spokesman", "the
// Trump campaign", "two officials", "the letter".

import { KINSHIP, ROLE_NOUNS } from '../language/lexicon/role-nouns.ts'
import type { SpeakerKind } from '../model.ts'
import { chainTo, ranked, unnamed, type Asking } from './asking.ts'
import { descriptionFeatures, nobodyFeatures } from './candidate-features.ts'
import type { Option } from './choose.ts'
import { ownerElsewhere } from './owner-elsewhere.ts'
import type { Candidate } from './people.ts'
import type { DescriptionReading } from './describe-source.ts'
import type { Resolution } from './resolution.ts'
import { resolveDocument } from './resolve-document.ts'
import { mayBePerson, pronounOwner } from './resolve-person-pronoun.ts'
import { settingOf } from './setting.ts'

/** Bodies that go by their owner's name. */
const OWNED =
  /^(?:campaign|camp|team|administration|company|firm|foundation|organization|organisation|office|government|charity|bank|pac)$/u
const OWNED_SHARE = 0.85

export function resolveDescription(asking: Asking, reading: DescriptionReading): Resolution {
  const { first, last, kind } = reading
  if (kind === 'group') return unnamed(asking, 'group', first, last)
  if (kind === 'document') return resolveDocument(asking, reading)
  const owned = kind === 'organization' ? namedByOwner(asking, reading) : null
  if (owned !== null) return owned
  const otherwise: SpeakerKind = kind === 'organization' ? 'organization' : kind === 'unknown' ? 'document' : 'unnamed'
  return ranked(asking, 'description', descriptionOptions(asking, reading), reading.head, 'role-agreement', () =>
    unnamed(asking, otherwise, first, last),
  )
}

function descriptionOptions(asking: Asking, reading: DescriptionReading): Option[] {
  const { document, people, trails } = asking
  const { lower, lemma } = document.tokens[reading.head]!
  const owner = reading.owner === null ? -1 : people.mentions[reading.owner]!.candidate
  const gender = ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
  const isRelative = KINSHIP.has(lemma)
  const mayBe = (candidate: Candidate, index: number): boolean => {
    if (index === owner) return false
    if (reading.kind === 'organization') return candidate.kind !== 'person'
    if (reading.kind !== 'person') return candidate.kind !== 'place'
    return mayBePerson(candidate, gender) && !(isRelative && owner >= 0 && candidate.roles.length === 0)
  }
  const setting = settingOf(document, people, reading.head)
  const options = trails.around(reading.head, mayBe, true).map((trail): Option => ({
    candidate: trail.candidate,
    features: descriptionFeatures(document, people, reading, setting, trail),
  }))
  return [...options, { candidate: null, features: nobodyFeatures(document, reading) }]
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
