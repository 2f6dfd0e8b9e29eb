import t from 'tap'
import { isInscription } from '../../../../src/engine/quoted-spans/kinds/is-inscription.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isInscription() knows capitals on things', async (t) => {
  for (const text of [
    'He put on a “Make Cod Great Again” cap.',
    'A “No Entry” sign hung there.',
    'The “Save Our Nine” petition is long.',
  ])
    t.ok(isInscription(firstSpan(text)), text)
})

t.test('isInscription() leaves small words and other things alone', async (t) => {
  for (const text of [
    'He fears the “tax and spend” label.',
    'The “Vote Lee” campaign is over.',
    'She wore a “Lee” cap.',
    'On “Morning Desk,” sign language was shown.',
  ])
    t.notOk(isInscription(firstSpan(text)), text)
})
