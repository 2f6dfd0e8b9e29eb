// Nouns for one person, by occupation or relation. Our own list from general knowledge; the gender
// is given where the word itself implies it.

import type { Gender } from '../../../lexicon/honorifics.ts'

const NEUTRAL = `
accountant activist actor adjutant administrator admiral adviser advisor advocate agent aide alderperson ally ambassador analyst anchor announcer anthropologist apologist applicant archbishop
architect archivist artist assistant associate astronaut astronomer athlete attacker attendant attendee attorney auditor author backer banker bassist beneficiary biographer biologist bishop blogger
bodyguard boss boxer breeder broadcaster broker buyer campaigner candidate captain cardinal caretaker carpenter cartoonist celebrity ceo chair chairperson challenger champion chancellor chef chemist chief child cleric
clerk climber coach co-author co-chair co-founder co-host co-owner co-worker cofounder collaborator colleague collector colonel columnist comedian commander commentator commissioner competitor
composer comptroller conductor confidant congressperson conservative constable consul consultant contender contestant contractor contributor controller convert coordinator coroner correspondent councillor
councilor councilmember counsel counsellor counselor counterpart cousin coworker creator critic crusader curator customer cyclist dancer dealer dean defector defendant defender delegate democrat demonstrator dentist deputy deputy-head
descendant designer detective detractor developer dictator diplomat director dissident doctor donor doppelganger drafter driver driver economist editor educator elder elector employee employer engineer
entertainer entrepreneur envoy epidemiologist escort ethicist evangelist executive expert explorer eyewitness farmer fellow fighter filmmaker financier firefighter fisherman foe follower founder friend frontrunner
front-runner fugitive fundraiser gambler gardener general geologist governor graduate grandchild guard guest guide guitarist gunman hacker head healer heavyweight helper hero historian holder homeowner
hopeful host hunter icon idol immigrant incumbent independent informant insider inspector instructor intellectual interpreter interviewer intern inventor investigator investor islamist jeweller journalist judge jurist juror justice
kidnapper kingmaker landlord lawmaker lawyer leader lecturer legend legislator libertarian liberal librarian lieutenant linguist lobbyist loyalist magistrate magnate major manager marshal mathematician mayor mediator
medic member mentor merchant migrant militant minister ministers-president moderator mogul monitor musician native negotiator neighbor neighbour neuroscientist newcomer newsreader nominee novelist nurse observer occupant
officer official operative operator opponent organiser organizer outsider owner painter panelist panellist parent parliamentarian participant partner passenger pastor patient patriarch patron paramedic pediatrician performer
person philanthropist philosopher photographer physician physicist pianist pilot pioneer plaintiff planner player playwright poet pilot politician pollster pope prankster preacher predecessor premier presenter president president-elect
presenter priest principal prisoner producer professor programmer prosecutor protagonist protester protestor provost psychiatrist psychologist publicist publisher pundit pupil rabbi rapper reader rebel recipient recruit rector
referee refugee regulator relative rep reporter representative republican researcher resident respondent restaurateur retiree reverend reviewer rival roommate ruler runner sailor scholar schoolteacher scientist screenwriter
sculptor secretary seller senator sergeant sheriff shooter shopkeeper shopper sibling singer skeptic sociologist soldier solicitor solicitor-general songwriter source speaker specialist speechwriter spokesperson
spouse staffer star statistician steward strategist striker student successor superintendent supervisor supporter surgeon surrogate surveyor survivor suspect swimmer taxpayer teacher technician teen teenager telecaster tenant
theologian therapist theorist trader trainer translator traveler traveller treasurer trooper trustee tutor tycoon undersecretary underdog user vendor veteran veterinarian vice-chair vice-president victim violinist visitor
volunteer voter warden watchdog-head whip whistleblower whistle-blower winner witness worker writer youth youngster billionaire millionaire socialist communist nationalist progressive moderate centrist moderator hardliner
antagonist author-activist celebrity cop dad-to-be entertainer ex-president ex-minister ex-chancellor ex-governor ex-senator ex-mayor ex-aide ex-partner firebrand favorite figure frontman guru heir individual junior
lawgiver lead mate master maverick newsman personality poster presenter prodigy provocateur rookie senior standard-bearer statesperson upstart veep mp mep coauthor ethnographer demographer geneticist virologist
miner deckhand midfielder goalkeeper goalie winger centre-back center-back full-back left-back right-back fly-half scrum-half batter bowler wicketkeeper pitcher shortstop quarterback linebacker sprinter jockey golfer wrestler skier skater rower
skipper crofter grazier rancher herder grower plumber electrician bricklayer roofer welder joiner machinist mechanic janitor cleaner bartender barista hairdresser grocer greengrocer cabbie trucker docker stevedore promoter impresario bookmaker lifeguard
ranger stagehand choreographer dramatist percussionist drummer cellist soprano barrister bailiff undertaker gravedigger verger vicar curate chaplain petitioner complainant winemaker cheesemaker watchmaker beekeeper gamekeeper innkeeper
housekeeper bookkeeper zookeeper storekeeper villager islander pensioner childminder carer caregiver nanny babysitter ferryman motorcyclist pedestrian commuter diver paddler hiker rambler camper angler whistleblower midshipman
hydrologist seismologist glaciologist paleontologist palaeontologist botanist zoologist microbiologist immunologist radiologist gynecologist gynaecologist neurologist psychologist toxicologist volcanologist
physiologist ecologist meteorologist climatologist archaeologist criminologist pathologist oncologist cardiologist dermatologist ombudsperson rapporteur monarch envoy-designate negotiator-in-chief
`
const MALE = `
actor-turned-politician alderman anchorman assemblyman barman bloke boy boyfriend bridegroom brother brother-in-law businessman cameraman chairman clergyman congressman congressmen councilman countryman cowboy craftsman dad daddy duke emperor ex-husband
father father-in-law fiancé fireman fisherman frenchman englishman scotsman irishman dutchman foreman gentleman godfather grandfather grandpa grandson groom guy half-brother headmaster heir-apparent host-dad husband king lad landlord
layman townsman lord man welshman mailman middleman milkman postman signalman trawlerman batsman monk mullah nephew newsman nobleman ombudsman patriarch policeman priest prince restaurateur-husband salesman sailor-man schoolboy serviceman showman son son-in-law spokesman sportsman statesman stepbrother stepfather
stepson strongman sultan uncle vice-chairman watchman widower workman imam ayatollah rabbi-father
`
const FEMALE = `
actress alderwoman anchorwoman assemblywoman aunt ballerina baroness bride businesswoman chairwoman comedienne congresswoman councilwoman countess daughter daughter-in-law duchess empress ex-wife fiancée
first-lady forewoman frenchwoman englishwoman irishwoman scotswoman welshwoman dutchwoman girl girlfriend godmother goddaughter granddaughter grandma grandmother half-sister headmistress heiress heroine hostess housewife lady landlady ma'am matriarch midwife mistress mom mother mother-in-law mum niece noblewoman nun
policewoman postwoman townswoman priestess princess queen saleswoman schoolgirl servicewoman showwoman sister sister-in-law sportswoman spokeswoman stateswoman stepdaughter stepmother stepsister stewardess vice-chairwoman waitress widow wife woman
`

/** Lower-case singular → the gender that the word implies, otherwise `either`. */
export const ROLE_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...read(NEUTRAL, 'either'),
  ...read(MALE, 'male'),
  ...read(FEMALE, 'female'),
])

/** Offices with a male form that women also hold: "the chairman, Sylvia Threlfall". */
export const OFFICES_OF_EITHER: ReadonlySet<string> = new Set(
  'chairman vice-chairman alderman ombudsman batsman'.split(' '),
)

/** Relatives: "his wife" is a different person. */
export const KINSHIP: ReadonlySet<string> = new Set(
  (
    'aunt boyfriend bride brother brother-in-law child cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law fiancé fiancée friend girlfriend granddaughter grandfather grandmother grandson ' +
    'husband mom mother mother-in-law mum nephew niece parent partner sibling sister sister-in-law son son-in-law spouse stepfather stepmother uncle widow widower wife colleague'
  ).split(' '),
)

function read(text: string, gender: Gender): [string, Gender][] {
  return text
    .trim()
    .split(/\s+/u)
    .map((noun) => [noun, gender])
}
