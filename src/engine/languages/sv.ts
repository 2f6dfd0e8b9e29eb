// Swedish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import { GENITIVE_S } from './genitive-s.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, sourcePhrases, words } from './verb-forms.ts'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'osv. m.m. kr.'

/** Days, months and times. */
const CALENDAR =
  'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december'

export const SWEDISH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'sv',
  ownLetters: '',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'bl.a. t.ex. d.v.s. s.k. ca. nr. kl. jfr. f.d. p.g.a. t.o.m. fr.o.m. tfn. civ. ing. doc.',
  ),
  closingAbbreviations: words(CLOSING),
  finite: words(
    'suckar suckade skrattar skrattade ler skämtar skämtade ropar ropade viskar försäkrar försäkrade upprepar upprepade jublar jublade minns invänder invände resonerar resonerade räknar räknade önskar önskade',
    'säger sa sade berättar berättade uppger uppgav skriver skrev menar menade anser ansåg hävdar hävdade förklarar förklarade meddelar meddelade betonar betonade varnar varnade konstaterar konstaterade',
    'svarar svarade frågar frågade tillägger tillade lovar lovade kräver krävde bekräftar bekräftade erkänner erkände medger medgav påpekar påpekade framhåller framhöll understryker underströk kommenterar kommenterade',
    'tror trodde tycker tyckte hoppas hoppades befarar befarade kallar kallade beskriver beskrev kritiserar kritiserade fortsätter fortsatte avslutar avslutade rapporterar rapporterade heter',
  ),
  participles: words('sagt berättat uppgett skrivit hävdat förklarat meddelat betonat varnat konstaterat svarat lovat'),
  auxiliaries: words('har hade'),
  passives: words('blev blir är var'),
  particles: new Map([
    ['lägger', words('till')],
    ['lade', words('till')],
    ['la', words('till')],
  ]),
  plural: /(?!)/u,
  verbLook: /(?:ar|er|ade|te|de|r)$/u,
  calling: words('kallar kallade beskriver beskrev kritiserar kritiserade'),
  placed: words('heter'),
  places: words('i på från'),
  that: words('att'),
  as: words('som'),
  phrases: sourcePhrases('enligt, i enlighet med, med hänvisning till'),
  cueKinds: {
    writing: /^(?:skriv|skrev|twitt)/u,
    thinking: /^(?:tro|tyck|anse|ansåg|befara)/u,
    wanting: /^(?:hoppas|vill|ville|önska|planera)/u,
  },
  summaries: phrases('det'),
  female: /^(?:hon|henne|hennes)$/u,
  male: /^(?:han|honom|hans)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'sverige norge danmark finland island tyskland frankrike italien spanien storbritannien england polen ungern ryssland ukraina turkiet grekland belgien schweiz nederländerna usa kanada kina indien japan israel egypten syrien irak iran europa stockholm köpenhamn oslo helsingfors moskva kiev bryssel peking warszawa london wien paris rom aten',
  ),
  documents: /(?:rapport|rapporten|uttalande|uttalandet|brev|brevet|studie|studien|pressmeddelande|pressmeddelandet)$/u,
  pronouns: words('han hon de man'),
  sourcePronouns: words('honom henne hans hennes'),
  latter: words('senare sistnämnde sistnämnda'),
  indefinites: words('en ett'),
  possessives: words('hans hennes sin sitt sina deras'),
  determiners: words('den det en ett denna detta dessa sin sitt sina deras flera några många alla två tre'),
  articles: articles('', '', 'den det'),
  linkers: words('av för'),
  prepositions: words(
    'i på till från med om vid under över efter före mellan hos mot utan genom kring inom utanför bland sedan trots enligt åt ur bakom framför',
  ),
  passing: words(
    CALENDAR,
    'också även nu då sedan senare igår idag imorgon redan dock däremot dessutom vidare samtidigt själv bara inte sig oss dem tidigare nyligen kväll morgon',
  ),
  relatives: words('som'),
  subordinators: words('att som om när eftersom medan innan där vilket vilken vilka vad'),
  coordinators: words('och eller men samt'),
  negations: words('aldrig ingen inget'),
  roles:
    /(?:talesperson(?:en)?|talesman(?:nen)?|minister(?:n)?|president(?:en)?|chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|polis(?:en)?|regering(?:en)?|borgmästare(?:n)?|expert(?:en)?|advokat(?:en)?|ledare(?:n)?|forskare(?:n)?|tränare(?:n)?|domare(?:n)?|åklagare(?:n)?|professor(?:n)?|läkare(?:n)?|lärare(?:n)?|journalist(?:en)?|författare(?:n)?|kommunalråd(?:et)?|statsråd(?:et)?|kommun(?:en)?|myndighet(?:en)?|företag(?:et)?|tidning(?:en)?|riksdagsledamot(?:en)?|vittne(?:t)?)$/u,
  roleLook: /(?:are|arna|ist|ör|ent|ant|log|ledare|mästare|chef|man|kvinna|syster|bror|dotter|son|mor|far)(?:en|n)?$/u,
  bodies:
    /(?:polis|regering|kommun|myndighet|företag|förbund|universitet|domstol|departement|parti|förening)(?:en|et)?$/u,
  bodyLabels: /^(?:tidningen|nyhetsbyrån|bolaget|företaget|banken|partiet|kanalen|föreningen|organisationen)$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES, 'verket myndigheten förbundet'),
  verbSecond: true,
  rolePlural: /(?:er|ar|na)$/u,
  honorifics: honorificsOf('sv'),
  givenNames: givenNames(
    'agneta alice alma alva amanda anette anita anna annika astrid barbro berit birgitta bodil britt britta camilla carina caroline cecilia christina ebba elin elina elisabet elisabeth ellen elsa emma erika eva fatima felicia frida greta gudrun gun gunilla gunnel hanna hedda helena helene hilda ida inga ingeborg ingegerd ingela inger ingrid jenny johanna josefin julia karin katarina kerstin klara kristina lena lina linnea lisa lisbeth lotta louise lovisa maj maja malin margareta maria marianne marie märta matilda mona monica nora pernilla pia ronja sara saga signe siri sofia solveig stina susanne therese tove ulla ulrika vendela vera viktoria ylva åsa',
    'albin alexander alf anders andreas anton arne arvid axel bengt bertil birger björn bo börje carl christer claes dag daniel david edvin einar elias emil erik erland evert filip folke fredrik gustaf gustav göran gösta hampus hans harald henrik hjalmar holger hugo håkan ingemar ingvar isak ivar jan jens jesper joakim johan johannes john jonas jonathan josef karl kent kjell klas krister lars leif lennart linus ludvig magnus marcus martin mats mattias mikael måns niklas nils olle ola olof oskar ove patrik pelle per peter pontus ragnar rasmus rickard robert roger roland rolf rune sebastian simon sixten sten stefan stig sture sune svante sven tobias tomas tommy torbjörn tore torsten ulf urban valter viktor vilhelm yngve åke örjan',
  ),
  inflection: GENITIVE_S,
}
