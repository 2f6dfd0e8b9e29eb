import t from 'tap'
import { isExplainedName } from '../../../../src/engine/quoted-spans/kinds/is-explained-name.ts'
import { firstSpan } from '../../../support/marked-spans.ts'

t.test('isExplainedName() knows a name that is explained behind a comma', async (t) => {
  for (const text of [
    'Supporters voted him their “Iron Swan”, the trophy of the year.',
    "Dahl's “Night Shift Shuffle,” the dance after a goal, was shown.",
    'She sold her “Blue Hen,” a boat of nine metres.',
  ])
    t.ok(isExplainedName(firstSpan(text)), text)
})

t.test('isExplainedName() leaves what somebody says', async (t) => {
  for (const text of [
    'He gave his “Never Again,” the mayor said.',
    'He gave his “Never Again,” the mayor of Holm.',
    'He gave his “never again”, the end of it.',
    'He gave his “Never Again”. The end came soon.',
    'He shouted “Never Again”, the words of his father.',
    'He gave his “Never Again, Never Here, Never Now”, the words of his father.',
  ])
    t.notOk(isExplainedName(firstSpan(text)), text)
})
