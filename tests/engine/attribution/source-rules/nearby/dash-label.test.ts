import t from 'tap'
import { dashLabel } from '../../../../../src/engine/attribution/source-rules/nearby/dash-label.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, dashLabel(around))
}

t.test('dashLabel() reads a dash and a name behind the quotation', async (t) => {
  t.equal(found('[q9 “It never rains here.”] — Lindiwe Khumalo'), 'Lindiwe Khumalo')
  t.equal(found('[q9 “It never rains here.”] – Ricardo van der Berg.'), 'Ricardo van der Berg')
  t.equal(found('[q9 “It never rains here.”] -- Sami Haddad'), 'Sami Haddad')
})

t.test('dashLabel() leaves what says more of who that is', async (t) => {
  t.equal(found('[q9 “It never rains here.”] — Ann Lee, Northport'), 'Ann Lee')
  t.equal(found('[q9 “It never rains here.”] — Lindiwe Khumalo, a nurse at St. Mary’s'), 'Lindiwe Khumalo')
  t.equal(found('[q9 “It never rains here.”] — Olga Brandt (@obrandt) May 3, 2021'), 'Olga Brandt')
})

t.test('dashLabel() reads a line of its own after a paragraph that is all quotation', async (t) => {
  t.equal(found(['[q9 “It never rains here.”]', '— Keith Arnott, vet', 'It rained.']), 'Keith Arnott')
  t.equal(found(['It rained. [q9 “It never rains here.”]', '— Keith Arnott, vet']), null)
  t.equal(found(['[q9 “It never rains here.”]', 'It rained.', '— Keith Arnott, vet']), null)
})

t.test('dashLabel() needs the label to end the paragraph', async (t) => {
  t.equal(found('[q9 “It never rains here.”] — Ann Lee laughed as she said it, and everybody else did too.'), null)
})

t.test('dashLabel() takes no sentence for a name', async (t) => {
  t.equal(found('[q9 “It never rains here.”] — so they say in the north'), null)
})

t.test('dashLabel() needs a dash right behind the quotation', async (t) => {
  t.equal(found('[q9 “It never rains here.”] Ann Lee'), null)
  t.equal(found('[q9 “It never rains here.”], wrote — Ann Lee'), null)
  t.equal(found('[q9 “It never rains here.”]'), null)
})

t.test('dashLabel() takes no label longer than a name', async (t) => {
  t.equal(found('[q9 “No.”] — Ann Bo Park Cy Diaz Di Evans Ed Fox Flo Gray'), null)
})

t.test('dashLabel() takes a line of dialogue that a dash opens for no name', async (t) => {
  t.equal(found(['[q9 “It never rains here.”]', '— Anna, come here! It rains.']), null)
})
