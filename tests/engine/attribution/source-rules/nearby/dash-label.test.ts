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

t.test('dashLabel() takes the place along', async (t) => {
  t.equal(found('[q9 “It never rains here.”] — Ann Lee, Northport'), 'Ann Lee, Northport')
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
  t.equal(found('[q9 “No.”] — Ann Lee, Bo Park, Cy Diaz, Di Evans, Ed Fox, Flo Gray'), null)
})

t.test('dashLabel() known limit: loses a calling behind the name', async (t) => {
  // It is Lindiwe Khumalo, a nurse.
  t.equal(found('[q9 “It never rains here.”] — Lindiwe Khumalo, nurse'), null)
})
