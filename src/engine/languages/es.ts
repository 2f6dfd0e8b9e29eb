// Spanish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import { ROLES } from './iberian/spanish-roles.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import {
  endingIn,
  iberianParticiples,
  infinitives,
  oneOf,
  phrases,
  sourcePhrases,
  spanishAr,
  spanishErIr,
  words,
} from './verb-forms.ts'

const AR =
  'afirm aclar declar explic asegur señal indic coment manifest cont apunt subray destac recalc remarc relat ' +
  'confes confirm anunci denunci critic lament insist agreg precis detall avis alert recomend exclam pregunt ' +
  'inform resalt revel plante opin consider estim reiter contest argument acus reclam rechaz asever acot not ' +
  'public calific celebr tuite zanj sentenci demand reproch justific esper augur proclam enfatiz puntualiz ' +
  'matiz adelant protest ratific exhort resum ironiz insinu expres revis comunic compar constat profes aconsej ' +
  'pronostic confi rememor objet exig determin verific asum desminti aport record abund acentu achac aclam acredit ' +
  'admonest alab aleg alegr alent amenaz ampli analiz anot anticip apel apost apostill apoy apreci apremi ' +
  'areng articul atestigu auspici avanz aventur balbuce bram brind brome burl calcul carg certific clam ' +
  'concret conden conjetur conmin consol contabiliz contextualiz contraatac corrobor cuchiche cuestion culp ' +
  'declam deplor desafi desahog desaconsej desautoriz descart desestim desgran desliz desmarc despach destap ' +
  'desvel diagnostic dictamin disculp dispar discrep divulg ejemplific elogi elucubr enfad ensalz enumer ' +
  'enunci esboz especific especul espet estall estipul evalu evidenci evoc exager excus explay explicit extern ' +
  'fabul felicit fustig garantiz glos grafic grit ilustr implor imput increp indign inst interpel interpret ' +
  'interrog invit invoc jact jur juzg lanz loa machac mascull mencion minimiz mof moraliz murmur musit narr ' +
  'notific observ orden polemiz ponder pontific postul predic pregon presagi profetiz profundiz pronunci ' +
  'propal quej razon reafirm recapitul recel recit recrimin rectific redonde reflexion refrend refut reivindic ' +
  'remach remat repas replic repregunt respald resopl retruc rezong salud sincer solicit solidariz solloz ' +
  'sospech suplic susurr suspir tach tartamude teoriz terci testific testimoni titube ufan vaticin verbaliz ' +
  'vocifer tild emplaz sintetiz ahond acept valor dese censur repudi medit ataj traslad refunfuñ'

/** Those in -er and -ir without a stem change. */
const ER_IR =
  'respond promet admit insist coincid rebat alud decid conced reprend comprend debat arremet presum resum ' +
  'asum transmit emit discut inquir exig esgrim escrib describ suscrib aplaud prorrump compromet incid interrump'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'uu. ee.uu. tel.'

/** Days, months and times. */
const CALENDAR =
  'lunes martes miércoles jueves viernes sábado domingo ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'

/** What people in an organization say together: "Desde el club [señalaron] que". */
const PLURAL =
  'afirmaron afirman señalaron señalan indicaron indican explicaron explican aseguraron aseguran añadieron añaden precisaron precisan ' +
  'confirmaron confirman informaron informan aclararon aclaran recordaron recuerdan subrayaron subrayan dijeron dicen insistieron insisten ' +
  'apuntaron apuntan sostienen negaron niegan admitieron admiten destacaron destacan advirtieron advierten'

const WOMEN = endingIn(
  /(?<!ist)a$/u,
  ROLES,
  'poeta atleta policía guardia colega cura guardameta pediatra psiquiatra fisioterapeuta hincha cineasta víctima artista papa',
)
const MEN = endingIn(/(?:o|or|ín|án|ón|és)$/u, ROLES, 'testigo piloto')

export const SPANISH: PatternProfile = {
  ...PLAIN_PATTERNS,
  code: 'es',
  abbreviations: words(
    TITLE_ABBREVIATIONS,
    CLOSING,
    'sra. srta. sres. dra. d. dña. lic. ing. arq. gral. cnel. tte. sto. sta. av. avda. aprox. art. cía. depto. ee. ej. pág. págs. ud. uds. vd. vol. núm. mons.',
  ),
  closingAbbreviations: words(CLOSING),
  reflexives: words('se'),
  finite: words(
    spanishAr(AR),
    spanishErIr(ER_IR),
    'manifiesta manifiestan confiesa confiesan recomienda recomiendan apuesta apuestan comprueba reprueba dijo dijeron dice dicen decía decían diciendo añadió añadieron añade añaden añadía añadían añadiendo',
    'expuso expusieron expone exponen exponía reconoció reconocieron reconoce reconocen reconocía reconociendo',
    'agradeció agradecieron agradece agradecen agradecía sostuvo sostuvieron sostiene sostienen sostenía',
    'sostenían sosteniendo mantuvo mantuvieron mantiene mantienen mantenía advirtió advirtieron advierte',
    'advierten advertía advirtiendo refirió refirieron refiere refieren refería sugirió sugirieron sugiere',
    'sugieren sugería sugiriendo infirió infiere pidió pidieron pide piden pedía pedían pidiendo repitió',
    'repitieron repite repiten repetía repitiendo prosiguió prosiguieron prosigue corrigió corrige defendió',
    'defendieron defiende defienden defendía defendiendo desmintió desmintieron desmiente desmienten desmentía',
    'negó negaron niega niegan negaba negando rogó ruega ruegan concluyó concluyeron concluye concluyen',
    'concluía concluyendo arguyó arguyeron arguye arguyen argüía atribuyó atribuyeron atribuye atribuyen',
    'intuye contradijo contradice predijo predice propuso propusieron propone proponen proponía opuso opone',
    'supuso supone intervino interviene contrapuso ríe rio rió ríen sonríe sonrió gruñó gruñe rugió ruge gimió',
    'gime cree creen creía creyó teme temen temía temió piensa piensan pensaba entiende entienden entendía',
    'prevé prevén previó reza rezan cuenta cuentan contaba recuerda recuerdan recordaba llamó llama lee leen',
    'continúa continúan continuó previene previno repuso repone aduce aducen adujo adujeron evalúa confía confían inquiere suelta soltó',
    'habló hablaron habla hablan hablaba definió definieron define definen urge',
  ),
  participles: words(
    iberianParticiples(AR),
    'dicho añadido expuesto respondido reconocido agradecido sostenido mantenido advertido escrito descrito',
    'suscrito prometido referido sugerido inferido definido pedido repetido corregido exigido concluido',
    'argüido atribuido contradicho predicho propuesto opuesto supuesto defendido desmentido negado creído',
    'temido pensado rogado leído reído sonreído llamado contado recordado hablado gruñido entendido previsto',
    'admitido insistido coincidido rebatido aludido concedido resumido asumido transmitido aplaudido decidido',
  ),
  auxiliaries: words('ha han había habían habría haya hayan hubiera hubieran hubo'),
  chained: {
    infinitives: words(
      infinitives(AR, 'ar'),
      infinitives(ER_IR, 'er ir'),
      'decir añadir exponer reconocer agradecer sostener mantener advertir referir sugerir pedir repetir proseguir corregir',
      'defender desmentir negar concluir argüir proponer prever creer temer pensar entender contar recordar hablar definir',
    ),
    starters:
      /^(?:limit|quiso|quisieron|lleg[óa]|volvi|vuelve|pas[óa]|acab|termin|empez|empiez|comenz|comienz|apresur|atrev|anim|opt[óa]|prefi|aprovech|interv|vino|suele|dign|esforz|esfuerz|insist)/u,
    purposes: words('para al'),
  },
  passives: words('sido fue fueron es son era'),
  particles: new Map([
    ...['puso', 'pusieron', 'pone', 'ponen', 'puesto'].map(
      (form) => [form, words('manifiesto relieve énfasis')] as const,
    ),
    ...['dejó', 'dejaron', 'deja', 'dejan', 'dejado'].map((form) => [form, words('claro entrever caer')] as const),
    ...['hizo', 'hicieron', 'hace', 'hacen', 'hecho'].map((form) => [form, words('saber notar hincapié')] as const),
    ...['dio', 'dieron', 'dado'].map((form) => [form, words('conocer entender')] as const),
  ]),
  plural: /n$/u,
  interruption: 'commas',
  verbLook: /(?:ó|aron|ieron|ía|aba|a|e|an|en)$/u,
  participleLook: /(?:ado|ido|cho|sto|rto)$/u,
  gerundLook: /(?:ando|iendo|yendo)(?:l[oae]s?|se)?$/u,
  calling: words(
    'calificó calificaron califica califican calificado llamó llama llamado tachó tachan tacha tachado tildó tilda tildado',
    'describió describe descrito definió define definido denunció denuncia denunciado criticó critica criticado acusó acusa',
    'acusado habló hablaron habla hablan hablado comparó compara comparado lamentó lamenta lamentado pidió pide pedido exigió',
    'exige exigen exigido elogió elogia alabó reclamó reclama reclamado prometió promete reconoció reconoce atribuyó atribuye',
    'celebró celebra alertó alerta considera consideran consideró',
  ),
  naming:
    /^(?:apod|llamad|bautiz|rebautiz|conocid|denomin|titulad|intitulad|mote|alias|apelativo|lema|sobrenombre|revista|novela|película|disco|obra|operación|plataforma|campaña|programa|reza)/u,
  placed: words('reza lee', PLURAL),
  places: words('en desde'),
  bareInfinitive: {
    verbs:
      /^(?:dij|dic|dec[ií]|afirm|asegur|declar|admit|reconoc|n(?:ie|e)g|confies|confes|sosten|sostien|sostuv|jur|garanti|manifest|cre[eíyó]|explic|c(?:ue|o)nt|relat|rec(?:ue|o)rd|lament|agradec|promet|señal|indic|asever|aleg|argument|aclar|sent)/u,
    opener: words(''),
    isOpened: 'never',
    infinitive: /(?:[aei]|í)r(?:l[oae]s?|se|me|nos)?$/u,
  },
  asking: {
    verbs: /^(?:inst|exhort|compromet|p[ei]d|invit|llam|acus|recom|aconsej|urg|empla[zc]|conmin|anim|ret|desafi)/u,
    openers: words('a de'),
  },
  openers: words('para'),
  that: words('que si'),
  as: words('como según'),
  phrases: sourcePhrases(
    'según <él>, según <ella>, según, de acuerdo con, de acuerdo a, a juicio de, a juicio del, en palabras de, en palabras del, en opinión de, en opinión del, conforme a, a decir de, a decir del, según fuentes de, a ojos de, a ojos del, al decir de, según palabras de, según palabras del, según las palabras de, según las palabras del, ' +
      'a <su> juicio, en <su> opinión, a <su> entender, a <su> parecer, a <su> modo de ver, a <sus> ojos, en <sus> palabras, según <sus> palabras, según <su> versión, según <su> relato, según <sus> cálculos, según <sus> datos, según <sus> estimaciones, según <sus> previsiones, de acuerdo con <sus> cálculos, de acuerdo con <sus> datos, de acuerdo con <su> versión, de acuerdo con <sus> estimaciones, en <su> criterio, a <su> criterio, desde <su> punto de vista, ' +
      'a criterio de, a criterio del, desde el punto de vista de, desde el punto de vista del, a la luz de <sus> palabras',
  ),
  cueKinds: {
    writing: /^(?:(?:escri|tuite|public|poste))/u,
    thinking: /^(?:(?:cree|creí|crey|pens|piens|tem|dud|sab|supo|consider|opin|sospech))/u,
    wanting: /^(?:(?:esper|quier|quis|quer|dese|plane))/u,
  },
  summaries: phrases('así lo, así, eso, esto'),
  female: oneOf('ella última ésta la una esta esa aquella actriz mujer madre emperatriz', WOMEN),
  male: oneOf('él último éste el un este ese aquel alcalde hombre padre actor marido rey', MEN),
  placeNames: words(
    INTERNATIONAL_PLACES,
    'españa francia alemania italia portugal inglaterra polonia hungría rusia ucrania turquía grecia suecia noruega bélgica suiza méxico brasil argentina chile perú colombia venezuela bolivia ecuador cuba canadá china india japón israel egipto siria irak irán líbano marruecos europa moscú kiev bruselas pekín varsovia londres roma atenas washington',
  ),
  documents:
    /^(?:informe|comunicado|texto|carta|estudio|documento|encuesta|nota|reporte|acta|sentencia|dictamen|artículo|sondeo)$/u,
  latter: words('último última éste ésta'),
  pronouns: words('él ella ellos ellas éste ésta'),
  sourcePronouns: words('su sus'),
  demonstratives: words('este esta ese esa aquel aquella'),
  indefinites: words('un una'),
  clitics: words('lo la le'),
  possessives: words('su sus mi mis nuestro nuestra'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis nuestro nuestra nuestros nuestras varios varias algún alguna algunos algunas ambos ambas dos tres cuatro cinco ningún ninguna cada otro otra otros otras muchos muchas',
  ),
  linkers: words('de del'),
  agents: words('por'),
  definiteLinkers: words('del'),
  prepositions: words(
    'a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras',
  ),
  passing: words(
    CALENDAR,
    'también además ayer hoy mañana luego después entonces ahora aún todavía ya asimismo igualmente incluso posteriormente finalmente recientemente tajante sí tan solo rotundamente claramente públicamente se le les lo la me nos así anoche pasado pasada',
  ),
  relatives: words('que quien quienes'),
  whom: words('quien quienes cual'),
  subordinators: words('que quien quienes cual cuales cuando donde como si porque aunque mientras cuyo cuya tras pues'),
  coordinators: words('y e o u pero sino ni'),
  negations: words('no nunca jamás tampoco nada'),
  roles: oneOf(...ROLES),
  dropsSubjects: true,
  rolePlural: /(?<=[rlnz])es$|(?<=[aeo])s$/u,
  bodies: oneOf(
    'policía gobierno ministerio fiscalía ayuntamiento tribunal comisión oposición agencia federación',
    'confederación asociación universidad instituto consejo congreso senado sindicato fundación servicio',
    'dirección secretaría alcaldía empresa compañía organización hospital club partido ong ejército parlamento',
    'diputación junta cámara unión defensoría corporación cooperativa consorcio centro agrupación plataforma',
    'coordinadora concejo municipalidad intendencia cancillería observatorio colegio academia consistorio',
    'guardia departamento dependencia entidad organismo institución gremio patronal cabildo comunidad',
    'generalitat xunta gobernación prefectura procuraduría contraloría superintendencia viceministerio',
    'subsecretaría gabinete presidencia embajada consulado arzobispado obispado diócesis parroquia',
    'conferencia museo teatro biblioteca facultad clínica firma multinacional petrolera minera eléctrica',
    'aerolínea naviera constructora concesionaria aseguradora operadora productora cadena televisora emisora',
    'diario periódico liga movimiento alianza coalición asamblea comité colectivo hermandad cofradía sociedad',
    'grupo banco oficina autoridad juzgado brigada comandancia delegación subdelegación concejalía consejería',
    'mancomunidad ateneo bloque bancada',
  ),
  bodyLabels: oneOf(
    'agencia diario periódico revista semanario cadena canal radio emisora televisora empresa compañía firma',
    'banco partido portal ong asociación organización sindicato entidad federación confederación club gremio',
    'fundación cooperativa plataforma consultora constructora institución organismo aerolínea petrolera minera',
    'naviera aseguradora operadora multinacional concesionaria editorial productora colectivo movimiento grupo',
    'unión patronal sociedad agrupación consorcio dependencia startup',
    'departamento ministerio consejería',
  ),
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'radio canal televisión cadena grupo editorial consorcio ecologistas banco comisión unión casa instituto universidad deportivo deportiva atlético athletic racing sporting independiente kremlin moncloa vaticano',
  ),
  honorifics: honorificsOf('es'),
  articles: articles('la', 'el'),
  thingLook:
    /(?:ci[oó]n|si[oó]n|dad|tad|tud|miento|aje|[nd]cia|nza|ura|iva|ismo|ez|eza|ensa|uesta|er[ií]a|plantilla|cúpula)$/u,
  femaleRoles: /(?:[dt]ora|triz|esa|isa)$/u,
  givenEndings: {
    female:
      /(?:a(?<!borja)|^(?:remedios|milagros|nieves|ángeles|angeles|lourdes|reyes|socorro|patrocinio|sagrario|visitación|concepción|encarnación|asunción|purificación|ascensión|trinidad|paz|cruz|flor|lidón|nekane|leire|maite|miren|itxaso|iratxe|garazi)$|ón[^n]?|dad|luz|mar|pilar|carmen|rocío|isabel|raquel|consuelo|rosario|amparo|soledad|mercedes|dolores|inés|beatriz|ester|esther|ruth|belén|xóchitl|maribel|anabel|marisol|itziar|irene|leonor)$/u,
    male: /(?:o|os|el|án|ín|és|or|al|an|er|és|ás|io|ito|ar|er|il|im|is|ix|on|ón|én|us|ur)$/u,
  },
}
