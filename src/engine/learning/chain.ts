// Runs of units and the models that label them. Types only.

/** A run of units as numbers. */
export interface Chain {
  readonly length: number
  /** `width` hashed features for each unit, one unit after the other. */
  readonly units: Int32Array
  readonly width: number
  /** `edgeWidth` hashed features for the step from the unit before to each unit. */
  readonly edges: Int32Array
  readonly edgeWidth: number
}

export interface LabelledChain extends Chain {
  readonly labels: Uint8Array
}

/** Labels are numbered from 0; the label before the first unit counts as 0. */
export interface ChainModel {
  readonly labelCount: number
  readonly bits: number
  readonly edgeBits: number
  readonly unitTable: ArrayLike<number>
  readonly edgeTable: ArrayLike<number>
  /** What 1 is worth in each table. */
  readonly unitScale: number
  readonly edgeScale: number
}

/** For each unit and label, the chance of that label given the whole run, and the likeliest labels. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly marginals: Float64Array
}
