// German. Our own list from general knowledge of the language.

import { germanAdjective } from './german-adjectives.ts'
import { GENITIVE_S } from './genitive-s.ts'
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
import { germanInfinitives, germanWeak, phrases, sourcePhrases, words } from './verb-forms.ts'

const WEAK =
  'sag erklär beton mein behaupt bericht forder verurteil warn versicher bestätig bekräftig äußer kritisier mahn lob klag beklag bedauer bemerk ergänz erläuter ' +
  'verkünd antwort entgegn erwider kommentier argumentier vermut befürcht glaub hoff frag twitter meld urteil begründ beteuer bezeug schilder droh ' +
  'plädier verlang dementier leugn rechn schimpf spott scherz höhn jubel resümier bilanzier konstatier monier präzisier signalisier appellier wetter erzähl ' +
  'erinner prognostizier prophezei kündig bezweifel versprech zitier beschreib unterstell würdig bemängel verteidig bekund spekulier schätz rüg begrüß protestier befürwort bezichtig beschuldig bezeichn charakterisier nenn red ' +
  'fürcht wünsch erhoff erwart ahn mutmaß folger schlussfolger überleg plan beabsichtig vereinbar gelob garantier attestier bescheinig beanstand missbillig tadel ermahn beschwör beantrag empör beschwer bejah vernein ' +
  'verkündig vermeld verlautbar offenbar enthüll beicht deklarier proklamier propagier postulier referier diagnostizier kalkulier beziffer veranschlag wert vergleich triumphier frohlock prahl witzel läster polter murmel flüster raun brüll seufz stöhn'

const JOINED =
  'mitteil hinzufüg ankündig einräum feststell klarstell ausführ aussag zusag anmerk andeut darleg ablehn festleg anordn anreg einforder voraussag vorhersag zusicher anklag anpranger einwend'

const PARTICLES: Readonly<Record<string, string>> = {
  'teilte teilten teilt': 'mit',
  'sagte sagten sagt': 'zu voraus vorher',
  'sicherte sicherten sichert': 'zu',
  'rief riefen ruft': 'auf',
  'forderte forderten fordert': 'auf ein',
  'drohte drohten droht': 'an',
  'ordnete ordneten ordnet': 'an',
  'regte regten regt': 'an',
  'prangerte prangerten prangert': 'an',
  'erkannte erkannten erkennt': 'an',
  'wandte wandten wendet': 'ein',
  'stritt stritten streitet': 'ab',
  'sprach sprachen spricht': 'aus',
  'strich strichen streicht': 'heraus',
  'fügte fügten fügt': 'hinzu an',
  'setzte setzten setzt': 'hinzu',
  'kündigte kündigten kündigt': 'an',
  'gab gaben gibt': 'bekannt zu an',
  'wies wiesen weist': 'hin zurück',
  'räumte räumten räumt': 'ein',
  'stellte stellten stellt': 'fest klar heraus',
  'hob hoben hebt': 'hervor',
  'führte führten führt': 'aus',
  'warf warfen wirft': 'vor',
  'lehnte lehnten lehnt': 'ab',
  'legte legten legt': 'dar fest nahe offen',
  'schlug schlugen schlägt': 'vor',
  'schloss schlossen schließt': 'aus',
  'merkte merkten merkt': 'an',
  'deutete deuteten deutet': 'an',
  'ging gingen geht': 'aus',
  'stimmte stimmten stimmt': 'zu',
  'pflichtete pflichteten pflichtet': 'bei',
  'gestand gestanden gesteht': 'ein',
  'mahnte mahnten mahnt': 'an',
}

/** Verbs that say nothing by themselves, and the words with which they report words or thoughts. */
const SUPPORTED: Readonly<Record<string, string>> = {
  'ist sind war waren': 'meinung ansicht auffassung überzeugung sicher überzeugt zuversichtlich optimistisch',
  'zeigt zeigte zeigten': 'überzeugt zuversichtlich optimistisch besorgt enttäuscht erfreut überrascht sicher auf',
  'vertritt vertrat vertraten vertreten': 'meinung ansicht auffassung überzeugung standpunkt these position',
  'hegt hegte hegten': 'hoffnung verdacht zweifel',
  'erhebt erhob erhoben': 'vorwurf',
  'stellt stellte stellten gestellt': 'forderung behauptung these',
  'macht machte machten gemacht': 'deutlich klar geltend vorschlag',
  'unterbreitet unterbreitete unterbreiteten': 'vorschlag',
  'gibt gab gaben gegeben': 'versprechen garantie befehl',
  'erteilt erteilte erteilten': 'befehl anweisung auftrag',
  'kommt kam kamen gelangt gelangte gelangten gekommen': 'schluss ergebnis überzeugung auffassung',
  'nimmt nahm nahmen': 'an',
  'sieht sah sahen': 'voraus vorher gefahr anzeichen',
  'tut tat taten getan': 'kund',
  'fährt fuhr fuhren': 'fort',
  'trägt trug trugen': 'vor',
  'lässt ließ ließen': 'verlauten wissen mitteilen verbreiten ausrichten erklären verkünden durchblicken',
}

/** Abbreviations after which a sentence may end. */
const CLOSING = 'usw. str. tel. jh. jhd. u.s. etc.'

/** Days, months and times. */
const CALENDAR =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend montagmorgen montagmittag montagnachmittag montagvormittag montagnacht dienstagabend dienstagmorgen dienstagmittag dienstagnachmittag dienstagvormittag dienstagnacht mittwochabend mittwochmorgen mittwochmittag mittwochnachmittag mittwochvormittag mittwochnacht donnerstagabend donnerstagmorgen donnerstagmittag donnerstagnachmittag donnerstagvormittag donnerstagnacht freitagabend freitagmorgen freitagmittag freitagnachmittag freitagvormittag freitagnacht samstagabend samstagmorgen samstagmittag samstagnachmittag samstagvormittag samstagnacht sonnabendabend sonnabendmorgen sonnabendmittag sonnabendnachmittag sonnabendvormittag sonnabendnacht sonntagabend sonntagmorgen sonntagmittag sonntagnachmittag sonntagvormittag sonntagnacht ' +
  'januar februar märz april mai juni juli september oktober november dezember'

export const GERMAN: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'de',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'mio. mrd. bzw. ca. vgl. evtl. inkl. exkl. abs. geb. gest. verh. hrsg. std. min. sek. zzgl. ggf. sog. gem. bspw. dipl. ing. hl. med. phil. jur. rer. nat. pol. univ. abg. mdb. gen. jan. feb. aug. sept. okt. nov. dez. allg. anm. bd. ev. kath. ehem. eigtl. insb. mind. max. tsd.',
  ),
  closingAbbreviations: words(CLOSING),
  hasOrdinals: true,
  sentenceOpeners: words(
    'der die das den dem er sie es ein eine einen einem einer wir ich ihr man und aber doch dann danach damit dabei dazu im in am an auf aus bei mit nach von vor zu zum zur für als auch so nun jetzt hier dort diese dieser dieses sein seine',
  ),
  participleLike: /t$/u,
  finite: words(
    germanWeak(WEAK),
    germanInfinitives(WEAK),
    germanWeak(JOINED),
    'nannte nannten schrieb schrieben schreibt sprach sprachen spricht rief riefen ruft unterstrich unterstrichen unterstreicht gestand gestanden gesteht verriet verrät',
    'entschied entschieden entscheidet beschloss beschlossen beschließt bat baten bittet schwor schworen schwört bekannte bekannten bekennt befahl befahlen befiehlt',
    'widersprach widersprachen widerspricht versprach versprachen verspricht bestritt bestritten bestreitet wusste verwies verwiesen verweist empfahl empfahlen empfiehlt',
    'heißt hieß verlautete beschrieb beschrieben beschreibt bekanntgab bekanntgaben angab angaben zugab zugaben hinwies hinwiesen hervorhob hervorhoben vorwarf vorwarfen vorwirft vorschlug vorschlugen vorschlägt ausging ausgehen ausgeht hinweist zurückwies zurückwiesen zurückweist bekanntgibt angibt zugibt ausschloss ausschließt annimmt annahm riet rieten rät',
    'sage meine erkläre betone sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
  ),
  participles: words(
    'verurteilt',
    'gesagt erklärt betont gemeint behauptet berichtet gefordert gewarnt versichert bestätigt bekräftigt geäußert kritisiert gemahnt gelobt geklagt beklagt bedauert bemerkt ergänzt erläutert',
    'verkündet geantwortet entgegnet erwidert kommentiert argumentiert vermutet befürchtet gehofft gefragt getwittert gemeldet geurteilt begründet beteuert bezeugt geschildert gedroht plädiert',
    'verlangt dementiert geleugnet resümiert konstatiert moniert präzisiert signalisiert appelliert erzählt erinnert prognostiziert mitgeteilt hinzugefügt angekündigt bekanntgegeben gegeben',
    'zugegeben angegeben hingewiesen zurückgewiesen eingeräumt festgestellt klargestellt hervorgehoben ausgeführt ausgesagt zugesagt vorgeworfen abgelehnt dargelegt vorgeschlagen ausgeschlossen',
    'angemerkt angedeutet geschrieben gesprochen unterstrichen gestanden verraten widersprochen versprochen bestritten verwiesen empfohlen bezeichnet genannt beschuldigt entschieden',
    'gefürchtet gewünscht erhofft erwartet geahnt gemutmaßt gefolgert überlegt geplant beabsichtigt vereinbart garantiert attestiert bescheinigt beanstandet missbilligt ermahnt beschworen beantragt bejaht verneint',
    'verkündigt vermeldet offenbart enthüllt gebeichtet proklamiert veranschlagt gewertet verglichen beschlossen gebeten geschworen befohlen vorausgesagt vorhergesagt festgelegt angeordnet angeregt eingefordert',
    'zugesichert aufgefordert aufgerufen eingewandt eingewendet angenommen abgestritten ausgesprochen fortgefahren aufgezeigt vorgetragen beschrieben gerügt verteidigt gewürdigt bemängelt befürwortet begrüßt bezweifelt unterstellt',
  ),
  auxiliaries: words('hat habe haben hatte hatten hätte hätten'),
  passives: words('wurde wurden wird werden worden ist sind war waren sei'),
  particles: byForm(PARTICLES),
  supported: byForm(SUPPORTED),
  infinitives: words(
    germanInfinitives(WEAK),
    'sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
  ),
  modals: words(
    'will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte durften mag möchte möchten wird werden würde würden ließ ließen lässt lassen zu',
  ),
  plain: words(
    'sagte sagten sagt gesagt erklärte erklärten erklärt meinte meinten meint betonte betonten betont behauptete behaupteten behauptet versicherte versicherten versichert berichtete berichteten berichtet heißt hieß teilte teilten mitteilte glaubt glaubte glaubten hofft hoffte vermutet vermutete ergänzte bestätigte fügte gab gaben schrieb schreibt äußerte argumentierte',
  ),
  wanting: words('will wollen'),
  announcing: words(
    germanWeak(
      'kritisier verurteil forder verlang bestätig dementier begründ beklag bedauer bemängel monier rüg begrüß befürcht erwart beschuldig bezichtig droh mahn warn plädier appellier protestier bekräftig prophezei prognostizier verkünd befürwort leugn ' +
        'bezeichn bericht vermut fürcht beanstand tadel missbillig lob würdig bezweifel bescheinig attestier unterstell charakterisier wert plan beabsichtig garantier signalisier schilder rechn äußer beton',
    ),
    'nannte nannten nennt genannt beschrieb beschrieben beschreibt empfahl empfahlen empfiehlt empfohlen bat baten bittet gebeten warf warfen wirft vorwarf vorgeworfen sicherte sicherten sichert zugesichert ordnete ordneten ordnet angeordnet regte regten regt angeregt prangerte prangerten prangert deutete deuteten deutet angedeutet hob hoben hebt hervorgehoben sprach sprachen spricht stellte stellten stellt stritt stritten streitet schloss schlossen schließt ausgeschlossen',
    'sagte sagten sagt rief riefen ruft kündigte kündigten kündigt ankündigte angekündigt bestritt bestritten bestreitet versprach versprachen verspricht widersprach widersprechen widerspricht wies wiesen weist zurückgewiesen lehnte lehnten lehnt ablehnte abgelehnt gab gaben gibt bekanntgab bekanntgegeben',
    'schlug schlugen schlägt vorschlug vorgeschlagen räumte räumten räumt eingeräumt versprochen kritisiert verurteilt gefordert verlangt bestätigt dementiert begründet beklagt bedauert moniert beschuldigt gedroht gewarnt angedroht verkündet',
  ),
  quoting: words('zitiert zitierte zitierten'),
  plural: /n$/u,
  impersonal: words('heißt hieß'),
  nobody: words('es'),
  verbLook: /(?:te|ten|t|ieb|ief|ach|and|ahm|ang|ab|og|ieß|ielt|iet|arf|ob|uf)$/u,
  calling: words(
    'nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet sprach sprachen spricht gesprochen warnte warnten warnt charakterisierte kritisierte kritisierten lobte würdigte forderte forderten verurteilte',
  ),
  placed: words('heißt hieß verlautete'),
  places: words('in im aus beim bei vom von'),
  that: words('dass daß ob'),
  correlates: words('daran darauf darüber darum davon davor dafür dagegen damit dazu darin'),
  commaBeforeThat: true,
  as: words('wie'),
  phrases: sourcePhrases(
    'nach <seinen> angaben, nach <ihren> angaben, nach <seiner> aussage, nach <ihrer> aussage, nach <seinen> worten, nach <ihren> worten, nach <seinen> informationen, nach <ihren> informationen, nach <seiner> meinung, nach <ihrer> meinung, nach <seiner> ansicht, nach <ihrer> ansicht, nach <seiner> auffassung, nach <ihrer> auffassung, nach <seiner> einschätzung, nach <ihrer> einschätzung, nach <seiner> überzeugung, nach <ihrer> überzeugung, nach <seiner> darstellung, nach <ihrer> darstellung, laut, nach angaben von, nach angaben, nach aussage von, nach aussagen von, nach aussage, nach aussagen, nach worten von, nach worten, nach den worten von, nach den worten, nach auskunft, nach einschätzung von, ' +
      'nach einschätzung, nach ansicht von, nach ansicht, nach meinung von, nach meinung, nach auffassung, nach überzeugung, nach darstellung von, nach darstellung, nach informationen von, nach informationen, ' +
      'nach berichten von, nach berichten, nach einem bericht von, nach einem bericht, unter berufung auf, nach dem willen, nach den vorstellungen, nach den plänen, nach plänen, nach lesart',
  ),
  compounds: {
    before: words('nach laut gemäß'),
    of: words('von'),
    word: /^(?:\p{L}+-?)?(?:angaben|aussagen?|berichten?|informationen|meldungen|darstellung|auskunft|einschätzung|untersuchungen|erkenntnissen|schätzungen|studien?|umfragen?|erhebung(?:en)?|hochrechnung(?:en)?|berechnung(?:en)?|prognosen?|statistik(?:en)?|analysen?|recherchen|beobachtungen|zahlen)$/u,
  },
  postpositions: words('zufolge'),
  opinions: {
    nouns: words('meinung ansicht auffassung einschätzung überzeugung darstellung schätzung'),
    after: words('nach'),
  },
  closing: words('so'),
  cueKinds: {
    writing: /^(?:(?:ge)?(?:schrieb|schreib|twitter|post|bloggt|mail))/u,
    thinking:
      /^(?:(?:ge)?(?:glaub|dacht|dächt|denk|fürcht|befürcht|vermut|zweifel|bezweifel|weiß|wusst|find(?:e|et|en)$|fand|hält|hielt|sorg))/u,
    wanting: /^(?:(?:ge)?(?:hoff|woll|will|wünsch|plan|möcht|beabsichtig))/u,
  },
  summaries: phrases('das, dies, so, darauf, darüber, dazu'),
  female:
    /^(?:sie|ihr|ihre|ihrer|ihren|\p{L}*(?:minister|präsident|sprecher|kanzler|chef|leiter|direktor|meister|expert|anwält|sekretär|politiker|richter|kommissar|senator|professor|autor|journalist|forscher)in)$/u,
  male: /^(?:er|sein|seine|seiner|seinen|\p{L}*(?:minister|präsident|sprecher|kanzler|chef|leiter|direktor|meister|experte|anwalt|sekretär|politiker|richter|kommissar|senator|professor|autor|journalist|forscher))$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'deutschland österreich schweiz frankreich italien spanien großbritannien england polen ungarn tschechien russland ukraine türkei griechenland schweden norwegen dänemark finnland belgien niederlande amerika kanada brasilien mexiko indien japan nordkorea südkorea ägypten syrien irak libanon saudi-arabien südafrika australien europa moskau kiew brüssel peking warschau prag wien rom athen ankara jerusalem teheran tokio',
  ),
  documents:
    /(?:bericht|studie|erklärung|mitteilung|schreiben|brief|papier|dokument|text|umfrage|gutachten|urteil|bericht(?:en|s|es)?|meldungen?|angaben|vorw(?:urf|ürfe)|kritik|begründung|forderung(?:en)?)$/u,
  latter: words('letzterer letztere letzterem letzteren'),
  pronouns: words('er sie man letzterer letztere'),
  sourcePronouns: words('sein seine seiner seinen seinem seines ihr ihre ihrer ihren ihrem ihres'),
  indefinites: words('ein eine einer einem einen eines'),
  subjectDeterminers: words('der die das ein eine'),
  possessives: words(
    'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere deren dessen',
  ),
  determiners: words(
    'dies der die das den dem des ein eine einen einem einer eines dieser diese dieses jener jene mehrere einige viele alle beide zwei drei vier fünf sechs sieben acht neun zehn elf zwölf sein seine seiner ihr ihre ihrer ihres seines unser unsere kein keine weitere zahlreiche aller vieler einiger',
  ),
  objects: words('dem den einem einen seinem seinen ihrem ihren diesem diesen des'),
  genitives: words(
    'der des eines einer seiner ihrer ihres seines dieser dieses deren dessen mehrerer aller vieler einiger',
  ),
  linkers: words('von vom für'),
  joinedArticles: words('im am zum zur beim vom ins ans'),
  prepositions: words(
    'ab an am auf aus außer bei beim bis durch entgegen gegen gegenüber hinter im in ins infolge mit nach neben ohne seit trotz über um unter vor während wegen wider zu zum zur zwischen anlässlich angesichts bezüglich laut gemäß per pro via zugunsten hinsichtlich innerhalb außerhalb',
  ),
  passing: words(
    CALENDAR,
    'erst so ähnlich damit dort hier zunächst dabei daher deshalb demnach folglich entsprechend darin darum diesbezüglich insgesamt letztlich offenbar angeblich es auch noch nun jetzt dann danach später zuvor zuletzt bereits schon heute gestern vorgestern morgen abend mittag vormittag nachmittag nachts inzwischen unterdessen derweil daraufhin darauf weiter weiterhin ferner zudem außerdem allerdings jedoch dagegen hingegen indes aber dazu hierzu',
    'wörtlich mehrfach erneut wiederholt ausdrücklich offen deutlich kürzlich jüngst vorher anschließend schließlich zugleich gleichzeitig überraschend laut ebenfalls ebenso etwa öffentlich schriftlich mündlich knapp unumwunden sich ihm ihn ihr ihnen uns mir sogar nur nochmals vielmehr',
    'davon davor dafür daran daraus dadurch hiervon hierfür hiermit somit anfang mitte ende',
    'bisher bislang seitdem seither damals einst mittlerweile nunmehr zwischenzeitlich künftig ursprünglich erstmals übrigens anfangs indessen gleichwohl dennoch trotzdem',
    'journalisten reportern',
  ),
  relatives: words('der die das welcher welche welches'),
  subordinators: words(
    'dass daß ob weil da obwohl als wenn nachdem bevor während indem damit wie falls sobald solange welche welcher welches dessen deren denen was wer wo worauf woraufhin wobei',
  ),
  coordinators: words('und oder sowie aber sondern doch denn'),
  negations: words('nicht kein keine nie niemals nichts'),
  roles:
    /(?:sprecher(?:in)?|minister(?:in)?|präsident(?:in)?|chef(?:in)?|kanzler(?:in)?|leiter(?:in)?|direktor(?:in)?|polizei|regierung|behörden?|ministerium|vorsitzende[rn]?|bürgermeister(?:in)?|experte|expertin|experten|anwalt|anwältin|sender|agentur|zeitung|medien|zeugen|amt|verband|gericht|unternehmen|beamte[rn]?|forscher(?:in)?|wissenschaftler(?:in)?|politiker(?:in)?|abgeordnete[rn]?|richter(?:in)?|trainer(?:in)?|sekretär(?:in)?|botschafter(?:in)?|funktionär(?:in)?|autor(?:in)?|general|professor(?:in)?|könig(?:in)?|papst|bischof|journalist(?:in)?|korrespondent(?:in)?|reporter(?:in)?|mitarbeiter(?:in)?|gründer(?:in)?|kommissar(?:in)?|senator(?:in)?|kandidat(?:in)?|gouverneur(?:in)?|premier|manager(?:in)?|ökonom(?:in)?|historiker(?:in)?|arzt|ärztin|lehrer(?:in)?|zeuge|zeugin|^frau|^herr|^mann|(?:fach|kauf|ob|staats|haus|geschäfts|amts|see|berg|wehr|lands)(?:mann|frau)|gewerkschaft|kommission|ausschuss|opposition|fraktion|justiz|feuerwehr|armee|militär|staatsanwaltschaft|institut)$/u,
  hearsay: words('soll sollen demnach'),
  moodless: words('ich ihr'),
  infinitiveClause: {
    particle: 'zu',
    infinitive: /(?:en|ern|eln|sein)$/u,
    joined: /^\p{Ll}{3,}zu\p{Ll}{3,}n$/u,
    otherOpeners: words('um ohne statt anstatt'),
  },
  moods: words(
    'erfahre glaube denke hoffe verdiene wachse koste zahle kaufe verkaufe suche biete helfe schreibe lese rede wohne warte ziehe steige sinke reiche störe verändere gewöhne schlafe esse trinke renne erwarte fordere beobachte prüfe untersuche melde befürchte verlange wünsche freue ärgere schaue höre rechne bemühe interessiere reagiere verhandle lehne steuere senke erhöhe schütze bekomme beziehe brenne sitze baue leide sei seien habe werde könne müsse dürfe solle wolle möge gebe gehe komme stehe liege bleibe lasse mache sehe finde halte nehme bringe brauche bestehe bedeute wisse führe zeige gelte drohe fehle gehöre handele laufe erinnere arbeite spiele diene leiste erfülle verfüge verstoße trage fahre falle gewinne verliere vertrete beginne betreffe betrage schade nutze wirke fühle kenne erhalte enthalte plane kämpfe lebe sterbe setze stelle lege sorge entspreche spreche treffe ergebe entstehe verstehe existiere funktioniere profitiere gäbe käme ginge ließe bräuchte wüsste stünde läge gäben kämen lägen stünden würde würden wäre wären hätte hätten könnten müssten dürften',
    'ändere akzeptiere antworte atme bedrohe beeinflusse befasse befinde befürworte begleite begrenze begreife begrüße begründe behandle behandele behaupte beherrsche behindere beinhalte bekämpfe belaste belege belaufe bemerke benötige benutze berate bereite berichte berücksichtige beruhe beschäftige beschränke bestätige bestimme besuche beteilige betone betreibe betreue bewege beweise bewerte bezahle bezeichne bezweifle bilde blockiere breche decke dauere dränge drehe dulde eigne empfehle empfinde engagiere entferne entfalle entlaste entscheide entwickle entwickele erfolge ergreife erhebe erhoffe erhole erkenne erkläre erlaube erlebe ermittle ermittele ermögliche eröffne erreiche erscheine erschwere ersetze erstrecke erteile erweise erwäge erzeuge erziele fasse feiere finanziere fliege fließe flüchte folge fördere frage fürchte gefährde gelinge genieße genüge geschehe gestalte gewähre greife gründe handle hänge hafte herrsche hindere hinterlasse informiere investiere kehre klage kläre klinge konzentriere kooperiere kontrolliere kritisiere kümmere lade lande leite lerne leugne liefere lohne löse mahne messe nähere nenne nütze öffne ordne organisiere passe passiere pflege produziere protestiere rate räume rechtfertige reduziere regele regiere reise rette richte rücke rufe ruhe sammle schaffe schädige scheine scheitere schicke schieße schlage schließe schreite schrumpfe schüre schweige sende spare sperre spüre stagniere stamme starte stimme stoße strebe streike streite stürze stütze teile trenne trete treibe überlasse überlege übernehme überprüfe übersteige übertreffe überwache überwiege überzeuge umfasse unterliege unternehme unterscheide unterstehe unterstütze verbessere verbiete verbinde verbleibe verbrauche verbreite verbringe verdanke verdränge vereinbare verfehle verfolge vergebe vergehe vergesse vergleiche vergrößere verhalte verhandele verhindere verkenne verlagere verlasse verlaufe verletze verleihe vermeide vermisse vermute vernachlässige vernichte veröffentliche verpasse verpflichte verringere versage versäume verschärfe verschiebe verschlechtere verschwinde versorge verspreche versuche verteidige verteile vertraue verursache verwalte verweigere verweise verwende verzeichne verzichte verzögere wage wähle warne wechsle wehre weigere wende werbe werfe werte wiederhole wiege zähle zerstöre ziele zögere zwinge zweifle',
  ),
  conditionals: words(
    'gäbe käme ginge ließe bräuchte wüsste stünde läge würde würden wäre wären hätte hätten könnten müssten dürften',
  ),
  capitalNouns: true,
  verbSecond: true,
  rolePlural: /(?:innen|en|n|(?<!er?)s)$/u,
  roleGenitive: /e?s$/u,
  bodies:
    /^(?:[\p{L}-]*(?:polizei|regierung|ministerium|amt|gericht|gerichtshof|rechnungshof|verband|verbund|agentur|kommission|ausschuss|komitee|feuerwehr|bundeswehr|armee|streitkräfte|militär|gewerkschaft|staatsanwaltschaft|opposition|direktion|behörde|präsidium|klinikum|klinik|krankenhaus|universität|hochschule|akademie|institut|museum|stiftung|partei|fraktion|koalition|verwaltung|kammer|gruppe|initiative|bündnis|bewegung|allianz|zentrale|werke|verkehrsbetriebe|vereinigung|gesellschaft|gemeinschaft|genossenschaft|organisation|föderation|kirche|kanzlei|konzern|unternehmen|verein|klub|club|liga|parlament|senat|kongress|geheimdienst|nachrichtendienst|wetterdienst|pressedienst|rettungsdienst|verfassungsschutz|katastrophenschutz|mission|bank|kasse|versicherung|ministerrat|bundesrat|stadtrat|gemeinderat|sicherheitsrat|aufsichtsrat|betriebsrat|bundestag|landtag|kreistag|kreuz|bund|bistum|konsulat|nationen|hilfswerk|umwelthilfe|reinigung))$/u,
  commonBodies:
    /^(?:(?:kriminal|bundes|landes|verkehrs|wasserschutz)?polizei|(?:berufs)?feuerwehr|armee|militär|justiz|opposition|verteidigung)$/u,
  bodyAdjective: germanAdjective,
  bodyLabels:
    /^(?:[\p{L}-]*(?:agentur|zeitung|sender|magazin|konzern|unternehmen|firma|bank|verein|verband|partei|portal|verlag|gewerkschaft|organisation|stiftung|behörde|klub|klinik|anbieter|hersteller|betreiber|initiative|website|plattform)(?:e?s)?|radio|journal)$/u,
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'ministerium agentur zeitung presse kommission haus institut kreml bundestag bundesrat universität',
  ),
  honorifics: honorificsOf('de'),
  inflection: GENITIVE_S,
  articles: articles('die', 'der', 'das'),
  roleLook:
    /(?:(?<!ei)(?<!w)(?<=\p{L}{4})in|(?<=\p{L}{3})(?:leiter|sprecher|meister|führer|händler|arbeiter|forscher|lehrer|trainer|spieler|bauer|fahrer|richter|berater|gründer|macher|schützer|pfleger|wirt|ler|iker|ologe|oge|ist|ent|ant|eur|ator|itor|äter|ärer|ähmer|inger|mann|frau|chef|anwalt|arzt|rat|wart|vorstand|vorsitzender?|beauftragter?|beamter?|abgeordneter?|experte|kollege|zeuge|pilot|agent|kapitän|pfarrer|vater|mutter|sohn|tochter|bruder|schwester|freund|nachbar|besitzer|eigentümer|mieter|käufer|bewohner|autor|sänger|schauspieler|künstler|maler|dichter|schriftsteller|regisseur|intendant|kurator|dirigent|bischof|general|oberst|könig|prinz|fürst|graf|kämmerer|kommandant|hüter|stürmer|wächter|gärtner|bäcker|müller(?=chef)|jährige[rn]?|(?:klagte|schuldigte|dächtige|urteilte|haftete|letzte|fragte|stellte|kannte|wandte|troffene|nommene|lebende|reisende|werbende)[rn]?))$/u,
  nounLook:
    /(?:\p{L}{2}(?:ung|heit|keit|schaft|tion|tät|nis|ismus|ment|tum|ität|enz|anz)(?:en|s|es|e)?|kreise[ns]?|\p{L}{3}(?:zahl|stelle|zeit|gesetz|programm|platz|haus|werk|projekt|vertrag|fall|tag|jahr|preis|plan|punkt|teil|stand|weg|kosten|mittel|recht|dienst)(?:e[ns]?|s|n)?|leute[ns]?|anwohner[ns]?)$/u,
  openerLook:
    /(?:isch|lich|ig|ell|iv|los|bar|sam|haft)(?:e[nrms]?)?$|(?:erst|weise|mals|falls|dings|wärts|lang|halb)$/u,
  femaleRoles: /(?:(?<!ei)(?<!w)(?<=\p{L}{4})in|frau|mutter|tochter|schwester|beauftragte|vorsitzende)$/u,
  givenNames: givenNames(
    'gundula adelheid agathe agnes almut angelika anita anneliese annika babette barbara bärbel benedikta brunhilde carola carolin charlotte christa christel constanze corinna cosima edeltraud edith edda eleonore elfriede elisabeth else emma eva evelin franziska frieda gertrud gesine gitta grit hanne hannah heidemarie heiderose hella hermine hertha ilona ilse imke inga insa isolde johanna josefine käthe kirstin kristin kristina leonie linda lisa lisbeth louisa luise maike maren margarete margitta maria mariele martha martina mathilde mechtild mirjam nora ortrud ottilie paula pauline pia rebekka regine renata rita romy rosa rosi ruth saskia selma sigrun sina stella susanna tatjana theresa therese trudi ursel uta valerie veronika vanessa victoria wencke wiltrud yvonne' +
      ' karla silke beatrix annemarie ilka nele aylin gesa nesrin jule judith annegret ute wiebke heike anke antje astrid bettina birgit birte britta christiane cornelia dagmar doris dörte elke ellen erika esther frauke friederike gabi gabriele gerda gerlinde gisela gudrun hannelore hedwig heidi helga henrike hildegard ines inge ingrid irmgard iris jana jutta karin katharina katja katrin kerstin kirsten klara lea lena leni liesel lotte mareike margot margit margret marion marlene marlies meike melanie merle mia mechthild monika nadine nicole petra ramona regina renate rosemarie roswitha sabine sandra sibylle sieglinde sigrid silvia simone sonja stefanie steffi susanne svenja swantje tanja thea thekla tina traudel trude ulla ulrike ursula uschi verena vera viola waltraud wilma fatma ayse elif zeynep emine meryem',
    'georg lutz emre jonas uwe reto carsten volker arne wolf-dieter ferdi sascha peer ruprecht immanuel achim alois anselm armin axel benno bernd berthold björn bodo burkhard christoph claus-peter clemens detlef dieter dirk eberhard eckhard egon elmar emil erhard erwin eugen ewald falk ferdinand florian franz friedhelm fritz gerd gernot gerhard götz gottfried gregor guido günter günther gunnar hannes hans hans-georg hans-jürgen hans-peter harald hartmut hauke heiko heiner heino heinrich heinz helmut hendrik henning herbert hermann hinnerk holger horst hubert ingo jan jens jochen joachim jörg jörn josef jost jürgen kai karl karl-heinz karsten klaus knut konrad konstantin kurt lars leopold lorenz ludger ludwig magnus malte manfred marius markus mathis matthias meinhard norbert olaf oliver oskar otto patrick peter philipp rainer ralf reiner reinhard roland rolf rüdiger rudolf rupert sebastian siegfried sigmar sönke stefan steffen sven thilo thomas thorsten tilman timo tobias torben torsten udo ulf ulrich urs uli veit viktor vinzenz walter werner wilhelm wilfried winfried wolf wolfgang wolfram yannick mehmet ahmet mustafa murat cem kemal',
  ),
}

function byForm(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(
    Object.entries(lists).flatMap(([forms, parts]) => forms.split(' ').map((form) => [form, words(parts)] as const)),
  )
}
