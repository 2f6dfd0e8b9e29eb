// Resolves a source that is a pronoun.
//
// "he" and "she" are the highest-ranking candidate of that gender. "they" and "it" may be an
// organization, a group of people, or a thing. "I" is the speaker in a quotation, the person whose
// turn it is in an interview, and the writer in a signed letter.

import { isQuoted, spanOf } from '../../language/document.ts'
import { GROUP_NOUNS, ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { certain, ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { bodyBefore } from './body-before.ts'
import { pairBefore, pairFeatures } from './joint-antecedent.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { isRoleLike } from '../describe-source.ts'
import { pronounOptions, resolvePersonPronoun } from './resolve-person-pronoun.ts'
import { parseSource } from '../parse-source.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveTurn } from './resolve-turn.ts'
import { signatoryAt } from './byline.ts'
import { turnAt } from './interview-turn.ts'
import { overlappingSpans } from '../../../text/overlapping-spans.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution, RuleChance } from '../../types.ts'
import type { Option, ParsedPronoun } from '../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** How many earlier answers to check for "I" in their words, and how many tokens back "they" may refer. */
const MOST_ANSWERS = 12
const GROUP_REACH = 60

export function resolvePronoun(context: ResolutionContext, parsed: ParsedPronoun): Resolution {
  const { token, pronoun } = parsed
  switch (pronoun) {
    case 'he':
    case 'she':
      return resolvePersonPronoun(context, token, pronoun)
    case 'they':
    case 'it': {
      const single = pronoun === 'they' ? singleAntecedent(context, token) : null
      if (single !== null) return certain(context, [single], 'pronoun-agreement', 'singular-they')
      const body = bodyBefore(context, token, pronoun === 'it')
      const resolution = body === null ? null : resolveBody(context, body)
      // "they" may be a campaign’s people, but hardly a committee’s
      if (resolution !== null && (pronoun === 'it' || resolution.rule === 'named-by-owner'))
        return { ...resolution, rule: 'pronoun-agreement' }
      const options = pronounOptions(context, token, pronoun, ({ kind }) => kind !== 'person')
      const pair = pronoun === 'they' ? pairBefore(context, token) : null
      const both: Option[] =
        pair === null ? [] : [{ entity: pair.first, others: [pair.second], features: pairFeatures(pair, 'they') }]
      return ranked(
        context,
        'thing',
        [...options, ...both, { entity: null, features: nobodyForThing(context, parsed) }],
        token,
        'pronoun-agreement',
        () => nearestGroup(context, parsed),
      )
    }
    case 'i':
    case 'we':
      return ownWords(context, parsed)
    case 'you':
      return asked(context, token)
    case 'other':
      return unnamed(context, 'group', token, token)
  }
}

/**
 * Whom the words for an organization or a text refer to: the same answer as when they were a
 * source, otherwise a new one.
 */
function resolveBody(context: ResolutionContext, body: TokenRange): Resolution | null {
  const { document, entities, source, answers } = context
  const span = spanOf(document, body)
  const known = answers.findLast(({ source: { spans } }) => overlappingSpans(spans, span).length > 0)
  if (known !== undefined) return known.resolution
  const parsed = parseSource(document, entities, [span])
  if (parsed?.form !== 'description') return null
  const resolution = resolveDescription(context, parsed)
  return { ...resolution, chain: [...source.spans.slice(0, 1), ...resolution.chain.slice(1)] }
}

/** The person called "they", if no other candidate has been mentioned since. */
function singleAntecedent({ salience, calledThey }: ResolutionContext, token: number): number | null {
  if (calledThey.size === 0) return null
  const [nearest] = salience.around(token, () => true, false)
  return nearest !== undefined && calledThey.has(nearest.entity) ? nearest.entity : null
}

/** "I" in a quotation is its speaker, otherwise whoever signs the piece. */
function ownWords(context: ResolutionContext, { token, pronoun }: ParsedPronoun): Resolution {
  const { document, entities, answers } = context
  const start = document.tokens[token]!.start
  for (const { source, resolution } of answers.slice(-MOST_ANSWERS).reverse()) {
    if (source.content.some((span) => span.start <= start && start < span.end))
      return sameSpeaker(resolution, 'own-quotation')
  }
  const latest = answers.at(-1)
  if (isQuoted(document, token) && latest !== undefined) return sameSpeaker(latest.resolution, 'latest-speaker')
  const turn = turnAt(document, entities, token)
  if (turn !== null && pronoun === 'i') return resolveTurn(context, turn, token)
  const signatory = signatoryAt(document, entities, token)
  if (signatory !== null)
    return certain(context, [signatory], 'own-words', pronoun === 'i' ? 'byline' : 'byline-of-several')
  return unnamed(context, pronoun === 'i' ? 'unnamed' : 'group', token, token)
}

function sameSpeaker(resolution: Resolution, measured: RuleChance): Resolution {
  return { ...resolution, rule: 'own-words', share: resolution.share * chanceOf(measured), measured }
}

/** "you" in an interviewer's question is the person asked. */
function asked(context: ResolutionContext, token: number): Resolution {
  const { document, entities } = context
  const isQuestion = !isQuoted(document, token) && turnAt(document, entities, token)?.by === 'question'
  return isQuestion ? resolveTurn(context, { by: 'answer' }, token) : unnamed(context, 'group', token, token)
}

function nobodyForThing(context: ResolutionContext, { token, pronoun }: ParsedPronoun): string[] {
  const group = groupBefore(context, token)
  const latest = context.answers.at(-1)?.resolution.speakers[0]?.kind ?? 'none'
  const nearest = context.salience.around(token, () => true, false)[0]
  const where =
    group === null ? 'none' : nearest === undefined || group.last > nearest.occurrence.token ? 'nearer' : 'farther'
  return [
    'n:bias',
    `n:${pronoun}`,
    `n:group:${where}`,
    `n:${pronoun}&group:${where}`,
    `n:latest:${latest}`,
    `n:${pronoun}&latest:${latest}`,
    `n:quoted:${Number(isQuoted(context.document, token))}`,
  ]
}

function nearestGroup(context: ResolutionContext, { token, pronoun }: ParsedPronoun): Resolution {
  const group = pronoun === 'it' ? null : groupBefore(context, token)
  if (group === null) return unnamed(context, pronoun === 'it' ? 'document' : 'group', token, token)
  return unnamed(context, 'group', group.first, group.last)
}

/** The nearest words for several people before `token`, outside quotations. */
function groupBefore({ document, entities }: ResolutionContext, token: number): TokenRange | null {
  const { tokens } = document
  for (let at = token - 1; at >= 0 && at > token - GROUP_REACH; at--) {
    const { lower, lemma, pos } = tokens[at]!
    if (
      (pos !== 'NOUN' && pos !== 'PROPN') ||
      entities.mentionAt[at]! >= 0 ||
      (isQuoted(document, at) && !isQuoted(document, token))
    )
      continue
    if (
      GROUP_NOUNS.has(lower) ||
      (lower.endsWith('s') &&
        (ROLE_NOUNS.has(lemma) || isRoleLike(lower.slice(0, -1)) || ORGANISATION_NOUNS.has(lemma)))
    )
      return { first: nounPhraseStart(document, at), last: at }
  }
  return null
}
