// The people named or quoted last, needed to resolve "she", "the minister" and a verb without a
// subject.

import type { Document } from '../../language/document.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import { fits } from './gender-by-rules.ts'
import type { Resolution } from '../../types.ts'
import type { NamedPerson } from './named-people.ts'

/** Somebody who spoke or was named, and the token where. */
export interface Recent {
  readonly person: NamedPerson
  readonly token: number
  readonly hasSpoken: boolean
}

/** Two who spoke together, and where. */
export interface RecentPair {
  readonly resolution: Resolution
  readonly token: number
}

/** For how many paragraphs "he" may refer to a person. */
const REACH = 4
/** How many of the people named last to remember. */
const MOST = 40

export class RecentPeople {
  readonly #document: Document
  readonly #all: Recent[] = []
  #pair: RecentPair | null = null
  #unnamed: { readonly gender: Gender; readonly token: number } | null = null

  constructor(document: Document) {
    this.#document = document
  }

  add(one: Recent): void {
    this.#all.push(one)
    if (this.#all.length > MOST) this.#all.shift()
  }

  /** Two who spoke together. */
  addPair(pair: RecentPair): void {
    this.#pair = pair
  }

  get pair(): RecentPair | null {
    return this.#pair
  }

  /** Records that an unnamed person spoke, whom a pronoun may also refer to. */
  addUnnamed(gender: Gender, token: number): void {
    this.#unnamed = { gender, token }
  }

  /**
   * Whether an unnamed person spoke in the paragraph of `token` after the token `than`, where
   * somebody was named or spoke.
   */
  isUnnamedLast(than: number, token: number): boolean {
    const one = this.#unnamed
    return (
      one !== null && one.token > than && this.#document.paragraphOf[one.token] === this.#document.paragraphOf[token]
    )
  }

  get latest(): Recent | undefined {
    return this.#all.at(-1)
  }

  /** The last one for whom it holds. */
  find(holds: (one: Recent) => boolean): Recent | undefined {
    return this.#all.findLast(holds)
  }

  /** How many different ones are among the last eight. */
  count(): number {
    return new Set(this.#all.slice(-8).map(({ person }) => person)).size
  }

  /**
   * The last person whom a pronoun of that gender can refer to: in the nearest paragraph that has
   * one, preferably somebody of known gender.
   */
  ofGender(gender: Gender, token: number): Recent | null {
    const { paragraphOf } = this.#document
    const here = paragraphOf[token]!
    const people = this.#all.filter(
      ({ person, token, hasSpoken }) =>
        here - paragraphOf[token]! <= REACH && (person.kind === 'person' || (hasSpoken && paragraphOf[token] === here)),
    )
    for (let paragraph = here; paragraph >= here - REACH; paragraph--) {
      const near = people.filter(({ token }) => paragraphOf[token] === paragraph)
      const found =
        near.findLast(({ person }) => person.gender === gender && person.isSure) ??
        near.findLast(({ person }) => person.gender === 'either' && (person.isSure || person.kind !== 'person')) ??
        near.findLast(({ person }) => person.gender === gender)
      if (found !== undefined) return this.#isUnnamedNearer(gender, found.token, here) ? null : found
    }
    return null
  }

  /** "Eine Sprecherin sagte … Sie sagte": in the same paragraph or the next. */
  #isUnnamedNearer(gender: Gender, than: number, here: number): boolean {
    const one = this.#unnamed
    return (
      one !== null && one.token > than && here - this.#document.paragraphOf[one.token]! <= 1 && one.gender === gender
    )
  }

  /** The last person whom "Cette dernière" or "este último" can refer to. */
  latter(gender: Gender): Recent | undefined {
    return this.#all.findLast(
      ({ person }) => person.kind === 'person' && (gender === 'either' || fits(person.gender, gender)),
    )
  }

  /**
   * The only candidate in this paragraph or else in the one before; if there are several, the one
   * who spoke last there.
   */
  onlyOne(
    gender: Gender,
    token: number,
    kind: NamedPerson['kind'] = 'person',
    mayBe: (one: Recent) => boolean = () => true,
  ): Recent | null {
    const { paragraphOf } = this.#document
    const here = paragraphOf[token]!
    for (const paragraph of [here, here - 1]) {
      const near = this.#all.filter(
        (one) =>
          paragraphOf[one.token] === paragraph &&
          one.person.kind === kind &&
          one.person.isSure &&
          (gender === 'either' || fits(one.person.gender, gender)) &&
          mayBe(one),
      )
      if (near.length === 0) continue
      const exact = near.filter(({ person }) => gender !== 'either' && person.gender === gender)
      const some = exact.length > 0 ? exact : near
      if (some.every(({ person }) => person === some[0]!.person)) return some.at(-1)!
      return some.findLast(({ hasSpoken }) => hasSpoken) ?? null
    }
    return null
  }
}
