import t from 'tap'
import { compareSpeakers } from '../../src/checks/compare-speakers.ts'
import type { SpeakerKind } from '../../src/model.ts'

const someone = (name: string, kind: SpeakerKind = 'person', forms: readonly string[] = []) => [{ name, kind, forms }]

t.test('a name is the same in its shorter and longer forms', async (t) => {
  for (const other of ['Lee', 'Mayor Ann Lee', 'Ann B. Lee', 'A. Lee', 'ANN LEE', 'Ann']) {
    t.equal(compareSpeakers(someone('Ann Lee'), someone(other)), 'same', other)
  }
  t.equal(compareSpeakers(someone('Ann Lee'), someone('Ann Park', 'person', ['Ann Park', 'Ann Lee'])), 'same')
  t.equal(compareSpeakers(someone('UN', 'organization'), someone('United Nations', 'organization')), 'same')
})

t.test('a different given name or surname is somebody else', async (t) => {
  for (const other of ['Bob Lee', 'Ann Park', 'Leeson', 'B. Lee']) {
    t.equal(compareSpeakers(someone('Ann Lee'), someone(other)), 'other', other)
  }
})

t.test('an unnamed speaker, or an organization that a person may speak for, cannot be decided', async (t) => {
  t.equal(compareSpeakers(someone('Ann Lee'), []), 'unknown')
  t.equal(compareSpeakers([], someone('Ann Lee')), 'unknown')
  t.equal(compareSpeakers(someone('Ann Lee'), someone('a spokeswoman', 'unnamed')), 'unknown')
  t.equal(compareSpeakers(someone('Ann Lee'), someone('City Council', 'organization')), 'unknown')
})

t.test('of joint speakers one is enough', async (t) => {
  t.equal(compareSpeakers(someone('Ann Lee'), [...someone('Bob Park'), ...someone('Ann Lee')]), 'same')
})
