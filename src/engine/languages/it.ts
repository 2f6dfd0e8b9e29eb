// Italian. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  givenNames,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import {
  endingIn,
  italianAre,
  italianEre,
  italianIre,
  italianParticiples,
  oneOf,
  phrases,
  sourcePhrases,
  words,
} from './verb-forms.ts'

const ARE =
  'parl dichiar afferm spieg raccont sottolin sottoline ribad annunci comment assicur osserv precis segnal ' +
  'critic denunci ricord replic conferm evidenzi not avvis constat lament rivel twitt accus invoc sper pens ' +
  'domand consider lod sbott ironizz scherz sospir assent esort ammon invit comunic inform testimoni illustr ' +
  'rassicur puntualizz rincar obiett rimprover liquid teorizz anticip rammment esclam sibil mormor cont insist ' +
  'calcol abbozz accenn acclam alleg allert ammicc analizz apostrof appell approfond argoment arring assever ' +
  'attacc attest augur auspic avanz azzard balbett bacchett biasim bisbigli bofonchi bocci borbott brontol ' +
  'celebr censur certific chios cinguett confut congratul consigli consol contest contrattacc decret delib ' +
  'deplor desider diagnostic disapprov dissent divulg dubit elenc elogi enfatizz enumer enunci esager esalt ' +
  'esemplific esplicit estern esult evoc farfugli felicit formul fren fulmin gongol grid immagin implor imput ' +
  'incalz indign insinu interpell interpret interrog intim inton ipotizz lasci maligni martell menzion minacci ' +
  'minimizz motiv motteggi narr neg notific osann parafras paragon ponder pontific postill predic preannunci ' +
  'presagi preconizz profetizz pronostic pronunci propugn prospett protest provoc punt punzecchi qualific ' +
  'quantific raccomand ragion rammaric ramment recrimin reclam rettific ricapitol richiam ridacchi ridimension ' +
  'rifiut rilanci rilev rimarc rimbecc rimugin ringhi ringrazi rinfacci rivendic rievoc rintuzz salut sbandier ' +
  'sbeffeggi sbrait sbuff schern scongiur sdrammatizz sentenzi sfid sfog sghignazz singhiozz sintetizz smorz ' +
  'sogghign solidarizz sollecit sospett specific specul stigmatizz stim straparl strill suggell supplic ' +
  'sussurr svel tartagli temporeggi testific tranquillizz tuon url vant vaticin verbalizz verific vocifer ' +
  'sorvol spron strepit declam congettur mugugn piagnucol confid boll pavent indic ordin preg tagli lanci confess tacci etichett bersagli ripet impegn giur polemizz dettagli ventil postul reiter giustific riepilog'

/** Those in -ere and -ire without -isc-, in their regular forms. */
const ERE =
  'aggiung soggiung ripet ammett promett scommett trasmett rispond corrispond chied conclud allud sorrid rid scriv pretend preved esig ' +
  'descriv sottoscriv riconosc tem cred riassum resping riflett convinc diping'

/** Those in -ire with -isc-. */
const IRE =
  'rifer ribad chiar defin reag ammon garant esord sment sugger stup inve infer sbigott gio asser scand ' + 'rugg grugn'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tel. ecc.'

/** Days, months and times. */
const CALENDAR =
  'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'

/** What follows a noun of opinion: a detta [della] sindaca. */
const OF = "di del della dell' dello dei degli delle".split(' ')

/** Nouns for people and organizations that speak. */
const ROLES = words(
  'ministro ministra viceministro viceministra sottosegretario sottosegretaria presidente presidentessa',
  'vicepresidente premier portavoce direttore direttrice vicedirettore condirettore capo capogruppo capitano',
  'capitana leader segretario segretaria sindaco sindaca vicesindaco vicesindaca governatore governatrice',
  'assessore assessora consigliere consigliera prefetto prefetta questore polizia governo ministero deputato',
  'deputata onorevole senatore senatrice parlamentare eurodeputato eurodeputata europarlamentare avvocato',
  'avvocata avvocatessa legale difensore esperto esperta procuratore procuratrice pm gip magistrato',
  'magistrata giudice notaio notaia cancelliere perito perita re regina principe principessa papa pontefice',
  'vescovo arcivescovo cardinale parroco prete sacerdote frate suora monaco presule prelato porporato',
  'rabbino imam generale ammiraglio colonnello tenente maresciallo brigadiere comandante ufficiale',
  'sottufficiale carabiniere poliziotto poliziotta agente militare soldato vigile pompiere ispettore',
  'ispettrice commissario commissaria dirigente ambasciatore ambasciatrice console diplomatico diplomatica',
  'sindacato sindacalista azienda candidato candidata allenatore allenatrice tecnico mister ct selezionatore',
  'preparatore ricercatore ricercatrice scienziato scienziata studioso studiosa agenzia quotidiano fonti',
  'autorità giornalista cronista inviato inviata corrispondente editorialista conduttore conduttrice',
  'presentatore presentatrice scrittore scrittrice romanziere poeta poetessa autore autrice drammaturgo',
  'drammaturga sceneggiatore sceneggiatrice cineasta regista produttore produttrice attore attrice',
  'interprete protagonista comico coreografo coreografa ballerino ballerina danzatore danzatrice cantante',
  'cantautore cantautrice soprano tenore musicista pianista violinista chitarrista compositore compositrice',
  'artista pittore pittrice scultore scultrice fotografo fotografa disegnatore disegnatrice fumettista',
  'illustratore illustratrice architetto architetta urbanista designer stilista artigiano artigiana editore',
  'editrice libraio libraia traduttore traduttrice bibliotecario bibliotecaria curatore curatrice',
  'restauratore restauratrice gallerista critico sovrintendente soprintendente storico storica economista',
  'sociologo sociologa politologo politologa filosofo filosofa psicologo psicologa psichiatra geografo',
  'geologo geologa vulcanologo vulcanologa biologo biologa fisico matematico astronomo astronoma astrofisico',
  'astrofisica climatologo climatologa meteorologo meteorologa oceanografo ornitologo botanico botanica',
  'zoologo zoologa etologo etologa archeologo archeologa antropologo antropologa linguista virologo virologa',
  'epidemiologo epidemiologa immunologo immunologa neurologo neurologa cardiologo cardiologa pediatra',
  'chirurgo chirurga medico dottore dottoressa primario primaria infermiere infermiera ostetrica farmacista',
  'veterinario veterinaria dentista fisioterapista ingegnere ingegnera informatico geometra professore',
  'professoressa prof docente insegnante maestro maestra preside rettore rettrice decano studente',
  'studentessa alunno alunna dottorando dottoranda liceale consulente delegato delegata imputato imputata',
  'indagato indagata accusato accusata sospettato arrestato arrestata detenuto detenuta condannato',
  'condannata vittima querelante testimone teste uomo donna signore signora anziano anziana padre madre papà',
  'mamma figlio figlia fratello sorella nonno nonna zio zia cugino cugina nipote marito moglie vedovo vedova',
  'suocero suocera genero nuora fidanzato fidanzata compagno compagna genitore genitori amico amica collega',
  'omologo omologa predecessore successore rivale avversario avversaria proprietario proprietaria titolare',
  'padrone padrona inquilino inquilina residente abitante cittadino cittadina pendolare passeggero',
  'passeggera passante automobilista ciclista conducente autista camionista tassista pilota macchinista',
  'cliente consumatore consumatrice spettatore spettatrice tifoso tifosa volontario volontaria attivista',
  'militante manifestante scioperante pensionato pensionata superstite sopravvissuto sopravvissuta ferito',
  'migrante profugo profuga rifugiato rifugiata dipendente impiegato impiegata operaio operaia lavoratore',
  'lavoratrice addetto addetta ragazzo ragazza bambino bambina adolescente giocatore giocatrice calciatore',
  'calciatrice attaccante centrocampista portiere terzino bomber centravanti playmaker schiacciatore',
  'schiacciatrice palleggiatore palleggiatrice arbitro arbitra corridore corridrice nuotatore nuotatrice',
  'atleta velocista tennista pugile schermidore schermitrice ginnasta sciatore sciatrice campione',
  'campionessa olimpionico olimpionica vincitore vincitrice medaglista velista canottiere canottiera',
  'alpinista imprenditore imprenditrice industriale manager amministratore amministratrice commerciante',
  'negoziante fornaio fornaia panettiere panettiera macellaio pasticciere pasticciera cuoco cuoca chef',
  'ristoratore ristoratrice oste ostessa albergatore albergatrice barista cameriere cameriera parrucchiere',
  'parrucchiera agricoltore agricoltrice contadino contadina coltivatore coltivatrice allevatore allevatrice',
  'pastore pastora viticoltore viticoltrice vignaiolo vignaiola enologo enologa apicoltore apicoltrice',
  'pescatore pescatrice marinaio armatore armatrice cacciatore cacciatrice guardiano guardiana custode',
  'guardaparco giardiniere giardiniera falegname muratore idraulico elettricista meccanico calzolaio sarto',
  'sarta orologiaio liutaio vasaio tessitrice fabbro postino postina ferroviere ferroviera banchiere',
  'analista tesoriere tesoriera ragioniere ragioniera fondatore fondatrice cofondatore cofondatrice ideatore',
  'ideatrice inventore inventrice organizzatore organizzatrice coordinatore coordinatrice mediatore',
  'mediatrice specialista osservatore osservatrice negoziatore negoziatrice responsabile referente esponente',
  'rappresentante garante politico oppositore oppositrice ',
  'maggiore interessato interessata',
  'socio socia iscritto iscritta partecipante membro',
)

const WOMEN = endingIn(
  /(?:(?<!ist)a|trice|essa)$/u,
  ROLES,
  'poeta atleta pediatra psichiatra autista collega papa geometra cineasta pilota guida analista',
)
const MEN = endingIn(/(?:o|tore|iere|sore)$/u, ROLES)

export const ITALIAN: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'it',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'sig. sigg. dott. dott.ssa. prof.ssa. avv. ing. on. sen. gen. col. mons. geom. rag. arch. art. pag. pagg. vol. ca. es. cfr. gg. ss.',
  ),
  closingAbbreviations: words(CLOSING),
  elision:
    /^(?:(?:[Ll]|[Uu]n|[Aa]ll|[Dd]all|[Dd]ell|[Nn]ell|[Ss]ull|[Cc]oll|[Qq]uell|[Qq]uest|[Bb]ell|[Cc]om|[Dd]ov|[Cc]|[Nn]|[Ss])[’']|(?:[Dd]|[Ss]ant)[’'](?=\p{Ll}))/u,
  nameElision: /^(?:Dall|Dell|Degl)[’']\p{Lu}/u,
  reflexives: words("s' si"),
  finite: words(
    italianAre(ARE),
    italianEre(ERE),
    italianIre(IRE),
    'ripeté disse dissero dice dicono diceva dicevano dicendo aggiunse aggiunsero soggiunse scrisse scrissero',
    'descrisse rispose risposero sostiene sostengono sosteneva sostenevano sostenne sostenendo ritiene',
    'ritengono riteneva ritenne ritenendo mantiene ammise ammisero promise promisero scommise concluse',
    'conclusero chiese chiesero prosegue proseguono proseguì insiste insistono insistette insisteva sorrise',
    'rise avverte avvertono avvertì avvertiva acconsente assente assentì propone propongono propose oppone',
    'suppone ribatte ribattono ribatté teme temono crede credono credeva interviene intervenne conviene',
    'convenne riprende riprese esclude escludono escluse discute difende difendono difese respinse convinse',
    'dipinse espone espose espongono predice predisse contraddice contraddisse maledice benedice legge leggono',
    'riconobbe',
  ),
  participles: words(
    italianParticiples(ARE),
    'detto aggiunto soggiunto scritto descritto sottoscritto risposto sostenuto ritenuto mantenuto ammesso',
    'promesso scommesso trasmesso concluso chiesto proseguito insistito riconosciuto ripetuto alluso sorriso',
    'riso avvertito proposto opposto supposto ribattuto temuto creduto intervenuto convenuto ripreso letto',
    'escluso discusso difeso respinto convinto dipinto esposto predetto contraddetto maledetto fatto riferito',
    'ribadito chiarito definito reagito ammonito garantito smentito suggerito esordito stupito inveito',
    'riassunto riflettuto espresso preteso previsto reso definita descritta difesa',
  ),
  auxiliaries: words('ha hanno aveva avevano avrebbe abbia'),
  passives: words('stato stata è sono era'),
  particles: new Map([
    ...['fa', 'fanno', 'fatto', 'fece', 'faceva', 'facendo'].map(
      (form) => [form, words('sapere notare presente osservare capire')] as const,
    ),
    ...['rende', 'rendono', 'reso', 'rese', 'rendeva', 'rendendo'].map((form) => [form, words('noto nota')] as const),
    ...['lascia', 'lasciato', 'lasciò', 'lasciando'].map((form) => [form, words('intendere capire')] as const),
  ]),
  plural: /no$/u,
  interruption: 'commas',
  verbLook: /(?:ò|ì|é|a|e|ano|ono|ava|eva|iva)$/u,
  participleLook: /(?:ato|uto|ito|sto|so|tto|rto|nto)$/u,
  gerundLook: /(?:ando|endo)(?:l[oaei]|si|gli|ci|ne|mi)?$/u,
  calling: words(
    'definito definisce definì definiscono denunciato denuncia denunciano criticato critica accusato accusa accusano parlato',
    'parla parlano bollato bolla liquidato liquida tacciato etichettato descritto descrive descrisse chiesto chiede chiedono',
    'lodato loda lamentato lamenta promesso promette invocato invoca elogiato elogia auspicato auspica',
  ),
  naming:
    /^(?:soprannom|battezz|ribattezz|detto$|detta$|chiamat|cosiddett|denomin|intitolat|titol|rivista|romanzo|film|disco|operazione|inchiesta|comitato|campagna|programma|mostra|rassegna|sagra|canzone)/u,
  placed: words('legge'),
  places: words('in nel nella'),
  bareInfinitive: {
    verbs: /./u,
    opener: words('di'),
    isOpened: 'always',
    infinitive: /r(?:e|la|lo|li|le|si|ci|ne|mi|gli)?$/u,
  },
  asking: {
    verbs:
      /^(?:invit|esort|impegn|chie[ds]|accus|sollecit|consigli|raccomand|intim|ordin|preg|incit|sfid|ammon|sugger)/u,
    openers: words('a ad di'),
  },
  openers: words('per'),
  that: words("che ch' se"),
  thatAfterVerb: words('come'),
  as: words('come'),
  phrases: sourcePhrases(
    "secondo <lui>, secondo <lei>, secondo, stando a, stando al, stando alla, stando all', stando ai, stando alle, stando agli, stando allo, stando a quanto, a <suo> dire, a <suo> avviso, a <suo> giudizio, a <suo> parere, nelle <sue> parole, " +
      'a detta, a parere, a giudizio, ad avviso, a dire'
        .split(', ')
        .flatMap((noun) => OF.map((of) => `${noun} ${of}`))
        .join(', '),
  ),
  cueKinds: {
    writing: /^(?:(?:scriv|scriss|scritt|twitt|pubblic|post))/u,
    thinking: /^(?:(?:cred|pens|tem|dubit|sa(?:nno)?$|sapev|ritien|ritenev|sospett))/u,
    wanting: /^(?:(?:sper|vuol|vogl|vol(?:eva|le)|desider|intend|auspic))/u,
  },
  summaries: phrases('così, lo, questo'),
  female: oneOf('lei ella costei ultima la una questa quella donna madre moglie sorella', WOMEN),
  male: oneOf('lui egli costui ultimo il lo un questo quello quel uomo padre marito fratello re', MEN),
  placeNames: words(
    INTERNATIONAL_PLACES,
    'italia francia germania spagna inghilterra polonia ungheria russia ucraina turchia grecia svezia norvegia belgio svizzera america canada brasile messico cina india giappone israele egitto siria iraq iran libano libia europa mosca kiev bruxelles pechino varsavia londra vienna parigi roma atene teheran ginevra',
  ),
  documents:
    /^(?:rapporto|comunicato|testo|lettera|studio|documento|nota|relazione|perizia|sentenza|verbale|indagine|ricerca|sondaggio|articolo)$/u,
  latter: words('ultimo ultima costui costei'),
  pronouns: words('lui lei egli ella essi loro'),
  sourcePronouns: words('suo sue'),
  demonstratives: words("questo questa quest' quello quella quel quell'"),
  indefinites: words('un una'),
  clitics: words("l' lo la le"),
  possessives: words('suo sua suoi sue loro mio mia'),
  determiners: words(
    "il lo la i gli le l' un uno una un' questo questa quest' questi queste quello quella quell' quel quei quegli quelle suo sua suoi sue mio mia nostro nostra alcuni alcune qualche ogni entrambi entrambe due tre quattro cinque diversi diverse molti molte numerosi numerose altri altre",
  ),
  affiliating: words("di del della dello dell' dei degli delle"),
  linkers: words("di del della dello dell' dei degli delle d'"),
  agents: words("da dal dallo dalla dall' dai dagli dalle"),
  definiteLinkers: words("del della dello dell' dei degli delle"),
  prepositions: words(
    "a ad al allo alla all' ai agli alle attraverso col coi con contro da dal dallo dalla dall' dai dagli dalle davanti dentro dietro dopo durante entro fino fra fuori in lungo malgrado mediante nel nello nella nell' nei negli nelle nonostante oltre per presso prima secondo senza sopra sotto su sul sullo sulla sull' sui sugli sulle tra tramite verso",
  ),
  passing: words(
    CALENDAR,
    'anche ancora poi ieri oggi domani inoltre infine già invece intanto però quindi ora così si gli le ci lo la pure sempre subito scorso scorsa',
  ),
  relatives: words('che'),
  whom: words('cui quale quali'),
  subordinators: words('che chi cui quando dove come se perché mentre quale quali benché sebbene poiché'),
  coordinators: words('e ed o ma né'),
  negations: words('non mai nulla niente'),
  roles: oneOf(...ROLES),
  dropsSubjects: true,
  bodies: oneOf(
    'polizia governo ministero agenzia federazione confederazione associazione università istituto consiglio',
    'sindacato banca fondazione comitato direzione azienda società organizzazione ospedale club partito ong',
    'senato camera regione provincia comune unione cooperativa gruppo centro osservatorio procura questura',
    'prefettura tribunale ente consorzio parlamento commissione opposizione esercito comunità accademia',
    'municipio amministrazione giunta dicastero esecutivo maggioranza minoranza ambasciata consolato diocesi',
    'curia arcidiocesi parrocchia conferenza museo teatro biblioteca liceo facoltà policlinico asl usl clinica',
    'ditta compagnia multinazionale emittente redazione testata giornale quotidiano lega movimento alleanza',
    'coalizione assemblea collettivo confraternita pro-loco proloco circolo coordinamento authority autorità',
    'cassazione guardia capitaneria reparto comando assessorato dipartimento segreteria ufficio presidenza',
    'coldiretti confindustria confcommercio confartigianato legambiente protezione impresa',
  ),
  commonBodies: oneOf(
    'polizia procura prefettura questura tribunale giustizia ministero opposizione maggioranza minoranza ospedale',
  ),
  bodyLabels: oneOf(
    'agenzia quotidiano giornale settimanale mensile rivista testata radio canale banca partito ong società',
    'azienda ditta compagnia associazione organizzazione sindacato federazione confederazione gruppo club',
    'cooperativa fondazione impresa emittente ente istituto consorzio movimento comitato multinazionale onlus',
    'startup colosso',
    'dicastero municipio direzione',
  ),
  bodyNameWords: words(INTERNATIONAL_BODIES, 'radio canale banca casa unione kremlin quirinale vaticano'),
  namesTakeArticles: true,
  honorifics: honorificsOf('it'),
  articles: articles('la', 'il lo', "l'"),
  femaleRoles: /(?:trice|essa|iera|[dt]ora)$/u,
  givenNames: givenNames('', 'andrea simone nicola gabriele daniele michele raffaele'),
  givenEndings: {
    female: /(?:a|ice|irene|ines|agnese|adele|beatrice|rachele)$/u,
    male: /(?:o|i|ele|uele|one|uca|drea|ice(?<!rice)|re|se(?<!nese)|ea|am)$/u,
  },
}
