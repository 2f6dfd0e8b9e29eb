// Spanish. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { iberianParticiples, phrases, sourcePhrases, spanishAr, words } from './verb-forms.ts'

const AR =
  'afirm aclar declar explic asegur señal indic coment manifest cont apunt subray destac recalc remarc relat confes confirm anunci denunci critic lament insist agreg precis detall avis alert recomend exclam pregunt inform ' +
  'resalt revel plante opin consider estim reiter contest argument acus reclam rechaz asever acot not public calific celebr tuite zanj sentenci sostuv demand reproch justific esper neg augur proclam enfatiz puntualiz matiz adelant protest quej ratific exhort resum ironiz bromea insinu expres revis comunic compar constat profes aconsej pronostic confi rememor objet exig determin verific asum desminti aport'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'uu. ee.uu. tel.'

/** Days, months and times. */
const CALENDAR =
  'lunes martes miércoles jueves viernes sábado domingo ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'

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
    'dijo dijeron dice dicen decía decían diciendo añadió añadieron añade añaden añadía añadiendo expuso expusieron expone respondió respondieron responde responden reconoció reconocieron reconoce reconocen admitió admitieron admite',
    'sostuvo sostuvieron sostiene sostienen sostenía advirtió advirtieron advierte advierten escribió escribieron escribe prometió prometieron promete refirió refiere mantuvo mantiene describió describe definió define replicó replica pidió pidieron pide exigió exigieron exige',
    'concluyó concluye insistió insiste insisten insistía coincidió coincide coinciden repitió repite repiten rebatió rebate aplaudió aludió sintetizó resumió resume decidió prosiguió prosigue sugirió sugirieron sugiere defendió defiende desmintió desmiente cree creen teme temen piensa niega niegan reza alertó cuenta cuentan llamó llama tachó tacha recuerda recordó recordaron manifiesta ironizó',
    'habló hablaron habla hablan lee',
  ),
  participles: words(
    iberianParticiples(AR),
    'dicho añadido expuesto respondido reconocido admitido sostenido advertido escrito prometido referido mantenido descrito definido replicado pedido exigido concluido sugerido defendido desmentido creído llamado tachado recordado',
  ),
  auxiliaries: words('ha han había habían habría haya hubo'),
  passives: words('sido fue fueron es son era'),
  particles: new Map([
    ['puso', words('manifiesto relieve')],
    ['dejó', words('claro')],
    ['dio', words('conocer')],
  ]),
  plural: /n$/u,
  interruption: 'commas',
  verbLook: /(?:ó|aron|ieron|ía|aba|a|e|an|en)$/u,
  participleLook: /(?:ado|ido|cho|sto|rto)$/u,
  calling: words(
    'calificó calificaron califica calificado llamó llama llamado tachó tacha tachado describió describe definió define denunció denuncia criticó critica acusó acusa habló habla',
  ),
  placed: words('reza lee'),
  places: words('en'),
  bareInfinitive: { opener: '', infinitive: /^(?:haber|estar|tener|ser)(?:l[oae]s?|se|me)?$/u },
  openers: words('para'),
  that: words('que si'),
  as: words('como según'),
  phrases: sourcePhrases(
    'según, de acuerdo con, a juicio de, a juicio del, en palabras de, en palabras del, en opinión de, en opinión del, conforme a, a decir de, según fuentes de',
  ),
  cueKinds: {
    writing: /^(?:(?:escri|tuite|public|poste))/u,
    thinking: /^(?:(?:cree|creí|crey|pens|piens|tem|dud|sab|supo|consider|opin|sospech))/u,
    wanting: /^(?:(?:esper|quier|quis|quer|dese|plane))/u,
  },
  summaries: phrases('así lo, así, eso, esto'),
  female: /^(?:ella|última|ésta|la|una|ministra|presidenta|directora|alcaldesa|portavoza|abogada|senadora|diputada)$/u,
  male: /^(?:él|último|éste|el|un|ministro|director|alcalde|abogado|senador|diputado)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'españa francia alemania italia portugal inglaterra polonia hungría rusia ucrania turquía grecia suecia noruega bélgica suiza méxico brasil argentina chile perú colombia venezuela bolivia ecuador cuba canadá china india japón israel egipto siria irak irán líbano marruecos europa moscú kiev bruselas pekín varsovia londres roma atenas washington',
  ),
  documents:
    /^(?:informe|comunicado|texto|carta|estudio|documento|encuesta|nota|reporte|acta|sentencia|dictamen|artículo|sondeo)$/u,
  latter: words('último última éste ésta'),
  pronouns: words('él ella ellos ellas éste ésta'),
  indefinites: words('un una'),
  clitics: words('lo la le'),
  possessives: words('su sus mi mis nuestro nuestra'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa su sus varios varias algunos algunas dos tres cuatro ningún ninguna cada otro otra otros',
  ),
  linkers: words('de del'),
  prepositions: words(
    'a al ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras',
  ),
  passing: words(
    CALENDAR,
    'también además ayer hoy mañana luego después entonces ahora aún todavía ya asimismo igualmente incluso posteriormente finalmente recientemente tajante rotundamente claramente públicamente se le les lo la me nos así anoche pasado pasada',
  ),
  relatives: words('que quien quienes'),
  subordinators: words('que quien quienes cual cuales cuando donde como si porque aunque mientras cuyo cuya tras pues'),
  coordinators: words('y e o u pero sino ni'),
  negations: words('no nunca jamás tampoco nada'),
  roles:
    /^(?:ministro|ministra|presidente|presidenta|portavoz|vocero|vocera|director|directora|jefe|jefa|líder|alcalde|alcaldesa|policía|gobierno|ministerio|diputado|diputada|senador|senadora|abogado|abogada|experto|experta|secretario|secretaria|fiscal|juez|jueza|rey|reina|papa|general|embajador|embajadora|sindicato|empresa|candidato|candidata|gobernador|gobernadora|canciller|mandatario|mandataria|funcionario|funcionaria|dirigente|investigador|investigadora|entrenador|entrenadora|agencia|diario|organización|fuentes|autoridades|familia|vecino|vecina|testigo|autoridad|ayuntamiento|partido|oposición|presidencia|ejército|hospital|universidad|club|federación|comisión|tribunal|fiscalía|medios|estudio|informe|comunicado|consejo|banco|instituto|bomberos|periodista|escritor|escritora|autor|autora|historiador|historiadora|economista|médico|médica|profesor|profesora|concejal|consejero|consejera|comisario|comisaria|hombre|mujer|padre|madre|hijo|hija|hermano|hermana|compañía|entidad|organismo|ministerial|vicepresidente|vicepresidenta|secretaría|premier|delegado|delegada|analista|oficial)$/u,
  dropsSubjects: true,
  rolePlural: /(?<=[rlnz])es$|(?<=[aeo])s$/u,
  bodies:
    /^(?:policía|gobierno|ministerio|fiscalía|ayuntamiento|tribunal|comisión|oposición|agencia|federación|confederación|asociación|universidad|instituto|consejo|congreso|senado|sindicato|fundación|servicio|dirección|secretaría|alcaldía|empresa|compañía|organización|hospital|club|partido|ong|ejército|parlamento|diputación|junta|cámara|unión|defensoría|corporación|cooperativa|consorcio|centro|agrupación|plataforma|coordinadora|concejo|municipalidad|intendencia|cancillería|observatorio|colegio|academia|consistorio|guardia)$/u,
  bodyLabels:
    /^(?:agencia|diario|periódico|revista|cadena|radio|empresa|compañía|banco|partido|portal|ong|asociación|organización|sindicato|entidad|federación|club|gremio|fundación|cooperativa|plataforma|consultora|constructora|institución)$/u,
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'grupo editorial consorcio ecologistas banco comisión unión casa instituto universidad kremlin moncloa vaticano',
  ),
  honorifics: honorificsOf('es'),
  articles: articles('la', 'el'),
  femaleRoles: /(?:[dt]ora|triz|esa|isa)$/u,
  givenEndings: {
    female:
      /(?:a|ón[^n]?|dad|luz|mar|pilar|carmen|rocío|isabel|raquel|consuelo|rosario|amparo|soledad|mercedes|dolores|inés|beatriz|ester|esther|ruth|belén|xóchitl|maribel|anabel|marisol|itziar|irene|leonor)$/u,
    male: /(?:o|os|el|án|ín|és|or|al|an|er|és|ás|io|ito|ar|er|il|im|is|ix|on|ón|én|us|ur)$/u,
  },
}
