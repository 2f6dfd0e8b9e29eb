import t from 'tap'
import { resolveName } from '../../../../src/engine/coreference/resolvers/resolve-name.ts'
import type { Resolution } from '../../../../src/engine/types.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolved(article: string): Resolution {
  const { context, parsed } = lastSource(article, 'names')
  return resolveName(context, parsed)
}

/** By which rule, and who. */
function ruleAndName(article: string): string {
  const resolution = resolved(article)
  return `${resolution.rule}: ${speakersOf(resolution)}`
}

t.test('resolveName() says which form of the name stands there', async (t) => {
  const opening = 'On Friday Marta Lindqvist opened the bridge. “It is safe,” said '
  t.equal(ruleAndName(opening + '[src Marta Lindqvist].'), 'full-name: Marta Lindqvist')
  t.equal(ruleAndName(opening + '[src Ms. Lindqvist].'), 'family-name: Marta Lindqvist')
  t.equal(ruleAndName(opening + '[src Marta].'), 'first-name: Marta Lindqvist')
  t.equal(ruleAndName('[src Prime Minister Sanna Virtanen] said so.'), 'full-name: Sanna Virtanen')
})

t.test('resolveName() follows names of many origins from their short forms', async (t) => {
  const articles = {
    'Rodrigo Souza e Silva': 'Rodrigo Souza e Silva sang in Porto. “Yes,” said [src Souza e Silva].',
    'Nana Addo Mensah': 'President Nana Addo Mensah came at noon. “Enough,” said [src President Mensah].',
    'Priya Raghunathan': 'Dr. Priya Raghunathan led the study. “It surprised us,” [src Dr. Raghunathan] said.',
    'Li Na': 'Li Na won in Paris. “I am tired,” [src Li] said.',
    'Callum Fraser': 'Sir Callum Fraser chairs the trust. “We shall see,” said [src Sir Callum].',
  }
  for (const [name, article] of Object.entries(articles)) t.equal(speakersOf(resolved(article)), name)
})

t.test('resolveName() finds the name in apposition', async (t) => {
  t.equal(ruleAndName('[src The minister of health, Shabana Qureshi,] said so.'), 'role-in-apposition: Shabana Qureshi')
  t.equal(ruleAndName('[src The dancer Yuki Sato] said so.'), 'full-name: Yuki Sato')
})

t.test('resolveName() gives everybody of a joint source', async (t) => {
  t.equal(
    speakersOf(resolved('[src Chinyere Okafor, Bilal Rahman and Luc Moreau] wrote it.')),
    'Chinyere Okafor + Bilal Rahman + Luc Moreau',
  )
  t.equal(speakersOf(resolved('[src Ann Lee and Ann Lee] wrote it.')), 'Ann Lee')
})

t.test('resolveName() knows bodies by their names and short forms', async (t) => {
  const opening = 'The United Nations Children’s Fund (UNICEF) sent boats. “More are needed,” said '
  t.equal(
    ruleAndName(opening + '[src UNICEF].'),
    'organization-short-form: United Nations Children’s Fund (organization)',
  )
  t.equal(
    ruleAndName('The Zambezi River Authority met. Levels are low, said [src the Zambezi River Authority].'),
    'organization-name: Zambezi River Authority (organization)',
  )
  t.equal(ruleAndName('[src Norway] said it would not pay.'), 'organization-name: Norway (organization)')
})

t.test('resolveName() takes a name before a colon for a label', async (t) => {
  t.equal(ruleAndName('Olga Brandt came.\n\n[src BRANDT]: I do not recall.'), 'speaker-label: Olga Brandt')
})

t.test('resolveName() is less certain of a name that two bear, and the chain leads to the full name', async (t) => {
  const namesakes = 'Bill Marsh and his wife, Helen Marsh, voted early. [src Marsh] said it was cold.'
  t.ok(resolved(namesakes).share < resolved('Bill Marsh voted early. [src Marsh] said it was cold.').share)
  const { context, parsed } = lastSource('Later Helen Marsh voted. [src Ms. Marsh] said it was cold.', 'names')
  const { chain } = resolveName(context, parsed)
  t.same(
    chain.map(({ start, end }) => context.document.text.slice(start, end)),
    ['Ms. Marsh', 'Helen Marsh'],
  )
})

t.test('resolveName() finds the full name by the first of two family names, and by name and patronymic', async (t) => {
  t.equal(speakersOf(resolved('Rosa Ortiz Cruz leads the union. “We wait,” [src Ortiz] said.')), 'Rosa Ortiz Cruz')
  t.equal(
    speakersOf(resolved('Oksana Ivanivna Yarosh bakes. “We wait,” [src Oksana Ivanivna] said.')),
    'Oksana Ivanivna Yarosh',
  )
})

t.test('resolveName() takes who is introduced anew by an initial for somebody else', async (t) => {
  const before = 'Tobias Arkwell, a pupil, was hurt. “I told them,” [src T. Arkwell'
  t.equal(speakersOf(resolved(`${before}, the boy’s mother,] said.`)), 'T. Arkwell')
  t.equal(speakersOf(resolved(`${before}] said.`)), 'Tobias Arkwell')
})

t.test('resolveName() knows letters of office before a family name', async (t) => {
  t.equal(speakersOf(resolved('The attorney Gale Sorrel came. “They lied,” [src DA Sorrel] said.')), 'Gale Sorrel')
})

t.test('resolveName() knows a form of address behind the name', async (t) => {
  t.equal(speakersOf(resolved('On Sunday Haruki Tanaka lost. “I was slow,” [src Tanaka-san] said.')), 'Haruki Tanaka')
})
