// Runs of units, and the models that label them. Types only.

/** A run of units as numbers. */
export interface Chain {
  readonly length: number
  /** `width` hashed features for each unit, unit after unit. */
  readonly units: Int32Array
  readonly width: number
  /** `edgeWidth` hashed features for the step to each unit from the one before it. */
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
  /** The weight that 1 stands for in each table. */
  readonly unitScale: number
  readonly edgeScale: number
}

/** For each unit, its most likely label and the chance of each label, given the whole run. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly marginals: Float64Array
}
