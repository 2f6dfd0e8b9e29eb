// Polish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import { INTERNATIONAL_BODIES, INTERNATIONAL_PLACES, PLAIN_PATTERNS, TITLE_ABBREVIATIONS } from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, polishPast, sourcePhrases, words } from './verb-forms.ts'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tys. mln. mld. str.'

/** Days, months and times. */
const CALENDAR =
  'poniedziałku wtorku środa czwartku piątku sobota niedziela poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'

export const POLISH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'pl',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'hab. mgr. inż. gen. płk. mjr. kpt. por. ks. abp. bp. św. ul. al. pl. os. godz. min. np. tzw. tzn. tj. m.in. ok. ur. zm. im. jw. red. ub. zob. wg.',
  ),
  closingAbbreviations: words(CLOSING),
  hasOrdinals: true,
  finite: words(
    polishPast(
      'stwierdzi oświadczy podkreśli doda zaznaczy wyjaśni zauważy zapewni poinformowa przekaza napisa przypomnia ostrzeg ocen oceni uzna przyzna zapowiedzia potwierdzi zapyta mówi twierdzi ogłosi skomentowa tłumaczy wskaza apelowa zaapelowa skrytykowa nazwa oskarży odpar obieca podsumowa relacjonowa',
    ),
    'powiedział powiedziała powiedzieli powiedziały przypomniał przypomniała przypomnieli zapowiedział zapowiedziała zapowiedzieli odpowiedział odpowiedziała odpowiedzieli ostrzegł ostrzegła ostrzegli ostrzegał odparł odparła odparli',
    'mówi mówią twierdzi twierdzą podkreśla podkreślają dodaje dodają zaznacza zaznaczają wyjaśnia wyjaśniają zauważa zauważają zapewnia zapewniają informuje informują pisze piszą przypomina przypominają ostrzega ostrzegają ocenia oceniają uważa uważają',
    'przyznaje przyznają zapowiada zapowiadają potwierdza potwierdzają pyta pytają komentuje komentują tłumaczy tłumaczą wskazuje wskazują apeluje apelują nazywa nazywają czytamy podaje podają podał podała podali obiecuje relacjonuje uważał uważała',
    'określił określiła określili',
  ),
  passives: words('został została zostało zostały'),
  plural: /(?:li|ły|ją|ą)$/u,
  interruption: 'dashes',
  calling: words('nazwał nazwała nazwali nazywa określił określiła ocenił oceniła skrytykował oskarżył'),
  placed: words('czytamy'),
  places: words('w we'),
  that: words('że iż żeby by aby'),
  commaBeforeThat: true,
  as: words('jak'),
  phrases: sourcePhrases(
    '<jego> zdaniem, <jej> zdaniem, <ich> zdaniem, według, zdaniem, w opinii, zgodnie z, w ocenie, na podstawie słów, jak wynika z, powołując się na',
  ),
  cueKinds: {
    writing: /^(?:(?:na|o)?pis(?:a|z)|tweet|twitt|opublik)/u,
    thinking: /^(?:(?:myśl|sądz|wierz|uważ|obawi|wątp|wie(?:dział|$)|przypuszcz|podejrzew))/u,
    wanting: /^(?:(?:chc|chciał|ma nadziej|nadziej|pragn|planuj|planował|zamierz|liczy))/u,
  },
  summaries: phrases('o tym, to, tak'),
  female: /^(?:ona|jej|\p{L}+ła)$/u,
  male: /^(?:on|jego|\p{L}+ł)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'polska niemcy francja włochy hiszpania anglia węgry czechy słowacja rosja ukraina białoruś litwa turcja grecja szwecja norwegia belgia szwajcaria ameryka kanada brazylia meksyk chiny indie japonia izrael egipt syria irak iran europa moskwa kijów bruksela pekin warszawa londyn wiedeń paryż rzym ateny teheran waszyngton berlin',
  ),
  documents:
    /^(?:raport|raporcie|komunikat|komunikacie|oświadczenie|oświadczeniu|list|liście|tekst|dokument|badanie)$/u,
  pronouns: words('on ona ono oni one'),
  sourcePronouns: words('jego jej'),
  determiners: words('ten ta to ci te jego jej ich niektórzy wielu kilku jeden jedna dwaj dwie dwóch trzech'),
  linkers: words('ds.'),
  prepositions: words(
    'bez dla do ku między na nad o od po pod podczas poza przed przez przeciw przy spod u w we wobec wśród z za ze znad dzięki mimo według',
  ),
  passing: words(
    CALENDAR,
    'też także również jeszcze już wczoraj dziś dzisiaj jutro wtedy potem później wcześniej teraz jednak się mu jej im nam mi sobie dziennikarzom reporterom ponadto następnie rano wieczorem',
  ),
  relatives: words('który która które którzy'),
  subordinators: words(
    'że iż żeby by aby który która które którzy którego której których gdy kiedy jeśli choć bo ponieważ gdzie jak czy kto co',
  ),
  coordinators: words('i oraz a ale lub albo czy'),
  negations: words('nie nigdy ani'),
  roles:
    /^(?:prezydent|premier|minister|ministra|wiceminister|szef|szefowa|rzecznik|rzeczniczka|dyrektor|dyrektorka|prezes|burmistrz|poseł|posłanka|senator|senatorka|ambasador|sekretarz|ekspert|ekspertka|adwokat|policja|rząd|ministerstwo|resort|kanclerz|lider|liderka|generał|przewodniczący|przewodnicząca|prokurator|prokuratura|sędzia|król|królowa|papież|trener|lekarz|lekarka|profesor|analityk|źródło|władze|wojewoda|marszałek|kandydat|kandydatka|autor|autorka)$/u,
  dropsSubjects: true,
  bodies: /^(?:policja|policji|rząd|ministerstwo)$/u,
  bodyLabels: /^(?:agencja|gazeta|dziennik|spółka|bank|partia|portal|radio)$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES, 'kreml'),
  honorifics: honorificsOf('pl'),
  hasGenderedVerbs: true,
}
