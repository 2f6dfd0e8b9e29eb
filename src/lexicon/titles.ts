// Offices and ranks written before a name. Our own lists, from general
// knowledge of English newspaper style.

/** Those dropped when comparing names, in full and as abbreviated by the Associated Press: "Gov. Ann Lee" is Ann Lee. Lower case. */
const LEFT_OUT =
  'president pres pres. minister secretary ambassador amb. senator sen sen. representative rep rep. congressman congresswoman chancellor premier commissioner sheriff governor gov gov. ' +
  'lieutenant lt lt. mayor judge justice general gen gen. admiral adm adm. colonel col col. captain capt capt. maj maj. commander cmdr cmdr. sergeant sgt. sgt corporal cpl cpl.'

/** Those dropped only if a given name may follow: "Baroness Mary Warsi", but "Baron Cohen". */
const SOMETIMES_LEFT_OUT = 'baron baroness'

/** Those that stay with the name: "Pope Francis" and "King Charles" are names with them, and many are family names. */
const KEPT =
  'vice-president del. undersecretary senators sens. representatives reps. congressmen delegate assemblyman assemblywoman councilman councilwoman councillor councilor alderman govs. speaker justices chief attorney ' +
  'major private pvt pvt. marshal brigadier officer detective det. inspector insp. superintendent supt. constable trooper agent envoy consul ' +
  'pope cardinal archbishop bishop rabbi imam ayatollah sheikh sheik shaykh mullah pastor deacon monsignor msgr. patriarch king queen prince princess emperor empress duke duchess count countess earl viscount sultan emir crown ' +
  'coach chairman chairwoman chairperson chair chairs director spokesman spokeswoman spokesperson spokespeople treasurer comptroller controller leader whip candidate nominee ' +
  'hopeful presidential-hopeful dean provost rector principal editor columnist correspondent reporter host anchor author writer activist analyst strategist ' +
  'lawyer lawmaker deputy mp mep m.p. td comrade citizen aide adviser advisor pollster frontrunner front-runner billionaire businessman businesswoman businessperson ' +
  'cllr cllr. cllrs insp supt councilmember councilmembers councilperson assemblymember alderperson taoiseach tánaiste tanaiste supervisor coordinator ' +
  'actor actress singer comedian rapper director filmmaker economist historian scientist ceo c.e.o. cfo coo cto founder co-founder cofounder owner manager ' +
  'генерал президент министр премьер премьер-министр депутат сенатор губернатор глава председатель ' +
  'bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministre président présidente presidente ministro ministra'

/**
 * Offices and ranks written before a name with a capital. Lower case. A title
 * may have more words ("Deputy Prime Minister"): see find-names.ts.
 */
export const TITLES: ReadonlySet<string> = new Set(`${LEFT_OUT} ${SOMETIMES_LEFT_OUT} ${KEPT}`.split(' '))

/** Abbreviations that stand before a full name; next to a single word they are a name themselves: "William Barr", "Canon cameras". Lower case. */
export const TITLES_BEFORE_FULL_NAMES: ReadonlySet<string> = new Set(
  'advocate gubernur kapitan sarpanch reeve pandit swami sardar maulana mufti tun datu daw alake archimandrite metropolitan prophet apostle landrat landrätin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin onorevole canon venerable barr adv det engr arc ven archdeacon archpriest oba otunba fr sr br ald'.split(
    ' ',
  ),
)

/** Titles written in capitals before a name: "DA Gale Sorensen", "SP Aminu Garba". */
export const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  'LHP RHP QB WR RB TE LB CB MEC MMC MLA MLC MNA MPP YB AIG DPO DA ADA AG PM VP CEO CFO COO CTO MP MEP MSP TD SP DSP ASP CSP SSP DIG IGP CP DCP ACP PC WPC DC DS DI DCI DCS DSI PS HE CM'.split(
    ' ',
  ),
)

/**
 * Offices and callings in capitals that stand for a person behind an article: "the two-time MLA",
 * "the DG". Without one, "GM" and "AG" are names.
 */
export const ROLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  'MP MEP MSP MLA MLC MNA MPP MCA TD CEO CFO COO CTO CIO MD DG GM PM VP CM CJ VC AG PRO SSP DSP IGP DIG ACP DCP KC QC GP'.split(
    ' ',
  ),
)

/** Titles that are just as often a family name: "Larry King", "Howard Dean", "Mr. Major". Lower case. */
export const TITLES_AS_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'king dean prince judge major marshal earl duke pope bishop count baron cardinal coach chief sheriff constable knight page archer marshall speaker chancellor justice captain rector provost price'.split(
    ' ',
  ),
)

/** Words that may come before or within a title: "former Deputy Prime Minister". Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former ex then then- acting interim deputy vice assistant associate under senior junior chief prime foreign finance defense defence interior justice health education trade energy labor labour ' +
    'transport environment agriculture culture treasury economy economic press state attorney lieutenant lt. general major rear brigadier supreme first lady presidential vice-presidential congressional senate ' +
    'house republican democratic gop conservative liberal labour democrat party presumptive majority minority executive managing national federal district circuit city county police fire campaign ' +
    'white communications political staff sergeant secretary undersecretary district crown premier venerable right very most saint st. st elder co- u.s. us american british french german russian chinese israeli ukrainian attorney state-elect president-elect'
  ).split(' '),
)

/** The titles dropped when comparing names, always or sometimes, plus the words of "Vice President" and "Prime Minister". */
export function leftOutTitles(when: 'always' | 'sometimes'): readonly string[] {
  return (when === 'always' ? `${LEFT_OUT} prime vice` : SOMETIMES_LEFT_OUT).split(' ')
}
