import t from 'tap'
import { aliasesWith, changeWords, timeOf } from '../../../src/web/people/person-words.ts'
import type { SpeakerChange } from '../../../src/web/people/answers.ts'

const state = (name: string, aliases: string[] = []): SpeakerChange['before'] => ({
  name,
  kind: 'person',
  aliases,
  vouchedAliases: [],
  externalId: null,
})

const change = (changed: Partial<SpeakerChange>): SpeakerChange => ({
  id: 'c1',
  action: 'edit',
  speakerId: 'lee',
  otherId: null,
  otherIds: [],
  at: '2022-01-10T00:00:00.000Z',
  by: null,
  note: null,
  key: null,
  before: state('Ann Lee'),
  after: state('Ann Lee'),
  quoteCount: 0,
  undone: null,
  ...changed,
})

t.test('A change to a speaker is described in a sentence', async (t) => {
  const sentences = [
    change({ after: state('Anne Lee') }),
    change({ before: state('Ann Lee', ['Annie']), after: state('Ann Lee', ['Mayor Lee']) }),
    change({ after: { ...state('Ann Lee'), kind: 'organization' } }),
    change({ action: 'merge', otherIds: ['b'], before: state('A. Lee'), quoteCount: 1 }),
    change({ action: 'merge', otherIds: ['b', 'c', 'd'], before: state('A. Lee'), quoteCount: 7 }),
    change({ action: 'split', otherId: 'x', after: state('Ann Lee (baker)'), quoteCount: 2 }),
    change({ action: 'split', speakerId: 'other', otherId: 'lee', before: state('Old Lee'), quoteCount: 2 }),
  ].map((one) => changeWords(one, 'lee'))
  t.same(sentences, [
    'Renamed from Ann Lee to Anne Lee',
    'Also called Mayor Lee, no longer called Annie',
    'Now: organization',
    'A. Lee and Ann Lee were merged (1 quotation)',
    'A. Lee and 2 others and Ann Lee were merged (7 quotations)',
    '2 quotations split off to Ann Lee (baker)',
    'Split off from Old Lee with 2 quotations',
  ])
})

t.test('A name is added to or removed from all confirmed aliases', async (t) => {
  const known = {
    confirmedAliases: ['Annie', 'President Lee', 'Mayor Lee'],
    vouchedAliases: [
      { alias: 'Mayor Lee', from: null, to: null },
      { alias: 'President Lee', from: '2020-01-01T00:00:00.000Z', to: null },
    ],
  }
  const president = { alias: 'President Lee', from: '2020-01-01T00:00:00.000Z' }
  t.same(aliasesWith(known, { added: 'Lee' }), ['Mayor Lee', 'Annie', 'Lee', president])
  t.same(aliasesWith(known, { removed: 'Annie' }), ['Mayor Lee', president])
  t.same(aliasesWith(known, { removed: 'President Lee' }), ['Mayor Lee', 'Annie'])
})

t.test('A period is described by its days', async (t) => {
  t.equal(timeOf('2022-01-10T01:00:00.000Z', '2022-01-10T09:00:00.000Z'), 'on 10 January 2022')
  t.equal(timeOf('2022-01-10T01:00:00.000Z', '2022-02-01T09:00:00.000Z'), 'from 10 January 2022 to 1 February 2022')
  t.equal(timeOf(null, null), '')
})
