// Italian. Our own list from general knowledge of the language.

import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { italianAre, italianParticiples, phrases, sourcePhrases, words } from './verb-forms.ts'

const ARE =
  'parl dichiar afferm spieg raccont sottolin sottoline ribad annunci comment assicur osserv precis segnal critic denunci ricord aggiung replic conferm evidenzi not avvis constat lament rivel twitt accus nega invoc sper pens domand consider lod sbott ironizz scherz sospir assent esort ammon invit comunic inform testimoni illustr prometti confid rassicur puntualizz rincar aggiunt obiett rimprover liquid teorizz anticip rammment ammett esclam sibil mormor cont insist riassum calcol bolla'

/** Abbreviations after which a sentence may end. */
const CLOSING = 'tel. ecc.'

/** Days, months and times. */
const CALENDAR =
  'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'

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
    /^(?:(?:[Ll]|[Uu]n|[Aa]ll|[Dd]all|[Dd]ell|[Nn]ell|[Ss]ull|[Cc]oll|[Qq]uell|[Qq]uest|[Bb]ell|[Ss]ant|[Cc]om|[Dd]ov|[Cc]|[Nn]|[Ss])[’']|[Dd][’'](?=\p{Ll}))/u,
  reflexives: words("s' si"),
  finite: words(
    italianAre(ARE),
    'disse dissero dice dicono diceva dicevano aggiunge aggiungono aggiunse aggiunsero scrive scrivono scrisse rispose risponde rispondono sostiene sostengono sosteneva sostenne ammette ammise promette promise conclude concluse riferisce riferiscono riferì',
    'ribadisce ribadì ribadiscono avverte avvertì avvertono chiede chiedono chiese definisce definì prosegue proseguì insiste insistette teme crede ritiene smentisce smentì riconosce riconobbe chiarisce chiarì reagisce reagì ripete ripeté sottolineò',
    'legge',
  ),
  participles: words(
    italianParticiples(ARE),
    'detto aggiunto scritto risposto sostenuto ammesso promesso concluso riferito ribadito avvertito chiesto definito proseguito insistito smentito riconosciuto chiarito fatto',
  ),
  auxiliaries: words('ha hanno aveva avevano avrebbe abbia'),
  passives: words('stato stata è sono era'),
  particles: new Map([
    ['fa', words('sapere')],
    ['fanno', words('sapere')],
  ]),
  plural: /no$/u,
  interruption: 'commas',
  verbLook: /(?:ò|ì|é|a|e|ano|ono|ava|eva|iva)$/u,
  participleLook: /(?:ato|uto|ito|sto|so|tto|rto|nto)$/u,
  calling: words('definito definisce definì denunciato denuncia criticato critica accusato accusa parlato parla'),
  placed: words('legge'),
  places: words('in nel nella'),
  bareInfinitive: { opener: 'di', infinitive: /r(?:e|la|lo|li|le|si|ci|ne|mi|gli)?$/u },
  openers: words('per'),
  that: words("che ch' se"),
  as: words('come'),
  phrases: sourcePhrases('secondo, stando a, a detta di, a detta del, a parere di, a parere del, a giudizio di'),
  cueKinds: {
    writing: /^(?:(?:scriv|scriss|scritt|twitt|pubblic|post))/u,
    thinking: /^(?:(?:cred|pens|tem|dubit|sa(?:nno)?$|sapev|ritien|ritenev|sospett))/u,
    wanting: /^(?:(?:sper|vuol|vogl|vol(?:eva|le)|desider|intend|auspic))/u,
  },
  summaries: phrases('così, lo, questo'),
  female: /^(?:lei|ella|la|una|ministra|direttrice|sindaca|avvocata|senatrice|deputata)$/u,
  male: /^(?:lui|egli|il|un|ministro|direttore|sindaco|avvocato|senatore|deputato)$/u,
  placeNames: words(
    INTERNATIONAL_PLACES,
    'italia francia germania spagna inghilterra polonia ungheria russia ucraina turchia grecia svezia norvegia belgio svizzera america canada brasile messico cina india giappone israele egitto siria iraq iran libano libia europa mosca kiev bruxelles pechino varsavia londra vienna parigi roma atene teheran ginevra',
  ),
  documents:
    /^(?:rapporto|comunicato|testo|lettera|studio|documento|nota|relazione|perizia|sentenza|verbale|indagine|ricerca|sondaggio|articolo)$/u,
  latter: words("ultimo ultima quest' costui costei"),
  pronouns: words('lui lei egli ella essi loro'),
  indefinites: words('un una'),
  clitics: words("l' lo la le"),
  possessives: words('suo sua suoi sue loro mio mia'),
  determiners: words(
    "il lo la i gli le l' un uno una un' questo questa questi suo sua suoi sue alcuni alcune due tre diversi diverse",
  ),
  affiliating: words('di'),
  linkers: words("di del della dello dell' dei degli delle d'"),
  prepositions: words(
    "a ad al allo alla all' ai agli alle con contro da dal dalla dall' dai dalle davanti dopo durante entro fino fra in nel nella nell' nei nelle oltre per presso prima secondo senza sotto su sul sulla sull' tra tramite verso",
  ),
  passing: words(
    CALENDAR,
    'anche ancora poi ieri oggi domani inoltre infine già invece intanto però quindi ora così si gli le ci lo la pure sempre subito scorso scorsa',
  ),
  relatives: words('che'),
  subordinators: words('che chi cui quando dove come se perché mentre quale quali benché sebbene poiché'),
  coordinators: words('e ed o ma né'),
  negations: words('non mai nulla niente'),
  roles:
    /^(?:ministro|ministra|presidente|premier|portavoce|direttore|direttrice|capo|leader|sindaco|sindaca|polizia|governo|ministero|deputato|deputata|senatore|senatrice|avvocato|avvocata|esperto|esperta|segretario|segretaria|procuratore|giudice|re|regina|papa|generale|ambasciatore|sindacato|azienda|candidato|candidata|allenatore|ricercatore|ricercatrice|agenzia|quotidiano|fonti|autorità)$/u,
  dropsSubjects: true,
  bodies:
    /^(?:polizia|governo|ministero|agenzia|federazione|confederazione|associazione|università|istituto|consiglio|sindacato|banca|fondazione|comitato|direzione|azienda|società|organizzazione|ospedale|club|partito|ong|senato|camera|regione|provincia|comune|unione|cooperativa|gruppo|centro|osservatorio|procura|questura|prefettura|tribunale|protezione|ente|consorzio|parlamento|commissione|opposizione|esercito|comunità|accademia)$/u,
  bodyLabels:
    /^(?:agenzia|quotidiano|giornale|rivista|radio|banca|partito|ong|società|azienda|associazione|organizzazione|sindacato|gruppo|club|cooperativa|fondazione|impresa|emittente|ente)$/u,
  bodyNameWords: words(INTERNATIONAL_BODIES, 'banca casa unione kremlin quirinale vaticano'),
  honorifics: honorificsOf('it'),
  articles: articles('la', 'il lo', "l'"),
  femaleRoles: /(?:trice|essa|iera|[dt]ora)$/u,
  givenEndings: {
    female: /(?:a|ice|irene|ines|agnese|adele|beatrice|rachele)$/u,
    male: /(?:o|i|ele|uele|one|uca|drea|ice(?<!rice)|re|se(?<!nese)|ea|am)$/u,
  },
}
