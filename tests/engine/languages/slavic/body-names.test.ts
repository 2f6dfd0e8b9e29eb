import t from 'tap'
import { bodyNounOf, bodyPattern, mayBeCalled } from '../../../../src/engine/languages/slavic/body-names.ts'
import { POLISH } from '../../../../src/engine/languages/pl.ts'
import { RUSSIAN } from '../../../../src/engine/languages/ru.ts'
import { UKRAINIAN } from '../../../../src/engine/languages/uk.ts'
import { RUSSIAN_BODIES } from '../../../../src/engine/languages/slavic/east-slavic-bodies.ts'

t.test('the name of a body is given as it stands by itself', async (t) => {
  const samples = [
    [RUSSIAN, 'Министерства лесного хозяйства', 'Министерство лесного хозяйства'],
    [RUSSIAN, 'Земельном банке', 'Земельный банк'],
    [RUSSIAN, 'городской прокуратурой', 'городская прокуратура'],
    [RUSSIAN, 'областному суду', 'областной суд'],
    [RUSSIAN, 'Внешнем управлении', 'Внешнее управление'],
    [RUSSIAN, 'МЭРИИ', 'МЭРИЯ'],
    [UKRAINIAN, 'Державній службі', 'Державна служба'],
    [UKRAINIAN, 'Середнього банку', 'Середній банк'],
    [UKRAINIAN, 'Нацполіції', 'Нацполіція'],
    [POLISH, 'Sądu Okręgowego w Radlinie', 'Sąd Okręgowy w Radlinie'],
    [POLISH, 'Najwyższej Izby Kontroli', 'Najwyższa Izba Kontroli'],
    [POLISH, 'Urzędzie Morskim', 'Urząd Morski'],
  ] as const
  for (const [{ inflection }, oblique, plain] of samples)
    t.equal(inflection!.nominativeOfBody(oblique.split(' ')).join(' '), plain)
})

t.test('what is no body, or stands in the nominative already, stays as it is', async (t) => {
  for (const words of ['Министерство лесного хозяйства', 'директором комитета', 'Севера'])
    t.equal(RUSSIAN.inflection!.nominativeOfBody(words.split(' ')).join(' '), words)
})

t.test('a noun for a body may be the end of a longer word', async (t) => {
  t.same(bodyNounOf('киноакадемии', RUSSIAN_BODIES), { nominative: 'киноакадемия', gender: 'female' })
  t.equal(bodyNounOf('берега', RUSSIAN_BODIES), null)
  const banks = bodyPattern(RUSSIAN_BODIES, new Set(['банк']))
  t.same(
    ['банке', 'банк', 'суде'].map((word) => banks.test(word)),
    [true, true, false],
  )
})

t.test('a ministry may be meant by its noun', async (t) => {
  t.ok(mayBeCalled('МИД Ормонии', 'министерство'))
  t.ok(mayBeCalled('Минтранс', 'министерство'))
  t.ok(mayBeCalled('Лесной банк', 'банк'))
  t.notOk(mayBeCalled('Мебель', 'министерство'))
})
