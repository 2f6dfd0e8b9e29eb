// Resolves a source that describes somebody: "the minister", "Putin’s spokesman", "the Trump
// campaign", "two officials", "the letter".

import { PEOPLES } from '../../languages/en/name-words.ts'
import { KINSHIP, OFFICES_OF_EITHER, ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { firstEndingAfter } from '../../../text/overlapping-spans.ts'
import { isQuoted } from '../../language/document.ts'
import type { SpeakerKind } from '../../../model.ts'
import { agreementOf, headAgreement } from './agreement.ts'
import { certain, ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { descriptionFeatures, nobodyFeatures } from '../antecedent-features.ts'
import { pairBefore, pairFeatures } from './joint-antecedent.ts'
import { isEpithet, resolveEpithet } from './resolve-epithet.ts'
import { resolveDocument } from './resolve-document.ts'
import { namedByOwner } from './named-by-owner.ts'
import { broughtInBy } from './brought-in-by.ts'
import { nicknameBehind } from './nickname-behind.ts'
import { introducedNext } from './introduced-next.ts'
import { mayBePerson } from '../may-be-person.ts'
import { mentionContextOf } from '../mention-context.ts'
import type { Resolution } from '../../types.ts'
import type { Agreement, Entity, Option, ParsedDescription, Prominence } from '../types.ts'

/** "the country said": only these nouns can refer to a place. */
const PLACE_NOUNS =
  /^(?:country|nation|state|city|town|government|kingdom|republic|province|county|island|capital|regime|military|administration|village|municipality)$/u
/** "both men", "the two senators". */
const TWO = /^(?:two|both|pair|couple|duo)$/u
/** How many candidates of the whole article to check against a description, and how many of those that fit to keep. */
const MOST_ASKED = 120
const MOST_FITTING = 4

/** A candidate, and how well the description fits it. */
interface Fitter {
  readonly prominence: Prominence
  readonly agreement: Agreement
}

export function resolveDescription(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  const { first, last, kind } = parsed
  const oneOf =
    kind === 'group' && context.document.tokens[parsed.head]!.lower === 'one' ? introducedNext(context, parsed) : null
  if (oneOf !== null) return certain(context, [oneOf], 'role-agreement', 'epithet')
  if (kind === 'group') return resolveGroup(context, parsed)
  if (kind === 'document') return resolveDocument(context, parsed)
  // "another spokesman" is nobody mentioned before
  if (kind === 'person' && context.document.tokens[first]!.lower === 'another')
    return unnamed(context, 'unnamed', first, last)
  const nickname = kind === 'person' ? nicknameBehind(context, parsed) : null
  if (nickname !== null) {
    const speaker = { entity: null, name: nickname, role: null, kind: 'person' as const, aliases: [] }
    return { ...unnamed(context, 'unnamed', first, last), speakers: [speaker] }
  }
  const introduced = kind === 'person' && parsed.determiner === 'a' ? introducedNext(context, parsed) : null
  if (introduced !== null) return certain(context, [introduced], 'role-agreement', 'epithet')
  const owned = kind === 'organization' ? namedByOwner(context, parsed) : null
  if (owned !== null) return owned
  const isSure = fitsAnybody(context, parsed)
  const broughtIn = kind === 'person' && parsed.determiner === 'the' && !isSure ? broughtInBy(context, parsed) : null
  if (isEpithet(context, parsed) && !isSure && broughtIn === null) return resolveEpithet(context, parsed)
  if (broughtIn !== null) {
    const named = introducedNext(context, { head: broughtIn, last: broughtIn })
    return named === null
      ? unnamed(context, 'unnamed', first, last)
      : certain(context, [named], 'role-agreement', 'epithet')
  }
  return ranked(context, 'description', descriptionOptions(context, parsed), parsed.head, 'role-agreement', () =>
    unnamed(context, kindWithoutName(context, parsed), first, last),
  )
}

/** The kind of speaker for a description that refers to nobody named. "The Norrpress agency" is itself a name. */
function kindWithoutName(
  { document, entities }: ResolutionContext,
  { kind, owner, determiner, head, first }: ParsedDescription,
): SpeakerKind {
  if (kind === 'unknown') return 'document'
  // "Lee’s [Right] party"
  const named = document.tokens[head - 1]
  const isOwnName =
    head - 1 > first &&
    entities.mentionAt[head - 1]! < 0 &&
    /^\p{Lu}\p{Ll}/u.test(named?.text ?? '') &&
    !PEOPLES.has(named!.lower)
  if (kind === 'organization' && isOwnName) return 'organization'
  const isNamed = owner !== null && entities.all[entities.mentions[owner]!.entity]!.kind !== 'person'
  return kind === 'organization' && isNamed && determiner !== 'possessive' ? 'organization' : 'unnamed'
}

/** A group is nobody named, unless two people were named together just before. */
function resolveGroup(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  const { document } = context
  const otherwise = (): Resolution => unnamed(context, 'group', parsed.first, parsed.last)
  const two =
    parsed.words.find((word) => TWO.test(word)) ??
    ([parsed.first - 1, parsed.first].some((at) => TWO.test(document.tokens[at]?.lower ?? '')) ? 'both' : undefined)
  const { lower, lemma } = document.tokens[parsed.head]!
  if (
    two === undefined &&
    !(parsed.determiner === 'the' && parsed.words.length === 1 && ROLE_NOUNS.has(lemma) && lemma !== lower)
  )
    return otherwise()
  const pair = pairBefore(context, parsed.first)
  if (pair === null) return otherwise()
  const word = two === undefined ? 'role' : 'two'
  const options: Option[] = [
    { entity: pair.first, others: [pair.second], features: pairFeatures(pair, word) },
    { entity: null, features: ['n:group', `n:group:${word}`] },
  ]
  return ranked(context, 'thing', options, parsed.head, 'role-agreement', otherwise)
}

function descriptionOptions(context: ResolutionContext, parsed: ParsedDescription): Option[] {
  const { document, entities, salience } = context
  const mayBe = filterFor(context, parsed)
  const other = namedBehindCue(context)
  const near = salience.around(parsed.head, mayBe, true)
  const found = withoutPredecessors(
    [...near, ...fitting(context, parsed, mayBe, new Set(near.map(({ entity }) => entity)))].map((prominence) => ({
      prominence,
      agreement: agreementOf(document, entities, parsed, entities.all[prominence.entity]!),
    })),
  ).filter((fitter) => !isForbidden(context, parsed, fitter) && fitter.prominence.entity !== other)
  const best = bestOf(found)
  const mentionContext = mentionContextOf(document, parsed.head)
  const ending = found.filter((fitter) => isBodyEndingIn(context, parsed, fitter))
  const isSure = found.map(
    (fitter) =>
      fitsSurely(parsed, fitter.agreement) ||
      isBodySpokenOf(parsed, fitter) ||
      (best !== 'same' && best !== 'like' && ending.length === 1 && ending[0] === fitter),
  )
  const options = found.map(({ prominence, agreement }, at): Option => {
    const fitRank = found.slice(0, at).filter((other) => other.agreement.head === agreement.head).length
    return {
      entity: prominence.entity,
      features: descriptionFeatures(document, entities, parsed, mentionContext, prominence, agreement, fitRank),
    }
  })
  // if the description names somebody's office, only that person can be meant
  if (isSure.includes(true)) return options.filter((_, at) => isSure[at])
  return [
    ...options,
    { entity: null, features: nobodyFeatures(document, parsed, best, broughtInBy(context, parsed) !== null) },
  ]
}

/** "the mayor" when somebody is called mayor: right for nine of ten in the training articles. */
function fitsSurely(
  { kind, determiner, owner }: ParsedDescription,
  { head, modifiers, rank, party, body }: Agreement,
): boolean {
  if (kind !== 'person' || rank === 'other' || party === 'other') return false
  if (body === 'other' || body === 'unknown') return false
  if (determiner === 'possessive')
    return owner !== null && (head === 'same' || (head === 'like' && modifiers !== 'none'))
  if (determiner !== 'the') return false
  return (
    (head === 'same' && modifiers !== 'none') || (head === 'like' && (modifiers === 'absent' || modifiers === 'all'))
  )
}

/**
 * "the bank" after "their bank, Ostwald & Co.": an organization that the text has called so
 * before, not only by a word of its name.
 */
function isBodySpokenOf({ kind, determiner, head }: ParsedDescription, { prominence, agreement }: Fitter): boolean {
  return (
    kind === 'organization' &&
    determiner === 'the' &&
    agreement.head === 'same' &&
    (agreement.modifiers === 'absent' || agreement.modifiers === 'all') &&
    prominence.occurrence.token < head
  )
}

/** "the commission" after "the Umzala Water Commission": the noun at the end of an organization's name. */
function isBodyEndingIn(
  { document, entities }: ResolutionContext,
  { kind, determiner, words, head, last }: ParsedDescription,
  { prominence }: Fitter,
): boolean {
  const { name, kind: of } = entities.all[prominence.entity]!
  return (
    kind === 'organization' &&
    of === 'organization' &&
    determiner === 'the' &&
    words.length === 1 &&
    last === head &&
    prominence.occurrence.token < head &&
    name.toLowerCase().endsWith(` ${document.tokens[head]!.lower}`)
  )
}

/**
 * Candidates to exclude: "a spokeswoman for Nordhav" is not the coast guard’s, and "a director" is
 * nobody mentioned before. Headlines omit articles.
 */
function isForbidden(
  { document: { tokens }, entities }: ResolutionContext,
  { kind, determiner, first, head: noun }: ParsedDescription,
  { prominence, agreement }: Fitter,
): boolean {
  if (kind !== 'person' || prominence.isAhead || determiner === 'none') return false
  const { head, modifiers, body } = agreement
  // somebody about whom nothing is known yet may well be "the Wexcombe manager"
  const isOfAnother = body === 'other' && head !== 'unknown' && (modifiers === 'none' || modifiers === 'absent')
  // "the president of Ireland" is nobody whose office the article does not mention
  const isOfficeElsewhere =
    determiner === 'the' &&
    body === 'unknown' &&
    tokens[noun + 1]?.lower === 'of' &&
    /^(?:unknown|differs)$/u.test(head)
  // "Ann Lee, [a Democrat] who"
  const isApposed = entities.mentions[entities.mentionAt[first - 2] ?? -1]?.entity === prominence.entity
  return isOfAnother || isOfficeElsewhere || (determiner === 'a' && !isApposed)
}

/**
 * The committee's chairman called on [Lee] to leave; the mayor said [Lee] was late: a person named
 * directly after the cue is not the speaker. Null if there is none.
 */
function namedBehindCue({ document, entities, source }: ResolutionContext): number | null {
  const { cue, spans, content } = source
  if (cue === null || spans[0] === undefined || spans[0].start > cue.start) return null
  if ((content[0]?.start ?? 0) < cue.end) return null
  const next = firstEndingAfter(document.tokens, cue.end)
  const mention = [next, next + 1].map((at) => entities.mentionAt[at] ?? -1).find((at) => at >= 0)
  return mention === undefined || isQuoted(document, next) || document.tokens[next]!.pos === 'PUNCT'
    ? null
    : entities.mentions[mention]!.entity
}

/** "the chancellor" is not the ex-chancellor, nor the reverse, if the article has both. */
function withoutPredecessors(fitters: readonly Fitter[]): readonly Fitter[] {
  const hasFit = fitters.some(({ agreement }) => agreement.head === 'same' && agreement.rank !== 'other')
  return hasFit ? fitters.filter(({ agreement }) => agreement.rank !== 'other') : fitters
}

/** Which candidates are possible at all, by kind and by the gender that the noun implies. */
function filterFor(
  { document, entities }: ResolutionContext,
  parsed: ParsedDescription,
): (entity: Entity, index: number) => boolean {
  const { lower, lemma } = document.tokens[parsed.head]!
  const owner = parsed.owner === null ? -1 : entities.mentions[parsed.owner]!.entity
  const gender = ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
  const isRelative = KINSHIP.has(lemma) && (owner >= 0 || parsed.ownerPronoun !== null)
  return (entity, index) => {
    if (index === owner) return false
    if (parsed.kind === 'organization')
      return (
        entity.kind === 'organization' ||
        entity.kind === 'unknown' ||
        (entity.kind === 'place' && PLACE_NOUNS.test(lemma))
      )
    if (parsed.kind !== 'person') return entity.kind !== 'place'
    const isHeldByWoman = OFFICES_OF_EITHER.has(lower) && entity.facts.has(lower)
    return (
      mayBePerson(entity, isHeldByWoman ? 'either' : gender) &&
      (!isRelative || entity.roles.some((role) => role.head === lemma))
    )
  }
}

/** Candidates that the noun fits, however far away: "Judge rejects …" at the top, "Justice Frank Nervo" much later. */
function fitting(
  { document, entities, salience }: ResolutionContext,
  parsed: ParsedDescription,
  mayBe: (entity: Entity, index: number) => boolean,
  near: ReadonlySet<number>,
): Prominence[] {
  const found: Prominence[] = []
  for (let at = 0; at < entities.all.length && at < MOST_ASKED && found.length < MOST_FITTING; at++) {
    const entity = entities.all[at]!
    if (near.has(at) || !mayBe(entity, at)) continue
    const head = headAgreement(document, parsed, entity)
    if (head === 'same' || head === 'like' || head === 'in-name')
      found.push(salience.farOff(at, near.size + found.length))
  }
  return found
}

/** Whether the article calls anybody so: "Ann Lee, 46", "the Danish captain, Bo Dahl". */
function fitsAnybody({ document, entities }: ResolutionContext, parsed: ParsedDescription): boolean {
  return entities.all
    .slice(0, MOST_ASKED)
    .some((entity) => mayBePerson(entity) && fitsSurely(parsed, agreementOf(document, entities, parsed, entity)))
}

function bestOf(fitters: readonly Fitter[]): Agreement['head'] {
  return (
    (['same', 'like', 'in-name'] as const).find((head) => fitters.some(({ agreement }) => agreement.head === head)) ??
    'unknown'
  )
}
