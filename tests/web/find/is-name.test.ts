import t from 'tap'
import { isName } from '../../../src/web/find/is-name.ts'

const KNOWN = [
  { name: 'Ann Lee', kind: 'person', aliases: ['Mayor Lee', 'Annie'] },
  { name: 'José Núñez-Ruiz', kind: 'person', aliases: [] },
  { name: 'Budget Office', kind: 'organization', aliases: ['OBR'] },
]

for (const [text, expected] of [
  ['Ann Lee', true],
  ['ann  lee', true],
  ['lee', true],
  ['annie', true],
  ['Mayor Lee', true],
  ['jose nunez ruiz', true],
  ['OBR', true],
  ['Ann', false],
  ['office', false],
  ['budget', false],
  ['"Ann Lee"', false],
  ['', false],
  ['—', false],
] as const) {
  t.test(`“${text}” is ${expected ? 'a name' : 'words'}`, async (t) => {
    t.equal(isName(text, KNOWN), expected)
  })
}
