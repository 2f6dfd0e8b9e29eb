// The features of one unit of a chain. The values each template looks at are noted first and then
// mixed in one loop, which takes half the time of mixing them one by one.

import { mix } from './hashing.ts'

export class FeatureRow {
  readonly #firstTemplate: number
  readonly #left: Int32Array
  readonly #right: Int32Array

  /** For `width` templates, numbered from `firstTemplate`. */
  constructor(firstTemplate: number, width: number) {
    this.#firstTemplate = firstTemplate
    this.#left = new Int32Array(width)
    this.#right = new Int32Array(width)
  }

  /** Every template must be noted again for each unit. */
  note(template: number, left: number, right: number): void {
    this.#left[template - this.#firstTemplate] = left
    this.#right[template - this.#firstTemplate] = right
  }

  /** Writes the features to `features`, from position `start`. */
  mixInto(features: Int32Array, start: number): void {
    const left = this.#left
    const right = this.#right
    const first = this.#firstTemplate
    for (let at = 0; at < left.length; at++) features[start + at] = mix(mix(first + at, left[at]!), right[at]!)
  }
}
