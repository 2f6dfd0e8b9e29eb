import t from 'tap'
import { agreementOf } from '../../../../src/engine/coreference/resolvers/agreement.ts'
import type { Agreement } from '../../../../src/engine/coreference/types.ts'
import { entityNamed, lastSource } from '../../../support/resolve-marked.ts'

/** How far the description that is marked agrees with what the article says of `name`. */
function agreement(name: string, article: string): Agreement {
  const { context, parsed } = lastSource(article, 'description')
  return agreementOf(context.document, context.entities, parsed, entityNamed(context.entities, name))
}

const RUBIO = 'On Monday Senator Marco Rivera of Florida, a Republican, met Acme Foods. '

t.test('agreementOf() knows the same noun, and one that may stand for it', async (t) => {
  t.equal(agreement('Marco Rivera', RUBIO + '[src The senator] left.').head, 'same')
  t.equal(agreement('Marco Rivera', RUBIO + '[src The lawmaker] left.').head, 'like')
  t.equal(agreement('Marco Rivera', RUBIO + '[src The coach] left.').head, 'differs')
})

t.test('agreementOf() finds nouns in the names of bodies', async (t) => {
  const board = 'On Monday the Northport Harbour Board met Tojo Rakoto. '
  t.equal(agreement('Northport Harbour Board', board + '[src The board] left.').head, 'in-name')
  t.equal(agreement('Northport Harbour Board', board + '[src The committee] left.').head, 'in-name')
  t.equal(agreement('Tojo Rakoto', board + '[src The board] left.').head, 'unknown')
})

t.test('agreementOf() asks for the other words of the description', async (t) => {
  t.equal(agreement('Marco Rivera', RUBIO + '[src The senator] left.').modifiers, 'absent')
  t.equal(agreement('Marco Rivera', RUBIO + '[src The Florida senator] left.').modifiers, 'all')
  t.equal(agreement('Marco Rivera', RUBIO + '[src The Ohio senator] left.').modifiers, 'none')
  t.equal(agreement('Marco Rivera', RUBIO + '[src The tall Florida senator] left.').modifiers, 'some')
})

t.test('agreementOf() keeps ranks apart', async (t) => {
  const mayors = 'On Monday deputy mayor Ida Holm met mayor Raul Vega and former mayor Carl Stone. '
  t.equal(agreement('Ida Holm', mayors + '[src The deputy mayor] left.').rank, 'same')
  t.equal(agreement('Ida Holm', mayors + '[src The mayor] left.').rank, 'other')
  t.equal(agreement('Raul Vega', mayors + '[src The deputy mayor] left.').rank, 'other')
  t.equal(agreement('Raul Vega', mayors + '[src The mayor] left.').rank, 'absent')
  t.equal(agreement('Carl Stone', mayors + '[src The former mayor] left.').rank, 'same')
})

t.test('agreementOf() known limit: does not take an ex-mayor for a former mayor', async (t) => {
  // They are of one rank.
  const mayor = 'On Monday former mayor Carl Stone left. '
  t.equal(agreement('Carl Stone', mayor + '[src The ex-mayor] left.').rank, 'other')
})

t.test('agreementOf() keeps parties apart', async (t) => {
  const parties = 'On Monday Republican senator Ida Holm met Democratic senator Raul Vega. '
  t.equal(agreement('Ida Holm', parties + '[src The GOP senator] left.').party, 'same')
  t.equal(agreement('Raul Vega', parties + '[src The GOP senator] left.').party, 'other')
  t.equal(agreement('Raul Vega', parties + '[src The senator] left.').party, 'absent')
})

t.test('agreementOf() holds the bodies that a description names against those of the person', async (t) => {
  const text = 'On Monday Ilse Grund, director of the Port Authority, left. Acme Foods closed. '
  t.equal(agreement('Ilse Grund', text + '[src The Port Authority director] said no.').body, 'same')
  t.equal(agreement('Ilse Grund', text + '[src The Acme Foods director] said no.').body, 'other')
  t.equal(agreement('Ilse Grund', text + '[src The director] said no.').body, 'absent')
  t.equal(
    agreement(
      'Olu Adebayo',
      'On Monday Olu Adebayo, a director, left. Acme Foods closed. [src The Acme Foods director] said no.',
    ).body,
    'other',
  )
  t.equal(
    agreement('Ida Holm', 'On Monday Senator Ida Holm left. It rained in Texas. [src The Texas senator] said no.').body,
    'unknown',
  )
  t.equal(
    agreement('Ida Holm', 'On Monday Senator Ida Holm left the GOP. [src The GOP senator] said no.').body,
    'unknown',
  )
  t.equal(
    agreement('Olu Adebayo', 'On Monday Olu Adebayo met Ruth Adler. [src Adler’s lawyer] said no.').body,
    'absent',
  )
})

t.test('agreementOf() tells people of different ages apart', async (t) => {
  const text = 'On Monday Ilse Grund, 29, left. '
  t.equal(agreement('Ilse Grund', text + '[src The 29-year-old] said no.').head, 'same')
  t.equal(agreement('Ilse Grund', text + '[src The 46-year-old] said no.').rank, 'other')
})

t.test('agreementOf() knows the initials of an office', async (t) => {
  const opened = 'Abosede Falegan, the director-general of the forum, spoke. '
  t.equal(agreement('Abosede Falegan', opened + '[src The DG] left.').head, 'same')
  t.not(agreement('Abosede Falegan', opened + '[src The MD] left.').head, 'same')
})

t.test('agreementOf() does not hold a trade against a company', async (t) => {
  const news = 'Grocer Pellmar cut its forecast. Roald Pellmar, the founder, spoke. '
  t.equal(agreement('Pellmar', news + '[src The company] was silent.').head, 'unknown')
  t.equal(agreement('Roald Pellmar', news + '[src The baker] was silent.').head, 'differs')
})
