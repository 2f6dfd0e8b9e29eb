// Counts behind figures, added up over articles.

/** Right answers among those given and those wanted. `found` differs from `right` where several answers may serve one want. */
export interface Tally {
  right: number
  given: number
  found: number
  wanted: number
}

export class Tallies {
  readonly #tallies = new Map<string, Tally>()

  /** Adds to the figure of that name; figures keep the order in which they were first added to. */
  add(name: string, { right, given, found, wanted }: Tally): void {
    const tally = this.#tallies.get(name) ?? { right: 0, given: 0, found: 0, wanted: 0 }
    tally.right += right
    tally.given += given
    tally.found += found
    tally.wanted += wanted
    this.#tallies.set(name, tally)
  }

  /** Adds `of` cases to a figure that is a plain share, `right` of them right. */
  addShare(name: string, right: number, of: number): void {
    this.add(name, { right, given: of, found: right, wanted: of })
  }

  entries(): readonly (readonly [name: string, tally: Readonly<Tally>])[] {
    return [...this.#tallies]
  }
}
