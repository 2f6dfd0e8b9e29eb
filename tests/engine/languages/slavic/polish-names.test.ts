import t from 'tap'
import { givenNames } from '../../../../src/engine/languages/plain-profile.ts'
import { polishNames } from '../../../../src/engine/languages/slavic/polish-names.ts'

const { stem, nominative, genderOfGiven } = polishNames(givenNames('anna zofia', 'marek bartłomiej paweł maciej jan'))

t.test('stem() is the same for all cases of a Polish name', async (t) => {
  for (const forms of [
    'Kowalski Kowalskiego Kowalskiemu Kowalskim',
    'Nowak Nowaka Nowakiem Nowakowi',
    'Rzepa Rzepy Rzepę',
  ])
    t.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
  for (const forms of ['Marek Marka Markiem', 'Zofia Zofii Zofią', 'Maciej Macieja Maciejem'])
    t.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
  t.not(stem('Nowak'), stem('Nowicki'))
})

t.test('nominative() gives a Polish name as it stands by itself', async (t) => {
  const genitives: readonly [genitive: string, name: string][] = [
    ['Marka Kowalskiego', 'Marek Kowalski'],
    ['Zofii Sikorowej', 'Zofia Sikorowa'],
    ['Anny Rzepy', 'Anna Rzepa'],
    ['Jana Nowaka', 'Jan Nowak'],
    ['Adama Bartka', 'Adam Bartek'],
    ['Rzepy', 'Rzepa'],
  ]
  for (const [genitive, name] of genitives) t.equal(nominative(genitive.split(' '), true).join(' '), name)
  t.equal(nominative(['Bartłomiejem', 'Nowakiem'], false).join(' '), 'Bartłomiej Nowak')
  t.equal(nominative(['Annę', 'Rzepę-Malec'], false).join(' '), 'Anna Rzepa-Malec')
  t.equal(nominative(['Markowi', 'Kowalskiemu'], false).join(' '), 'Marek Kowalski')
  t.equal(stem('Rzepę-Malec'), stem('Rzepa-Malec'))
  t.equal(nominative(['Anna', 'Rzepa'], false).join(' '), 'Anna Rzepa')
})

t.test('the endings of Polish given names tell the gender', async (t) => {
  t.same(['anna', 'jan', 'kuba', 'bogna'].map(genderOfGiven), ['female', 'male', 'male', 'female'])
})
