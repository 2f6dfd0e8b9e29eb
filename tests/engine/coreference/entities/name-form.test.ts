import t from 'tap'
import { readNameForm, type NameForm } from '../../../../src/engine/coreference/entities/name-form.ts'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The first name of the text, or the one at `at`. */
function form(text: string, at = 0): NameForm {
  const document = readDocument(text)
  const name = findNames(document)[at]
  if (name === undefined) throw new Error(`no name: ${text}`)
  return readNameForm(document, name)
}

t.test('readNameForm() knows people by forms of address, titles, given names and particles', async (t) => {
  for (const text of [
    'On Monday Mr. Oh came.',
    'On Monday President Moreno came.',
    'On Monday Helen Xu came.',
    'On Monday Mahathir bin Mohamad came.',
    'On Monday J. Edgar Okafor came.',
    'On Monday Murugan a/l Kandasamy came.',
    'On Monday SP Bako Yelwa-Musa came.',
  ])
    t.equal(form(text).kind, 'person', text)
})

t.test('readNameForm() knows bodies by their words, "of" and capitals', async (t) => {
  for (const text of [
    'In the end the Northport Harbour Board met again on the quay.',
    'In the end the Ministry of Roads met again on the quay.',
    'On Monday NATO met.',
    'In the end Swiss Rail met again on the quay.',
  ])
    t.equal(form(text).kind, 'organization', text)
})

t.test('readNameForm() keeps people apart from bodies whose words they bear', async (t) => {
  t.equal(form('On Monday Harrison Ford came.').kind, 'person')
  t.equal(form('On Monday Mary Jo White came.').kind, 'person')
  t.equal(form('On Monday T.V. Subramaniam came.').kind, 'person')
  t.equal(form('In the end the Ford Foundation met.').kind, 'organization')
  t.equal(form('On Monday M.K. Holdings met.').kind, 'organization')
})

t.test('readNameForm() knows places, and whom a place is named after', async (t) => {
  t.equal(form('On Monday Norway paid.').kind, 'place')
  t.equal(form('On Monday Mr. Jordan paid.').kind, 'person')
})

t.test('readNameForm() says nothing of a name that tells nothing', async (t) => {
  t.equal(form('On Monday Tojo Rakoto came.').kind, 'unknown')
  t.equal(form('On Monday Tojo Rakoto came.').gender, 'either')
})

t.test('readNameForm() tells the family name with its particles', async (t) => {
  t.equal(form('On Monday Ricardo van der Berg came.').family, 'van der berg')
  t.equal(form('On Monday Samuel Oduya Jr. came.').family, 'oduya')
  t.equal(form('On Monday Recep Erdoğan came.').family, 'erdogan')
  t.equal(form('On Monday Recep Erdoğan came.').given, 'recep')
})

t.test('readNameForm() leaves a nickname out of the words', async (t) => {
  t.same(form('On Monday Joe “Slim” Park came.').words, ['joe', 'park'])
})

t.test('readNameForm() tells gender from the form of address before the given name', async (t) => {
  t.equal(form('On Monday Ms. Kowalski came.').gender, 'female')
  t.equal(form('On Monday Dmitry Belov came.').gender, 'male')
  t.equal(form('On Monday Mr. Helen came.').gender, 'male')
})

t.test('readNameForm() notes office, article and explanation', async (t) => {
  t.equal(form('On Monday President Moreno came.').office, 'president')
  t.equal(form('On Monday Mr. Moreno came.').office, null)
  t.equal(form('In the end the Harbour Board met.').hasArticle, true)
  t.equal(form('In the end the National Rowing Association (NRA) met again on the quay.', 1).explains, true)
  t.equal(form('In the end the NRA met.').explains, false)
})
