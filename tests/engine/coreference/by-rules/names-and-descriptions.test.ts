import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { lineOf } from '../../../support/who-said-what.ts'

/** Who said each quote of an article in the language given. */
function speakers(language: string, ...paragraphs: readonly string[]): string[] {
  const analysis = analyse({ text: paragraphs.join('\n\n'), title: null, language })
  return analysis.quotes.map((quote) => lineOf(analysis, quote).replace(/^\w+: /u, ''))
}

t.test('what somebody is stays out of the name', async (t) => {
  t.same(speakers('de', '„Wir bleiben hier“, sagte die Fischwirtin Wencke Tormählen.'), ['Wencke Tormählen'])
  t.same(speakers('de', 'Harms’ Vorgängerin Nele Duhnsen erklärte, der Deich halte.'), ['Nele Duhnsen'])
  t.same(speakers('pl', 'Dyżurny Straży Ludwik Mazur powiedział, że most jest zamknięty.'), ['Ludwik Mazur'])
  t.same(speakers('ru', 'Пекарь Тихон Уваров рассказал, что печь остыла.'), ['Тихон Уваров'])
  t.same(speakers('pt', 'Acrescentou Lídia Prado que a ponte abre em maio.'), ['Lídia Prado'])
})

t.test('a name stands by itself in the answer, in whatever case the text has it', async (t) => {
  t.same(speakers('pl', 'Zdaniem Marka Zalewskiego most będzie zamknięty.'), ['Marek Zalewski'])
  t.same(speakers('pl', 'Według Zofii Maciejowej most będzie zamknięty.'), ['Zofia Maciejowa'])
  t.same(speakers('ru', 'По словам юриста Евгении Лунь, суд откажет.'), ['Евгения Лунь'])
  t.same(speakers('de', 'Nach Auskunft Ole Petersens bleibt die Schleuse zu. „Das dauert“, sagte Petersen.'), [
    'Ole Petersen',
    'Ole Petersen',
  ])
})

t.test('a part of a name means the one who bears it in full', async (t) => {
  t.same(speakers('es', 'La jueza Marina Robledo Cid llegó tarde. “No hubo tren”, dijo Robledo.'), [
    'Marina Robledo Cid',
  ])
  t.same(speakers('pl', 'Adam Wilga i Ewa Wilga startują w wyborach. „Wygram” – powiedziała Wilga.'), ['Ewa Wilga'])
})

t.test('a noun with an article means the one who can be meant near by', async (t) => {
  t.same(
    speakers('fr', 'Claire Bonnard a ouvert sa boulangerie en mars. « Le four est neuf », explique la commerçante.'),
    ['Claire Bonnard'],
  )
  t.same(speakers('it', 'Sul palco è salita Marta Galli. «Ho scritto di notte», ha detto la cantante.'), [
    'Marta Galli',
  ])
  t.same(speakers('uk', 'Першим приїхав Олег Гай. «Води не було», — сказав рятувальник.'), ['Олег Гай'])
  t.same(speakers('de', 'Die Nordwerft AG baut um. Stellen würden nicht gestrichen, teilte das Unternehmen mit.'), [
    'Nordwerft AG (organization)',
  ])
})

t.test('nobody named is meant by somebody new, or where two can be', async (t) => {
  t.match(
    speakers('fr', 'Claire Bonnard est arrivée. Une cliente attendait. « Enfin », a dit la cliente.')[0],
    /unnamed/u,
  )
  t.match(speakers('de', 'Anna Vogt traf Lea Reh am Hafen. „Es regnet“, sagte die Trainerin.')[0], /unnamed/u)
})

t.test('“the latter” is the one who was named last', async (t) => {
  t.same(speakers('es', 'Hablaron Luis Vega y Ana Pozo. Esta última afirmó que el puente abrirá en mayo.'), [
    'Ana Pozo',
  ])
})

t.test('a verb without a subject goes with the only one of the paragraph', async (t) => {
  t.same(speakers('it', 'Chiara Moretti è tornata ieri. «Il ponte regge», ha spiegato.'), ['Chiara Moretti'])
  t.same(speakers('pl', 'Klara Lis obroniła karnego. „Miałam szczęście” – przyznała. Dodała, że boli ją ręka.'), [
    'Klara Lis',
    'Klara Lis',
  ])
})

t.test('a quotation without a verb goes with the only one whom its paragraph names before', async (t) => {
  t.same(speakers('fr', 'Marc Petit est arrivé lundi. « Nous sommes tous très fatigués de cette attente. »'), [
    'Marc Petit',
  ])
  t.same(speakers('fr', 'Marc Petit a salué Luc Girard lundi. « Nous sommes tous très fatigués de cette attente. »'), [
    'nobody',
  ])
})

t.test('letters in brackets stand for the body before them', async (t) => {
  t.same(
    speakers(
      'es',
      'La Federación Nacional de Choferes (FNC) anunció que habrá paro. La FNC recordó que pidió diálogo.',
    ),
    ['Federación Nacional de Choferes (organization)', 'Federación Nacional de Choferes (organization)'],
  )
})

t.test('a noun at the head of a sentence is no name', async (t) => {
  t.match(
    speakers('pl', 'Osoba związana ze sprawą powiedziała, że nowy most jest zamknięty aż do września.')[0],
    /unnamed/u,
  )
  t.match(speakers('es', 'Vecinos de la plaza contaron que no había agua.')[0], /group/u)
})

t.test('a German noun is no name, nor what opens a sentence', async (t) => {
  t.same(speakers('de', 'Offiziellen Angaben zufolge sind zwölf Häuser beschädigt worden.'), [
    'Offiziellen Angaben (document)',
  ])
  t.match(speakers('de', 'Nach Auskunft der Mieterin des obersten Stockwerks war die Tür offen.')[0], /unnamed/u)
  t.same(
    speakers(
      'de',
      'Die Kanzlei von Ole Tamm prüft den Fall. Das Geld sei weg, sagte Tamm. Nach Tamms Angaben fehlt alles. „Es ist aus“, sagte Tamm.',
    ).at(-1),
    'Ole Tamm',
  )
})

t.test('a body is named with what it is and where', async (t) => {
  t.same(speakers('de', 'Nach Angaben der Staatsanwaltschaft Wesselring wird weiter ermittelt.'), [
    'Staatsanwaltschaft Wesselring (organization)',
  ])
  t.same(speakers('de', 'Wie die Plattenfirma Nordklang mitteilte, erscheint das Album im Mai.'), [
    'Nordklang (organization)',
  ])
  t.same(speakers('de', 'Der Fernsehsender „Kanal 7“ berichtete, der Damm sei gebrochen.'), ['Kanal 7 (organization)'])
  t.same(speakers('de', 'Nach Einschätzung des Landgerichts war der Vertrag ungültig.'), ['Landgericht (organization)'])
})

t.test('who works for a body is not the body', async (t) => {
  t.match(speakers('de', 'Der Chefredakteur der Zeitung Elbkurier sagte, er bleibe.')[0], /unnamed/u)
  t.same(speakers('de', 'Tom Reh vom Verein Blaue Welle sagte, das Wasser sei sauber.'), ['Tom Reh'])
  t.same(speakers('de', 'Lea Ahn, die Vorsitzende der Freien Liste, sagte, sie trete an.'), ['Lea Ahn'])
  t.same(speakers('de', 'Nach Angaben des Sprechers des Umweltministeriums, Till Karg, wird das Moor geflutet.'), [
    'Till Karg',
  ])
})

t.test('who heads a body is not called by its name', async (t) => {
  t.same(
    speakers(
      'it',
      'Acque del Sole annuncia che il cantiere chiude. “È finita”, dichiara Ugo Neri, presidente di Acque del Sole. La società precisa che i lavori partiranno lunedì.',
    ).at(-1),
    'Acque del Sole (organization)',
  )
  t.same(speakers('it', 'Il senatore Paolo Galli di Alleanza Rossa ha detto che voterà contro.'), ['Paolo Galli'])
})

t.test('several people are not one of a name', async (t) => {
  t.same(speakers('uk', 'Очевидці розповіли, що згасли ліхтарі.'), ['Очевидці (group)'])
})

t.test('a document is one in every case', async (t) => {
  t.match(speakers('pl', 'W notatce napisano, że kamera była zaklejona.').join(), /^$|document/u)
  t.same(speakers('uk', 'У повідомленні ДСНС сказано, що пожежу загасили.'), ['ДСНС (organization)'])
})

t.test('a text speaks for whoever is named as its author', async (t) => {
  t.same(speakers('de', 'Laut einer Mitteilung der Bürgermeisterin Ute Brandt bleibt das Bad zu.'), ['Ute Brandt'])
  t.same(speakers('fr', 'Selon un rapport de Claire Bonnard, le pont fermera en mai.'), ['Claire Bonnard'])
})

t.test('who is described before being named is who alone is called so further on', async (t) => {
  t.same(
    speakers(
      'fr',
      'Selon le vétérinaire, le parc fermera en mai.',
      'Le vétérinaire, Samuel Brun, y travaille depuis longtemps.',
    ),
    ['Samuel Brun'],
  )
  t.same(
    speakers('de', 'Die Anwältin sagte, sie sei erschüttert.', 'Anwältin Lea Ahn vertritt die Familie seit Mai.'),
    ['Lea Ahn'],
  )
})

t.test('or the first who is named, if nobody was before and nothing else is said of them', async (t) => {
  t.same(
    speakers(
      'fr',
      'La directrice du zoo a annoncé que le parc fermerait.',
      'À la tête du zoo depuis quatre ans, Mathilde Brun a hérité d’une dette.',
    ),
    ['Mathilde Brun'],
  )
  t.match(
    speakers(
      'de',
      'Der niederländische Präsident sagte, er sei bereit.',
      'Der Präsident des Verbandes, Ole Tamm, war nicht da.',
    )[0],
    /unnamed/u,
  )
})

t.test('an office is not that of somebody who has been called otherwise', async (t) => {
  t.match(
    speakers('de', 'Der Landwirt Jan Beek wurde gefunden. Der Staatsanwalt sagte, es gebe keinen Verdacht.').at(-1),
    /unnamed/u,
  )
  t.match(speakers('de', 'Jan Beek wurde verurteilt. Nach Ansicht der Verteidigung ist das falsch.')[0], /unnamed/u)
})

t.test('“she” is nobody named where somebody new of that gender spoke after', async (t) => {
  t.same(
    speakers(
      'de',
      'Anna Vogt kam zu spät. „Wir warten“, sagte eine Sprecherin. Sie sagte: „Das wird noch lange dauern.“',
    ).at(-1),
    'nobody',
  )
})

t.test('a title or a term in marks inside a sentence is no quotation', async (t) => {
  t.same(speakers('fr', 'Le festival s’ouvre avec « Les Marées longues » et finit par un bal.'), [])
  t.same(speakers('uk', 'У касі продають «чорні квитки» без місця.'), [])
})

t.test('a Slavic body is named in the nominative, and meant again by its noun or by “there”', async (t) => {
  t.same(
    speakers(
      'ru',
      'По данным Министерства лесного хозяйства, пожар потушен.',
      'В ведомстве уточнили, что сгорело два дома.',
    ),
    ['Министерство лесного хозяйства (organization)', 'Министерство лесного хозяйства (organization)'],
  )
  t.same(speakers('ru', 'МИД Ормонии заявил, что посол уехал.', 'В министерстве напомнили, что виза не нужна.'), [
    'МИД Ормонии (organization)',
    'МИД Ормонии (organization)',
  ])
  t.same(speakers('uk', 'У Земельному банку поставилися до ідеї стримано. Там застерегли, що ставки зростуть.'), [
    'Земельний банк (organization)',
  ])
  t.same(speakers('pl', 'Według Ministerstwa Klimatu poziom wody opadnie. Resort zastrzega, że może padać.'), [
    'Ministerstwo Klimatu (organization)',
    'Ministerstwo Klimatu (organization)',
  ])
})

t.test('who has a role at a body is no body', async (t) => {
  t.same(speakers('ru', '«Печь остыла», — сказал технолог завода Ришат Валеев.'), ['Ришат Валеев'])
  t.same(speakers('ru', 'Эксперт Института северных рек Мария Довгань полагает, что лёд сойдёт в мае.'), [
    'Мария Довгань',
  ])
  t.same(speakers('pl', '„Gramy dalej” – powiedziała prezes klubu Danuta Żyła.'), ['Danuta Żyła'])
})

t.test('a name may be a month or a role as well', async (t) => {
  t.same(speakers('pl', 'Bohaterką została Maja Kos.', '„Bałam się” – powiedziała Kos.'), ['Maja Kos'])
  t.same(speakers('pl', '„Bałem się” – powiedział Jan Król.'), ['Jan Król'])
})

t.test('Swedish “hon” is a woman, and a Dutch role is no name', async (t) => {
  t.same(speakers('sv', 'Ordförande Amanda Lind är besviken.', '– Vi tränar i sjön, säger hon.'), ['Amanda Lind'])
  t.same(speakers('nl', 'Slager Henk Brouwer vertelt dat hij een zaak opende.'), ['Henk Brouwer'])
})
