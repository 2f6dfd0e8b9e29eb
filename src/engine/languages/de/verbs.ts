// German reporting verbs.

import { germanInfinitives, germanWeak, words } from '../verb-forms.ts'

const WEAK =
  'sag erklär beton mein behaupt bericht forder verurteil warn versicher bestätig bekräftig äußer kritisier mahn lob klag beklag bedauer bemerk ergänz erläuter ' +
  'verkünd antwort entgegn erwider kommentier argumentier vermut befürcht glaub hoff frag twitter meld urteil begründ beteuer bezeug schilder droh ' +
  'plädier verlang dementier leugn rechn schimpf spott scherz höhn jubel resümier bilanzier konstatier monier präzisier signalisier appellier wetter erzähl ' +
  'erinner prognostizier prophezei kündig bezweifel versprech zitier beschreib unterstell würdig bemängel verteidig bekund spekulier schätz rüg begrüß protestier befürwort bezichtig beschuldig bezeichn charakterisier nenn red ' +
  'fürcht wünsch erhoff erwart ahn mutmaß folger schlussfolger überleg plan beabsichtig vereinbar gelob garantier attestier bescheinig beanstand missbillig tadel ermahn beschwör beantrag empör beschwer bejah vernein ' +
  'verkündig vermeld verlautbar offenbar enthüll beicht deklarier proklamier propagier postulier referier diagnostizier kalkulier beziffer veranschlag wert vergleich triumphier frohlock prahl witzel läster polter murmel flüster raun brüll seufz stöhn'

const JOINED =
  'mitteil hinzufüg ankündig einräum feststell klarstell ausführ aussag zusag anmerk andeut darleg ablehn festleg anordn anreg einforder voraussag vorhersag zusicher anklag anpranger einwend'

/** Separable verbs, and the particles at the end of their clause. */
export const PARTICLES = byForm({
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
})

/** Verbs that say nothing by themselves, and the words with which they report words or thoughts. */
export const SUPPORTED = byForm({
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
})

/** Forms that are complete by themselves. */
export const FINITE = words(
  germanWeak(WEAK),
  germanInfinitives(WEAK),
  germanWeak(JOINED),
  'nannte nannten schrieb schrieben schreibt sprach sprachen spricht rief riefen ruft unterstrich unterstrichen unterstreicht gestand gestanden gesteht verriet verrät',
  'entschied entschieden entscheidet beschloss beschlossen beschließt bat baten bittet schwor schworen schwört bekannte bekannten bekennt befahl befahlen befiehlt',
  'widersprach widersprachen widerspricht versprach versprachen verspricht bestritt bestritten bestreitet wusste verwies verwiesen verweist empfahl empfahlen empfiehlt',
  'heißt hieß verlautete beschrieb beschrieben beschreibt bekanntgab bekanntgaben angab angaben zugab zugaben hinwies hinwiesen hervorhob hervorhoben vorwarf vorwarfen vorwirft vorschlug vorschlugen vorschlägt ausging ausgehen ausgeht hinweist zurückwies zurückwiesen zurückweist bekanntgibt angibt zugibt ausschloss ausschließt annimmt annahm riet rieten rät',
  'sage meine erkläre betone sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
)

/** Forms with an auxiliary or in the passive. */
export const PARTICIPLES = words(
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
  germanInfinitives(WEAK),
  'sprechen schreiben rufen unterstreichen gestehen widersprechen versprechen bestreiten verweisen empfehlen raten beschreiben',
)

/** Forms that introduce a bare clause, or follow one. */
export const PLAIN = words(
  'sagte sagten sagt gesagt erklärte erklärten erklärt meinte meinten meint betonte betonten betont behauptete behaupteten behauptet versicherte versicherten versichert berichtete berichteten berichtet heißt hieß teilte teilten mitteilte glaubt glaubte glaubten hofft hoffte vermutet vermutete ergänzte bestätigte fügte gab gaben schrieb schreibt äußerte argumentierte',
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

function byForm(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(
    Object.entries(lists).flatMap(([forms, parts]) => forms.split(' ').map((form) => [form, words(parts)] as const)),
  )
}
