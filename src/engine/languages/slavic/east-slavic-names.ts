// Names in the cases of Russian and Ukrainian: Пескова, Песковым → Песков.
//
// Rules for the most common endings of family and given names, without a dictionary; other names
// stay as they are.

import type { Gender } from '../../../lexicon/honorifics.ts'
import type { NameInflection } from '../profile.ts'

/**
 * `given` are given names in the nominative, in lower case; `bodyOf` puts names of organizations
 * into the nominative.
 */
export function eastSlavicNames(
  given: ReadonlyMap<string, Gender>,
  bodyOf: NameInflection['nominativeOfBody'] = (words) => [...words],
): NameInflection {
  return {
    nominativeOfBody: bodyOf,
    nominativesOf,
    isInflected,
    stem: eastSlavicStem,
    nominative: (words, isGenitive) => nominative(words, isGenitive, given),
    genderOfFamily,
    genderOfGiven: (lower) => given.get(lower) ?? genderOfGiven(lower),
    mayBeGenitive,
    mayBePlace,
    isPatronymic: (word) => PATRONYMIC.test(word.toLowerCase()),
  }
}

/** "директора" → директор, "эксперткой" → экспертка, "председателя" → председатель */
function nominativesOf(lower: string): string[] {
  const bare = lower.replace(/(?:ого|его|ому|ему|ові|еві|єві|ою|ею|єю|ой|ей|ої|ым|им|ім|ом|ем|єм|[аяуюеєыиіїй])$/u, '')
  if (bare === lower || bare.length < 3) return [lower]
  const endings = ['', 'а', 'я', 'ь', 'й', 'ий', 'ый', 'ая', 'ец', 'ець', 'ок', 'о']
  const stem = bare.replace(/[цк]$/u, '')
  return [lower, ...endings.map((ending) => (/^(?:ец|ець|ок)$/u.test(ending) ? stem : bare) + ending)]
}

const PATRONYMIC = /(?:(?:ович|евич|ич)(?:а|у|ем)?|(?:вн|ичн)(?:а|ы|е|у|ой|и|і|ою))$/u

/** Case endings, longest first; what is left is the same for all cases, and for husband and wife. */
const ENDING = /(?:ого|его|ому|ему|ові|еві|ою|ею|ой|ей|ої|ій|ый|ий|ая|яя|ую|ым|им|ім|ом|ем|а|я|у|ю|е|є|ы|и|і|ї|й|ь)$/u

/** Given names of men with the endings of women's names. */
const MALE_IN_A =
  /^(?:илья|ілля|никита|микита|микола|лука|фома|хома|кузьма|данила|савва|сава|олекса|фока|миша|саша|петя)$/u

/** Countries and capitals in the genitive. */
const PLACE_GENITIVE = /(?:ии|ины|аины|раны|ши|ции|ии|ії|їни|щі|ві|ани|сии|сії|вы|ли)$/u

function isInflected(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word)
}

/** What all cases of a word of a name have in common, in lower case; `null` for a word in another script. */
export function eastSlavicStem(word: string): string | null {
  if (!isInflected(word)) return null
  const lower = word.toLowerCase().replaceAll('ё', 'е')
  const adjective = lower.replace(/(?:ськ|ск|цьк|цк)(?:ого|ому|им|ою|ої|ой|ую|ий|а|ая|ій|у)$/u, 'ск')
  if (adjective !== lower) return adjective
  if (/енк(?:о|а|у|ом|ові|ою)$/u.test(lower)) return lower.replace(/енк\p{L}+$/u, 'енк')
  if (lower.length <= 3) return lower
  // "Сергей", "Сергея"; "Павел", "Павла"
  return lower
    .replace(ENDING, '')
    .replace(/(?<=\p{L}{3})[еиі]$/u, '')
    .replace(/(?<=\p{L}{2})[ео](?=[лкцр]$)/u, '')
}

/** A full name in the nominative; if the case is unknown, changes only what the list of given names determines. */
function nominative(words: readonly string[], isGenitive: boolean, given: ReadonlyMap<string, Gender>): string[] {
  const [first] = words
  if (words.length < 2 || first === undefined || !isInflected(words.at(-1)!))
    return isGenitive ? fromGenitive(words) : [...words]
  const lower = first.toLowerCase()
  if (!isGenitive && given.has(lower)) return [...words]
  const known = formsOf(lower, isGenitive).find((form) => given.has(form))
  if (known === undefined) return isGenitive ? fromGenitive(words) : [...words]
  const isFemale = given.get(known) === 'female'
  const middle = words
    .slice(1, -1)
    .map((word) => (isFemale ? word.replace(/(вн|ичн)\p{L}+$/u, '$1а') : word.replace(/(ич)\p{L}+$/u, '$1')))
  const family = words.at(-1)!
  const nominativeOf = isFemale ? femaleFamily : maleFamilyIn(caseOf(lower))
  return [first[0]! + known.slice(1), ...middle, family.split('-').map(nominativeOf).join('-')]
}

type MaleCase = 'genitive' | 'dative' | 'instrumental' | 'prepositional'

/** The case of a man's given name, by its ending: "Андрею", "Віталієві", "Павлом"; the accusative is like the genitive. */
function caseOf(given: string): MaleCase {
  if (/(?:[ую]|[оеє]ві)$/u.test(given)) return 'dative'
  if (/(?:[оеє]м|[оеє]ю)$/u.test(given)) return 'instrumental'
  return /[еі]$/u.test(given) ? 'prepositional' : 'genitive'
}

const MALE_ENDINGS: Readonly<Record<Exclude<MaleCase, 'genitive'>, RegExp>> = {
  dative: /(?:[оеє]ві|[ую])$/u,
  instrumental: /(?:ым|им|ом|ем|єм)$/u,
  prepositional: /[еі]$/u,
}

/** "Орловым", "Зиминым" have the endings of adjectives in the instrumental alone. */
const POSSESSIVE = /(?:[оеєё]в|[иіїы]н)[иы]м$/u

/** Of the endings that differ, Russian has "ый" where Ukrainian has "ий". */
function isUkrainian(word: string): boolean {
  return /[іїє]|им$/u.test(word)
}

/** Puts a man's family name into the nominative whose case his given name shows: "Віталієві [Дзюбаку]", "Андреем [Орловым]". */
function maleFamilyIn(known: MaleCase): (word: string) => string {
  return (word) => {
    if (/ому$/u.test(word) || (/[иы]м$/u.test(word) && !POSSESSIVE.test(word)))
      return word.replace(/(?:ому|им|ым)$/u, /[сц]к|[гкх]/u.test(word.slice(-5, -2)) || isUkrainian(word) ? 'ий' : 'ый')
    if (/енк(?:у|ом|ові|ою)$/u.test(word)) return word.replace(/(?<=енк)\p{L}+$/u, 'о')
    if (known === 'genitive' && /[бвгджзклмнпрстфхцчш]у$/u.test(word)) return word.replace(/у$/u, 'а')
    if (known === 'genitive' || !MALE_ENDINGS[known].test(word)) return maleFamily(word)
    const bare = word.replace(MALE_ENDINGS[known], '')
    if (/ью$/u.test(word)) return word.replace(/ью$/u, 'ей')
    if (/[аео]ю$|[аеоє]є?єм$|[ії]єві$/u.test(word)) return `${bare}й`
    return /[лнт](?:ю|ем)$/u.test(word) ? `${bare}ь` : bare
  }
}

/** The given names that a form may belong to: "константина" → "константин", "евгении" → "евгения". */
function formsOf(lower: string, isGenitive: boolean): string[] {
  const bare = lower.replace(/(?:ом|ем|єм|ою|ею|єю|ой|ей|ові|еві|єві|[аяуюеыиіїє])$/u, '')
  const male = [bare, `${bare}й`, `${bare}ь`, `${bare}о`, bare.replace(/([лкцр])$/u, 'е$1'), lower.replace(/ю$/u, 'й')]
  // "Ользі", "Одарці"
  const hard = bare.replace(/з$/u, 'г').replace(/ц$/u, 'к')
  const female = [`${bare}а`, `${bare}я`, `${bare}ія`, ...(/[зц]і$/u.test(lower) ? [`${hard}а`] : [])]
  // as a genitive, "Александра" is a man’s name
  return isGenitive && /[ая]$/u.test(lower) ? male : [...female, ...male]
}

/** Goes by the endings alone; the gender is that of the family name or else of the given name. */
function fromGenitive(words: readonly string[]): string[] {
  const family = words.at(-1)
  if (family === undefined || !isInflected(family)) return [...words]
  const isFemale =
    /(?:[оеєіи]вої|[ії]ної|[оеи]вой|ёвой|[иы]ной|ской|цкой|ської|цької)$/u.test(family) ||
    (words.length > 1 && /[ыиії]$/u.test(words[0]!))
  const last = isFemale ? femaleFamily(family) : maleFamily(family)
  return [...words.slice(0, -1).map((word) => (isFemale ? femaleGiven(word) : maleGiven(word, family))), last]
}

/** For a family name in the nominative. */
function genderOfFamily(word: string): Gender {
  if (/\p{Script=Cyrillic}(?:[оеё]ва|єва|[иыі]на|[сц]кая|[сц]ька)$/u.test(word)) return 'female'
  return /\p{Script=Cyrillic}(?:[оеё]в|єв|[иыі]н|[сц]кий|[сц]ький)$/u.test(word) ? 'male' : 'either'
}

function genderOfGiven(lower: string): Gender | null {
  if (!isInflected(lower)) return null
  return /[ая]$/u.test(lower) && !MALE_IN_A.test(lower) ? 'female' : 'male'
}

function mayBeGenitive(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    isInflected(word) &&
    /[аяыиії]$/u.test(lower) &&
    !/(?:ова|ева|єва|ёва|ина|іна|ына|ская|цкая|ська|цька)$/u.test(lower)
  )
}

function mayBePlace(word: string): boolean {
  return PLACE_GENITIVE.test(word.toLowerCase())
}

function femaleFamily(word: string): string {
  return word
    .replace(/(ськ|цьк)(?:ої|ій|ою|у)$/u, '$1а')
    .replace(/([сц]к)(?:ой|ою|ую)$/u, '$1ая')
    .replace(/([внВН])(?:ой|ої|ою|ій)$/u, '$1а')
    .replace(/([оеё]в|єв|[иіыї]н)у$/u, '$1а')
    .replace(/([бвгґджзклмнпрстфхцчшщ])[ыи]$/u, '$1а')
}

function maleFamily(word: string): string {
  if (/(?:ськ|цьк)ого$/u.test(word)) return word.replace(/ого$/u, 'ий')
  if (/[сц]кого$/u.test(word)) return word.replace(/ого$/u, 'ий')
  if (/енка$/u.test(word)) return word.replace(/а$/u, 'о')
  if (/[аео]я$/u.test(word)) return word.replace(/я$/u, 'й')
  if (/[лнт]я$/u.test(word)) return word.replace(/я$/u, 'ь')
  if (/[бвдзлмнпрстфгкхжчшщц]а$/u.test(word)) return word.slice(0, -1)
  if (/ы$/u.test(word)) return word.replace(/ы$/u, 'а')
  return word
}

function maleGiven(word: string, family: string): string {
  // The given name is in the nominative before an indeclinable family name: "Тарас Шевченко".
  if (maleFamily(family) === family) return word
  if (/(?:ия|ія)$/u.test(word)) return word.replace(/я$/u, 'й')
  if (/[еа]я$/u.test(word)) return word.replace(/я$/u, 'й')
  if (/ря$/u.test(word)) return word.replace(/я$/u, /[іїє]/u.test(word) || /ськ|енк|чук/u.test(family) ? '' : 'ь')
  if (/[^аеёиоуыэюяії]а$/u.test(word))
    return word === 'Павла' ? (/[іїє]/u.test(family) ? 'Павло' : 'Павел') : word.slice(0, -1)
  return word
}

function femaleGiven(word: string): string {
  if (/(?:ии|ії)$/u.test(word)) return word.replace(/[иї]$/u, 'я')
  if (/[иы]$/u.test(word)) return word.replace(/[иы]$/u, 'а')
  return word
}
