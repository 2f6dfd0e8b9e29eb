import t from 'tap'
import { fromGenitive, nameStem } from '../../../../src/engine/coreference/by-rules/inflected-names.ts'

t.test('nameStem() is the same for all cases of a Russian or Ukrainian name', async (t) => {
  const families = [
    'Соколов Соколова Соколову Соколовым Соколове',
    'Белова Беловой Белову',
    'Лунин Лунина Лунину Луниным',
    'Зеленский Зеленского Зеленскому Зеленским Зеленская',
    'Зеленський Зеленського Зеленському Зеленським Зеленська',
    'Савчук Савчука Савчуку Савчуком',
    'Бондаренко Бондаренка Бондаренку Бондаренком',
  ]
  for (const forms of families) t.equal(new Set(forms.split(' ').map(nameStem)).size, 1, forms)
  const stems = families.map((forms) => nameStem(forms.split(' ')[0]!))
  t.equal(new Set(stems).size, families.length - 1, 'only the two spellings of one name are the same')
})

t.test('nameStem() leaves marks and case out of Latin names', async (t) => {
  t.equal(nameStem('Pérez'), nameStem('PEREZ'))
  t.not(nameStem('Perez'), nameStem('Peres'))
})

t.test('fromGenitive() gives the name as it stands by itself', async (t) => {
  const samples: readonly [genitive: string, name: string][] = [
    ['Игоря Соколова', 'Игорь Соколов'],
    ['Сергея Лунина', 'Сергей Лунин'],
    ['Анны Беловой', 'Анна Белова'],
    ['Марии Донской', 'Мария Донская'],
    ['Петра Донского', 'Петр Донский'],
    ['Соколова', 'Соколов'],
    ['Ігоря Савчука', 'Ігор Савчук'],
    ['Андрія Бондаренка', 'Андрій Бондаренко'],
    ['Анни Коваленко', 'Анни Коваленко'],
    ['Ann Lee', 'Ann Lee'],
  ]
  for (const [genitive, name] of samples) t.equal(fromGenitive(genitive.split(' ')).join(' '), name)
})
