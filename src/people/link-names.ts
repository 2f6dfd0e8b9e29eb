// Says which names of an article are one: "Ann Lee", "Ms. Lee", "Lee"; "New
// York Times", "the Times"; "State Department", "State"; "National Rifle
// Association", "NRA". Longer names first, so that a short one finds its full
// form wherever in the article that stands.

import type { NameForm } from './name-form.ts'
import { givenNamesAgree, nameStem } from './name-key.ts'

export interface LinkedName {
  /** Which group of names that are one. */
  readonly group: number
  readonly isAmbiguous: boolean
}

interface Group {
  readonly fullest: NameForm
  readonly isPerson: boolean
  /** Positions of the forms with more than one word, in text order. */
  readonly longForms: number[]
  gender: NameForm['gender']
}

/** Groups of a family name that are looked at; an article has hardly three. */
const MOST_NAMESAKES = 8
/** How many words before a mention a full name counts as fresh, in tokens. */
const FRESH = 150

/** One answer for each form; groups are numbered from 0. `forms` are in text order. */
export function linkNames(forms: readonly NameForm[]): LinkedName[] {
  return new Linker(forms).link()
}

class Linker {
  readonly #forms: readonly NameForm[]
  readonly #links: (LinkedName | null)[]
  readonly #groups: Group[] = []
  readonly #byFamily = new Map<string, number[]>()
  readonly #byGiven = new Map<string, number[]>()
  readonly #byWords = new Map<string, number>()
  readonly #byPart = new Map<string, number>()
  readonly #byInitials = new Map<string, number>()

  constructor(forms: readonly NameForm[]) {
    this.#forms = forms
    this.#links = forms.map(() => null)
  }

  link(): LinkedName[] {
    const long = [...this.#forms.keys()].filter((at) => this.#forms[at]!.words.length > 1)
    // the first occurrence of the longest form founds the group
    long.sort((left, right) => this.#forms[right]!.words.length - this.#forms[left]!.words.length || left - right)
    for (const at of long) this.#linkLong(at)
    for (const group of this.#groups) group.longForms.sort((left, right) => left - right)
    const single = [...this.#forms.keys()].filter((at) => this.#forms[at]!.words.length === 1)
    // forms of address first: "Mr. Xi" tells which word of "Xi Jinping" is the family name
    for (const at of single) if (this.#forms[at]!.hasHonorific) this.#linkSingle(at)
    for (const at of single) if (!this.#forms[at]!.hasHonorific) this.#linkSingle(at)
    return this.#links.map((link) => link!)
  }

  #linkLong(at: number): void {
    const form = this.#forms[at]!
    const key = form.words.join(' ')
    const known = this.#byWords.get(key) ?? this.#sameperson(form) ?? this.#byPart.get(key)
    const group = known ?? this.#found(form)
    this.#links[at] = { group, isAmbiguous: false }
    this.#groups[group]!.longForms.push(at)
    this.#byWords.set(key, group)
    if (known !== undefined) this.#learnGender(group, form)
  }

  #sameperson(form: NameForm): number | undefined {
    if (form.kind === 'organization' || form.kind === 'place') return undefined
    const groups = this.#byFamily.get(form.family) ?? []
    return groups.find((group) => {
      const { fullest, isPerson, gender } = this.#groups[group]!
      return (
        isPerson &&
        fullest.words.length > 1 &&
        givenNamesAgree(fullest.given, form.given) &&
        gendersAgree(gender, form.gender)
      )
    })
  }

  #found(form: NameForm): number {
    const group = this.#groups.length
    const isPerson = form.kind === 'person' || form.kind === 'unknown'
    this.#groups.push({ fullest: form, isPerson, longForms: [], gender: form.gender })
    const { words } = form
    if (isPerson) {
      push(this.#byFamily, form.family, group)
      push(this.#byGiven, form.given, group)
    }
    if (form.kind === 'place') return group
    // "Daily News" of "New York Daily News", "State" of "State Department", "Wasserman Schultz"
    for (let cut = 1; cut < words.length; cut++) {
      const end = words.slice(cut)
      const start = words.slice(0, cut)
      if (!(isPerson && end.length === 1)) setOnce(this.#byPart, end.join(' '), group)
      if (!isPerson) setOnce(this.#byPart, start.join(' '), group)
    }
    if (!isPerson || form.kind === 'unknown')
      for (const initials of initialsOf(words)) setOnce(this.#byInitials, initials, group)
    return group
  }

  #linkSingle(at: number): void {
    const form = this.#forms[at]!
    const word = form.words[0]!
    const plural = word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
    const namesakes = this.#agreeing(this.#byFamily.get(nameStem(word)), form)
    if (namesakes.length > 0) {
      this.#link(at, this.#mostLikely(namesakes, at), namesakes.length > 1)
      return
    }
    const sameGiven = this.#agreeing(this.#byGiven.get(word), form)
    if (sameGiven.length > 0) {
      this.#link(at, this.#mostLikely(sameGiven, at), sameGiven.length > 1)
      return
    }
    const known =
      form.kind === 'place'
        ? this.#byWords.get(word)
        : (this.#byWords.get(word) ??
          this.#byPart.get(word) ??
          this.#byInitials.get(word) ??
          (/^\p{Lu}+s$/u.test(form.text) ? this.#byInitials.get(plural) : undefined))
    if (
      known !== undefined &&
      (form.kind === 'place' || gendersAgree(this.#groups[known]!.gender, form.gender)) &&
      !(form.hasHonorific && !this.#groups[known]!.isPerson)
    ) {
      this.#link(at, known, false)
      return
    }
    const group = this.#found(form)
    this.#byWords.set(word, group)
    this.#links[at] = { group, isAmbiguous: false }
  }

  #link(at: number, group: number, isAmbiguous: boolean): void {
    this.#links[at] = { group, isAmbiguous }
    this.#learnGender(group, this.#forms[at]!)
  }

  #learnGender(group: number, form: NameForm): void {
    if (this.#groups[group]!.gender === 'either') this.#groups[group]!.gender = form.gender
  }

  #agreeing(groups: readonly number[] | undefined, form: NameForm): number[] {
    return (groups ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((group) => gendersAgree(this.#groups[group]!.gender, form.gender) && this.#groups[group]!.isPerson)
  }

  /** Of several bearers of a name: the one often given in full, above all just before. */
  #mostLikely(groups: readonly number[], at: number): number {
    let best = groups[0]!
    let bestScore = -1
    for (const group of groups) {
      const { longForms } = this.#groups[group]!
      const before = latestBefore(longForms, at)
      const fresh = before >= 0 && this.#forms[at]!.first - this.#forms[before]!.last < FRESH
      const score = Math.min(longForms.length, 6) + (before >= 0 ? 1 : 0) + (fresh ? 2 : 0)
      if (score > bestScore) [best, bestScore] = [group, score]
    }
    return best
  }
}

/** The largest of `sorted` that is below `limit`, or -1. */
function latestBefore(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low === 0 ? -1 : sorted[low - 1]!
}

function gendersAgree(left: NameForm['gender'], right: NameForm['gender']): boolean {
  return left === 'either' || right === 'either' || left === right
}

/** "nra" of National Rifle Association, "doj" of Department of Justice, also with the small words: "dod". */
function initialsOf(words: readonly string[]): string[] {
  const letters = words
    .filter((word) => !/^(?:of|the|for|and|on|&)$/u.test(word))
    .map((word) => word[0])
    .join('')
  return letters.length > 1 ? [letters] : []
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (values.length < MOST_NAMESAKES) values.push(value)
}

function setOnce(map: Map<string, number>, key: string, value: number): void {
  if (!map.has(key)) map.set(key, value)
}
