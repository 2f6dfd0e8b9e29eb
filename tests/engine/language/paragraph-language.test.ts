import t from 'tap'
import { paragraphLanguage } from '../../../src/engine/language/paragraph-language.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'

const ENGLISH = 'The minister told reporters that the bridge would be closed until the spring.'
const RUSSIAN = '«Мост закрыт до весны, другого выхода нет», — сказал министр.'
const UKRAINIAN = '«Міст зачинено до весни, іншого виходу немає», — сказав міністр.'

t.test('paragraphLanguage() tells a paragraph in another script from the article around it', (t) => {
  const document = readDocument([ENGLISH, RUSSIAN, UKRAINIAN, ENGLISH].join('\n\n'))
  t.same(
    [0, 1, 2, 3].map((paragraph) => paragraphLanguage(document, paragraph, 'en')),
    ['en', 'ru', 'uk', 'en'],
  )
  t.same(
    [0, 1, 2, 3].map((paragraph) => paragraphLanguage(document, paragraph, 'ru')),
    ['en', 'ru', 'ru', 'en'],
  )
  t.end()
})

t.test('paragraphLanguage() leaves paragraphs of a few letters or with a foreign name to the article', (t) => {
  const document = readDocument('Да!\n\nThe paper, Известия, said on Monday that the bridge would be closed.\n\n1914 5')
  t.same(
    [0, 1, 2].map((paragraph) => paragraphLanguage(document, paragraph, 'en')),
    ['en', 'en', 'en'],
  )
  t.end()
})
