// Dutch. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, sourcePhrases, words } from './verb-forms.ts'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'enz.'

/** Days, months and times. */
const CALENDAR =
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond maandagochtend maandagmiddag maandagnacht dinsdagavond dinsdagochtend dinsdagmiddag dinsdagnacht woensdagavond woensdagochtend woensdagmiddag woensdagnacht donderdagavond donderdagochtend donderdagmiddag donderdagnacht vrijdagavond vrijdagochtend vrijdagmiddag vrijdagnacht zaterdagavond zaterdagochtend zaterdagmiddag zaterdagnacht zondagavond zondagochtend zondagmiddag zondagnacht ' +
  'januari februari maart april mei juni juli augustus september oktober november december'

export const DUTCH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'nl',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'dhr. mevr. mw. drs. ir. ing. blz. bijv. bv. ca. evt. incl. excl. resp. jl. m.b.t. o.a. t.a.v. jan. feb. aug. sept. okt. nov. dec.',
  ),
  closingAbbreviations: words(CLOSING),
  participleLike: /t$/u,
  finite: words(
    'bekende bekent beaamde beaamt grapte grapt lachte lacht zuchtte zucht constateerde constateert herhaalde herhaalt adviseerde adviseert pleitte pleit verzekerde verzekert ontkende ontkent verwachtte verwacht meende meent gelooft geloofde klinkt klonk besluit besloot herinnert herinnerde verzucht verzuchtte foetert oppert opperde',
    'zei zeiden zegt zeggen verklaarde verklaarden verklaart vertelde vertelden vertelt meldde meldden meldt melden schreef schreven schrijft stelde stelden stelt vindt vond vonden benadrukte benadrukten benadrukt',
    'antwoordde antwoordden antwoordt waarschuwde waarschuwden waarschuwt beweerde beweerden beweert bevestigde bevestigden bevestigt erkende erkenden erkent twitterde reageerde reageerden reageert vraagt vroeg vroegen riep roept',
    'beloofde belooft hoopt hoopte denkt dacht vreest vreesde noemde noemden noemt klaagde klaagt oordeelde oordeelt concludeerde concludeert betoogde betoogt onderstreepte onderstreept eiste eist vervolgde berichtte berichten bericht',
  ),
  participles: words(
    'gezegd verklaard verteld gemeld geschreven gesteld benadrukt geantwoord gewaarschuwd beweerd bevestigd erkend getwitterd gereageerd gevraagd beloofd genoemd geëist bekendgemaakt aangekondigd toegegeven laten',
  ),
  auxiliaries: words('heeft hebben had hadden'),
  passives: words('werd werden wordt worden is zijn was waren'),
  particles: new Map([
    ['voegde', words('toe')],
    ['voegden', words('toe')],
    ['voegt', words('toe')],
    ['gaf', words('toe aan')],
    ['geeft', words('toe aan')],
    ['kondigde', words('aan')],
    ['kondigt', words('aan')],
    ['liet', words('weten')],
    ['lieten', words('weten')],
    ['laat', words('weten')],
    ['legde', words('uit')],
    ['legt', words('uit')],
    ['wees', words('erop')],
    ['wijst', words('erop')],
  ]),
  plural: /(?:den|ten|en)$/u,
  verbLook: /(?:de|te|den|ten|t|zei|ei|iep|eef)$/u,
  calling: words('noemde noemden noemt genoemd waarschuwde waarschuwt'),
  that: words('dat of'),
  as: words('zoals'),
  phrases: sourcePhrases('volgens, aldus, naar eigen zeggen van, naar mening van'),
  closing: words('aldus'),
  cueKinds: {
    writing: /^(?:(?:ge)?(?:schre|schrij|twitter|post|mail))/u,
    thinking: /^(?:(?:ge)?(?:geloo|denk|dacht|vrees|vermoed|twijfel|weet|wist|vind|vond))/u,
    wanting: /^(?:(?:ge)?(?:hoop|hoopt|wil(?:de|den|len)?$|wens|plan))/u,
  },
  summaries: phrases('dat, dit'),
  female: /^(?:zij|ze|haar)$/u,
  male: /^(?:hij|zijn|hem)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'nederland duitsland frankrijk italië spanje engeland polen hongarije rusland oekraïne turkije griekenland zweden noorwegen denemarken finland belgië zwitserland amerika canada brazilië mexico china india japan israël egypte syrië irak iran europa moskou kiev brussel peking warschau londen wenen parijs rome athene teheran',
  ),
  documents: /(?:rapport|verklaring|brief|studie|verslag)$/u,
  pronouns: words('hij zij ze men'),
  indefinites: words('een'),
  possessives: words('zijn haar hun'),
  determiners: words('de het een deze die dit zijn haar hun onze enkele meerdere veel alle twee drie geen'),
  linkers: words('van voor'),
  prepositions: words(
    'aan achter bij binnen boven door in met na naar naast om onder op over sinds tegen tegenover tijdens tot tussen uit vanaf vanuit via voorafgaand zonder rond',
  ),
  passing: words(
    CALENDAR,
    'ook nog nu dan later eerder gisteren vandaag al opnieuw daarop daarna verder bovendien echter maar wel toen zich hem haar hun ons erbij eraan hierover daarover',
  ),
  relatives: words('die dat'),
  subordinators: words('dat of omdat als toen nadat voordat terwijl hoewel zodat die wie wat waar waarin waarop zoals'),
  coordinators: words('en of maar want'),
  negations: words('niet geen nooit niets'),
  roles:
    /(?:woordvoerder|woordvoerster|minister|premier|president|voorzitter|directeur|politie|regering|burgemeester|deskundige|advocaat|leider|chef|hoogleraar|onderzoeker|rechter|trainer|ministerie|bestuurder)$/u,
  verbSecond: true,
  rolePlural: /(?:en|n|s)$/u,
  bodies: /^(?:politie|regering|ministerie)$/u,
  bodyLabels: /^(?:krant|persbureau|zender|magazine|bank|partij|radio)$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES),
  honorifics: honorificsOf('nl'),
  roleLook:
    /(?:[bdfgklmnprstvz]er|ster|aar|ares|ist|iste|ent|ante?|eur|euse|rice|ares|loog|arts|man|vrouw|zus|broer|dochter|zoon|moeder|vader|weduwe|lid|hoofd)$/u,
  femaleRoles: /(?:ster|iste|euse|rice|ares|vrouw|zus|dochter|moeder|weduwe)$/u,
  givenNames: givenNames(
    'aaltje agnes amber anja anke annelies annemarie annemiek anouk astrid atie bep bianca brenda carla cornelia daphne dieuwke dorien eefje elise elly els emma erna esmee esther eva femke fenna fleur floor francisca froukje gea geertje gerda gerrie godelieve greet griet grietje hanneke hannie hedwig heleen henny hilde ilse ineke inge ingrid irma isa jacqueline janneke jannie jantine jet jette jolanda jolien joke josé judith julia karin katrien kim lammie lena leonie liesbeth lieke lies lisette loes lotte maaike machteld margreet margriet marga marianne marieke marije marijke marjan marjolein marlies marloes martine mieke miep mies mirjam monique nadia nelleke nienke noor petra renske ria riet rita roos saskia sanne sietske sjoukje sofie suzanne sylvia tamara tessa thea tineke trijntje truus wendy wies wietske willemijn wilma yvonne',
    'aad abel adriaan alex alfons arend arie arjen arnold auke bart bas bastiaan ben bert boudewijn bram camiel carel casper cees coen cor daan dennis derk diederik dirk douwe eelco egbert erik ernst evert ferdinand fokke folkert frank frans frits geert gerard gerben gerrit gijs govert guus hans harm harmen hein hendrik henk herman hidde hugo huub jaap jacob jan jelle jelmer jeroen jesse jo joep johan johannes joost joris jos jurgen jurre kees klaas koen koos lars leendert lennart lex lieven lodewijk luc luuk maarten marcel mark martijn mathijs matthijs meindert menno michiel niek niels olaf onno paul peter pier piet pieter pim ralph rein reinier remco rens rik rob robbert roel roelof ronald ruben rutger ruud sander siebe sjaak sjoerd stef stijn sven taco teun theo thijs thomas tijmen tim tjeerd tom ton toon twan valentijn vincent walter wessel wiebe wijnand willem wim wouter wout xander yannick',
  ),
}
