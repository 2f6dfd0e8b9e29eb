import fc from 'fast-check'
import t from 'tap'
import { detectLanguage } from '../../../src/engine/language/detect-language.ts'

const SAMPLES: readonly [language: string, text: string][] = [
  ['en', 'The harbour master said on Friday that the ferries would run again within a week.'],
  ['en', '“We won,” Lee said.'],
  ['en', 'Lee said.'],
  ['de', 'Die Hafenmeisterin sagte am Freitag, die Fähren würden binnen einer Woche wieder fahren.'],
  ['fr', 'La directrice du port a déclaré vendredi que les bacs circuleraient de nouveau dans une semaine.'],
  ['es', 'La directora del puerto dijo el viernes que los transbordadores volverán en una semana.'],
  ['it', 'La direttrice del porto ha detto venerdì che i traghetti riprenderanno tra una settimana.'],
  ['pt', 'A diretora do porto disse na sexta-feira que as balsas voltarão em uma semana.'],
  ['pl', 'Dyrektorka portu powiedziała w piątek, że promy wrócą za tydzień.'],
  ['nl', 'De havenmeester zei vrijdag dat de veerboten binnen een week weer varen.'],
  ['ru', 'Начальник порта сказала в пятницу, что паромы снова пойдут через неделю.'],
  ['ru', 'Она сказала'],
  ['uk', 'Начальниця порту сказала в п’ятницю, що пороми знову підуть за тиждень.'],
  ['uk', 'Він сказав'],
]

t.test('detectLanguage() recognises long and short texts', (t) => {
  for (const [language, text] of SAMPLES) t.equal(detectLanguage(text), language, text)
  t.end()
})

t.test('detectLanguage() says "und" of texts with too few letters', (t) => {
  for (const text of ['', ' \n ', '12 345', '?!', 'A.', '\ud800\ud800\ud800'])
    t.equal(detectLanguage(text), 'und', JSON.stringify(text))
  t.end()
})

t.test('detectLanguage() takes an English article with foreign lines for English, wherever they stand', (t) => {
  const english = 'The minister told reporters in the capital that the bridge would be closed until the spring.\n'
  const russian = '«Мост останется закрытым до весны, другого выхода у нас сейчас просто нет», — сказал министр.\n'
  const german = '„Die Brücke bleibt bis zum Frühjahr geschlossen“, sagte der Minister vor der Presse.\n'
  t.equal(detectLanguage(russian + english.repeat(4)), 'en')
  t.equal(detectLanguage(german + german + english.repeat(40)), 'en')
  t.equal(detectLanguage(english.repeat(10) + russian + english.repeat(10)), 'en')
  t.equal(detectLanguage(english + russian.repeat(12)), 'ru')
  t.end()
})

t.test('detectLanguage() answers any text with two letters or "und", the same each time', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const language = detectLanguage(text)
      return /^(?:[a-z]{2}|und)$/u.test(language) && detectLanguage(text) === language
    }),
  )
  t.end()
})
