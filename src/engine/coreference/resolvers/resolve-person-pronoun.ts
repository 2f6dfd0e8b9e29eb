// Resolves "he" and "she" to the highest-ranking candidate of that gender.

import { NOBODY, ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { pronounFeatures } from '../antecedent-features.ts'
import { mayBePerson } from '../may-be-person.ts'
import { mentionContextOf } from '../mention-context.ts'
import { unnamedAntecedent, type UnnamedAntecedent } from './unnamed-antecedent.ts'
import type { Resolution } from '../../types.ts'
import type { Entity, Option, Prominence, PronounClass } from '../types.ts'

export function resolvePersonPronoun(context: ResolutionContext, token: number, pronoun: 'he' | 'she'): Resolution {
  const gender = pronoun === 'he' ? 'male' : 'female'
  const before = namedBeforeComma(context, token)
  const mayBe = (entity: Entity, index: number): boolean => mayBePerson(entity, gender) && index !== before
  const near = context.salience.around(token, mayBe, false)
  const opener = openerOf(context, near, token, gender)
  if (opener !== null) {
    const only = pronounOptions(context, token, pronoun, (entity) => entity === opener)
    return ranked(context, 'person', only, token, 'pronoun-agreement', () => NOBODY)
  }
  const named = pronounOptions(context, token, pronoun, mayBe)
  const other = unnamedAntecedent(context, token, gender)
  if (other === null) return ranked(context, 'person', named, token, 'pronoun-agreement', () => NOBODY)
  const answer = (): Resolution => unnamed(context, 'unnamed', other.first, other.last)
  if (isLatestSubject(context, near, other, token)) return answer()
  const options = [...named, { entity: null, features: unnamedFeatures(context, other, token, gender) }]
  return ranked(context, 'person', options, token, 'pronoun-agreement', answer)
}

/**
 * "¶ [Ottoline Krantz] kept it to herself for years: “…,” she said": the subject of the same
 * sentence, at the beginning of the paragraph; null if there is none, or if somebody else is named
 * in between.
 */
function openerOf(
  { document: { sentenceOf }, entities }: ResolutionContext,
  near: readonly Prominence[],
  token: number,
  gender: 'male' | 'female',
): Entity | null {
  const inSentence = near.filter(
    ({ occurrence, isAhead }) => !isAhead && sentenceOf[occurrence.token] === sentenceOf[token],
  )
  const [only] = inSentence
  if (only === undefined || inSentence.length > 1) return null
  const opener = entities.all[only.entity]!
  const { place, form } = only.occurrence
  // "… kept her own story to herself": that pronoun refers to the same person
  const isOpener =
    only.isParagraphFirst && !only.isQuotedOnly && (form === 'name' ? place === 'subject' : only.isSentenceFirst)
  return isOpener && opener.gender === gender ? opener : null
}

/**
 * "[Quayle], she tells me, was sulking"; "asked about [Quayle], she said": a name directly before a
 * comma and the pronoun is somebody else’s; null if there is none.
 */
function namedBeforeComma({ document: { tokens }, entities }: ResolutionContext, token: number): number | null {
  const mention = tokens[token - 1]?.text === ',' ? entities.mentions[entities.mentionAt[token - 2] ?? -1] : undefined
  return mention === undefined || mention.isQuoted ? null : mention.entity
}

/**
 * "[A spokesman] said it would stay open. “…,” he said": the subject of the previous sentence, if
 * no other candidate is named after it. If that sentence asks something, somebody else answers.
 */
function isLatestSubject(
  { document }: ResolutionContext,
  [rival]: readonly Prominence[],
  { sentences, place, spoke, isNameless, first }: UnnamedAntecedent,
  token: number,
): boolean {
  const { tokens, paragraphOf, sentenceOf } = document
  const sentence = document.sentences[sentenceOf[first]!]!
  const isSubject = sentence.first === first || (place === 'subject' && spoke)
  if (sentences !== 1 || !isSubject || paragraphOf[first] !== paragraphOf[token]) return false
  // "would not give her name": that pronoun is not a rival
  if (isNameless && rival?.occurrence.form === 'pronoun') return true
  if ((rival?.occurrence.token ?? -1) > first) return false
  return isNameless || !tokens.slice(first, sentence.last + 1).some(({ lemma }) => ASKING.test(lemma))
}

const ASKING = /^(?:ask|question|press|interview|inquire|want|wonder)$/u

/** The evidence for an unnamed person against the named ones. */
export function unnamedFeatures(
  { document, entities, salience, answers }: ResolutionContext,
  other: UnnamedAntecedent,
  token: number,
  gender: 'male' | 'female',
): string[] {
  const { sentences, place, isNew, spoke: hasSpoken } = other
  const rival = salience.around(token, (entity) => mayBePerson(entity, gender), false)[0]
  const isNearest = (rival?.occurrence.token ?? -1) < other.first
  const isTold = rival !== undefined && entities.all[rival.entity]!.gender === gender
  const back = rival === undefined ? 9 : document.sentenceOf[token]! - document.sentenceOf[rival.occurrence.token]!
  const rivalry = `${isTold}:${back > 3 ? '4+' : back}`
  const latest = answers.at(-1)?.resolution.speakers[0]
  const spoke = latest === undefined ? 'nobody' : latest.entity === null ? latest.kind : 'named'
  return [
    'n:bias',
    `n:sentences:${sentences}`,
    `n:place:${place}`,
    `n:new:${isNew}`,
    `n:has-spoken:${hasSpoken}`,
    `n:has-spoken:${hasSpoken}&sentences:${sentences}`,
    `n:sentences:${sentences}&place:${place}`,
    `n:sentences:${sentences}&new:${isNew}`,
    `n:place:${place}&new:${isNew}`,
    `n:nearest:${isNearest}&sentences:${sentences}`,
    `n:rival:${rivalry}`,
    `n:rival:${rivalry}&sentences:${sentences}`,
    `n:nearest:${isNearest}&told:${isTold}`,
    `n:nearest:${isNearest}&new:${isNew}&place:${place}`,
    `n:spoke:${spoke}`,
    `n:spoke:${spoke}&sentences:${sentences}`,
    `n:spoke:${spoke}&new:${isNew}`,
  ]
}

/** The referent of "his" or "her"; `null` for other pronouns. */
export function pronounOwner(context: ResolutionContext, token: number): number | null {
  const { lower } = context.document.tokens[token]!
  if (lower !== 'his' && lower !== 'her') return null
  return resolvePersonPronoun(context, token, lower === 'his' ? 'he' : 'she').speakers[0]?.entity ?? null
}

export function pronounOptions(
  context: ResolutionContext,
  token: number,
  pronoun: PronounClass,
  mayBe: (entity: Entity, index: number) => boolean,
): Option[] {
  const { document, entities, salience } = context
  const mentionContext = mentionContextOf(document, token)
  return salience.around(token, mayBe, false).map((prominence) => ({
    entity: prominence.entity,
    features: pronounFeatures(document, entities, pronoun, mentionContext, prominence),
  }))
}
