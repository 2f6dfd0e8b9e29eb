// Puts names of organizations into the nominative in Slavic languages: a known noun for an
// organization and the adjectives that agree with it; the rest of the name stays as it is.
//
//   [Министерства] здравоохранения → Министерство здравоохранения
//   [Национальном банке]           → Национальный банк
//   [Sądu Okręgowego] w Radlinie   → Sąd Okręgowy w Radlinie

export type NounGender = 'male' | 'female' | 'neuter' | 'plural'

/** The nominative of a noun form. */
export interface NounForm {
  /** In lower case. */
  readonly nominative: string
  readonly gender: NounGender
}

/** Keyed by all of their forms, including the nominative, in lower case. */
export type BodyNouns = ReadonlyMap<string, NounForm>

export interface AdjectiveForms {
  /** The nominative in that gender; `null` if the word is not an adjective or is already in the nominative. */
  readonly nominative: (lower: string, gender: NounGender) => string | null
  /** Whether adjectives may also follow their noun: "Straż Graniczna". */
  readonly follow: boolean
}

/** What an adjective looks like in any case; a family name may look the same. */
export const ADJECTIVE_LOOK =
  /(?:н|[сзц]ь?к|[оеєё]в|ш)(?:[ыиоі]й|[ая]|[ая]я|[ое]|[ое]е|[ое]го|ього|[ое]му|ьому|[ыиоеі]м|[ую]ю|ь?[ої]ї|[уі])$|(?:[nw]|[scdz]k|sz|ż)(?:[yi]|i?a|i?e|i?ego|i?emu|i?ej|[yi]m|ą)$/u

/** Short names of ministries. */
const MINISTRY = /^(?:М[А-ЯІ]{1,3}|Мин\p{Ll}+|Мін\p{Ll}+|M\p{Lu}{1,4})(?= |$)/u

/** Whether the noun, in lower case and in the nominative, may refer to an organization of that name. */
export function mayBeCalled(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(' ')
  return (
    (words.length > 1 && words.includes(noun)) ||
    (/^(?:министерство|міністерство|ministerstwo|resort)$/u.test(noun) && MINISTRY.test(name))
  )
}

/** The least length of a noun that may be the end of a longer word: "нац[полиции]", "кино[академии]". */
const FEWEST = 5

/** The noun for an organization that the word is or ends with; `null` for other words. */
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

/** Returns the words unchanged unless they begin with a known noun, or adjectives before one. */
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

/** Each word with its ending replaced by each of `endings`. */
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

/** A pattern that matches any of the forms, also at the end of a longer word; `of` limits it to these nominatives. */
export function bodyPattern(nouns: BodyNouns, of?: ReadonlySet<string>): RegExp {
  const isLong = (form: string): boolean => nouns.get(form)!.nominative.length >= FEWEST
  const forms = [...nouns.keys()].filter((form) => of === undefined || of.has(nouns.get(form)!.nominative))
  const long = forms.filter(isLong)
  const short = forms.filter((form) => !isLong(form))
  const ends = long.length === 0 ? [] : [`(?:\\p{L}{2,})?(?:${long.join('|')})`]
  return new RegExp(`^(?:${[...short, ...ends].join('|')})$`, 'u')
}
