import t from 'tap'
import { clusterNameMentions } from '../../../../src/engine/coreference/entities/cluster-name-mentions.ts'
import { readNameForm } from '../../../../src/engine/coreference/entities/name-form.ts'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The names of a text, those that are one in one string, in order of first mention; "?" behind an ambiguous one. */
function clusters(text: string): string[] {
  const document = readDocument(text)
  const forms = findNames(document).map((name) => readNameForm(document, name))
  const groups = new Map<number, string[]>()
  for (const [at, { group, isAmbiguous }] of clusterNameMentions(forms).entries())
    groups.set(group, [...(groups.get(group) ?? []), forms[at]!.text + (isAmbiguous ? '?' : '')])
  return [...groups.values()].map((names) => names.join(' = '))
}

t.test('clusterNameMentions() joins the short forms of a person to the full name, before and after it', async (t) => {
  t.same(clusters('Mr. Oduya spoke. On Monday Samuel Oduya sat, and Oduya slept. Later Samuel woke.'), [
    'Oduya = Samuel Oduya = Oduya = Samuel',
  ])
  t.same(clusters('On Monday Ms. Nguyen came. Later Linh Nguyen left.'), ['Nguyen = Linh Nguyen'])
})

t.test('clusterNameMentions() joins spellings, initials and short forms of given names', async (t) => {
  t.same(clusters('On Monday William Marsh came. Later Bill Marsh left.'), ['William Marsh = Bill Marsh'])
  t.same(clusters('On Monday Dmitri Belov came. Later Dmitry Belov left.'), ['Dmitri Belov = Dmitry Belov'])
  t.same(clusters('On Monday James Okafor came. Later J. Okafor left.'), ['James Okafor = J. Okafor'])
  t.same(clusters('On Monday José Muñoz came. Later Jose Munoz left.'), ['José Muñoz = Jose Munoz'])
})

t.test('clusterNameMentions() keeps people of one family apart', async (t) => {
  t.same(clusters('On Monday Bill Marsh and Helen Marsh voted. Later Mrs. Marsh waved. Then Mr. Marsh left.'), [
    'Bill Marsh = Marsh',
    'Helen Marsh = Marsh',
  ])
})

t.test('clusterNameMentions() says when a name may be of two, and takes the one introduced first', async (t) => {
  t.same(clusters('On Monday Ann Marsh and Helen Marsh voted. In the end Marsh left.'), [
    'Ann Marsh = Marsh?',
    'Helen Marsh',
  ])
})

t.test('clusterNameMentions() goes by the office before a name', async (t) => {
  t.same(clusters('On Monday President Carla Moreno met Senator Luis Moreno. Later Senator Moreno left.'), [
    'Carla Moreno',
    'Luis Moreno = Moreno',
  ])
})

t.test('clusterNameMentions() knows family names with particles, and those that stand first', async (t) => {
  t.same(clusters('On Monday Ricardo van der Berg sang. Later Mr. van der Berg left.'), [
    'Ricardo van der Berg = van der Berg',
  ])
  t.same(clusters('On Monday Lou Jiwei spoke. Later Mr. Lou left.'), ['Lou Jiwei = Lou'])
})

t.test('clusterNameMentions() joins bodies with their initials, parts and explained short forms', async (t) => {
  t.same(clusters('On Monday the National Rowing Association met. Later the NRA slept.'), [
    'National Rowing Association = NRA',
  ])
  t.same(clusters('On Monday the Swiss People’s Party (SVP) met. Later the SVP slept.'), [
    'Swiss People’s Party = SVP = SVP',
  ])
  t.same(clusters('On Monday the State Department met. Later State slept.'), ['State Department = State'])
})

t.test('clusterNameMentions() takes no body for a person, nor one person for another', async (t) => {
  t.same(clusters('On Monday Paul Ford came. Later the Ford Foundation paid.'), ['Paul Ford', 'Ford Foundation'])
  t.same(clusters('On Monday Olga Brandt came. Later Karl Brandt left.'), ['Olga Brandt', 'Karl Brandt'])
})

t.test('clusterNameMentions() known limit: does not join two orders of one name', async (t) => {
  // Haruki Tanaka is Tanaka Haruki.
  t.same(clusters('On Monday Haruki Tanaka came. Later Tanaka Haruki left.'), ['Haruki Tanaka', 'Tanaka Haruki'])
})
