// Groups the names of an article into people and organizations; the entry point for who is in it.
// Whom "he" or "the minister" refers to is up to resolve-sources.ts.

import { isQuoted, type Document } from '../../language/document.ts'
import { findNames } from '../../language/names/find-names.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import { ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { FUNCTION_WORDS } from '../../languages/en/name-words.ts'
import { OFFICES_OF_EITHER, ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { bodyNounsBeside } from './body-nouns.ts'
import { findRoles } from './find-roles.ts'
import { clusterNameMentions } from './cluster-name-mentions.ts'
import { isLoneWord } from './lone-word.ts'
import { isSeveral } from './is-several.ts'
import { placeOf } from '../mention-position.ts'
import { readNameForm, type NameForm } from './name-form.ts'
import { trimEpithets } from './trim-epithets.ts'
import { voteOnGender } from './vote-on-gender.ts'
import { voteOnKind } from './vote-on-kind.ts'
import type { Entities, Entity, EntityKind, NameMention, Role } from '../types.ts'

const ROLES_OF_BODIES =
  /^(?:developer|owner|co-owner|maker|operator|sponsor|producer|builder|seller|vendor|contractor|landlord|tenant|employer|backer|holder|champion|winner|rival|partner|auditor|insurer|publisher|distributor|promoter|dealer|broker|provider|member|opponent|challenger)$/u
/** The most roles to keep for one candidate. */
const MOST_ROLES = 12

/** Everybody and every organization named in the article, in order of first mention. */
export function buildEntities(document: Document): Entities {
  const forms = trimEpithets(document, findNames(document)).map((name) => readNameForm(document, name))
  const links = clusterNameMentions(forms)
  const numbers = new Map<number, number>()
  for (const { group } of links) if (!numbers.has(group)) numbers.set(group, numbers.size)
  const mentions = forms.map((form, at): NameMention => ({
    first: form.first,
    last: form.last,
    titles: form.titles,
    entity: numbers.get(links[at]!.group)!,
    isAmbiguous: links[at]!.isAmbiguous,
    isQuoted: isQuoted(document, form.first),
    place: placeOf(document, { first: form.titles?.first ?? form.first, last: form.last }),
  }))
  const members = Array.from(numbers, (): number[] => [])
  for (const [at, { entity }] of mentions.entries()) members[entity]!.push(at)
  const mentionAt = new Int32Array(document.tokens.length).fill(-1)
  for (const [at, { first, last }] of mentions.entries()) mentionAt.fill(at, first, last + 1)
  const families = new Set(forms.filter(({ kind }) => kind === 'person').map(({ family }) => family))
  const words = new Set(forms.flatMap((form) => form.words))
  const candidates = members.map((positions) =>
    makeEntity(document, positions, forms, links[positions[0]!]!.isBody, (own) =>
      isSeveral(document, own, families, words),
    ),
  )
  return voteOnGender(document, voteOnKind(document, { all: candidates, mentions, mentionAt }))
}

function makeEntity(
  document: Document,
  positions: readonly number[],
  forms: readonly NameForm[],
  isBody: boolean,
  isGroup: (forms: readonly NameForm[]) => boolean,
): Entity {
  const own = positions.map((at) => forms[at]!)
  const fullest = fullestOf(own)
  const roles: Role[] = []
  const facts = new Set<string>()
  let isRoled = false
  for (const form of own.slice(0, 200)) {
    if (form.kind !== 'person') for (const noun of bodyNounsBeside(document, form)) facts.add(noun)
    if (form.kind !== 'person' && form.kind !== 'unknown') continue
    const found = findRoles(document, form)
    isRoled ||= found.roles.some(({ head }) => !isRoleOfBodies(head))
    if (roles.length < MOST_ROLES) roles.push(...found.roles)
    for (const role of found.roles) for (const word of role.words) facts.add(word)
    for (const fact of found.facts) facts.add(fact)
  }
  const kind = isBody ? 'organization' : isGroup(own) ? 'group' : kindOf(own, fullest, isRoled)
  const aliases = [...new Set(own.map((form) => form.text))].filter((text) => text !== fullest.text)
  return {
    name: fullest.text,
    kind,
    gender: kind === 'person' || kind === 'unknown' ? genderOf(own, fullest, roles) : 'either',
    roles: kind === 'person' || kind === 'unknown' ? roles : [],
    facts,
    aliases,
    mentions: positions,
    isLoneWord: isLoneWord(fullest.text),
    fullest: positions[own.indexOf(fullest)]!,
  }
}

function isWithoutGiven(form: NameForm, fullest: NameForm): boolean {
  return form.given !== fullest.given && ` ${fullest.words.join(' ')}`.endsWith(` ${form.words.join(' ')}`)
}

/** "the developer, Harcastle Homes": a role that a company may have as well as a person. */
function isRoleOfBodies(head: string): boolean {
  return ORGANISATION_NOUNS.has(head) || ROLES_OF_BODIES.test(head)
}

/** The form with the most words; not one in capitals or from a heading if another is equally long. */
function fullestOf(forms: readonly NameForm[]): NameForm {
  let best = forms[0]!
  for (const form of forms) {
    const more = form.words.length - best.words.length
    if (
      more > 0 ||
      (more === 0 && isShouted(best.text) && !isShouted(form.text)) ||
      (more === 0 && form.text.length > best.text.length && isShouted(form.text) === isShouted(best.text))
    )
      best = form
  }
  return best
}

function isShouted(text: string): boolean {
  return text.length > 6 && text === text.toUpperCase()
}

function kindOf(forms: readonly NameForm[], fullest: NameForm, isRoled: boolean): EntityKind {
  if (forms.some((form) => form.hasHonorific)) return 'person'
  if (fullest.kind !== 'unknown') return fullest.kind
  if (isRoled) return 'person'
  const articled = forms.filter((form) => form.hasArticle).length
  if (articled * 2 > forms.length) return 'organization'
  if (forms.some((form) => form.kind === 'person')) return 'person'
  // "Women Who Work"
  return fullest.words.some((word) => FUNCTION_WORDS.has(word)) ? 'organization' : 'unknown'
}

function genderOf(forms: readonly NameForm[], fullest: NameForm, roles: readonly Role[]): Gender {
  const addressed = forms.find((form) => form.hasHonorific && form.gender !== 'either')
  if (addressed !== undefined) return addressed.gender
  for (const role of roles) {
    const gender = OFFICES_OF_EITHER.has(role.head) ? 'either' : (ROLE_NOUNS.get(role.head) ?? 'either')
    if (gender !== 'either') return gender
  }
  // "Van Horn" of "Kelsey Van Horn" has no given name
  const named = forms.find((form) => form.gender !== 'either' && !isWithoutGiven(form, fullest))
  if (named !== undefined) return named.gender
  const single = forms.every((form) => form.words.length === 1) ? GIVEN_NAMES.get(forms[0]!.given) : undefined
  return single ?? 'either'
}
