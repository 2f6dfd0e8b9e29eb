// Decides which names in an article belong together: "Ann Lee", "Ms. Lee", "Lee"; "New York
// Times", "the Times"; "State Department", "State"; "National Rifle Association", "NRA". Longer
// names come first, so that a short one finds its full form wherever it is in the article.

import type { NameForm } from './name-form.ts'
import { givenNamesAgree, nameStem } from './name-key.ts'
import { shortFormsOf } from './short-forms.ts'

export interface LinkedName {
  /** The group of names that belong to one entity. */
  readonly group: number
  readonly isAmbiguous: boolean
  /** Whether it is an organization that bears the name of a person in the text. */
  readonly isBody: boolean
}

interface Group {
  readonly fullest: NameForm
  readonly isPerson: boolean
  /** Positions of the forms with more than one word or a title, in text order. */
  readonly strongForms: number[]
  /** Titles written before the name, lower case. */
  readonly titles: Set<string>
  gender: NameForm['gender']
}

/** The most groups to consider for a family name; an article hardly has three. */
const MOST_NAMESAKES = 8
/** How many tokens after a full name it counts as fresh. */
const FRESH = 60
/** How many tokens after a full name it counts as just given: "Rita Lima won gold. “…,” Lima said." */
const JUST_NAMED = 25

/** One answer for each form; groups are numbered from 0. `forms` are in text order. */
export function clusterNameMentions(forms: readonly NameForm[]): LinkedName[] {
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
  /** "Ortiz" in "Rosa Ortiz Cruz". */
  readonly #byMiddle = new Map<string, number>()
  readonly #byInitials = new Map<string, number>()
  /** Where a word alone first shows an organization. */
  readonly #shown = new Map<string, number>()
  /** The organizations that bear the name of a person in the text. */
  readonly #bodies = new Map<string, number>()
  /** Short forms that the text explains: "Swiss People’s Party (SVP)". */
  readonly #byDefinition = new Map<string, number>()

  constructor(forms: readonly NameForm[]) {
    this.#forms = forms
    this.#links = forms.map(() => null)
    for (const [at, { words, showsBody }] of forms.entries()) if (showsBody) setOnce(this.#shown, words[0]!, at)
  }

  link(): LinkedName[] {
    const long = [...this.#forms.keys()].filter((at) => this.#forms[at]!.words.length > 1)
    // the first occurrence of the longest form starts the group
    long.sort((left, right) => this.#forms[right]!.words.length - this.#forms[left]!.words.length || left - right)
    for (const at of long) this.#linkLong(at)
    for (const at of long) {
      const next = this.#forms[at + 1]
      if (next?.explains === true && next.first <= this.#forms[at]!.last + 3)
        setOnce(this.#byDefinition, next.words[0]!, this.#links[at]!.group)
    }
    const single = [...this.#forms.keys()].filter((at) => this.#forms[at]!.words.length === 1)
    // forms of address first: "Mr. Xi" shows which word of "Xi Jinping" is the family name
    const isTitled = (at: number): boolean => this.#forms[at]!.titles !== null && this.#forms[at]!.kind === 'person'
    for (const at of single) if (this.#forms[at]!.hasHonorific) this.#linkSingle(at)
    for (const at of single) if (!this.#forms[at]!.hasHonorific && isTitled(at)) this.#linkSingle(at)
    for (const group of this.#groups) group.strongForms.sort((left, right) => left - right)
    for (const at of single) if (!this.#forms[at]!.hasHonorific && !isTitled(at)) this.#linkSingle(at)
    return this.#links.map((link) => link!)
  }

  #linkLong(at: number): void {
    const form = this.#forms[at]!
    const key = form.words.join(' ')
    const known =
      this.#byWords.get(key) ?? this.#samePerson(form) ?? (form.kind === 'place' ? undefined : this.#byPart.get(key))
    const group = known ?? this.#found(form)
    this.#link(at, group, false)
    this.#byWords.set(key, group)
  }

  #samePerson(form: NameForm): number | undefined {
    if (form.kind !== 'person' && form.kind !== 'unknown') return undefined
    const groups = this.#byFamily.get(form.family) ?? []
    return groups.find((group) => {
      const { fullest, isPerson, gender } = this.#groups[group]!
      return (
        isPerson &&
        fullest.words.length > 1 &&
        !isIntroducedAnew(form, fullest) &&
        givenNamesAgree(fullest.given, form.given) &&
        gendersAgree(gender, form.gender)
      )
    })
  }

  #found(form: NameForm, isPerson = form.kind === 'person' || form.kind === 'unknown'): number {
    const group = this.#groups.length
    this.#groups.push({
      fullest: form,
      isPerson,
      strongForms: [],
      titles: new Set(),
      gender: form.gender,
    })
    if (isPerson) {
      push(this.#byFamily, form.family, group)
      push(this.#byGiven, form.given, group)
    }
    const { parts, middleNames, initials } = shortFormsOf(form, isPerson)
    for (const part of parts) setOnce(this.#byPart, part, group)
    for (const name of middleNames) setOnce(this.#byMiddle, name, group)
    for (const letters of initials) setOnce(this.#byInitials, letters, group)
    return group
  }

  #linkSingle(at: number): void {
    const form = this.#forms[at]!
    const word = form.words[0]!
    const plural = word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word
    // "U.N." is not a Mr. Un, nor "SVP" a family name of the "Junge SVP"
    const isAcronym = /^\p{Lu}\.|^\p{Lu}{2,3}$/u.test(form.text) && form.titles === null
    const defined = this.#byDefinition.get(word)
    if (defined !== undefined && !form.hasHonorific) {
      this.#link(at, defined, false)
      return
    }
    const namesakes = isAcronym ? [] : this.#agreeing(this.#byFamily.get(nameStem(word)), form)
    if (namesakes.length > 0 && this.#isBodyCalledLike(namesakes, at)) {
      const body = this.#bodies.get(word) ?? this.#found(form, false)
      this.#bodies.set(word, body)
      this.#link(at, body, false, true)
      return
    }
    if (namesakes.length > 0) {
      const titled = this.#withTitleOf(namesakes, at)
      this.#link(at, this.#mostLikely(titled, at), titled.length > 1)
      return
    }
    const sameGiven = form.kind === 'place' ? [] : this.#agreeing(this.#byGiven.get(word), form)
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
          (/^\p{Lu}+s$/u.test(form.text) ? this.#byInitials.get(plural) : undefined) ??
          (isAcronym ? undefined : this.#byMiddle.get(word)))
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
    this.#link(at, group, false)
  }

  #link(at: number, group: number, isAmbiguous: boolean, isBody = false): void {
    this.#links[at] = { group, isAmbiguous, isBody }
    this.#note(group, at)
  }

  /** Records what a form says about its bearer. */
  #note(group: number, at: number): void {
    const form = this.#forms[at]!
    const bearer = this.#groups[group]!
    if (bearer.gender === 'either') bearer.gender = form.gender
    if (form.words.length > 1 || form.titles !== null) bearer.strongForms.push(at)
    if (form.office !== null) bearer.titles.add(form.office)
  }

  /** "President Obama" is the one called president before, if there is one. */
  #withTitleOf(groups: readonly number[], at: number): readonly number[] {
    const { office } = this.#forms[at]!
    if (office === null) return groups
    const same = groups.filter((group) => this.#groups[group]!.titles.has(office))
    return same.length > 0 ? same : groups
  }

  /**
   * "[Pellmar] cut its forecast … [Roald Pellmar], the founder": news gives the full name of a
   * person first, so a word that shows an organization before it is the organization’s.
   */
  #isBodyCalledLike(people: readonly number[], at: number): boolean {
    const named = Math.min(...people.flatMap((group) => this.#groups[group]!.strongForms.slice(0, 1)))
    const form = this.#forms[at]!
    if (form.titles !== null || form.kind !== 'unknown') return false
    const shown = this.#shown.get(form.words[0]!) ?? Infinity
    return named < Infinity && shown < named && (form.showsBody || at < named)
  }

  #agreeing(groups: readonly number[] | undefined, form: NameForm): number[] {
    return (groups ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((group) => gendersAgree(this.#groups[group]!.gender, form.gender) && this.#groups[group]!.isPerson)
      .filter((group, _, all) => {
        // "Mr Tuohy" is more likely Fergus, a man, than somebody of unknown gender
        const isSure = (one: number): boolean => this.#groups[one]!.gender === form.gender
        return form.gender === 'either' || isSure(group) || !all.some(isSure)
      })
  }

  /** Of several bearers of a name, the one most often given in full, especially just before. */
  #mostLikely(groups: readonly number[], at: number): number {
    let best = groups[0]!
    const earliest = groups.reduce((left, right) =>
      (this.#groups[right]!.strongForms[0] ?? Infinity) < (this.#groups[left]!.strongForms[0] ?? Infinity)
        ? right
        : left,
    )
    let bestScore = -Infinity
    const latest = Math.max(...groups.map((group) => latestBefore(this.#groups[group]!.strongForms, at)))
    for (const group of groups) {
      const { strongForms, fullest } = this.#groups[group]!
      const before = latestBefore(strongForms, at)
      const near = before < 0 ? Infinity : this.#forms[at]!.first - this.#forms[before]!.last
      // the main bearer is introduced first; the other is always named in full
      const score =
        (earliest === group ? 2 : 0) +
        Math.min(strongForms.length, 4) * 0.4 +
        (near < FRESH ? 1 : 0) +
        (before === latest && near < JUST_NAMED ? 2 : 0) -
        (fullest.words.length > 1 ? 0 : 1)
      if (score > bestScore) [best, bestScore] = [group, score]
    }
    return best
  }
}

/**
 * "T. Arkell, the boy’s mother," after "Tobias Arkell, a pupil,": somebody introduced again by an
 * initial is a different person.
 */
function isIntroducedAnew(form: NameForm, known: NameForm): boolean {
  return form.given.length === 1 && known.given.length > 1 && form.isIntroduced && known.first < form.first
}

/** The largest element of `sorted` below `limit`, or -1. */
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

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (values.length < MOST_NAMESAKES) values.push(value)
}

function setOnce(map: Map<string, number>, key: string, value: number): void {
  if (!map.has(key)) map.set(key, value)
}
