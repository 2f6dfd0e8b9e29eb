import fc from 'fast-check'
import t from 'tap'
import type { SpeakerKind } from '../../src/model.ts'
import { linkKey, nameKey } from '../../src/store/name-key.ts'

const same: readonly (readonly [why: string, kind: SpeakerKind, ...names: string[]])[] = [
  ['case', 'person', 'Nicolas Sarkozy', 'NICOLAS SARKOZY'],
  ['marks', 'person', 'Nicolas Sarkozy', 'Nicolás Sarkozy', 'Nicola\u0301s Sarkozy'],
  ['letters that do not decompose into plain ones', 'person', 'Lukasz Bjorn Strass', 'Łukasz Bjørn Straß'],
  ['honorifics', 'person', 'Angela Merkel', 'Dr. Angela Merkel', 'Mrs Angela Merkel', 'Chancellor Dr. Angela Merkel'],
  ['degrees', 'person', 'Ann Lee', 'Ann Lee, PhD', 'Prof. Ann Lee, M.D.'],
  ['initials', 'person', 'J.K. Rowling', 'J. K. Rowling', 'JK Rowling'],
  ['hyphens', 'person', 'Jean-Claude Juncker', 'Jean Claude Juncker'],
  ['apostrophes', 'person', 'Tim O’Brien', "Tim O'Brien", 'Tim O´Brien', 'Tim OBrien'],
  ['spaces', 'person', 'Ann Lee', '  Ann\u00a0 Lee '],
  ['points', 'organization', 'U.N.', 'UN', 'u.n.'],
  ['an article', 'organization', 'The White House', 'White House'],
]

for (const [why, kind, first, ...others] of same) {
  t.test(`nameKey() compares names without ${why}`, async (t) => {
    for (const other of others) t.equal(nameKey(other, kind), nameKey(first ?? '', kind), other)
  })
}

t.test('nameKey() keeps different names apart', async (t) => {
  t.not(nameKey('Robert Kennedy Jr.', 'person'), nameKey('Robert Kennedy', 'person'), 'father and son')
  t.not(nameKey('Jack Ma', 'person'), nameKey('Jack', 'person'), 'a surname that looks like a degree')
  t.not(nameKey('Lady Gaga', 'person'), nameKey('Gaga', 'person'), 'a title used as a name')
  t.not(
    nameKey('General Motors', 'organization'),
    nameKey('Motors', 'organization'),
    'a title in the name of an organization',
  )
  t.not(nameKey('राम', 'person'), nameKey('रम', 'person'), 'vowel signs, which are letters')
})

t.test(
  'nameKey() knows the honorifics that were not yet known when older keys were stored, and no others',
  async (t) => {
    const without = [
      'Señora Ann Lee',
      'Mlle Ann Lee',
      'Fr. Ann Lee',
      'Vice President Ann Lee',
      'Lt. Gov. Ann Lee',
      'Lady Ann Lee',
      'Doña Ann Lee',
      'Baroness Ann Lee',
    ]
    for (const name of without) t.equal(nameKey(name, 'person'), 'ann lee', name)
    const notHonorifics = ['Sister Ann Lee', 'Mademoiselle Ann Lee', 'Pope Ann Lee', 'Sr. Ann Lee', 'Chief Ann Lee']
    for (const name of notHonorifics) t.not(nameKey(name, 'person'), 'ann lee', name)
    t.equal(nameKey('M. Night Shyamalan', 'person'), 'm night shyamalan')
  },
)

t.test('nameKey() never reduces a name to nothing', async (t) => {
  t.equal(nameKey('Dr', 'person'), 'dr')
  t.equal(nameKey('Vice President', 'person'), 'vice president')
  t.equal(nameKey('???', 'unnamed'), '???')
  const kinds = fc.constantFrom<SpeakerKind>('person', 'organization', 'group', 'document', 'unnamed')
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'binary' }), kinds, (name, kind) => nameKey(name, kind) !== ''))
})

const fullNames = [
  'Ann Lee',
  'Van Morrison',
  'Do Kwon',
  'La Toya',
  'Malcolm X',
  'F. Scott Fitzgerald',
  'J.K. Rowling',
  'Al Gore',
  'Bashar al-Assad',
  'Ursula von der Leyen',
]
const surnames = [
  'Lee',
  'von der Leyen',
  'Bin Laden',
  'Mr. Lee',
  'J. Lee',
  'de Gaulle',
  'Le Pen',
  'al-Assad',
  'Smith-Jones',
  'Kennedy Jr.',
  'Gen. Lee',
  'The President',
]

t.test('linkKey() links a person by full name', async (t) => {
  for (const name of fullNames) t.equal(linkKey(name, 'person'), nameKey(name, 'person'), name)
})

t.test('linkKey() never links a person by surname alone', async (t) => {
  for (const name of surnames) t.equal(linkKey(name, 'person'), null, name)
})

t.test('linkKey() links an organization by any name', async (t) => {
  t.equal(linkKey('NATO', 'organization'), 'nato')
  t.equal(linkKey('???', 'organization'), null)
})

t.test('linkKey() links nobody without a name of their own', async (t) => {
  t.equal(linkKey('two senior officials', 'group'), null)
  t.equal(linkKey('her lawyer', 'unnamed'), null)
  t.equal(linkKey('the annual report', 'document'), null)
})
