import t from 'tap'
import { readNameForm } from '../../../../src/engine/coreference/entities/name-form.ts'
import { shortFormsOf, type ShortForms } from '../../../../src/engine/coreference/entities/short-forms.ts'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The short forms of the first name of a sentence about it. */
function formsOf(name: string): ShortForms {
  const document = readDocument(`On Friday the mayor wrote a letter to the ${name} about the bridge.`)
  const form = readNameForm(document, findNames(document)[0]!)
  return shortFormsOf(form, form.kind === 'person' || form.kind === 'unknown')
}

t.test('shortFormsOf() gives a person two family names, the first of them, and name and patronymic', async (t) => {
  const { parts, middleNames } = formsOf('Oksana Ivanivna Yarosh')
  t.same(parts, ['ivanivna yarosh', 'oksana ivanivna'])
  t.same(middleNames, ['ivanivna'])
})

t.test('shortFormsOf() gives a body its name without the words for its kind, and its initials', async (t) => {
  t.same(formsOf('Ostrander Labs').parts, ['labs', 'ostrander'])
  t.same(formsOf('National Rifle Association').initials, ['nra'])
})

t.test('shortFormsOf() gives a team its name without the place, and a body no place for its name', async (t) => {
  t.same(formsOf('Boise Lumberjills').parts, ['lumberjills'])
  t.ok(formsOf('Ashbourne City').parts.includes('city'))
  t.notOk(formsOf('Ohio Department').parts.includes('ohio'))
})
