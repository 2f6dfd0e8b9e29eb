// Interchangeable words for one office: "the senator", "the lawmaker". Our own list from general
// knowledge; the first word of a line stands for the others.

const LINES = [
  'spokesperson spokesman spokeswoman press-secretary press',
  'senator sen sen. senators lawmaker legislator',
  'representative rep rep. congressman congresswoman lawmaker legislator',
  'governor gov gov.',
  'candidate nominee hopeful contender front-runner frontrunner standard-bearer',
  'businessman billionaire mogul tycoon magnate businesswoman millionaire entrepreneur developer',
  'chair chairman chairwoman chairperson head leader',
  'chief head boss director ceo',
  'president leader commander-in-chief',
  'lawyer attorney counsel',
  'professor scholar academic',
  'minister secretary',
  'premier minister',
  'officer cop policeman policewoman',
  'general gen gen. commander',
  'judge justice jurist',
  'host anchor presenter',
  'reporter journalist correspondent columnist',
  'author writer novelist',
  'adviser advisor aide strategist staffer operative',
  'pollster surveyor',
  'coach manager',
  'newspaper times post daily tribune journal herald news gazette chronicle paper outlet publication',
  'network cnn nbc abc cbs fox msnbc bbc broadcaster station channel news',
  'magazine weekly publication outlet time newsweek',
  'agency department bureau administration fbi cia epa irs nsa',
  'department ministry agency',
  'company firm corporation inc corp giant maker business group',
  'group organization organisation association union coalition committee society foundation institute center council fund alliance',
  'party committee gop',
  'court tribunal',
  'board commission committee panel council',
  'university college school institute',
  'campaign team camp',
  'website site outlet blog',
  'bank fund',
  'foundation charity',
  'thinktank think-tank institute center foundation',
  'government administration cabinet',
  'republican gop',
  'democrat democratic',
]
const WORDS: ReadonlyMap<string, readonly string[]> = readLines()

/** The word itself and those it can be exchanged with, as the first words of their lines. */
export function roleWords(word: string): readonly string[] {
  return WORDS.get(word) ?? [word]
}

function readLines(): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const line of LINES) {
    const [stands, ...others] = line.split(' ')
    for (const word of [stands!, ...others]) words.set(word, [...(words.get(word) ?? [word]), `=${stands!}`])
  }
  return words
}
