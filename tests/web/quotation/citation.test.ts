import t from 'tap'
import { citationOf } from '../../../src/web/quotation/citation.ts'

const ADDRESS = 'https://dixit.example/quotes/1'
const QUOTE = {
  text: 'We won',
  type: 'direct',
  speakers: [{ id: '1', name: 'Ann Lee', role: 'mayor', kind: 'person' }],
  article: {
    title: 'A night in Ely',
    outlet: 'Harbor Post',
    publishedAt: '2022-01-10T23:30:00.000Z',
    url: 'https://harbor.example/ely',
  },
} as const

t.test('A citation says who, what and where', async (t) => {
  t.equal(
    citationOf(QUOTE, ADDRESS),
    'Ann Lee, mayor: “We won”. In: “A night in Ely”, Harbor Post, 10 January 2022, https://harbor.example/ely (https://dixit.example/quotes/1).',
  )
})

t.test('No second period follows the punctuation of the quotation', async (t) => {
  t.match(citationOf({ ...QUOTE, text: 'We won!' }, ADDRESS), 'Ann Lee, mayor: “We won!” In:')
})

t.test('Unknown details are left out, and so is an address that is not a web address', async (t) => {
  const article = { title: null, outlet: null, publishedAt: null, url: 'javascript:alert(1)' }
  t.equal(
    citationOf({ ...QUOTE, type: 'indirect', text: 'that it rained', speakers: [], article }, ADDRESS),
    'Unknown: that it rained (https://dixit.example/quotes/1).',
  )
})
