import t from 'tap'
import { ownerAt, ownerElsewhere } from '../../../../src/engine/coreference/resolvers/owner-elsewhere.ts'
import { markedSources, tokenAt } from '../../../support/resolve-marked.ts'

/** Who owns the noun that is marked, by `find`. */
function owner(find: typeof ownerAt, article: string): string | null {
  const { document, entities, sources } = markedSources(article)
  const found = find(document, entities, tokenAt(document, sources[0]!.spans[0]!.start))
  return found === null ? null : entities.all[found]!.name
}

t.test('ownerAt() finds the name before the noun', async (t) => {
  t.equal(owner(ownerAt, 'On Monday Viktor Hahn’s new [src campaign] began.'), 'Viktor Hahn')
  t.equal(owner(ownerAt, 'On Monday the Hahn [src campaign] began.'), 'Hahn')
})

t.test('ownerAt() finds the name after "by" and "from"', async (t) => {
  t.equal(owner(ownerAt, 'On Monday a [src report] by the Northport Audit Office came out.'), 'Northport Audit Office')
  t.equal(owner(ownerAt, 'On Monday a [src letter] sent from Ida Holm came.'), 'Ida Holm')
  t.equal(owner(ownerAt, 'On Monday a [src study] by Loyola professor Justin Levitt came out.'), 'Justin Levitt')
})

t.test('ownerAt() finds nobody further off', async (t) => {
  t.equal(owner(ownerAt, 'On Monday Ida Holm read the [src report] twice.'), null)
  t.equal(owner(ownerAt, 'On Monday the [src report] was read aloud in the hall by Ida Holm.'), null)
  t.equal(owner(ownerAt, 'On Monday the [src report] came. By Friday Ida Holm had read it.'), null)
})

t.test('ownerElsewhere() remembers the owner from the same noun before', async (t) => {
  t.equal(owner(ownerElsewhere, 'On Monday the Hahn campaign began. It rained. The [src campaign] paid.'), 'Hahn')
})

t.test('ownerElsewhere() looks ahead where nothing stood before', async (t) => {
  t.equal(
    owner(ownerElsewhere, 'A new [src report] is out. The report by the Northport Audit Office names nobody.'),
    'Northport Audit Office',
  )
})

t.test('ownerElsewhere() prefers the nearest one before', async (t) => {
  t.equal(
    owner(
      ownerElsewhere,
      'On Monday a Gallup poll came out. A Marist poll followed. The [src poll] says no. The Siena poll says yes.',
    ),
    'Marist',
  )
})

t.test('ownerElsewhere() finds nobody for another noun', async (t) => {
  t.equal(owner(ownerElsewhere, 'On Monday the Hahn campaign began. The [src report] says so.'), null)
})
