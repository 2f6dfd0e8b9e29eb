// Names of bodies in the cases of Slavic languages, as they stand by
// themselves: a noun that is known for a body, the adjectives that agree with
// it, and what else belongs to it, which stays as it is.
//
//   [Министерства] здравоохранения → Министерство здравоохранения
//   [Национальном банке]           → Национальный банк
//   [Sądu Okręgowego] w Radlinie   → Sąd Okręgowy w Radlinie

export type NounGender = 'male' | 'female' | 'neuter' | 'plural'

/** What a form of a noun is in the nominative. */
export interface NounForm {
  /** In lower case. */
  readonly nominative: string
  readonly gender: NounGender
}

/** By each of their forms, the nominative included, in lower case. */
export type BodyNouns = ReadonlyMap<string, NounForm>

export interface AdjectiveForms {
  /** The nominative of that gender; `null` for what is no adjective, or stands in the nominative already. */
  readonly nominative: (lower: string, gender: NounGender) => string | null
  /** Whether adjectives stand behind their noun too: "Straż Graniczna". */
  readonly follow: boolean
}

/** What an adjective looks like in some case; a family name may look so as well. */
export const ADJECTIVE_LOOK =
  /(?:н|[сзц]ь?к|[оеєё]в|ш)(?:[ыиоі]й|[ая]|[ая]я|[ое]|[ое]е|[ое]го|ього|[ое]му|ьому|[ыиоеі]м|[ую]ю|ь?[ої]ї|[уі])$|(?:[nw]|[scdz]k|sz|ż)(?:[yi]|i?a|i?e|i?ego|i?emu|i?ej|[yi]m|ą)$/u

/** What ministries are called for short. */
const MINISTRY = /^(?:М[А-ЯІ]{1,3}|Мин\p{Ll}+|Мін\p{Ll}+|M\p{Lu}{1,4})(?= |$)/u

/** Whether a body of that name may be meant by the noun, in lower case, in the nominative. */
export function mayBeCalled(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(' ')
  return (
    (words.length > 1 && words.includes(noun)) ||
    (/^(?:министерство|міністерство|ministerstwo|resort)$/u.test(noun) && MINISTRY.test(name))
  )
}

/** A longer word may end with a noun that is as long as this by itself: "нац[полиции]", "кино[академии]". */
const FEWEST = 5

/** The noun for a body that a word is, whatever stands before it in the same word; `null` for another word. */
export function bodyNounOf(lower: string, nouns: BodyNouns): NounForm | null {
  const known = nouns.get(lower)
  if (known !== undefined) return known
  for (let start = 2; start <= lower.length - FEWEST; start++) {
    const end = nouns.get(lower.slice(start))
    if (end !== undefined && end.nominative.length >= FEWEST)
      return { nominative: lower.slice(0, start) + end.nominative, gender: end.gender }
  }
  return null
}

/** The words as they are where they begin with anything but adjectives and a noun that is known. */
export function bodyInNominative(
  words: readonly string[],
  nouns: BodyNouns,
  { nominative, follow }: AdjectiveForms,
): string[] {
  const lowers = words.map((word) => word.toLowerCase())
  const head = lowers.findIndex((lower) => bodyNounOf(lower, nouns) !== null)
  if (head < 0) return [...words]
  const noun = bodyNounOf(lowers[head]!, nouns)!
  if (noun.nominative === lowers[head]) return [...words]
  const before = lowers.slice(0, head).map((lower) => nominative(lower, noun.gender))
  if (before.includes(null)) return [...words]
  const behind: string[] = []
  for (let at = head + 1; follow && at < words.length; at++) {
    const form = nominative(lowers[at]!, noun.gender)
    if (form === null) break
    behind.push(form)
  }
  const told = [...(before as string[]), noun.nominative, ...behind]
  return words.map((word, at) => (told[at] === undefined ? word : withCapitalsOf(word, told[at])))
}

/** "Министерства" and "министерство" → Министерство */
function withCapitalsOf(word: string, lower: string): string {
  if (word === word.toUpperCase() && word.length > 1) return lower.toUpperCase()
  return /^\p{Lu}/u.test(word) ? lower[0]!.toUpperCase() + lower.slice(1) : lower
}

/** Each word with the endings that its own ending is replaced with. */
export function declined(
  list: string,
  gender: NounGender,
  ending: RegExp,
  endings: string,
): (readonly [string, NounForm])[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((nominative) =>
      ['-', ...endings.split(' ')].map(
        (end) =>
          [
            end === '-' ? nominative : nominative.replace(ending, end === '0' ? '' : end),
            { nominative, gender },
          ] as const,
      ),
    )
}

/** A pattern for any of the forms, also at the end of a longer word; `of` are the nominatives that count, if not all do. */
export function bodyPattern(nouns: BodyNouns, of?: ReadonlySet<string>): RegExp {
  const isLong = (form: string): boolean => nouns.get(form)!.nominative.length >= FEWEST
  const forms = [...nouns.keys()].filter((form) => of === undefined || of.has(nouns.get(form)!.nominative))
  const long = forms.filter(isLong)
  const short = forms.filter((form) => !isLong(form))
  const ends = long.length === 0 ? [] : [`(?:\\p{L}{2,})?(?:${long.join('|')})`]
  return new RegExp(`^(?:${[...short, ...ends].join('|')})$`, 'u')
}
