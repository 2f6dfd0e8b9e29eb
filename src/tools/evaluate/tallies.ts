// The counts behind figures, summed over articles.

/**
 * Right answers among those given, and wanted items that were found. `right`
 * and `found` differ if answers and wanted items do not match one to one.
 */
export interface Tally {
  right: number
  given: number
  found: number
  wanted: number
}

export class Tallies {
  readonly #tallies = new Map<string, Tally>()

  /** Adds to the figure with this name; figures keep the order in which they were first added. */
  add(name: string, { right, given, found, wanted }: Tally): void {
    const tally = this.#tallies.get(name) ?? { right: 0, given: 0, found: 0, wanted: 0 }
    tally.right += right
    tally.given += given
    tally.found += found
    tally.wanted += wanted
    this.#tallies.set(name, tally)
  }

  /** Adds `of` cases, `right` of them right, to a figure that is a plain share. */
  addShare(name: string, right: number, of: number): void {
    this.add(name, { right, given: of, found: right, wanted: of })
  }

  entries(): readonly (readonly [name: string, tally: Readonly<Tally>])[] {
    return [...this.#tallies]
  }
}
