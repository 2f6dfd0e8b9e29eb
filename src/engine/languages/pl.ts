// Polish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import { bodyInNominative, bodyPattern } from './slavic/body-names.ts'
import { POLISH_ADJECTIVES, POLISH_BODIES } from './slavic/polish-bodies.ts'
import { POLISH_FINITE, POLISH_IMPERSONAL, POLISH_PLURAL, POLISH_SUPPORTED } from './slavic/polish-verbs.ts'
import {
  anyOf,
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import { polishNames } from './slavic/polish-names.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, sourcePhrases, words } from './verb-forms.ts'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tys. mln. mld. str.'

/** Days, months and times. */
const CALENDAR =
  'poniedziałku wtorku środa czwartku piątku sobota niedziela poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'

/** Given names in the nominative. */
const POLISH_GIVEN = givenNames(
  'zuza kasia basia asia ania zosia krysia gosia ela hania ala marysia renia tosia zuzia ada adela adrianna agata agnieszka aleksandra alicja alina anastazja aneta angelika aniela anita anna antonina apolonia barbara beata bernadetta bogna bogumiła bogusława bożena bronisława brygida cecylia celina danuta daria dominika dorota edyta eleonora eliza elwira elżbieta emilia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena henryka honorata ida ilona inga irena iwona iza izabela jadwiga janina joanna jolanta jowita józefa judyta julia julita justyna kalina kamila karina karolina katarzyna kazimiera kinga klara klaudia kornelia krystyna ksenia laura lena leokadia lidia liliana lucyna ludmiła ludwika łucja maja magda magdalena malwina małgorzata maria marianna mariola marlena marta martyna maryla marzena matylda michalina milena mirosława monika nadia natalia nina oksana ola olga oliwia otylia patrycja paulina pola regina renata roksana róża rozalia sabina sandra stanisława stefania sylwia tamara tatiana teresa urszula wanda weronika wiesława wiktoria wioletta władysława zdzisława zofia zuzanna żaneta',
  'tomek janek staszek jurek kuba bartek wojtek franek antek józek heniek krzysiek maciek piotrek zbyszek rysiek mietek adam adrian albert aleksander aleksy alfred alojzy andrzej antoni arkadiusz artur august bartłomiej bartosz bernard błażej bogdan bogumił bogusław bolesław borys bronisław brunon cezary cyprian cyryl czesław damian daniel dariusz dawid dionizy dominik edmund edward emil ernest eryk eugeniusz fabian feliks ferdynand filip florian franciszek fryderyk gabriel gerard grzegorz gustaw henryk hieronim hubert ignacy igor ireneusz iwo iwan jacek jakub jan janusz jarosław jędrzej jeremi jerzy joachim józef julian juliusz kacper kajetan kamil karol kazimierz klemens konrad konstanty kornel krystian krzysztof ksawery leon leonard leopold lesław leszek lucjan ludwik łukasz maciej maksymilian marceli marcel marcin marek marian mariusz mateusz maurycy michał mieczysław mikołaj miłosz mirosław nikodem norbert olaf olgierd oskar patryk paweł piotr przemysław radosław rafał remigiusz robert roch roman ryszard sebastian seweryn sławomir stanisław stefan sylwester szczepan szymon tadeusz teodor teofil tobiasz tomasz tymon tymoteusz wacław waldemar walery wawrzyniec wiesław wiktor wilhelm wincenty witold władysław włodzimierz wojciech xawery zbigniew zdzisław zenon zygmunt',
)

/** Nouns for people and organizations that speak. */
const ROLES = words(
  'prezydent wiceprezydent premier wicepremier minister ministra wiceminister kanclerz król królowa szef szefowa lider liderka rzecznik rzeczniczka przedstawiciel przedstawicielka poseł posłanka senator senatorka polityk radny radna samorządowiec samorządowczyni burmistrz wiceburmistrz wójt starosta wicestarosta sołtys sołtyska wojewoda marszałek ambasador konsul dyplomata urzędnik urzędniczka sekretarz dyrektor dyrektorka współwłaściciel współwłaścicielka współzałożyciel prezes prezeska wiceprezes przewodniczący przewodnicząca kierownik kierowniczka naczelnik naczelniczka zastępca zastępczyni komendant komendantka koordynator koordynatorka kandydat kandydatka doradca',
  'policja rząd ministerstwo resort prokuratura władze urząd spółka sąd komisja bank opozycja firma straż agencja gazeta dziennik związek fundacja stowarzyszenie klub',
  'ekspert ekspertka analityk analityczka politolog ekonomista ekonomistka prawnik prawniczka adwokat mecenas obrońca prokurator sędzia oskarżony oskarżona podejrzany podejrzana pokrzywdzony pokrzywdzona poszkodowany poszkodowana powód powódka świadek biegły biegła',
  'naukowiec badacz badaczka profesor profesorka doktor rektor dziekan wykładowca wykładowczyni nauczyciel nauczycielka lekarz lekarka chirurg ordynator pielęgniarka ratownik ratowniczka psycholog biolog historyk archeolog specjalista specjalistka autor autorka współautor współautorka uczony uczona',
  'reżyser reżyserka aktor aktorka piosenkarz piosenkarka muzyk dyrygent dyrygentka kompozytor kompozytorka pisarz pisarka poeta poetka malarz malarka rzeźbiarz producent producentka scenarzysta scenarzystka krytyk krytyczka kurator kuratorka dziennikarz dziennikarka redaktor redaktorka recenzent recenzentka wydawca filmowiec artysta artystka',
  'trener trenerka szkoleniowiec selekcjoner opiekun kapitan bramkarz bramkarka napastnik napastniczka pomocnik zawodnik zawodniczka piłkarz piłkarka siatkarz siatkarka koszykarz koszykarka sportowiec mistrz mistrzyni tenisista tenisistka żużlowiec kolarz kolarka',
  'przedsiębiorca biznesmen bizneswoman rolnik rolniczka sadownik właściciel właścicielka założyciel założycielka kierowca maszynista kucharz kucharka leśniczy leśnik strażak strażaczka policjant policjantka oficer generał pułkownik major żołnierz ksiądz proboszcz biskup arcybiskup kardynał papież zakonnica',
  'fin finka niemiec niemka francuz francuzka włoch włoszka hiszpan hiszpanka brytyjczyk brytyjka anglik angielka szkot irlandczyk szwed szwedka norweg norweżka duńczyk dunka holender holenderka belg belgijka szwajcar szwajcarka austriak austriaczka czech czeszka słowak słowaczka węgier węgierka rumun bułgar serb serbka chorwat chorwatka słoweniec grek greczynka turek turczynka rosjanin rosjanka ukrainiec ukrainka białorusin białorusinka litwin litwinka łotysz łotyszka estończyk estonka gruzin gruzinka amerykanin amerykanka kanadyjczyk kanadyjka brazylijczyk argentyńczyk japończyk japonka chińczyk koreańczyk australijczyk polak polka portugalczyk islandczyk',
  'mężczyzna kobieta dziewczyna chłopak nastolatek nastolatka emeryt emerytka student studentka uczeń uczennica mieszkaniec mieszkanka sąsiad sąsiadka kibic rozmówca rozmówczyni źródło wolontariusz wolontariuszka aktywista aktywistka społecznik społeczniczka działacz działaczka',
)

export const POLISH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'pl',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'hab. mgr. inż. asp. nadkom. podkom. kom. insp. podinsp. sierż. bryg. dh. gen. płk. mjr. kpt. por. ks. abp. bp. św. ul. al. pl. os. godz. min. np. tzw. tzn. tj. m.in. ok. ur. zm. im. jw. red. ub. zob. wg.',
  ),
  closingAbbreviations: words(CLOSING),
  hasOrdinals: true,
  finite: POLISH_FINITE,
  supported: POLISH_SUPPORTED,
  denying: words(
    'wyklucza wykluczają wykluczył wykluczyła wykluczyli ukrywa ukrywają ukrywał ukrywała ukrywali kryje kryją krył kryła kryli',
  ),
  questions: words('dlaczego kiedy gdzie skąd dokąd ile kto jaki jaka jakie czy jak'),
  there: words('tam'),
  passives: words('został została zostało zostały'),
  plural: POLISH_PLURAL,
  interruption: 'dashes',
  verbLook: /(?:ł|ła|li|ły|ło|je|i|a|y|ą|e)$/u,
  calling: words(
    'nazwał nazwała nazwali nazywa nazywają nazywał nazywała nazywali określił określiła ocenił oceniła skrytykował oskarżył',
  ),
  placed: words(POLISH_IMPERSONAL, [...POLISH_FINITE].filter((form) => POLISH_PLURAL.test(form)).join(' ')),
  places: words('w we'),
  that: words('że iż żeby by aby'),
  commaBeforeThat: true,
  as: words('jak'),
  phrases: sourcePhrases(
    '<jego> zdaniem, <jej> zdaniem, <ich> zdaniem, zdaniem, według <niego>, według <niej>, według <nich>, według słów, według relacji, według danych, według informacji, według zapewnień, według szacunków, według wyliczeń, według ustaleń, według wstępnych ustaleń, według wstępnych informacji, według nieoficjalnych informacji, według, w <jego> opinii, w <jej> opinii, w <ich> opinii, w opinii, w <jego> ocenie, w <jej> ocenie, w <ich> ocenie, w ocenie, w <jego> przekonaniu, w <jej> przekonaniu, w przekonaniu, w mniemaniu, z relacji, z danych, z informacji, zgodnie ze słowami, zgodnie z informacją, zgodnie z informacjami, zgodnie z danymi, zgodnie z, na podstawie słów, jak wynika z danych, jak wynika z ustaleń, jak wynika z informacji, jak wynika z, powołując się na',
  ),
  cueKinds: {
    writing: /^(?:(?:na|o)?pis(?:a|z)|tweet|twitt|opublik)/u,
    thinking: /^(?:(?:myśl|sądz|wierz|uważ|obawi|boi|wątp|wie(?:dział|$)|przypuszcz|podejrzew))/u,
    wanting: /^(?:(?:chc|chciał|ma nadziej|nadziej|pragn|planuj|planował|zamierz|liczy))/u,
  },
  summaries: phrases('o tym, to, tak'),
  female: /^(?:ona|jej|niej|\p{L}+ła)$/u,
  male: /^(?:on|jego|niego|nim|\p{L}+ł)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'polska niemcy francja włochy hiszpania anglia węgry czechy słowacja rosja ukraina białoruś litwa turcja grecja szwecja norwegia belgia szwajcaria ameryka kanada brazylia meksyk chiny indie japonia izrael egipt syria irak iran europa moskwa kijów bruksela pekin warszawa londyn wiedeń paryż rzym ateny teheran waszyngton berlin',
  ),
  documents:
    /^(?:raport(?:u|cie)?|raporcie|komunikat(?:u)?|komunikacie|oświadczeni[eau]|list(?:u)?|liście|tekst(?:u)?|tekście|dokument(?:u)?|dokumencie|badani[eau]|notat(?:ka|ki|ce)|protokó?[łl](?:le|u|e)?|ankiet[ay]|ankiecie|uchwał[ay]|uchwale|artykuł(?:u)?|artykule|sondaż[u]?|wyrok[u]?)$/u,
  indefinites: words('jeden jedna pewien pewna źródło źródła osoba informator'),
  pronouns: words('on ona ono oni one'),
  sourcePronouns: words('jego jej niego niej nim'),
  possessives: words('jego jej ich'),
  determiners: words(
    'sam sama sami same ten ta to ci te jego jej ich niektórzy wielu kilku jeden jedna dwaj dwie dwóch trzech',
  ),
  linkers: words('ds.'),
  prepositions: words(
    'bez dla do ku między na nad o od po pod podczas poza przed przez przeciw przy spod u w we wobec wśród z za ze znad dzięki mimo według',
  ),
  passing: words(
    CALENDAR,
    'też także również jeszcze już wczoraj dziś dzisiaj jutro wtedy potem później wcześniej teraz zresztą natomiast oczywiście jednak się mu jej im nam mi sobie dziennikarzom reporterom ponadto następnie rano wieczorem',
  ),
  relatives: words('który która które którzy'),
  subordinators: words(
    'że iż żeby by aby który która które którzy którego której których gdy kiedy jeśli choć bo ponieważ gdzie jak czy kto co',
  ),
  coordinators: words('i oraz a ale lub albo czy'),
  negations: words('nie nigdy ani'),
  roles: anyOf(ROLES),
  dropsSubjects: true,
  bodies: bodyPattern(POLISH_BODIES),
  bodyLabels: bodyPattern(
    POLISH_BODIES,
    words(
      'agencja gazeta dziennik spółka bank partia portal firma organizacja związek stowarzyszenie klub fundacja spółdzielnia koncern tygodnik sieć instytucja resort urząd federacja przedsiębiorstwo',
    ),
  ),
  bodyNameWords: words(INTERNATIONAL_BODIES, 'kreml'),
  honorifics: honorificsOf('pl'),
  articles: new Map(),
  shortNames: true,
  works:
    /^(?:film|spektakl|przedstawieni|sztuk|książ|powieś|opowiadani|wiersz|poemat|piosenk|utwór|utwor|album|płyt|serial|program|audycj|wystaw|akcj|kampani|operacj|konkurs|festiwal|projekt|hasł|nazw|tytuł|pseudonim|balet|oper[aęy]|cykl|sag)\p{L}*$/u,
  roleLook:
    /(?:arz|ista|yk|nik|czy|log|iec|ica|yni|rka|lka|nka|czka|graf|grafka|ant|ent|or|er|trener|czyk|owiec|owa|ąca|ący|yna|ier|eur|man|dz|sąsiad|sąsiadka|córka|syn|żona|mąż|matka|ojciec|brat|siostra|kapitan|wnuczka|osoba|dziewczyna|kobieta|mężczyzna|chłopak|właściciel(?:ka)?|mieszkan(?:iec|ka)|nauczyciel(?:ka)?|wójt|starosta|sołtys|leśniczy|nadleśniczy|pilot|artyst(?:a|ka)|poet(?:a|ka))$/u,
  femaleRoles:
    /(?:ka|yni|ica|nica|owa|ąca|yna(?<!mężczyzna)|osoba|żona|matka|siostra|babcia|kobieta|radna|oskarżona|podejrzana|pokrzywdzona|poszkodowana|biegła|uczona|woman|anka)$/u,
  givenNames: POLISH_GIVEN,
  inflection: polishNames(POLISH_GIVEN, (name) => bodyInNominative(name, POLISH_BODIES, POLISH_ADJECTIVES)),
  hasGenderedVerbs: true,
}
