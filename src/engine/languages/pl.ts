// Polish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import { polishNames } from './polish-names.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, polishPast, sourcePhrases, words } from './verb-forms.ts'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tys. mln. mld. str.'

/** Days, months and times. */
const CALENDAR =
  'poniedziałku wtorku środa czwartku piątku sobota niedziela poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'

/** Given names as they stand by themselves. */
const POLISH_GIVEN = givenNames(
  'ada adela adrianna agata agnieszka aleksandra alicja alina anastazja aneta angelika aniela anita anna antonina apolonia barbara beata bernadetta bogna bogumiła bogusława bożena bronisława brygida cecylia celina danuta daria dominika dorota edyta eleonora eliza elwira elżbieta emilia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena henryka honorata ida ilona inga irena iwona iza izabela jadwiga janina joanna jolanta jowita józefa judyta julia julita justyna kalina kamila karina karolina katarzyna kazimiera kinga klara klaudia kornelia krystyna ksenia laura lena leokadia lidia liliana lucyna ludmiła ludwika łucja maja magda magdalena malwina małgorzata maria marianna mariola marlena marta martyna maryla marzena matylda michalina milena mirosława monika nadia natalia nina oksana ola olga oliwia otylia patrycja paulina pola regina renata roksana róża rozalia sabina sandra stanisława stefania sylwia tamara tatiana teresa urszula wanda weronika wiesława wiktoria wioletta władysława zdzisława zofia zuzanna żaneta',
  'adam adrian albert aleksander aleksy alfred alojzy andrzej antoni arkadiusz artur august bartłomiej bartosz bernard błażej bogdan bogumił bogusław bolesław borys bronisław brunon cezary cyprian cyryl czesław damian daniel dariusz dawid dionizy dominik edmund edward emil ernest eryk eugeniusz fabian feliks ferdynand filip florian franciszek fryderyk gabriel gerard grzegorz gustaw henryk hieronim hubert ignacy igor ireneusz iwo iwan jacek jakub jan janusz jarosław jędrzej jeremi jerzy joachim józef julian juliusz kacper kajetan kamil karol kazimierz klemens konrad konstanty kornel krystian krzysztof ksawery leon leonard leopold lesław leszek lucjan ludwik łukasz maciej maksymilian marceli marcel marcin marek marian mariusz mateusz maurycy michał mieczysław mikołaj miłosz mirosław nikodem norbert olaf olgierd oskar patryk paweł piotr przemysław radosław rafał remigiusz robert roch roman ryszard sebastian seweryn sławomir stanisław stefan sylwester szczepan szymon tadeusz teodor teofil tobiasz tomasz tymon tymoteusz wacław waldemar walery wawrzyniec wiesław wiktor wilhelm wincenty witold władysław włodzimierz wojciech xawery zbigniew zdzisław zenon zygmunt',
)

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
      'stwierdzi oświadczy podkreśli doda zaznaczy wyjaśni zauważy zapewni poinformowa przekaza napisa przypomnia ostrzeg ocen oceni uzna przyzna zapowiedzia potwierdzi zapyta mówi twierdzi ogłosi skomentowa tłumaczy wskaza apelowa zaapelowa skrytykowa nazwa oskarży odpar obieca podsumowa relacjonowa opowiada opowiedzia żartowa zażartowa westchnę przekonywa odpowiada odpiera zaprzeczy poprosi skwitowa argumentowa ubolewa zapewnia przestrzega wspomina wspomnia wyzna przypuszcza radzi prognozowa szacowa dowodzi uspokaja uspokoi chwali',
    ),
    'powiedział powiedziała powiedzieli powiedziały przypomniał przypomniała przypomnieli zapowiedział zapowiedziała zapowiedzieli odpowiedział odpowiedziała odpowiedzieli ostrzegł ostrzegła ostrzegli ostrzegał odparł odparła odparli',
    'mówi mówią twierdzi twierdzą podkreśla podkreślają dodaje dodają zaznacza zaznaczają wyjaśnia wyjaśniają zauważa zauważają zapewnia zapewniają informuje informują pisze piszą przypomina przypominają ostrzega ostrzegają ocenia oceniają uważa uważają',
    'przyznaje przyznają zapowiada zapowiadają potwierdza potwierdzają pyta pytają komentuje komentują tłumaczy tłumaczą wskazuje wskazują apeluje apelują nazywa nazywają czytamy podaje podają podał podała podali obiecuje relacjonuje uważał uważała',
    'określił określiła określili napisano podano zapisano stwierdzono opowiada opowiadają przekonuje przekonują żartuje żartują wspomina wspominają śmieje śmieją odpowiada odpowiadają szacuje szacują radzi radzą zaprzecza',
  ),
  passives: words('został została zostało zostały'),
  plural: /(?:li|ły|ją|ą)$/u,
  interruption: 'dashes',
  verbLook: /(?:ł|ła|li|ły|ło|je|i|a|y|ą|e)$/u,
  calling: words('nazwał nazwała nazwali nazywa określił określiła ocenił oceniła skrytykował oskarżył'),
  placed: words('czytamy napisano podano zapisano stwierdzono'),
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
    /^(?:raport(?:u|cie)?|raporcie|komunikat(?:u)?|komunikacie|oświadczeni[eau]|list(?:u)?|liście|tekst(?:u)?|tekście|dokument(?:u)?|dokumencie|badani[eau]|notat(?:ka|ki|ce)|protokó?[łl](?:le|u|e)?|ankiet[ay]|ankiecie|uchwał[ay]|uchwale|artykuł(?:u)?|artykule|sondaż[u]?|wyrok[u]?)$/u,
  indefinites: words('jeden jedna pewien pewna'),
  pronouns: words('on ona ono oni one'),
  sourcePronouns: words('jego jej'),
  possessives: words('jego jej ich'),
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
  bodies:
    /^(?:policj[aiaęą]|rządu?|ministerstw[oae]|straż[y]?|spółk[ai]|urz[ąę]du?|komisj[ai]|komitetu?|związek|związku|stowarzyszeni[ea]|fundacj[ai]|uniwersytetu?|instytutu?|federacj[ai]|szpitala?|sądu?|prokuratur[ay]|rad[ay]|zarządu?|parti[ai]|klubu?|spółdzielni[ai]?|firm[ay]|centrum|zakładu?|agencj[ai]|kuri[ai])$/u,
  bodyLabels:
    /^(?:agencja|gazeta|dziennik|spółk[ai]|bank|parti[ai]|portal|radio|firm[ay]|organizacj[ai]|związek|związku|stowarzyszeni[ea]|klub|fundacj[ai]|spółdzielni[ai]?|koncern|tygodnik|sieć|instytucj[ai])$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES, 'kreml'),
  honorifics: honorificsOf('pl'),
  articles: new Map(),
  shortNames: true,
  roleLook:
    /(?:arz|ista|yk|nik|czy|log|iec|ica|yni|rka|lka|nka|czka|graf|grafka|ant|ent|or|er|trener|czyk|owiec|owa|ąca|ący|yna|ier|eur|man|dz|sąsiad|sąsiadka|córka|syn|żona|mąż|matka|ojciec|brat|siostra|kapitan|wnuczka|osoba|dziewczyna|kobieta|mężczyzna|chłopak|właściciel(?:ka)?|mieszkan(?:iec|ka)|nauczyciel(?:ka)?|wójt|starosta|sołtys|leśniczy|nadleśniczy|pilot|artyst(?:a|ka)|poet(?:a|ka))$/u,
  femaleRoles: /(?:ka|yni|ica|owa|ąca|yna|osoba|żona|matka|siostra)$/u,
  givenNames: POLISH_GIVEN,
  inflection: polishNames(POLISH_GIVEN),
  hasGenderedVerbs: true,
}
