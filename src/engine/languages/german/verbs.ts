// German reporting verbs.

import { germanInfinitives, germanParticiples, germanWeak, words } from '../verb-forms.ts'

const WEAK =
  'sag erklär beton mein behaupt bericht forder verurteil warn versicher bestätig bekräftig äußer kritisier mahn lob klag beklag bedauer bemerk ergänz erläuter ' +
  'verkünd antwort entgegn erwider kommentier argumentier vermut befürcht glaub hoff frag twitter meld urteil begründ beteuer bezeug schilder droh ' +
  'plädier verlang dementier leugn rechn schimpf spott scherz höhn jubel resümier bilanzier konstatier monier präzisier signalisier appellier wetter erzähl ' +
  'erinner prognostizier prophezei kündig bezweifel versprech zitier beschreib unterstell würdig bemängel verteidig bekund spekulier schätz rüg begrüß protestier befürwort bezichtig beschuldig bezeichn charakterisier nenn red ' +
  'fürcht wünsch erhoff erwart ahn mutmaß folger schlussfolger überleg plan beabsichtig vereinbar gelob garantier attestier bescheinig beanstand missbillig tadel ermahn beschwör beantrag empör beschwer bejah vernein ' +
  'verkündig vermeld verlautbar offenbar enthüll beicht deklarier proklamier propagier postulier referier diagnostizier kalkulier beziffer veranschlag wert vergleich triumphier frohlock prahl witzel läster polter murmel flüster raun brüll seufz stöhn'

const JOINED =
  'mitteil hinzufüg ankündig einräum feststell klarstell ausführ aussag zusag anmerk andeut darleg ablehn festleg anordn anreg einforder voraussag vorhersag zusicher anklag anpranger einwend'

/** Verbs of saying that are rarer, or tell how something was said: "orakelt", "grummelte". */
const WEAK_RARE =
  'plauder schwärm orakel stichel sinnier philosophier jammer zeter motz grummel brumm knurr frotzel flachs rechtfertig rekonstruier dozier argwöhn ' +
  'rätsel konter insistier nörgel trumpf fauch stammel murr tuschel notier vermerk rühm brüst gratulier verdeutlich veranschaulich suggerier relativier ' +
  'hinterfrag erörter skizzier vermiss informier unterricht ermutig ermunter beruhig rapportier mosert moser maul schnaub schnauz wisper hauch raunz ' +
  'blaff entrüst beschwichtig zürn kalauer unk spöttel schwadronier parlier'

/** Separable verbs, and the particles at the end of their clause. */
export const PARTICLES = byForm({
  'teilte teilten teilt teilen': 'mit',
  'sagte sagten sagt sagen': 'zu voraus vorher aus ab',
  'sicherte sicherten sichert sichern': 'zu',
  'rief riefen ruft rufen': 'auf zu',
  'forderte forderten fordert fordern': 'auf ein',
  'drohte drohten droht drohen': 'an',
  'ordnete ordneten ordnet ordnen': 'an ein',
  'regte regten regt regen': 'an',
  'prangerte prangerten prangert prangern': 'an',
  'erkannte erkannten erkennt erkennen': 'an',
  'wandte wandten wendet wenden wendete wendeten': 'ein',
  'stritt stritten streitet streiten': 'ab',
  'sprach sprachen spricht sprechen': 'aus an zu',
  'strich strichen streicht streichen': 'heraus',
  'fügte fügten fügt fügen': 'hinzu an',
  'setzte setzten setzt setzen': 'hinzu nach entgegen',
  'kündigte kündigten kündigt kündigen': 'an',
  'gab gaben gibt geben': 'bekannt zu an preis durch weiter',
  'wies wiesen weist weisen': 'hin zurück an',
  'räumte räumten räumt räumen': 'ein',
  'stellte stellten stellt stellen': 'fest klar heraus richtig dar',
  'hob hoben hebt heben': 'hervor',
  'führte führten führt führen': 'aus an',
  'warf warfen wirft werfen': 'vor ein',
  'lehnte lehnten lehnt lehnen': 'ab',
  'legte legten legt legen': 'dar fest nahe offen nach',
  'schlug schlugen schlägt schlagen': 'vor',
  'schloss schlossen schließt schließen': 'aus',
  'merkte merkten merkt merken': 'an',
  'deutete deuteten deutet deuten': 'an',
  'ging gingen geht gehen': 'aus',
  'stimmte stimmten stimmt stimmen': 'zu',
  'pflichtete pflichteten pflichtet pflichten': 'bei',
  'gestand gestanden gesteht gestehen': 'ein zu',
  'mahnte mahnten mahnt mahnen': 'an',
  'hielt hielten hält halten': 'dagegen fest entgegen vor',
  'brachte brachten bringt bringen': 'vor',
  'schätzte schätzten schätzt schätzen': 'ein',
  'stufte stuften stuft stufen': 'ein',
  'zweifelte zweifelten zweifelt zweifeln': 'an',
  'klagte klagten klagt klagen': 'an',
  'bot boten bietet bieten': 'an',
  'fragte fragten fragt fragen': 'nach',
  'hakte hakten hakt haken': 'nach',
  'winkte winkten winkt winken': 'ab',
  'wiegelte wiegelten wiegelt wiegeln': 'ab',
  'tat taten tut tun': 'kund ab',
  'trug trugen trägt tragen': 'vor',
  'fuhr fuhren fährt fahren': 'fort',
  'zeigte zeigten zeigt zeigen': 'auf an',
  'zählte zählten zählt zählen': 'auf',
})

/** What somebody shows, or gives himself, to be: "zeigte sich [überzeugt], dass", "gibt sich [gelassen]". */
const MINDED =
  'überzeugt zuversichtlich optimistisch pessimistisch besorgt enttäuscht erfreut überrascht sicher erleichtert empört entsetzt betroffen bestürzt erschüttert skeptisch zufrieden verärgert verwundert irritiert gelassen kämpferisch offen entschlossen dankbar beeindruckt schockiert fassungslos gesprächsbereit selbstkritisch einsichtig stolz'

/** Verbs that say nothing by themselves, and the words with which they report words or thoughts. */
export const SUPPORTED = byForm({
  'ist sind war waren': `meinung ansicht auffassung überzeugung ${MINDED}`,
  'zeigt zeigte zeigten zeigen': `${MINDED} auf`,
  'gibt gab gaben geben': `bedenken protokoll verstehen erkennen versprechen garantie befehl entwarnung ${MINDED}`,
  'äußert äußerte äußerten äußern': MINDED,
  'vertritt vertrat vertraten vertreten': 'meinung ansicht auffassung überzeugung standpunkt these position haltung',
  'hegt hegte hegten hegen': 'hoffnung verdacht zweifel',
  'erhebt erhob erhoben erheben': 'vorwurf einspruch',
  'stellt stellte stellten stellen gestellt': 'forderung behauptung these aussicht abrede frage klar',
  'macht machte machten machen gemacht': 'deutlich klar geltend vorschlag aufmerksam mut',
  'unterbreitet unterbreitete unterbreiteten': 'vorschlag',
  gegeben: 'bedenken protokoll verstehen erkennen versprechen garantie befehl entwarnung',
  'erteilt erteilte erteilten': 'befehl anweisung auftrag',
  'kommt kam kamen kommen gelangt gelangte gelangten gelangen gekommen': 'schluss ergebnis überzeugung auffassung',
  'zieht zog zogen ziehen gezogen': 'fazit bilanz schluss',
  'bringt brachte brachten bringen gebracht': 'ausdruck spiel',
  'ruft rief riefen rufen': 'erinnerung gedächtnis',
  'legt legte legten legen gelegt': 'last',
  'nimmt nahm nahmen nehmen': 'an schutz',
  'sieht sah sahen sehen': 'voraus vorher gefahr anzeichen',
  'lässt ließ ließen lassen':
    'verlauten wissen mitteilen verbreiten ausrichten erklären verkünden durchblicken erkennen anklingen vernehmen',
  'hat hatte hatten haben': 'zweifel hoffnung',
})

/** Forms that are complete by themselves. */
export const FINITE = words(
  germanWeak(WEAK),
  germanInfinitives(WEAK),
  germanWeak(WEAK_RARE),
  germanInfinitives(WEAK_RARE),
  germanWeak(JOINED),
  joined(PARTICLES),
  'fand fanden findet dachte dachten denkt warb warben wirbt beschied beschieden bescheidet gebot berief berufen beruft umriss umrissen umreißt',
  'nannte nannten schrieb schrieben schreibt sprach sprachen spricht rief riefen ruft unterstrich unterstrichen unterstreicht gestand gestanden gesteht verriet verrät',
  'entschied entschieden entscheidet beschloss beschlossen beschließt bat baten bittet schwor schworen schwört bekannte bekannten bekennt befahl befahlen befiehlt',
  'widersprach widersprachen widerspricht versprach versprachen verspricht bestritt bestritten bestreitet wusste verwies verwiesen verweist empfahl empfahlen empfiehlt',
  'heißt hieß verlautete beschrieb beschrieben beschreibt bekanntgab bekanntgaben angab angaben zugab zugaben hinwies hinwiesen hervorhob hervorhoben vorwarf vorwarfen vorwirft vorschlug vorschlugen vorschlägt ausging ausgehen ausgeht hinweist zurückwies zurückwiesen zurückweist bekanntgibt angibt zugibt ausschloss ausschließt annimmt annahm riet rieten rät',
  'sage meine erkläre betone sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
)

/** Forms with an auxiliary or in the passive. */
export const PARTICIPLES = words(
  germanParticiples(WEAK),
  germanParticiples(WEAK_RARE),
  'angemahnt angezweifelt beigepflichtet nahegelegt offengelegt preisgegeben festgehalten entgegengehalten vorgebracht eingeschätzt eingestuft geraten befunden beschieden zurückgezogen aufgeworfen eingeworfen ausgegangen nachgelegt klargemacht deutlichgemacht',
  'verurteilt',
  'gesagt erklärt betont gemeint behauptet berichtet gefordert gewarnt versichert bestätigt bekräftigt geäußert kritisiert gemahnt gelobt geklagt beklagt bedauert bemerkt ergänzt erläutert',
  'verkündet geantwortet entgegnet erwidert kommentiert argumentiert vermutet befürchtet gehofft gefragt getwittert gemeldet geurteilt begründet beteuert bezeugt geschildert gedroht plädiert',
  'verlangt dementiert geleugnet resümiert konstatiert moniert präzisiert signalisiert appelliert erzählt erinnert prognostiziert mitgeteilt hinzugefügt angekündigt bekanntgegeben gegeben',
  'zugegeben angegeben hingewiesen zurückgewiesen eingeräumt festgestellt klargestellt hervorgehoben ausgeführt ausgesagt zugesagt vorgeworfen abgelehnt dargelegt vorgeschlagen ausgeschlossen',
  'angemerkt angedeutet geschrieben gesprochen unterstrichen gestanden verraten widersprochen versprochen bestritten verwiesen empfohlen bezeichnet genannt beschuldigt entschieden',
  'gefürchtet gewünscht erhofft erwartet geahnt gemutmaßt gefolgert überlegt geplant beabsichtigt vereinbart garantiert attestiert bescheinigt beanstandet missbilligt ermahnt beschworen beantragt bejaht verneint',
  'verkündigt vermeldet offenbart enthüllt gebeichtet proklamiert veranschlagt gewertet verglichen beschlossen gebeten geschworen befohlen vorausgesagt vorhergesagt festgelegt angeordnet angeregt eingefordert',
  'zugesichert aufgefordert aufgerufen eingewandt eingewendet angenommen abgestritten ausgesprochen fortgefahren aufgezeigt vorgetragen beschrieben gerügt verteidigt gewürdigt bemängelt befürwortet begrüßt bezweifelt unterstellt',
)

/** Forms of the present plural that are also infinitives. */
export const INFINITIVES = words(
  joined(PARTICLES, /(?:en|[er]n)$/u),
  germanInfinitives(WEAK),
  germanInfinitives(WEAK_RARE),
  'sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
)

/** Forms that introduce a bare clause, or follow one. */
export const PLAIN = words(
  'sagte sagten sagt gesagt erklärte erklärten erklärt meinte meinten meint betonte betonten betont behauptete behaupteten behauptet versicherte versicherten versichert berichtete berichteten berichtet heißt hieß teilte teilten mitteilte glaubt glaubte glaubten hofft hoffte vermutet vermutete ergänzte bestätigte fügte gab gaben schrieb schreibt äußerte argumentierte',
)

/** Forms that report a clause, but no words in marks: "die Tagung findet unter dem Motto „…“ statt". */
export const ONLY_CLAUSES = words(
  'fand fanden findet dachte dachten denkt hielt hielten hält halten ging gingen geht gehen',
)

/** Forms whose object alone is what was said. */
export const ANNOUNCING = words(
  germanWeak(
    'kritisier verurteil forder verlang bestätig dementier begründ beklag bedauer bemängel monier rüg begrüß befürcht erwart beschuldig bezichtig droh mahn warn plädier appellier protestier bekräftig prophezei prognostizier verkünd befürwort leugn ' +
      'bezeichn bericht vermut fürcht beanstand tadel missbillig lob würdig bezweifel bescheinig attestier unterstell charakterisier wert plan beabsichtig garantier signalisier schilder rechn äußer beton',
  ),
  'nannte nannten nennt genannt beschrieb beschrieben beschreibt empfahl empfahlen empfiehlt empfohlen bat baten bittet gebeten warf warfen wirft vorwarf vorgeworfen sicherte sicherten sichert zugesichert ordnete ordneten ordnet angeordnet regte regten regt angeregt prangerte prangerten prangert deutete deuteten deutet angedeutet hob hoben hebt hervorgehoben sprach sprachen spricht stellte stellten stellt stritt stritten streitet schloss schlossen schließt ausgeschlossen',
  'sagte sagten sagt rief riefen ruft kündigte kündigten kündigt ankündigte angekündigt bestritt bestritten bestreitet versprach versprachen verspricht widersprach widersprechen widerspricht wies wiesen weist zurückgewiesen lehnte lehnten lehnt ablehnte abgelehnt gab gaben gibt bekanntgab bekanntgegeben',
  'schlug schlugen schlägt vorschlug vorgeschlagen räumte räumten räumt eingeräumt versprochen kritisiert verurteilt gefordert verlangt bestätigt dementiert begründet beklagt bedauert moniert beschuldigt gedroht gewarnt angedroht verkündet',
)

/** Forms that call something by the words in marks. */
export const CALLING = words(
  'nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet sprach sprachen spricht gesprochen warnte warnten warnt charakterisierte kritisierte kritisierten lobte würdigte forderte forderten verurteilte',
)

/** "wie die Polizei [mitteilte]": in a subordinate clause, the particle and the verb are one word. */
function joined(separable: ReadonlyMap<string, ReadonlySet<string>>, look = /$/u): string {
  return [...separable]
    .filter(([form]) => look.test(form))
    .flatMap(([form, parts]) => [...parts].map((part) => part + form))
    .join(' ')
}

function byForm(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(
    Object.entries(lists).flatMap(([forms, parts]) => forms.split(' ').map((form) => [form, words(parts)] as const)),
  )
}
