// A source that is a pronoun.
//
// "he" and "she" are the candidate of that gender that ranks highest; "they"
// and "it" may be a body, a group of people, or a thing; "I" in a quotation is
// whoever says it, in an interview whose turn it is, and in a signed letter its
// writer.

import type { TokenRange } from '../../language/document.ts'
import { ORGANISATION_NOUNS } from '../../languages/en/group-nouns.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { certain, ranked, unnamed, type Asking } from '../resolution-context.ts'
import type { Option } from '../choose.ts'
import { pairBefore, pairFeatures } from './joint-antecedent.ts'
import { phraseStart } from '../phrase-start.ts'
import type { PronounReading } from '../parse-source.ts'
import type { Resolution } from '../resolution.ts'
import { pronounOptions, resolvePersonPronoun } from './resolve-person-pronoun.ts'
import { resolveRelative } from './resolve-relative.ts'
import { resolveTurn } from './resolve-turn.ts'
import { signatoryAt } from './byline.ts'
import { turnAt } from './interview-turn.ts'

/** Earlier answers that are asked whether "I" stands in their words, and tokens back to what "they" may be. */
const MOST_ANSWERS = 12
const GROUP_REACH = 60

export function resolvePronoun(asking: Asking, reading: PronounReading): Resolution {
  const { token, pronoun } = reading
  switch (pronoun) {
    case 'he':
    case 'she':
      return resolvePersonPronoun(asking, token, pronoun)
    case 'they':
    case 'it': {
      const options = pronounOptions(
        asking,
        token,
        pronoun,
        (candidate) => pronoun === 'they' || candidate.kind !== 'person',
      )
      const pair = pronoun === 'they' ? pairBefore(asking, token) : null
      const both: Option[] =
        pair === null ? [] : [{ candidate: pair.first, others: [pair.second], features: pairFeatures(pair, 'they') }]
      return ranked(
        asking,
        'thing',
        [...options, ...both, { candidate: null, features: nobodyForThing(asking, reading) }],
        token,
        'pronoun-agreement',
        () => nearestGroup(asking, reading),
      )
    }
    case 'i':
    case 'we':
      return ownWords(asking, reading)
    case 'relative':
      return resolveRelative(asking, reading)
    case 'you':
      return asked(asking, token)
    case 'other':
      return unnamed(asking, 'group', token, token)
  }
}

/** "I" in a quotation is whoever says it; else whoever signs the piece. */
function ownWords(asking: Asking, { token, pronoun }: PronounReading): Resolution {
  const { document, people, answers } = asking
  const start = document.tokens[token]!.start
  for (const { source, resolution } of answers.slice(-MOST_ANSWERS).reverse()) {
    if (source.content.some((span) => span.start <= start && start < span.end))
      return { ...resolution, rule: 'own-words', share: resolution.share * 0.9 }
  }
  const latest = answers.at(-1)
  if (people.quoted[token] === 1 && latest !== undefined)
    return { ...latest.resolution, rule: 'own-words', share: latest.resolution.share * 0.5 }
  const turn = turnAt(document, people, token)
  if (turn !== null && pronoun === 'i') return resolveTurn(asking, turn, token)
  const signatory = signatoryAt(document, people, token)
  if (signatory !== null) return certain(asking, [signatory], 'own-words', pronoun === 'i' ? 0.8 : 0.5)
  return unnamed(asking, pronoun === 'i' ? 'unnamed' : 'group', token, token)
}

/** "you" in an interviewer's question is whoever is asked. */
function asked(asking: Asking, token: number): Resolution {
  const { document, people } = asking
  const isQuestion = people.quoted[token] === 0 && turnAt(document, people, token)?.by === 'question'
  return isQuestion ? resolveTurn(asking, { by: 'answer' }, token) : unnamed(asking, 'group', token, token)
}

function nobodyForThing(asking: Asking, { token, pronoun }: PronounReading): string[] {
  const group = groupBefore(asking, token)
  const latest = asking.answers.at(-1)?.resolution.speakers[0]?.kind ?? 'none'
  const nearest = asking.trails.around(token, () => true, false)[0]
  const where =
    group === null ? 'none' : nearest === undefined || group.last > nearest.trace.token ? 'nearer' : 'farther'
  return [
    'n:bias',
    `n:${pronoun}`,
    `n:group:${where}`,
    `n:${pronoun}&group:${where}`,
    `n:latest:${latest}`,
    `n:${pronoun}&latest:${latest}`,
    `n:quoted:${asking.people.quoted[token]!}`,
  ]
}

function nearestGroup(asking: Asking, { token, pronoun }: PronounReading): Resolution {
  const group = groupBefore(asking, token)
  if (group === null) return unnamed(asking, pronoun === 'it' ? 'document' : 'group', token, token)
  return unnamed(asking, 'group', group.first, group.last)
}

/** The nearest words for several people before `token`, outside quotations. */
function groupBefore({ document, people }: Asking, token: number): TokenRange | null {
  const { tokens } = document
  for (let at = token - 1; at >= 0 && at > token - GROUP_REACH; at--) {
    const { lower, lemma, pos } = tokens[at]!
    if (
      (pos !== 'NOUN' && pos !== 'PROPN') ||
      people.mentionAt[at]! >= 0 ||
      (people.quoted[at] === 1 && people.quoted[token] === 0)
    )
      continue
    if (
      lower.endsWith('s') &&
      (ROLE_NOUNS.has(lemma) || ROLE_NOUNS.has(lower.slice(0, -1)) || ORGANISATION_NOUNS.has(lemma) || lemma !== lower)
    )
      return { first: phraseStart(document, at), last: at }
  }
  return null
}
