import fc from 'fast-check'
import t from 'tap'
import { spanOf, type Document } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import type { Span } from '../../../../src/model.ts'
import { extractByPatterns } from '../../../../src/engine/extraction/patterns/extract-by-patterns.ts'
import { marked, writeMarks } from '../../../support/marked.ts'
import type { ExtractedAttribution } from '../../../../src/engine/types.ts'
import type { TokenRange } from '../../../../src/engine/language/token-range.ts'

/** What is extracted from each sentence; one without marks has nothing in it that anybody says. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  ru: [
    '[q «Мы построим мост за два года»], — [cue сказал] [src министр транспорта Игорь Соколов].',
    '[q «Мост,] — [cue заявила] в понедельник [src глава города Анна Белова], — [q откроют весной»].',
    '[src Пресс-секретарь губернатора Пётр Лунин] [cue сообщил] журналистам, [q что дорогу закроют на месяц].',
    '[src Соколов] [cue подчеркнул]: [q «Денег хватит»].',
    'Как [cue сообщил] [src представитель МЧС Олег Гусев], [q пострадавших нет].',
    '[cue По словам] [src Беловой], [q ремонт обойдётся в сто миллионов].',
    '[cue По [src её] словам], [q ремонт завершат осенью].',
    '[q Паромы вернутся в мае], [cue сообщила] [src пресс-служба порта].',
    '[q «Это ошибка»], — [cue считает] [src депутат Николай Жуков].',
    '[q «Это ошибка»], — [cue добавил] [src он]. «Мы её исправим».',
    '[src Жуков] [cue назвал] план [q «безумием»].',
    'В [src заявлении МИД] [cue говорится], [q что переговоры продолжатся].',
    '[q «Переговоры продолжатся»], — [cue говорится] в [src заявлении министерства].',
    'Он не сказал, когда откроют мост.',
    '[src Мэр], выступая на совещании, [cue пообещал], [q что дорогу откроют к лету].',
    '[src Глава МИД Сергей Орлов], комментируя ситуацию, [cue заявил]: [q «Мы готовы»].',
    'На брифинге в Туле [src Сергей Орлов] [cue заявил], [q что всё под контролем].',
    '[cue Согласно данным] [src полиции], [q водитель был трезв].',
    '[q «Мы готовы»], — [src Орлов] [cue сказал] это в эфире.',
    'Писатель прочёл роман «Тихий Дон» и ушёл.',
    '[q Россия готова к переговорам], [cue заявил] в среду [src официальный представитель Кремля Дмитрий Орлов], передает ТАСС.',
    '[src Президент Казахстана Нурлан Ахметов] на встрече с министрами [cue отметил], [q что «страна справилась»], и поблагодарил врачей.',
    '[src Премьер-министр страны Антон Белых], комментируя решение суда, [cue подчеркнул]: [q «Мы уважаем закон»].',
    '[q «Это не так»], — [cue возразила] ему [src глава комитета Госдумы по труду Ольга Зимина].',
    '[src1 [src2 Зимина]] [cue1 сообщила] агентству, [q1 что закон примут в мае], и [cue2 добавила], [q2 что его поддержат все фракции].',
    '[cue По данным] [src Минобороны], [q сбито пять беспилотников].',
    'Как [cue пишет] [src газета «Заря»], [q переговоры сорваны].',
    '[src Эксперты] [cue считают], [q что цены вырастут].',
    '[q "Мы победим!"] - [cue сказал] [src тренер Павел Круг].',
    '[q «Мы победим!] — [cue сказал] [src тренер Павел Круг]. — [q Иначе нельзя»].',
    '[src Тренер Павел Круг][cue :] [q «Мы победим, я уверен в этом»].',
    'На вопрос, когда откроют мост, [src министр] [cue ответил]: [q «Скоро»].',
    '[src Он] [cue рассказал], [q что был «очень удивлен» решением].',
    'Ранее [src глава МИД Украины Андрей Гай] [cue заявлял], [q что «переговоры возможны»].',
    '[cue По мнению] [src политолога Сергея Лунина], [q выборы перенесут].',
    '[q «Все будет хорошо»], — [cue уверена] [src она].',
    '[src Сын погибшего Иван Рыбак] [cue рассказал] журналистам: [q «Отец ни в чем не виноват»].',
    '[src1 Соколов] [cue1 заявил], [q1 что не будет участвовать в выборах]. [src2 Он] также [cue2 отметил], [q2 что «устал»].',
  ],
  uk: [
    '[q «Ми збудуємо міст за два роки»], — [cue сказав] [src міністр транспорту Ігор Савчук].',
    '[q «Міст,] — [cue заявила] в понеділок [src міська голова Ганна Бондар], — [q відкриють навесні»].',
    '[src Речник губернатора Петро Лунь] [cue повідомив] журналістам, [q що дорогу закриють на місяць].',
    '[src Савчук] [cue наголосив]: [q «Грошей вистачить»].',
    'Як [cue повідомив] [src представник ДСНС Олег Гусак], [q постраждалих немає].',
    '[cue За словами] [src Бондар], [q ремонт коштуватиме сто мільйонів].',
    '[cue За [src її] словами], [q ремонт завершать восени].',
    '[q «Це помилка»], — [cue вважає] [src депутат Микола Жук].',
    '[cue На думку] [src експерта], [q ціни зростуть].',
    '[q Пороми повернуться в травні], [cue повідомила] [src пресслужба порту].',
    '[src Жук] [cue назвав] план [q «божевіллям»].',
    '[q Україна готова до переговорів], [cue заявив] у середу [src речник МЗС Андрій Гай].',
    '[q «Ми уважно стежимо за ситуацією»], – [cue цитує] [src Гая] видання «Зоря».',
    '[src Президент Володимир Левчук] під час зустрічі з міністрами [cue зазначив], [q що «країна впоралася»].',
    '[q "Ми переможемо"], - [cue сказав] [src тренер Павло Круг].',
    '[src Експерти] [cue вважають], [q що ціни зростуть].',
    '[cue На думку] [src політолога Сергія Луценка], [q вибори перенесуть].',
    'У [src поліції] [cue повідомили], [q що водія затримали].',
    '[src Вона] [cue додала]: [q «Нам потрібна допомога»].',
    '[src Речниця Держдепу Ен Лі] [cue заявила], [q що рішення ще не ухвалене].',
  ],
  fr: [
    '[q « Nous construirons le pont en deux ans »], [cue a déclaré] [src la ministre des Transports, Claire Morel].',
    '[q « Le pont], [cue a expliqué] mardi [src le maire Paul Girard], [q ouvrira au printemps. »]',
    '[src Le porte-parole du gouvernement, Luc Petit], [cue a annoncé] [q que la route serait fermée].',
    '[src Claire Morel] [cue a souligné] : [q « L’argent suffira. »]',
    '[q « C’est une erreur »], [cue estime-t-][src elle].',
    '[q « C’est une erreur »], a-t-[src il] [cue ajouté]. « Nous la corrigerons. »',
    '[cue Selon] [src la police], [q le conducteur était sobre].',
    '[q Le conducteur], [cue selon] [src le préfet], [q était sobre].',
    '[cue D’après] [src Paul Girard], [q les travaux dureront un mois].',
    'Comme l’[cue a dit] [src le préfet], [q personne n’est blessé].',
    'Interrogé par la presse, [src le ministre] [cue a répondu] [q qu’il ne démissionnerait pas].',
    '[src Le maire] [cue a qualifié] le projet de [q « folie »].',
    '[q Les bacs reprendront en mai], [cue a indiqué] [src la préfecture].',
    'Il n’a pas dit quand le pont ouvrirait.',
    '[q « On verra bien »], s’[cue est exclamé] [src M. Girard].',
    '[q « On verra bien »], lui [cue a répondu] [src Claire Morel] à la sortie du conseil.',
    'Elle a lu « Le Rouge et le Noir » et s’est endormie.',
    'Le pont restera fermé et [src le maire] [cue a ajouté] [q que la route aussi].',
    '[q « La situation est grave »], peut-on [cue lire] dans [src le rapport].',
    '[src L’ancien ministre Jean Roux], qui a quitté le gouvernement en mai, [cue affirme] [q que tout était prévu].',
    '[src Emmanuel Roux] [cue a affirmé] mercredi [q que la France était « prête à négocier »].',
    '[q « La situation], a-t-[src elle] [cue insisté], [q est grave »], avant d’ajouter : « Il faut agir. »',
    'Dans un communiqué, [src le ministère de l’Intérieur] [cue dénonce] [q « une attaque lâche »].',
    '[q « C’est un honneur »], [cue a réagi] sur X [src le Premier ministre, Paul Meyer].',
    '[q « Je n’ai rien fait »], [cue assure] [src l’ancien président], mis en examen lundi.',
    '[q « On attend »], [cue soupire] [src Léa], 34 ans, infirmière à Lyon.',
    '[src Jean Petit, l’avocat de la famille], [cue a fait] savoir [q que ses clients allaient porter plainte].',
    '[cue Selon] [src une étude publiée] mardi par l’Insee, [q les prix ont baissé].',
    '[q « Le texte], [cue explique] [src le député Luc Roy (Renaissance)], [q sera voté en juin. »]',
    '[src Le chef de la diplomatie russe Sergueï Orlov] [cue a accusé] l’Occident de [q « mentir »].',
    '[src Les syndicats] [cue estiment] [q que la réforme est injuste].',
    '[q « C’est fini »], a-t-on [cue appris] de [src source policière].',
    '[src Paul Meyer] n’a pas caché sa colère [cue :] [q « C’est inadmissible »].',
    '[cue D’après] [src lui], [q « tout était prévu »].',
    '[src Elle] s’[cue est dite] [q « choquée »] par ces propos.',
  ],
  es: [
    '[q «Construiremos el puente en dos años»], [cue dijo] [src la ministra de Transportes, Clara Romero].',
    '[q “El puente”], [cue explicó] el martes [src el alcalde Pablo Gil], [q “abrirá en primavera”].',
    '[src El portavoz del Gobierno, Luis Prado], [cue anunció] [q que la carretera se cerrará].',
    '[src Romero] [cue subrayó]: [q «Habrá dinero»].',
    '[q “Es un error”], [cue ha señalado] [src ella].',
    '[cue Según] [src la policía], [q el conductor estaba sobrio].',
    '[q El conductor], [cue según] [src el alcalde], [q estaba sobrio].',
    '[cue De acuerdo con] [src Pablo Gil], [q las obras durarán un mes].',
    'Como [cue dijo] [src el alcalde], [q no hay heridos].',
    '[src El alcalde] [cue calificó] el plan de [q «locura»].',
    '[q Los transbordadores volverán en mayo], [cue informó] [src la autoridad portuaria].',
    'No dijo cuándo abrirá el puente.',
    '[q "Ya veremos"], [cue respondió] [src Gil] en rueda de prensa.',
    '—[q No lo sé] —[cue respondió] [src el alcalde].',
    '[src La presidenta de la Comisión, Ursula Vidal], [cue dijo] en Bruselas [q que «Europa está unida»].',
    'Leyó «Cien años de soledad» y se durmió.',
    'El puente seguirá cerrado y [src el alcalde] [cue añadió] [q que la carretera también].',
    '[src El presidente del Gobierno, Pedro Salas], [cue aseguró] este miércoles [q que España está “preparada para negociar”].',
    '[q “Estamos muy contentos”], [cue ha explicado] a los medios [src la portavoz del partido, Ana Gil].',
    '[src1 [src2 Salas]], que visitó la zona, [cue1 prometió] ayudas y [cue2 dijo]: [q1 [q2 “Nadie quedará atrás”]].',
    '—[q ¿Qué pasó?] —[cue preguntó] [src el juez].',
    '[q “No sé nada”], [cue insistió] ante el juez [src el exalcalde].',
    '[src El ministro de Exteriores ruso, Serguéi Orlov], [cue acusó] a Occidente de [q “mentir”].',
    '[src Los sindicatos] [cue consideran] [q que la reforma es injusta].',
    '[src Fuentes policiales] [cue han confirmado] [q que hay dos detenidos].',
    '[q “Se acabó”], [cue escribió] en Twitter [src la cantante Lola Ríos].',
    '[src La Casa Blanca] [cue dijo] [q que no comentará el asunto].',
    '[q “Hay que actuar”], [cue según] [src la ministra].',
    'Preguntado por la prensa, [src el alcalde] [cue respondió] [q que no dimitirá].',
    '[src Gil] [cue añadió] [q que “nadie” lo sabía] y pidió calma.',
    '[cue De acuerdo con] [src un informe del Banco de España], [q los precios bajaron].',
  ],
  de: [
    '[q „Wir bauen die Brücke in zwei Jahren“], [cue sagte] [src Verkehrsministerin Clara Vogt].',
    '[q „Die Brücke“], [cue erklärte] am Dienstag [src der Bürgermeister Paul Gehrke], [q „öffnet im Frühjahr.“]',
    '[src Regierungssprecher Lutz Klein] [cue teilte mit], [q dass die Straße gesperrt werde].',
    '[src Vogt] [cue betonte]: [q „Das Geld reicht.“]',
    '[q „Das ist ein Fehler“], [cue so] [src Gehrke]. „Wir beheben ihn.“',
    '[cue Laut] [src Polizei] [q war der Fahrer nüchtern].',
    '[cue Nach Angaben] [src der Polizei] [q war der Fahrer nüchtern].',
    '[q Der Fahrer war] [src der Polizei] [cue zufolge] [q nüchtern].',
    'Wie [src der Bürgermeister] [cue mitteilte], [q ist niemand verletzt].',
    '[src Der Bürgermeister] [cue nannte] den Plan [q „Wahnsinn“].',
    '[q Die Fähren führen im Mai wieder], [cue hieß es] aus [src dem Ministerium].',
    'In [src dem Bericht] [cue heißt es]: [q „Die Lage ist ernst.“]',
    'Sie sagte nicht, wann die Brücke öffnet.',
    '[src Vogt] [cue sagte] der „Morgenpost“, [q die Brücke sei sicher]. [q Man habe sie geprüft]. Am Montag tagt der Rat.',
    'Er las „Der Zauberberg“ und schlief ein.',
    '[src Vogt] hat am Montag in Kiel [cue erklärt], [q die Brücke werde geöffnet].',
    '[q „Wir gehen!“] Das [cue sagte] [src Außenminister Tom Reh] in Bonn.',
    '[q Die Lage sei „sehr ernst“], [cue warnte] [src der Sprecher des Innenministeriums].',
    '[q „Ich weiß es nicht“], [cue sagte] [src sie] der Zeitung „Neue Presse“.',
    '[src Gehrke] lobte die Arbeit und [cue fügte hinzu], [q dass die Stadt spare].',
    '[src Bundeskanzlerin Angela Vogt (CDU)] [cue sagte] am Mittwoch in Berlin, [q Deutschland sei „bereit zu verhandeln“].',
    '[src Außenminister Tom Reh] [cue warf] Russland vor, [q „gelogen“] zu haben.',
    '[q „Ich bin unschuldig“], [cue beteuert] [src der frühere Präsident], gegen den seit Montag ermittelt wird.',
    '[src Der SPD-Politiker Karl Lenz] [cue kritisierte] das Gesetz als [q „ungerecht“].',
    '[q Es sei „höchste Zeit“, zu handeln], [cue betonte] [src Lenz] im Deutschlandfunk.',
    '[q „Das ist das Ende“], [cue schrieb] [src die Sängerin Lola Rios] auf Twitter.',
    '[src Experten] [cue rechnen damit], [q dass die Preise steigen].',
    'Im Interview mit der „Elbzeitung“ [cue sagte] [src Lenz]: [q „Niemand wird vergessen.“]',
    '[src Einer Studie] [cue zufolge] [q sind die Preise gefallen].',
    'Wie [src die Polizei] am Dienstag [cue mitteilte], [q wurde ein 34-jähriger Mann festgenommen].',
    '[cue Nach Ansicht] [src des Ökonomen Paul Krug] [q steigen die Preise weiter].',
    '[q „Wir müssen handeln“], [cue forderte] [src er], [q „und zwar sofort.“]',
    '[src Lenz] [cue wies] die Vorwürfe zurück: [q „Das ist falsch.“]',
    'Auf die Frage, wann er zurücktrete, [cue antwortete] [src Lenz]: [q „Nie.“]',
    '[src Vogt und Reh] [cue erklärten], [q man werde nicht nachgeben].',
    '[src Ein Sprecher des Innenministeriums] [cue sagte] der Deutschen Presse-Agentur, [q man prüfe den Fall].',
    '[q Sie hoffe auf eine Einigung], [cue sagte] [src die Ministerin]. [q Man sei auf einem guten Weg]. „Aber es ist noch viel zu tun.“',
    '[cue Laut] [src dem Bericht der Kommission] [q war die Brücke marode].',
    '[q »Wir gehen«], [cue sagte] [src Lenz].',
  ],
  it: [
    '[q «Costruiremo il ponte in due anni»], [cue ha detto] [src la ministra Chiara Moretti].',
    '[src Il portavoce del governo, Luca Neri], [cue ha annunciato] [q che la strada sarà chiusa].',
    '[cue Secondo] [src la polizia], [q il conducente era sobrio].',
    '[q «È un errore»], [cue spiega] [src il sindaco Paolo Gatti].',
  ],
  pt: [
    '[q “Vamos construir a ponte em dois anos”], [cue disse] [src a ministra Clara Moreira].',
    '[src O porta-voz do governo, Luís Prado], [cue anunciou] [q que a estrada será fechada].',
    '[cue Segundo] [src a polícia], [q o motorista estava sóbrio].',
  ],
  pl: [
    '[q „Zbudujemy most w dwa lata”] – [cue powiedziała] [src minister transportu Klara Nowak].',
    '[src Rzecznik rządu Piotr Lis] [cue poinformował], [q że droga będzie zamknięta].',
    '[cue Zdaniem] [src policji] [q kierowca był trzeźwy].',
  ],
  nl: [
    '[q „We bouwen de brug in twee jaar”], [cue zei] [src minister Clara de Wit].',
    '[cue Volgens] [src de politie] [q was de bestuurder nuchter].',
    '[src De woordvoerder van de regering] [cue zei] [q dat de weg dichtgaat].',
    '[q “Dat is een fout”], [cue aldus] [src burgemeester Paul Smit].',
  ],
}

for (const [language, samples] of Object.entries(SAMPLES)) {
  t.test(`extractByPatterns() finds cue, source and content in ${language}`, async (t) => {
    for (const sample of samples) t.equal(readMarked(sample, language), sample)
  })
}

t.test('extractByPatterns() takes each sentence of a paragraph by itself', async (t) => {
  const sample =
    '[q1 «Мы готовы,] — [cue1 сказал] [src1 Орлов]. — [q1 Начнём весной»]. [src2 Он] [cue2 добавил], [q2 что денег хватит].'
  t.equal(readMarked(sample, 'ru'), sample)
  const german =
    '[q1 „Wir sind fertig“], [cue1 sagte] [src1 Vogt]. [src2 Sie] [cue2 fügte hinzu], [q2 dass man feiern werde]. Das Wetter ist gut.'
  t.equal(readMarked(german, 'de'), german)
})

t.test('extractByPatterns() takes words that a subjunctive carries on to be of the same source', async (t) => {
  const sample = '[src Reh] [cue sagte], [q die Brücke sei offen]. [q Man habe sie geprüft]. Am Montag regnete es.'
  t.equal(readMarked(sample, 'de'), sample)
})

t.test('extractByPatterns() extracts from an English article only what is in another script', async (t) => {
  const text = 'The bridge is open, Reh said.\n\n«Мост открыт», — сказал Орлов.\n\n«Міст відкрито», — сказав Гай.'
  const document = readDocument(text)
  const sources = extractByPatterns(document, 'en').map(({ source }) => source && wordsOf(document, source))
  t.same(sources, ['Орлов', 'Гай'])
})

t.test('extractByPatterns() extracts nothing in a language that it has no verbs of', async (t) => {
  const text = '»Broen åbner til foråret«, sagde ministeren.'
  t.same(extractByPatterns(readDocument(text, 'da'), 'da'), [])
})

const WORDS = Object.values(SAMPLES)
  .flat()
  .flatMap((sample) => marked(sample).text.split(' '))

t.test('extractByPatterns() answers any text with tokens of it, the content apart from cue and source', async () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('«', '»', '„', '“', '”', '"', ',', '.', ':', '—', '(', ')', '\n\n', ';', '!'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  const texts = fc.tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom(' ', ''))
  fc.assert(
    fc.property(texts, fc.constantFrom(...Object.keys(SAMPLES)), ([pieces, joint], language) => {
      const text = pieces.join(joint)
      const document = readDocument(text, language)
      const attributions = extractByPatterns(document, language)
      return attributions.every((extracted) => isSound(document, extracted))
    }),
    { numRuns: 400 },
  )
})

function readMarked(sample: string, language: string): string {
  const { text } = marked(sample)
  const document = readDocument(text, language)
  const attributions = extractByPatterns(document, language)
  const spans: Record<string, Span[]> = {}
  for (const [index, { cue, source, content }] of attributions.entries()) {
    const number = attributions.length > 1 ? String(index + 1) : ''
    spans[`q${number}`] = content.map((run) => spanOf(document, run))
    spans[`cue${number}`] = [spanOf(document, cue)]
    if (source !== null) spans[`src${number}`] = [spanOf(document, source)]
  }
  return writeMarks(text, spans)
}

function isSound(
  { tokens }: Document,
  { cue, source, content, cueChance, sourceChance, contentChance }: ExtractedAttribution,
): boolean {
  const all = [cue, ...(source === null ? [] : [source]), ...content]
  const isInside = all.every(({ first, last }) => first >= 0 && first <= last && last < tokens.length)
  const isInOrder = content.every((run, index) => index === 0 || content[index - 1]!.last < run.first)
  const isApart = content.every((run) => !overlap(run, cue) && (source === null || !overlap(run, source)))
  const isChance = [cueChance, sourceChance, contentChance].every((chance) => chance >= 0 && chance <= 1)
  return content.length > 0 && isInside && isInOrder && isApart && isChance
}

function overlap(one: TokenRange, other: TokenRange): boolean {
  return one.first <= other.last && other.first <= one.last
}

function wordsOf(document: Document, range: TokenRange): string {
  const { start, end } = spanOf(document, range)
  return document.text.slice(start, end)
}
