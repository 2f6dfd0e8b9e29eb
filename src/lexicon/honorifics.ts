// Words that stand directly before a name and are no part of it. Our own list
// from general knowledge of English newspaper style.

/** What the words of a text tell of a person's gender; `either` is a name that men and women bear. */
export type Gender = 'male' | 'female' | 'either'

/** Forms of address that are written before nearly any name, with the gender they tell. Lower case. */
export const HONORIFICS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'mr mr. mister sir lord messrs. messrs father fr. monsieur m. herr señor senor sr. signor signore brother pan г-н господин'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss mme mme. madame mademoiselle mlle frau señora senora sra. signora dame lady sister mmes. doña г-жа госпожа'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'mx mx. dr dr. doctor prof prof. professor rev rev. reverend hon hon.'
    .split(' ')
    .map((word) => [word, 'either'] as const),
])

/**
 * Offices and ranks that are written before a name with a capital. Lower case.
 * More words may belong to the title ("Deputy Prime Minister"): see find-names.ts.
 */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president vice-president del. premier chancellor minister secretary undersecretary senator sen sen. sens. senators representative rep rep. reps. representatives congressman congresswoman ' +
    'congressmen delegate assemblyman assemblywoman councilman councilwoman councillor councilor alderman governor gov gov. govs. lieutenant lt lt. mayor speaker judge justice justices chief attorney ' +
    'general gen gen. colonel col col. captain capt capt. major maj maj. commander cmdr cmdr. sergeant sgt sgt. sgt corporal cpl cpl. private pvt pvt. admiral adm adm. marshal brigadier officer ' +
    'detective det. inspector insp. superintendent supt. sheriff constable trooper agent ambassador amb. envoy consul pope cardinal archbishop bishop rabbi imam ayatollah sheikh sheik shaykh mullah ' +
    'pastor deacon monsignor msgr. patriarch king queen prince princess emperor empress duke duchess count countess baron baroness earl viscount sultan emir crown ' +
    'coach chairman chairwoman chairperson chair chairs director commissioner spokesman spokeswoman spokesperson spokespeople treasurer comptroller controller leader whip candidate nominee ' +
    'hopeful presidential-hopeful dean provost chancellor rector principal superintendent editor columnist correspondent reporter host anchor author writer activist analyst strategist ' +
    'lawyer lawmaker deputy mp mep m.p. td commissioner comrade citizen aide adviser advisor pollster frontrunner front-runner billionaire businessman businesswoman businessperson ' +
    'actor actress singer comedian rapper director filmmaker economist historian scientist chairman ceo c.e.o. cfo coo cto founder co-founder cofounder owner manager ' +
    'генерал президент министр премьер премьер-министр депутат сенатор губернатор глава председатель ' +
    'bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministre président présidente presidente ministro ministra präsident minister'
  ).split(' '),
)

/** Titles that are as often a family name: "Larry King", "Howard Dean", "Mr. Major". Lower case. */
export const TITLES_AS_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'king dean prince judge major marshal earl duke pope bishop count baron cardinal coach chief sheriff constable knight page archer marshall speaker chancellor justice captain rector provost price'.split(
    ' ',
  ),
)

/** Words that may stand before or between words of a title: "former Deputy Prime Minister". Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex then then- acting interim deputy vice assistant associate under senior junior chief prime foreign finance defense defence interior justice health education trade energy labor labour ' +
    'transport environment agriculture culture treasury economy economic press state attorney lieutenant lt. general major rear brigadier supreme first lady presidential vice-presidential congressional senate ' +
    'house republican democratic gop conservative liberal labour democrat party presumptive majority minority executive managing national federal district circuit city county police fire campaign ' +
    'white communications political staff sergeant secretary undersecretary district crown premier saint st. st elder co- u.s. us american british french german russian chinese israeli ukrainian attorney state-elect president-elect'
  ).split(' '),
)

/** What may follow a name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '))
