import t from 'tap'
import { fitMiddleNames, outerName } from '../../../src/store/names/outer-name.ts'

const names: readonly (readonly [name: string, key: string, middle: string])[] = [
  ['Donald J. Trump', 'donald trump', 'j'],
  ['Donald Trump', 'donald trump', ''],
  ['Loretta E. Lynch', 'loretta lynch', 'e'],
  ['Hillary Rodham Clinton', 'hillary clinton', 'rodham'],
  ['George H. W. Bush', 'george bush', 'hw'],
  ['Ursula von der Leyen', 'ursula von der leyen', ''],
  ['Mohammed Ali bin Salman', 'mohammed bin salman', 'ali'],
  ['Ann Smith-Jones', 'ann smithjones', ''],
  ['Jean-Claude M. Juncker', 'jeanclaude juncker', 'm'],
]

for (const [name, key, middle] of names) {
  t.test(`outerName() separates the middle of ${name} from the rest`, async (t) => {
    t.same(outerName(name, 'person'), { key, middle })
  })
}

t.test('outerName() applies only to people with a full first name and no suffix', async (t) => {
  for (const name of ['J. Smith', 'Smith', 'Donald Trump Jr.', 'Harry B. Harris Jr.', 'Henry Ford II', ''])
    t.equal(outerName(name, 'person'), null, name)
  t.equal(outerName('Acme Steel Works', 'organization'), null)
})

t.test(
  'fitMiddleNames() lets initials match names, and nothing match anything, but no name match another',
  async (t) => {
    for (const [one, other] of [
      ['', 'j'],
      ['john', ''],
      ['j', 'john'],
      ['j m', 'john mary'],
      ['', ''],
    ] as const) {
      t.ok(fitMiddleNames(one, other), `${one}, ${other}`)
      t.ok(fitMiddleNames(other, one), `${other}, ${one}`)
    }
    for (const [one, other] of [
      ['w', 'h'],
      ['john', 'jack'],
      ['j', 'j m'],
    ] as const)
      t.notOk(fitMiddleNames(one, other), `${one}, ${other}`)
  },
)
