// Who speaks in Russian, Ukrainian and Polish: what shows it besides a name beside a verb.

import t from 'tap'
import { wordsAndLines as said } from '../../../support/who-said-what.ts'

t.test('a verb between commas interrupts what is said, with or without a subject', async (t) => {
  t.same(said('ru', 'Пришёл лесник Глеб Орлов. Зимы, признаётся лесник, стали короче.'), [
    'Зимы … стали короче | indirect: Глеб Орлов',
  ])
  t.same(said('uk', 'Прийшов пасічник Гнат Левчук. Панелі, переконував він журналістів, змінять вітер.'), [
    'Панелі … змінять вітер | indirect: Гнат Левчук',
  ])
  t.same(said('pl', 'Przyszedł Jan Lis. Pretensji nie ma, zapewnił, bo most i tak był stary.'), [
    'Pretensji nie ma … bo most i tak był stary | indirect: Jan Lis',
  ])
  t.same(said('uk', 'Прийшла Ганна Савчук. Міст, наголошує вона, обіцяли ще торік.'), [
    'Міст … обіцяли ще торік | indirect: Ганна Савчук',
  ])
})

t.test('a verb may be completed by another word, and follow an adverb', async (t) => {
  t.same(said('ru', 'Анна Белова дала понять, что мост закроют.'), ['что мост закроют | indirect: Анна Белова'])
  t.same(said('ru', 'Мэр Глеб Орлов развёл руками: вопрос не к нему.'), ['вопрос не к нему | indirect: Глеб Орлов'])
  t.same(said('ru', '— Тут волки ходят, — буднично предупреждает Анна Белова. — Но они сытые.'), [
    'Тут волки ходят … Но они сытые | direct: Анна Белова',
  ])
})

t.test('a role across a comma from its name, and kin by their given name', async (t) => {
  t.same(said('pl', '– Świadek mylił piętra – skwitował obrońca, mecenas Jan Lis.'), [
    'Świadek mylił piętra | direct: Jan Lis',
  ])
  t.same(said('pl', 'Córka Anny Kos, Sylwia, pracuje w Lublinie. Przyznaje, że dom jest pusty.'), [
    'że dom jest pusty | indirect: Sylwia',
  ])
})

t.test('an organization has a name only with a capital, and keeps its adjective', async (t) => {
  t.same(said('ru', 'В прокуратуре района сообщили, что дело закрыто.'), [
    'что дело закрыто | indirect: прокуратуре района (group)',
  ])
  t.same(said('pl', 'Okręgowa Izba Lekarska przypomniała, że sprawę umorzono.'), [
    'że sprawę umorzono | indirect: Okręgowa Izba Lekarska (organization)',
  ])
  t.same(said('uk', 'Детективи НАБУ вважають, що ліс вирубали.'), [
    'що ліс вирубали | indirect: Детективи НАБУ (group)',
  ])
})

t.test('whom somebody told is no part of the speaker', async (t) => {
  t.same(said('ru', 'Как пояснила мэр Анна Белова РИА «Южный берег», мост закроют.'), [
    'мост закроют | indirect: Анна Белова',
  ])
  t.same(said('uk', 'У Державній службі доріг «Новинам Полісся» відповіли, що міст закриють.'), [
    'що міст закриють | indirect: Державна служба доріг (organization)',
  ])
})

t.test('a noun at the beginning of a sentence is nobody’s name', async (t) => {
  t.same(said('pl', 'Dyspozytorka utrzymywała, że woziła koperty. – Myliła piętra – skwitował obrońca.'), [
    'że woziła koperty | indirect: Dyspozytorka (unnamed)',
    'Myliła piętra | direct: obrońca (unnamed)',
  ])
})
