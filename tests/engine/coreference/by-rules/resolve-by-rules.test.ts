import fc from 'fast-check'
import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { wordsAndLines } from '../../../support/who-said-what.ts'

/** The quotes of an article, each as its words and who said them. */
const said = (...paragraphs: readonly string[]): string[] =>
  wordsAndLines(null, ...paragraphs).map((line) => line.replace(/ \| \w+: /u, ' | '))

t.test('analyse() names the speakers of a Russian article, in whatever case they stand', async (t) => {
  t.same(
    said(
      'Мост через Оку откроют весной. Об этом сообщил министр транспорта Игорь Соколов.',
      '«Мы закончили раньше срока, — сказал Соколов. — Денег хватило». Он добавил, что дорогу тоже отремонтируют. По словам Соколова, пробок не будет.',
      'Глава города Анна Белова с ним не согласна. «Это обещали уже трижды», — заявила она журналистам. По её словам, «людям надоело ждать».',
    ),
    [
      'Мост через Оку откроют весной | Игорь Соколов',
      '«Мы закончили раньше срока, … Денег хватило» | Игорь Соколов',
      'что дорогу тоже отремонтируют | Игорь Соколов',
      'пробок не будет | Игорь Соколов',
      '«Это обещали уже трижды» | Анна Белова',
      '«людям надоело ждать» | Анна Белова',
    ],
  )
})

t.test('analyse() names the speakers of a Ukrainian article', async (t) => {
  t.same(
    said(
      'Міст через Десну відкриють навесні, повідомив міністр транспорту Ігор Савчук.',
      '«Ми закінчили раніше», — сказав Савчук. За словами Савчука, заторів не буде.',
      '«Це обіцяли вже тричі», — заявила міська голова Ганна Бондаренко. За її словами, «людям набридло чекати».',
    ),
    [
      'Міст через Десну відкриють навесні | Ігор Савчук',
      '«Ми закінчили раніше» | Ігор Савчук',
      'заторів не буде | Ігор Савчук',
      '«Це обіцяли вже тричі» | Ганна Бондаренко',
      '«людям набридло чекати» | Ганна Бондаренко',
    ],
  )
})

t.test('analyse() names the speakers of a French article, by title, pronoun and role', async (t) => {
  t.same(
    said(
      'Le pont de la Loire ouvrira au printemps, a annoncé lundi le ministre des Transports, Marc Lefort.',
      '« Nous avons fini avant l’heure », a déclaré M. Lefort. « L’argent a suffi », a-t-il ajouté. Selon le ministre, la route sera aussi réparée.',
      'La maire, Anne Petit, n’est pas d’accord. « On nous l’a promis trois fois », s’est-elle indignée. « Les gens, a dit Anne Petit, en ont assez. »',
    ),
    [
      'Le pont de la Loire ouvrira au printemps | Marc Lefort',
      '« Nous avons fini avant l’heure » | Marc Lefort',
      '« L’argent a suffi » | Marc Lefort',
      'la route sera aussi réparée | Marc Lefort',
      '« On nous l’a promis trois fois » | Anne Petit',
      '« Les gens … en ont assez. » | Anne Petit',
    ],
  )
})

t.test('analyse() names the speakers of a Spanish article, also where no word stands for them', async (t) => {
  t.same(
    said(
      'El puente del Tajo abrirá en primavera, anunció el lunes el ministro de Transportes, Marcos León.',
      '“Hemos terminado antes de tiempo”, dijo León a la agencia EFE. “El dinero ha bastado”, añadió. Según el ministro, también se arreglará la carretera.',
      'La alcaldesa, Ana Pozo, no está de acuerdo. «Nos lo han prometido tres veces», protestó Pozo.',
    ),
    [
      'El puente del Tajo abrirá en primavera | Marcos León',
      '“Hemos terminado antes de tiempo” | Marcos León',
      '“El dinero ha bastado” | Marcos León',
      'también se arreglará la carretera | Marcos León',
      '«Nos lo han prometido tres veces» | Ana Pozo',
    ],
  )
})

t.test('analyse() names the speakers of a German article, where every noun has a capital', async (t) => {
  t.same(
    said(
      'Die Brücke über die Elbe wird im Frühjahr geöffnet, wie Verkehrsminister Tom Reh am Montag mitteilte.',
      '„Wir sind früher fertig geworden“, sagte Reh der „Elbzeitung“. „Das Geld hat gereicht“, fügte er hinzu. Nach Angaben des Ministers wird auch die Straße erneuert.',
      'Bürgermeisterin Anna Vogt ist anderer Ansicht. „Das hat man uns dreimal versprochen“, sagte Vogt. „Es reicht“, so die Bürgermeisterin.',
      'Die Fähren fuhren nach Angaben der Polizei noch am Abend.',
    ),
    [
      'Die Brücke über die Elbe wird im Frühjahr geöffnet | Tom Reh',
      '„Wir sind früher fertig geworden“ | Tom Reh',
      '„Das Geld hat gereicht“ | Tom Reh',
      'wird auch die Straße erneuert | Tom Reh',
      '„Das hat man uns dreimal versprochen“ | Anna Vogt',
      '„Es reicht“ | Anna Vogt',
      'Die Fähren fuhren … noch am Abend | Polizei (group)',
    ],
  )
})

t.test('analyse() leaves a pronoun alone that nobody fits', async (t) => {
  t.same(said('„Das ist ein schwerer Fehler“, sagte sie am Montag in Kiel.'), [
    '„Das ist ein schwerer Fehler“ | nobody',
  ])
  t.same(said('Anna Vogt schwieg. „Das ist ein schwerer Fehler“, sagte er am Montag in Kiel.'), [
    '„Das ist ein schwerer Fehler“ | nobody',
  ])
})

t.test('analyse() names both of a joint source, and a paper in quotation marks', async (t) => {
  t.same(said('Bürgermeisterin Anna Vogt und Minister Tom Reh erklärten am Montag, man werde nicht nachgeben.'), [
    'man werde nicht nachgeben | Anna Vogt + Tom Reh',
  ])
  t.same(said('Как пишет газета «Заря», переговоры с перевозчиками сорваны, и паромы не пойдут.'), [
    'переговоры с перевозчиками сорваны, и паромы не пойдут | Заря (organization)',
  ])
})

t.test('analyse() describes speakers without a name', async (t) => {
  t.same(said('Les syndicats estiment que la réforme des retraites est injuste pour les femmes.'), [
    'que la réforme des retraites est injuste pour les femmes | syndicats (group)',
  ])
  t.same(said('Einer Studie zufolge sind die Preise für Brot und Milch im Sommer gefallen.'), [
    'sind die Preise für Brot und Milch im Sommer gefallen | Studie (document)',
  ])
})

t.test('analyse() gives nobody the title of a film', async (t) => {
  t.same(
    said('Фильм «Большая вода» выйдет в прокат в мае. Его режиссёр Анна Ким сказала, что премьера пройдёт в Туле.'),
    ['что премьера пройдёт в Туле | Анна Ким'],
  )
})

t.test('analyse() takes a place that words come from for the people there', async (t) => {
  t.same(said('У Міністерстві інфраструктури відповіли, що кошторис перевірено ще навесні.'), [
    'що кошторис перевірено ще навесні | Міністерство інфраструктури (organization)',
  ])
})

t.test('analyse() does not take a spokesman’s ministry for the spokesman', async (t) => {
  t.same(said('« Nous ne commentons jamais ces rumeurs », a répondu le porte-parole du Kremlin.'), [
    '« Nous ne commentons jamais ces rumeurs » | le porte-parole du Kremlin (unnamed)',
  ])
  t.same(said('«Мы никогда не комментируем такие слухи», — ответил представитель Кремля.'), [
    '«Мы никогда не комментируем такие слухи» | представитель Кремля (unnamed)',
  ])
})

t.test('analyse() reads a paragraph in another script inside an English article', async (t) => {
  t.same(
    said(
      'The bridge will open in spring, Transport Minister Ann Lee said on Monday, and the ferries will stop.',
      '«Мы закончили раньше срока», — сказал инженер Игорь Соколов.',
    ).slice(-1),
    ['«Мы закончили раньше срока» | Игорь Соколов'],
  )
})

t.test('analyse() names nobody for one of a body, nor a body that is not named', async (t) => {
  const [reporter] = said(
    'Die Fähre kam am Abend an. „Es war sehr laut“, sagte ein Reporter des Senders Radio Marsch am Montag.',
  )
  t.match(reporter, /\(unnamed\)$/u)
  const [adviser] = said('A ponte abre na segunda-feira. «O prazo vai ser cumprido», afirmou um assessor do governo.')
  t.match(adviser, /\(unnamed\)$/u)
  // the name beside the role is still believed
  const [named] = said('Die Fähre kam am Abend an. „Es war sehr laut“, sagte der neue Sprecher Jan Vogt am Montag.')
  t.match(named, /Jan Vogt$/u)
})

t.test('analyse() answers any text in any language', async () => {
  const words = fc.constantFrom(
    ...'„ “ « » , . : — sagte Vogt er sie der Minister сказал он она Соколов по словам dit il elle a déclaré selon le maire dijo según él Ana Pozo \n\n'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.constantFrom('de', 'fr', 'es', 'ru', 'uk', 'it', 'xx'),
      (pieces, language) => {
        const text = pieces.join(' ')
        const { quotes, speakers } = analyse({ text, title: null, language })
        return quotes.every(({ speakerIds }) =>
          speakerIds.every((id) => speakers.some((speaker) => speaker.id === id && speaker.name !== '')),
        )
      },
    ),
    { numRuns: 200 },
  )
})
