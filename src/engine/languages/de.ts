// German. Our own lists from general knowledge of the language; the longest are in german/.

import { germanAdjective } from './german/adjectives.ts'
import { GENITIVE_S } from './genitive-s.ts'
import { honorificsOf } from '../../lexicon/honorifics.ts'
import {
  articles,
  INTERNATIONAL_BODIES,
  INTERNATIONAL_PLACES,
  PLAIN_PATTERNS,
  TITLE_ABBREVIATIONS,
} from './plain-profile.ts'
import type { PatternProfile } from './profile.ts'
import { phrases, sourcePhrases, words } from './verb-forms.ts'
import {
  ANNOUNCING,
  CALLING,
  FINITE,
  INFINITIVES,
  ONLY_CLAUSES,
  PARTICIPLES,
  PARTICLES,
  PLAIN,
  SUPPORTED,
} from './german/verbs.ts'
import { CONDITIONALS, FINITE_LOOK, MOOD_LOOK, MOODS } from './german/moods.ts'
import {
  BODIES,
  BODY_LABELS,
  COMMON_BODIES,
  DOCUMENTS,
  EPITHETS,
  PRESS_ROLES,
  SAME_OFFICE,
  FEMALE_ROLES,
  NOUN_LOOK,
  ROLES,
  ROLE_LOOK,
} from './german/nouns.ts'
import { GIVEN_NAMES } from './german/given-names.ts'

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
  finite: FINITE,
  participles: PARTICIPLES,
  auxiliaries: words('hat habe haben hatte hatten hätte hätten'),
  passives: words('wurde wurden wird werden worden ist sind war waren sei'),
  particles: PARTICLES,
  supported: SUPPORTED,
  infinitives: INFINITIVES,
  modals: words(
    'will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte durften mag möchte möchten wird werden würde würden ließ ließen lässt lassen zu',
  ),
  plain: PLAIN,
  wanting: words('will wollen'),
  announcing: ANNOUNCING,
  onlyClauses: ONLY_CLAUSES,
  quoting: words('zitiert zitierte zitierten'),
  plural: /n$/u,
  impersonal: words('heißt hieß'),
  nobody: words('es'),
  verbLook: /(?:te|ten|t|ieb|ief|ach|and|ahm|ang|ab|og|ieß|ielt|iet|arf|ob|uf)$/u,
  calling: CALLING,
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
  documents: DOCUMENTS,
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
  negations: words('nicht kein keine nie niemals nichts weder'),
  roles: ROLES,
  hearsay: words('soll sollen demnach'),
  moodless: words('ich denn'),
  infinitiveClause: {
    particle: 'zu',
    infinitive: /(?:en|ern|eln|sein)$/u,
    joined: /^\p{Ll}{3,}zu\p{Ll}{3,}n$/u,
    otherOpeners: words('um ohne statt anstatt'),
  },
  moods: MOODS,
  moodLook: MOOD_LOOK,
  finiteLook: FINITE_LOOK,
  conditionals: CONDITIONALS,
  capitalNouns: true,
  verbSecond: true,
  rolePlural: /(?:innen|en|n|(?<!er?)s)$/u,
  roleGenitive: /e?s$/u,
  bodies: BODIES,
  commonBodies: COMMON_BODIES,
  sameOffice: SAME_OFFICE,
  epithets: EPITHETS,
  pressRoles: PRESS_ROLES,
  bodyAdjective: germanAdjective,
  bodyLabels: BODY_LABELS,
  bodyNameWords: words(
    INTERNATIONAL_BODIES,
    'ministerium agentur zeitung presse kommission haus institut kreml bundestag bundesrat universität',
  ),
  honorifics: honorificsOf('de'),
  inflection: GENITIVE_S,
  articles: articles('die', 'der', 'das'),
  roleLook: ROLE_LOOK,
  nounLook: NOUN_LOOK,
  openerLook:
    /(?:isch|lich|ig|ell|iv|los|bar|sam|haft)(?:e[nrms]?)?$|(?:erst|weise|mals|falls|dings|wärts|lang|halb)$/u,
  femaleRoles: FEMALE_ROLES,
  givenNames: GIVEN_NAMES,
}
