import t from 'tap'
import { resolveRelative } from '../../../../src/engine/coreference/resolvers/resolve-relative.ts'
import type { Resolution } from '../../../../src/engine/types.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolution(article: string): Resolution {
  const { context, parsed } = lastSource(article, 'relative')
  return resolveRelative(context, parsed)
}

function resolved(article: string): string {
  return speakersOf(resolution(article))
}

t.test('resolveRelative() follows "who" to the name right before it', async (t) => {
  t.equal(resolved('On Monday Ravi Menon, [src who] chairs the board, said so.'), 'Ravi Menon')
  t.equal(resolved('It was Lena Fischer [src who] said so first.'), 'Lena Fischer')
  t.equal(resolution('On Monday Ravi Menon, [src who] chairs the board, said so.').rule, 'relative-pronoun')
})

t.test('resolveRelative() follows "who" over an apposition', async (t) => {
  t.equal(resolved('On Monday Ravi Menon, a reporter [src who] runs a newsletter, left.'), 'Ravi Menon')
  t.equal(resolved('The minister, Olu Adebayo, [src who] lost his seat, said so.'), 'Olu Adebayo')
})

t.test('resolveRelative() follows "who" to a description without a name', async (t) => {
  t.equal(resolved('On Monday Ravi Menon met a nurse [src who] works nights.'), 'nurse (unnamed)')
  t.equal(resolved('The chairman of the board, [src who] asked not to be named, left.'), 'chairman (unnamed)')
  t.equal(resolved('She spoke to parents [src who] queued at the gate.'), 'parents (group)')
})

t.test('resolveRelative() follows "who" past a body to a person, and "which" to the body', async (t) => {
  t.equal(resolved('On Monday Ravi Menon of the Harbour Board, [src who] had come late, left.'), 'Ravi Menon')
  t.equal(resolved('The Green Cross, [src which] runs the camp, said so.'), 'Green Cross (organization)')
})

t.test('resolveRelative() takes "that" after a document for the document', async (t) => {
  t.equal(resolved('A report [src that] was published on Monday said so.'), 'report (document)')
})

t.test('resolveRelative() looks no further than its sentence', async (t) => {
  t.equal(resolved('On Monday Ravi Menon left. [src Who] said so?'), 'Who (unnamed)')
})

t.test('resolveRelative() shows the way from the pronoun to the name', async (t) => {
  const { context, parsed } = lastSource('On Monday Ravi Menon, [src who] chairs the board, said so.', 'relative')
  t.same(
    resolveRelative(context, parsed).chain.map(({ start, end }) => context.document.text.slice(start, end)),
    ['who', 'Ravi Menon'],
  )
})

t.test('resolveRelative() known limit: loses the name before a calling that is no role', async (t) => {
  // She is Lena Fischer.
  t.equal(resolved('Lena Fischer, a baker [src who] moved here in 2010, said so.'), 'baker (unnamed)')
})

t.test(
  'resolveRelative() known limit: takes the nearest name in a phrase for the one that it depends on',
  async (t) => {
    // It is the sister who lives in Lagos.
    t.equal(resolved('The sister of Olu Adebayo, [src who] lives in Lagos, said so.'), 'Olu Adebayo')
  },
)

t.test('resolveRelative() takes a plural for several', async (t) => {
  t.equal(resolved('Parents [src who] queued at the gate said so.'), 'Parents (group)')
})

t.test('resolveRelative() follows "who" from the body of an apposition to the person', async (t) => {
  t.equal(
    resolved('The bridge was inspected by Wanda Kolbe, an engineer at Brixham Steel, [src who] said so.'),
    'Wanda Kolbe',
  )
  t.equal(resolved('“It floats,” said Nikolai Brandt, a builder for Wavecrest, [src who] said so.'), 'Nikolai Brandt')
  t.equal(resolved('She wrote to a friend of Olu Adebayo, [src who] lost his seat.'), 'Olu Adebayo')
})

t.test('resolveRelative() gives nobody a name who is brought in there', async (t) => {
  t.equal(resolved('Olu Adebayo, the architect, left. They met an architect [src who] said so.'), 'architect (unnamed)')
  t.equal(resolved('Olu Adebayo met several drivers [src who] said so.'), 'several drivers (group)')
})

t.test('resolveRelative() takes several or a new one for "who", not a name that tells of them', async (t) => {
  t.equal(resolved('Greta Lind won a share of the delegates [src who] had not decided.'), 'delegates (group)')
  t.equal(resolved('Officials in Ms. Lind’s government [src who] said so were mocked.'), 'Officials (group)')
  t.equal(resolved('“It is old,” said an adviser to Greta Lind, [src who] gave no name.'), 'adviser (unnamed)')
  t.equal(resolved('It was a gift from several voters in Texas, [src who] thanked Lind.'), 'several voters (group)')
  t.equal(resolved('Greta Lind turned the tables on Carl Stone, [src who] said no.'), 'Carl Stone')
})
