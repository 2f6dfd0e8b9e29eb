// The people and organizations that an article names, each with all forms of its name: "Игорь
// Соколов" and "Соколова" are one, and the fullest form in the nominative is the name.

import type { Document } from '../../language/document.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface NamedPerson {
  readonly kind: 'person' | 'organization'
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | null
  /** Lower-case words of everything that the text says they are. */
  readonly roleWords: ReadonlySet<string>
  /** The first occurrence of the name. */
  readonly first: TokenRange
  /** Whether something besides its capitals shows that it is a name. */
  readonly isSure: boolean
  /** As shown by the first mention whose context shows it. */
  gender: Gender
}

/** A name in the text, whether or not its bearer is a source. */
export interface NamedMention {
  readonly person: NamedPerson
  readonly token: number
}

/** A name whose bearer is to be found. */
export interface AskedName {
  readonly range: TokenRange
  readonly isPerson: boolean
}

export interface NamedPeople {
  /** In text order. */
  readonly mentions: readonly NamedMention[]
  /** All who have the name. */
  readonly bearersOf: (name: AskedName) => readonly NamedPerson[]
  /** Whether a single word is part of a fuller name elsewhere in the text. */
  readonly isFamilyName: (name: AskedName) => boolean
  /** Whether it is also capitalized where no sentence begins. */
  readonly isNamedInside: (name: AskedName) => boolean
}

/** One occurrence of a name. */
export interface NameForm {
  readonly range: TokenRange
  readonly words: readonly string[]
  readonly isPerson: boolean
  readonly isSure: boolean
  readonly isQuoted: boolean
  readonly about: readonly TokenRange[]
  /** Whether the words before it require the genitive: "по словам Пескова". */
  readonly isGenitive: boolean
  /** Whether it is the subject of a reporting verb, and so in the nominative. */
  readonly isSubject: boolean
}

interface Entry {
  readonly number: number
  readonly forms: NameForm[]
  /** For the longest form. */
  stems: readonly string[]
  readonly isPerson: boolean
}

/** No article has more people who share a name; the time must not grow with the square of a text. */
const MOST_BEARERS = 50

/** Clusters the forms of names that belong to the same bearer, one form after another. */
export class NameClusters {
  readonly #entries: Entry[] = []
  readonly #byStem = new Map<string, Entry[]>()
  readonly #language: PatternProfile

  constructor(language: PatternProfile) {
    this.#language = language
  }

  /** Adds a form to its bearer, or starts a new one. A single word that several bearers share is added to none. */
  add(form: NameForm): void {
    const stems = this.#stemsOf(form.words)
    const found = this.#find(form, stems)
    if (found.length > 1) return
    const [entry] = found
    if (entry === undefined)
      this.#enter({ number: this.#entries.length, forms: [form], stems, isPerson: form.isPerson })
    else {
      entry.forms.push(form)
      if (stems.length > entry.stems.length) this.#lengthen(entry, stems)
    }
  }

  /** The numbers of the entries that have these words, in the order of their first mention. */
  bearersOf(words: readonly string[], isPerson: boolean): number[] {
    const stems = this.#stemsOf(words)
    return this.#find({ words, isPerson }, stems).map(({ number }) => number)
  }

  people(document: Document): NamedPerson[] {
    return this.#entries.map((entry) => makePerson(document, entry, this.#language))
  }

  #stemsOf(words: readonly string[]): string[] {
    return words.map((word) => stemOf(word, this.#language))
  }

  #find({ isPerson }: Pick<NameForm, 'words' | 'isPerson'>, stems: readonly string[]): Entry[] {
    const near = (this.#byStem.get(stems.at(-1)!) ?? []).slice(0, MOST_BEARERS)
    return near.filter((entry) => {
      if (entry.isPerson !== isPerson && stems.length === 1) return false
      if (contains(entry.stems, stems)) return true
      return isPerson && stems.length > 1 && contains(stems, entry.stems) && entry.stems[0] === stems[0]
    })
  }

  #enter(entry: Entry): void {
    this.#entries.push(entry)
    this.#index(entry, entry.stems)
  }

  #lengthen(entry: Entry, stems: readonly string[]): void {
    this.#index(
      entry,
      stems.filter((stem) => !entry.stems.includes(stem)),
    )
    entry.stems = stems
  }

  #index(entry: Entry, stems: readonly string[]): void {
    for (const stem of new Set(stems)) {
      const some = this.#byStem.get(stem)
      if (some === undefined) this.#byStem.set(stem, [entry])
      else some.push(entry)
    }
  }
}

/** Whether the words occur in the others, consecutively. */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  for (let start = 0; start + part.length <= whole.length; start++)
    if (part.every((stem, index) => whole[start + index] === stem)) return true
  return false
}

/** Without case, accents and a possessive ending. */
function plainStem(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
}

function makePerson(document: Document, { forms, isPerson }: Entry, language: PatternProfile): NamedPerson {
  const { tokens } = document
  const name = bestName(forms, isPerson, language)
  const about = forms.flatMap((form) => form.about)
  const [role] = about
  return {
    kind: isPerson ? 'person' : 'organization',
    name,
    aliases: [...new Set(forms.map(({ words }) => words.join(' ')))].filter((form) => form !== name),
    role: role === undefined ? null : roleText(document, role, language),
    roleWords: new Set(about.flatMap(({ first, last }) => tokens.slice(first, last + 1).map(({ lower }) => lower))),
    first: forms[0]!.range,
    // a German noun may also be repeated
    isSure:
      (forms.length > 1 && (isPerson || !language.capitalNouns)) ||
      forms.some(({ isSure, isSubject }) => isSure || isSubject),
    gender: 'either',
  }
}

/** The role without its article. */
function roleText({ tokens, text }: Document, { first, last }: TokenRange, language: PatternProfile): string {
  const start = first < last && language.determiners.has(tokens[first]!.lower) ? first + 1 : first
  return text.slice(tokens[start]!.start, tokens[last]!.end)
}

/** The fullest form in the nominative, as determined by most of the forms. */
function bestName(forms: readonly NameForm[], isPerson: boolean, language: PatternProfile): string {
  const most = forms.reduce((length, { words }) => Math.max(length, words.length), 0)
  const votes = new Map<string, number>()
  const plain = isPerson ? subjectWords(forms, language) : new Map<string, string>()
  for (const { words, isGenitive, isSubject } of forms) {
    if (words.length < most) continue
    const known = plain.get(stemOf(words.at(-1)!, language))
    // "pracownia [Bronisława Rojka]" where Rojek speaks
    const isOblique = isGenitive || (known !== undefined && known !== words.at(-1))
    const told = isSubject ? words : inNominative(words, isPerson, isOblique, language)
    const family = known ?? told.at(-1)!
    const form = [...told.slice(0, -1), family].join(' ')
    votes.set(form, (votes.get(form) ?? 0) + (isSubject ? 3 : form === words.join(' ') ? 1 : 2))
  }
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

function inNominative(
  words: readonly string[],
  isPerson: boolean,
  isGenitive: boolean,
  { inflection }: PatternProfile,
): readonly string[] {
  if (inflection === null) return words
  return isPerson ? inflection.nominative(words, isGenitive) : inflection.nominativeOfBody(words)
}

/** Last words of forms that are subjects, and so in the nominative, by stem. */
function subjectWords(forms: readonly NameForm[], language: PatternProfile): Map<string, string> {
  const subjects = forms.filter(({ isSubject }) => isSubject).map(({ words }) => words.at(-1)!)
  return new Map(subjects.toReversed().map((word) => [stemOf(word, language), word]))
}

function stemOf(word: string, language: PatternProfile): string {
  return language.inflection?.stem(word) ?? plainStem(word)
}
