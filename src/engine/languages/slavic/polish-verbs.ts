// Polish verbs of saying in all their forms. Our own list from general knowledge.

import {
  polishImpersonal,
  polishPast,
  polishPastInEc,
  polishPastInNac,
  polishVerbsInAc,
  polishVerbsInIc,
  polishVerbsInOwac,
  supportedBy,
  words,
} from '../verb-forms.ts'

/** Forms that report words and whose source can only be a place: "w komunikacie podano". */
export const POLISH_IMPERSONAL = [
  polishImpersonal(
    'napisa poda zapisa stwierdzo poinformowa przekaza doda wyjaśnio podkreślo zaznaczo zapewnio zapowiedzia ogłoszo oceno uzna potwierdzo wskaza przypomnia zauważo odpowiedzia odpisa ustalo',
  ),
  'czytamy',
].join(' ')

/** Forms with a plural subject. */
export const POLISH_PLURAL = /(?:li|ły|ą)$/u

export const POLISH_FINITE = words(
  POLISH_IMPERSONAL,
  polishPast(
    'stwierdzi oświadczy podkreśli doda zaznaczy wyjaśni zauważy zapewni poinformowa przekaza napisa oceni uzna przyzna potwierdzi zapyta ogłosi skomentowa wskaza zaapelowa skrytykowa nazwa oskarży obieca podsumowa zażartowa zaprzeczy poprosi skwitowa wyzna uspokoi sprostowa doprecyzowa uściśli zarzuci pochwali pogratulowa podziękowa zasugerowa zadeklarowa oszacowa wyliczy obliczy zrelacjonowa zaproponowa zażąda wezwa zagrozi ujawni zdradzi poskarży oburzy ucieszy roześmia zaśmia określi opisa ustali poda sprecyzowa poradzi zaleci doradzi dorzuci rzuci wtrąci pisa',
  ),
  polishPastInEc('powiedzi przypomni zapowiedzi odpowiedzi opowiedzi dopowiedzi wspomni przewidzi'),
  polishPastInNac('westchn krzykn uśmiechn wytkn szepn mrukn napomkn prychn'),
  polishVerbsInAc(
    'podkreśl zaznacz wyjaśni zauważ zapewni przypomin uważ zapowiad potwierdz opowiad ostrzeg odpowiad wspomin uspokaj zaprzecz zachęc odpier pyt oceni określ ogłasz zarzuc ujawni zdradz przestrzeg narzek wzdych ubolew nazyw',
  ),
  polishVerbsInOwac(
    'inform koment wskaz apel przekon argument relacjon żart szac prognoz deklar krytyk gratul dzięk opis prost postul propon obiec przewid ripost',
  ),
  polishVerbsInIc('twierdz sądz radz dowodz myśl wierz chwal'),
  'wyklucza wykluczają wykluczył wykluczyła wykluczyli ukrywa ukrywają ukrywał ukrywała ukrywali kryje kryją krył kryła kryli mówi mówią mówił mówiła mówiło mówili mówiły mówiąc tłumaczy tłumaczą tłumaczył tłumaczyła tłumaczyli tłumacząc pisze piszą dodaje dodają dodawał dodawała dodając podaje podają podawał podawała podając przyznaje przyznają przyznawał przyznawała przyznając uznaje uznają przekazuje przekazują przekonywał przekonywała przekonywali śmieje śmieją żali skarży skarżą oburza cieszy cieszą martwi dziwi boi obawia obawiają obawiał wątpi wątpią liczy prosi proszą prosił prosiła woła krzyczy zastrzega zastrzegł zastrzegła zastrzegli',
  'ostrzegł ostrzegła ostrzegli odparł odparła odparli rzekł rzekła przestrzegł przestrzegła',
  polishPast(
    'wytłumaczy uprzedzi zripostowa zareagowa naliczy wykrzycza zawoła wyszepta wybełkota uzasadni wyjawi zdziwi zaoponowa zadrwi zakpi zaręczy zasygnalizowa zgodzi przypuści rozwia zaprotestowa utrzymywa',
  ),
  polishPastInNac('burkn wykrzykn zakrzykn przytakn'),
  polishVerbsInAc(
    'wytyk zaręcz powtarz wylicz wtrąc przytak potak napomyk wymieni odczyt przypuszcz uprzedz doradz sprzeciwi dopuszcz rozwiew wyraz',
  ),
  polishVerbsInOwac('ironiz sygnaliz protest rekomend kwit oszac reag diagnoz potak przytak'),
  polishVerbsInIc('kp drw ręcz win'),
  'przekonany przekonana przekonani pewny pewna utrzymuje utrzymują podtrzymuje podtrzymują podtrzymał podtrzymała podtrzymali szacuje szacują wyraża wyrażają uzasadnia uzasadniają uzasadniał uzasadniała ucina uciął ucięła ucięli odcina odciął odcięła powątpiewa odradza odradził odradziła dowodził dowodziła mruczy mruczał mruczała burczy śmiał śmiała śmiali pamięta pamiętał pamiętała ciągnie ciągnął ciągnęła szydzi przysięga przysięgał odparowuje odparował odparowała oponuje oponował oponowała zarzeka zarzekał zarzekała zachwala zachwalał zachwalała prostuje sprostowali grzmi grzmiał grzmiała żartują',
)

/** Verbs that report words together with another word: "dał do [zrozumienia]", "zwraca [uwagę]". */
export const POLISH_SUPPORTED = supportedBy(
  'dał dała dali daje dają: zrozumienia',
  'doszedł doszła doszli dochodzi: wniosku',
  'zwrócił zwróciła zwrócili zwraca zwracają zwracał zwracała: uwagę',
  'rozłożył rozłożyła rozkłada rozkładają: ręce',
  'macha machnął machnęła machają: ręką',
  'wzrusza wzruszył wzruszyła wzruszają: ramionami',
  'kręci pokręcił pokręciła kiwa pokiwał pokiwała: głową',
  'wyraził wyraziła wyrazili wyraża wyrażają: nadzieję opinię przekonanie pogląd obawę żal zdziwienie ubolewanie wątpliwość',
  'stoi stał stała: stanowisku',
)
