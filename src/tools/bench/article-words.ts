// What generated articles are made of. Everyday words and invented names:
// nobody in particular is meant.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const WOMEN =
  list(`Ada Alice Anna Beth Carla Clara Dana Diana Ellen Emma Erin Eva Fiona Grace Hannah Helen Ingrid
  Irene Jane Julia Karen Laura Linda Lucy Maria Martha Megan Monica Nadia Nina Nora Olivia Paula Rachel Rita Rosa Ruth
  Sandra Sarah Sofia Susan Tara Teresa Vera Wendy`)

export const MEN = list(`Adam Albert Alex Andrew Ben Boris Bruce Carl Daniel David Dennis Edgar Eric Frank Gary George
  Harold Henry Hugo Ivan Jack James John Karl Kevin Leo Louis Luis Mark Martin Michael Nathan Oscar Patrick Paul Peter
  Ralph Robert Roger Samuel Simon Stephen Thomas Victor Walter`)

export const FAMILIES =
  list(`Abbott Alvarez Arden Baker Barlow Becker Bennett Bishop Blake Brandt Calder Carver Castillo
  Chambers Coleman Conrad Cortez Dalton Dawson Delgado Doyle Draper Duarte Eklund Ellison Farrow Fischer Fleming Fletcher
  Garner Gibson Granger Greer Haddad Hale Hansen Harmon Hartley Hollis Hoover Ibarra Irving Jansen Jarvis Keller Kendrick
  Kovac Lambert Larkin Lindholm Lowry Madsen Mallory Marsh Mercer Middleton Moreau Nolan Norwood Novak Oakley Ortega Osborne
  Parrish Pascal Patel Pereira Prescott Quinlan Ramsey Rasmussen Redmond Ridley Rossi Salazar Sandoval Sawyer Schultz Shelby
  Solberg Stafford Sutton Tanner Thornton Tiller Underhill Vance Vargas Vogel Wagner Walsh Weaver Whitcomb Winslow Yates
  Yoder Zeller`)

export const ROLES =
  list(`mayor governor spokesman treasurer director president senator sheriff chairman secretary coach
  engineer principal librarian surgeon analyst`)

const PLACE_BEGINNINGS =
  list(`Ash Birch Black Bright Brook Cedar Clear Cold Crest Dun East Elm Fair Fox Glen Gold Green Hart
  Haven High Hill Iron King Lake Lang Maple Mill New North Oak Old Pine Port Red Rock Rose Salt Silver South Stone Sun
  Thorn West White Wolf Wood`)
const PLACE_ENDINGS = list(
  'bridge brook burn bury dale field ford gate ham haven hurst land mere mont port ridge ton view ville wick',
)

export const PLACES = PLACE_BEGINNINGS.flatMap((beginning) => PLACE_ENDINGS.map((ending) => beginning + ending))

/** Most common first: they are drawn by rank. */
export const NOUNS =
  list(`plan budget school road vote tax police water council hospital bridge company union contract law
  report team court market station project storm library program bill price farm airport harbour factory teacher river
  housing election museum pension permit railway season stadium engine forest festival clinic dam debt deal decision
  delay demand deposit design diet disease district doctor drought drug dispute emission energy estate event evidence
  exhibit export fare fee fence ferry field filter fine fire fishery flood fleet formula fountain fuel fund gallery garden
  gate grant grid habitat hearing heating highway hotel incinerator income industry injury inquiry insurance interview
  inventory investor island jail judge jury kitchen laboratory landfill lane lease lesson levee licence lighthouse loan
  lobby machine mall map marathon marina meadow meal merger method mine mortgage motel motion neighbourhood network
  nursery office orchard orchestra outage parade park parking patent patient pavement payroll petition pier pipeline
  playground plaza pond power premium prison profit pump quarry railing ranch rebate recall recipe recount reef refinery
  refuge regulation relief rent reservoir rink robbery roof route rule runway safety salary sanctuary schedule science
  sensor service sewer shelter shipment shop shuttle sidewalk signal snow software soil solar square statue steel stock
  strike studio subsidy subway summit supply survey swamp tariff taxi telescope temple tenant theatre ticket timber toll
  tower trade traffic trail transit trench trial trolley truck tunnel turbine vaccine valley van vineyard violation voucher
  wage warehouse waste well wetland wheat windmill winery workshop yard zoning`)

/** The plain form, and the form after "had". */
export const VERBS: readonly (readonly [plain: string, past: string])[] = [
  ['delay', 'delayed'],
  ['replace', 'replaced'],
  ['close', 'closed'],
  ['improve', 'improved'],
  ['protect', 'protected'],
  ['finance', 'financed'],
  ['review', 'reviewed'],
  ['threaten', 'threatened'],
  ['repair', 'repaired'],
  ['reopen', 'reopened'],
  ['expand', 'expanded'],
  ['damage', 'damaged'],
  ['support', 'supported'],
  ['abandon', 'abandoned'],
  ['inspect', 'inspected'],
  ['overtake', 'overtaken'],
]

export const ADJECTIVES = list(`reckless necessary expensive sensible shameful remarkable dangerous fair broken generous
  premature overdue careless brilliant hopeless modest`)

export const TIMES = [
  'this spring',
  'next year',
  'by the end of June',
  'before the winter',
  'within a month',
  'after the election',
  'over the weekend',
  'for a decade',
]

export const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
