import t from 'tap'
import { givenNames } from '../../../../src/engine/languages/plain-profile.ts'
import { eastSlavicNames } from '../../../../src/engine/languages/slavic/east-slavic-names.ts'

const { stem, nominative, genderOfFamily, genderOfGiven, mayBeGenitive } = eastSlavicNames(
  givenNames('анна мария евгения олена', 'игорь сергей константин павел павло никита'),
)

t.test('stem() is the same for all cases of a Russian or Ukrainian name', async (t) => {
  const families = [
    'Соколов Соколова Соколову Соколовым Соколове',
    'Белова Беловой Белову',
    'Лунин Лунина Лунину Луниным',
    'Зеленский Зеленского Зеленскому Зеленским Зеленская',
    'Зеленський Зеленського Зеленському Зеленським Зеленська',
    'Савчук Савчука Савчуку Савчуком',
    'Бондаренко Бондаренка Бондаренку Бондаренком',
  ]
  for (const forms of families) t.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
  const stems = families.map((forms) => stem(forms.split(' ')[0]!))
  t.equal(new Set(stems).size, families.length - 1, 'only the two spellings of one name are the same')
})

t.test('names in Latin letters are not inflected', async (t) => {
  t.equal(stem('Perez'), null)
  t.equal(genderOfGiven('anna'), null)
  t.notOk(mayBeGenitive('Anna'))
})

t.test('the endings of names tell the gender', async (t) => {
  t.same(
    ['Белова', 'Донской', 'Соколов', 'Коваленко', 'Зеленська'].map((word) => genderOfFamily(word)),
    ['female', 'either', 'male', 'either', 'female'],
  )
  t.same(
    ['анна', 'игорь', 'никита', 'микола'].map((word) => genderOfGiven(word)),
    ['female', 'male', 'male', 'male'],
  )
})

t.test('mayBeGenitive() tells a body after a role from the person', async (t) => {
  t.ok(mayBeGenitive('Кремля'))
  t.notOk(mayBeGenitive('Соколов'))
  t.notOk(mayBeGenitive('Белова'), 'a woman’s name')
})

t.test('nominative() gives the name of a genitive as it stands by itself', async (t) => {
  const samples: readonly [genitive: string, name: string][] = [
    ['Игоря Соколова', 'Игорь Соколов'],
    ['Сергея Лунина', 'Сергей Лунин'],
    ['Анны Беловой', 'Анна Белова'],
    ['Марии Донской', 'Мария Донская'],
    ['Петра Донского', 'Петр Донский'],
    ['Соколова', 'Соколов'],
    ['Ігоря Савчука', 'Ігор Савчук'],
    ['Андрія Бондаренка', 'Андрій Бондаренко'],
    ['Анны Коваль', 'Анна Коваль'],
    ['Игоря Петровича Соколова', 'Игорь Петрович Соколов'],
    ['Ann Lee', 'Ann Lee'],
  ]
  for (const [genitive, name] of samples) t.equal(nominative(genitive.split(' '), true).join(' '), name)
})

t.test('nominative() knows a given name in an unknown case by the list alone', async (t) => {
  const samples: readonly [name: string, plain: string][] = [
    ['Константина Дробышева', 'Константин Дробышев'],
    ['Евгении Лазарь', 'Евгения Лазарь'],
    ['Анна Белова', 'Анна Белова'],
    ['Лукерья Белова', 'Лукерья Белова'],
  ]
  for (const [name, plain] of samples) t.equal(nominative(name.split(' '), false).join(' '), plain)
})

t.test('a given name shows the case of the family name', async (t) => {
  const samples = [
    ['Павлові Савчуку', 'Павло Савчук'],
    ['Павлом Строгим', 'Павло Строгий'],
    ['Игорем Луниным', 'Игорь Лунин'],
    ['Сергею Белому', 'Сергей Белый'],
    ['Сергею Соловью', 'Сергей Соловей'],
    ['Олені Зеленській', 'Олена Зеленська'],
    ['Анной Беловой', 'Анна Белова'],
    ['Анну Лунину', 'Анна Лунина'],
  ] as const
  for (const [oblique, plain] of samples) t.equal(nominative(oblique.split(' '), false).join(' '), plain)
})
