import t from 'tap'
import { compareKey, givenNamesAgree, nameStem, wordKey } from '../../../../src/engine/coreference/entities/name-key.ts'

t.test('wordKey() compares without case, accents and full stops', (t) => {
  t.equal(wordKey('Erdoğan'), wordKey('ERDOGAN'))
  t.equal(wordKey('J.'), 'j')
  t.equal(wordKey('O’Rourke'), wordKey("O'Rourke"))
  t.end()
})

t.test('givenNamesAgree() knows initials, short forms and spellings, and keeps others apart', (t) => {
  for (const [left, right] of [
    ['bill', 'william'],
    ['j', 'james'],
    ['dmitri', 'dmitry'],
    ['tim', 'timothy'],
    ['liz', 'elizabeth'],
  ])
    t.ok(givenNamesAgree(left!, right!), `${left} ${right}`)
  for (const [left, right] of [
    ['bill', 'hillary'],
    ['ted', 'rafael'],
    ['j', 'mary'],
    ['ann', 'olga'],
  ])
    t.notOk(givenNamesAgree(left!, right!), `${left} ${right}`)
  t.end()
})

t.test('nameStem() takes Russian case endings off and leaves Latin names alone', (t) => {
  t.equal(nameStem('пескова'), nameStem('песков'))
  t.equal(nameStem('пескову'), nameStem('песков'))
  t.equal(nameStem('lee'), 'lee')
  t.end()
})

t.test('compareKey() leaves out titles, the article and suffixes, but never the whole name', (t) => {
  t.equal(compareKey('the Trump campaign'), 'trump campaign')
  t.equal(compareKey('Mr. Lee'), 'lee')
  t.equal(compareKey('Samuel K. Oduya Jr.'), 'samuel k oduya')
  t.equal(compareKey('President'), 'president')
  t.equal(compareKey(''), '')
  t.end()
})
