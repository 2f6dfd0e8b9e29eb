// Resolves a description that does not mention an office and stands for a name as a pronoun does:
// "the Dane", "the 46-year-old", "the father of three". Sports and court reports are full of them.

import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { PEOPLES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { hasOtherAge } from './agreement.ts'
import { pronounFeatures } from '../antecedent-features.ts'
import { mayBePerson } from '../may-be-person.ts'
import { mentionContextOf } from '../mention-context.ts'
import { ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution } from '../../types.ts'
import type { Option, ParsedDescription } from '../types.ts'
import { unnamedFeatures } from './resolve-person-pronoun.ts'
import { unnamedAntecedent } from './unnamed-antecedent.ts'

const PARENT = /^(?:father|mother|grandfather|grandmother|parent)$/u
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u

/** Whether the description is an epithet. */
export function isEpithet(
  { document }: ResolutionContext,
  { head, first, determiner, kind }: ParsedDescription,
): boolean {
  const { tokens } = document
  const { lower } = tokens[head]!
  if (determiner !== 'the' || kind !== 'person') return false
  if (/year-old$/u.test(lower)) return true
  if (PARENT.test(lower) && tokens[head + 1]?.lower === 'of' && NUMBER.test(tokens[head + 2]?.lower ?? '')) return true
  // "the Dane", but not "the Danish minister"
  return (
    PEOPLES.has(lower) && !ROLE_NOUNS.has(lower) && nounPhraseStart(document, head) === head - 1 && first === head - 1
  )
}

/** Its referent: somebody named, or somebody introduced without a name. */
export function resolveEpithet(context: ResolutionContext, parsed: ParsedDescription): Resolution {
  const { head, first, last } = parsed
  const { document, entities, salience } = context
  const mentionContext = mentionContextOf(document, head)
  const named = salience
    .around(head, (entity) => mayBePerson(entity) && !hasOtherAge(document, parsed, entity), false)
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
