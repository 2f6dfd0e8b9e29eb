import t from 'tap'
import { findQuotations } from '../../src/checks/find-quotations.ts'
import { analyse } from '../../src/engine/analyse.ts'

/** The pieces of each quotation, and the speakers it is attributed to. */
function find(text: string): string[] {
  return findQuotations(text, analyse({ text, title: null, language: 'en' })).map(
    ({ spans, speakers }) =>
      `${spans.map(({ start, end }) => text.slice(start, end)).join(' + ')}: ${speakers.map(({ name }) => name).join()}`,
  )
}

t.test('an interrupted quotation is one, but the quoted pieces of a clause are several', async (t) => {
  t.same(find('“We heard them,” Ann Lee said, “and we will act.”'), ['“We heard them,” + “and we will act.”: Ann Lee'])
  t.same(find('Ann Lee said that the plan was “a bad joke” and “a disgrace for the city”.'), [
    '“a bad joke”: Ann Lee',
    '“a disgrace for the city”: Ann Lee',
  ])
})

t.test('indirect speech and titles are not quotations', async (t) => {
  t.same(find('Ann Lee said that she would resign. Tickets for “The Late Hour” sold out within a day.'), [])
})

t.test('ellipses at the ends leave nothing out in between', async (t) => {
  const text = '“… and we will act …” Ann Lee said.'
  const [quotation] = findQuotations(text, analyse({ text, title: null, language: 'en' }))
  t.same(
    quotation?.words.map(({ start, end }) => text.slice(start, end)),
    ['and', 'we', 'will', 'act'],
  )
})
