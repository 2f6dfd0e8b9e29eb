// What the engine wants of a network that has read. How its graph is run is
// not the engine's business: whoever calls it hands it in.

import type { ReadingWindow } from './reading-windows.ts'

/** Scores of the units of one window, as the graph gives them (src/tools/train/reader/network.py), unit after unit. */
export interface WindowScores {
  /** For each unit and label of `CUE_LABELS`. */
  readonly cues: Float32Array
  /** For each unit, question and role `RANK` numbers: what it asks with, and what it answers with. */
  readonly queries: Float32Array
  readonly keys: Float32Array
  /** For each unit, question and role. */
  readonly roles: Float32Array
  /** For each unit, read of quoted spans alone. */
  readonly quotations: Float32Array
  /** For each question, bucket of distance and role; the same for each window. */
  readonly distances: Float32Array
}

/** The same window gives the same scores on the same machine; between machines they may differ in their last digits. */
export interface ReadingNetwork {
  readonly read: (window: ReadingWindow) => Promise<WindowScores>
}
