// Resolves a description that does not mention an office and stands for a name as a pronoun does:
// "the Dane", "the 46-year-old", "the father of three". Sports and court reports are full of them.

import type { Document } from '../../language/document.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { OF_TWO_WORDS, PEOPLES } from '../../languages/en/name-words.ts'
import { isEpithetNoun } from '../../languages/en/epithets.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { hasOtherAge, headAgreement } from './agreement.ts'
import { pronounFeatures } from '../antecedent-features.ts'
import { isOfChildren } from '../describe-source.ts'
import { mayBePerson } from '../may-be-person.ts'
import { mentionContextOf } from '../mention-context.ts'
import { ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution } from '../../types.ts'
import type { Entity, Option, ParsedDescription } from '../types.ts'
import { unnamedFeatures } from './resolve-person-pronoun.ts'
import { unnamedAntecedent } from './unnamed-antecedent.ts'

const PARENT = /^(?:father|mother|grandfather|grandmother|parent)$/u
/** How many candidates of the article to check. */
const MOST_ASKED = 120
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u

/** Whether the description is an epithet. */
export function isEpithet({ document, entities }: ResolutionContext, parsed: ParsedDescription): boolean {
  const { head, first, determiner, kind } = parsed
  const { tokens } = document
  const { lower } = tokens[head]!
  if (determiner !== 'the' || kind !== 'person') return false
  if (/year-old$/u.test(lower) || isOfChildren(lower)) return true
  if (PARENT.test(lower) && tokens[head + 1]?.lower === 'of' && NUMBER.test(tokens[head + 2]?.lower ?? '')) return true
  // "the in-form striker" may be the one whom the text calls a striker
  if (isEpithetNoun(lower) && tokens[head + 1]?.lower !== 'of')
    return !entities.all.slice(0, MOST_ASKED).some((entity) => isCalledSo(document, parsed, entity))
  // "the Dane", but not "the Danish minister"
  const start = OF_TWO_WORDS.test(tokens[head - 1]?.lower ?? '') ? head - 2 : head - 1
  return PEOPLES.has(lower) && !ROLE_NOUNS.has(lower) && nounPhraseStart(document, head) === start && first === start
}

function isCalledSo(document: Document, parsed: ParsedDescription, entity: Entity): boolean {
  return mayBePerson(entity) && /^(?:same|like)$/u.test(headAgreement(document, parsed, entity))
}

/** Its referent: somebody named, or somebody introduced without a name. */
export function resolveEpithet(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  const { head, first, last } = parsed
  const { document, entities, salience } = context
  const mentionContext = mentionContextOf(document, head)
  const { lower } = document.tokens[head]!
  const gender = ROLE_NOUNS.get(isOfChildren(lower) ? lower.split('-')[0]! : lower) ?? 'either'
  const named = salience
    .around(head, (entity) => mayBePerson(entity, gender) && !hasOtherAge(document, parsed, entity), false)
    .map((prominence): Option => {
      const pronoun = entities.all[prominence.entity]!.gender === 'female' ? 'she' : 'he'
      return {
        entity: prominence.entity,
        features: pronounFeatures(document, entities, pronoun, mentionContext, prominence),
      }
    })
  const other = unnamedAntecedent(context, head, 'male') ?? unnamedAntecedent(context, head, 'female')
  const nobody: Option[] =
    other === null ? [] : [{ entity: null, features: unnamedFeatures(context, other, head, 'male') }]
  const resolution = ranked(context, 'person', [...named, ...nobody], head, 'role-agreement', () =>
    unnamed(context, 'unnamed', first, last),
  )
  // An epithet is less certain than a pronoun, since it may bring up a fact about somebody named
  // long before
  const share = resolution.share * chanceOf('epithet')
  return { ...resolution, share, margin: resolution.margin * chanceOf('epithet'), measured: 'epithet' }
}
