import t from 'tap'
import { describeChange, signatureOf } from '../../../../src/web/shared/history/history-words.ts'
import type { QuoteChange } from '../../../../src/web/shared/history/history-words.ts'

const STATE: QuoteChange['after'] = {
  status: 'unreviewed',
  withdrawn: null,
  type: 'direct',
  content: [{ start: 0, end: 8, text: '“We won”' }],
  cue: null,
  source: { start: 14, end: 21, text: 'Ann Lee' },
  speakers: [{ id: '1', name: 'Ann Lee' }],
  revision: 1,
}
const CHANGE: QuoteChange = {
  action: 'reviewed',
  at: '2022-01-10T12:00:00.000Z',
  by: null,
  key: null,
  engine: null,
  note: null,
  before: STATE,
  after: { ...STATE, status: 'confirmed' },
  undone: null,
}

t.test('A change is described in words', async (t) => {
  t.same(describeChange(CHANGE), ['Confirmed it.'])
  t.same(describeChange({ ...CHANGE, note: 'The tape' }), ['Confirmed it.', '“The tape”'])
  const after: typeof STATE = { ...STATE, status: 'corrected', speakers: [], cue: { start: 9, end: 13, text: 'said' } }
  t.same(describeChange({ ...CHANGE, action: 'corrected', after }), [
    'Changed the speaker from Ann Lee to nobody.',
    'Changed the cue from none to “said”.',
  ])
  t.same(describeChange({ ...CHANGE, action: 'added', before: null }), ['Added it.'])
})

t.test('A correction that changes nothing still says what was decided', async (t) => {
  t.same(describeChange({ ...CHANGE, action: 'corrected', after: { ...STATE, status: 'corrected' } }), [
    'Corrected it.',
  ])
})

t.test('It says who made the change, and with which key', async (t) => {
  const key = { id: 'k', name: 'Desk' }
  t.equal(signatureOf({ by: 'Zoë', key, engine: null }), 'Zoë (the key “Desk”)')
  t.equal(signatureOf({ by: null, key, engine: null }), 'the key “Desk”')
  t.equal(signatureOf({ by: null, key: null, engine: null }), 'Somebody')
  t.equal(signatureOf({ by: null, key: null, engine: '1.2' }), 'Dixit 1.2')
})
