// What the engine needs from a network. Running its graph is up to the caller, who passes it in.

import type { ReadingWindow } from './reading-windows.ts'

/** Scores of the units of one window as the graph returns them (src/tools/train/reader/network.py), unit after unit. */
export interface WindowScores {
  /** For each unit and label of `CUE_LABELS`. */
  readonly cues: Float32Array
  /** For each unit, question and role, `RANK` numbers: what it asks with, and what it answers with. */
  readonly queries: Float32Array
  readonly keys: Float32Array
  /** For each unit, question and role. */
  readonly roles: Float32Array
  /** For each unit; used only for quoted spans. */
  readonly quotations: Float32Array
  /** For each question, bucket of distance and role; the same for each window. */
  readonly distances: Float32Array
}

/** The same window gives the same scores on one machine; on another, the last digits may differ. */
export interface ReadingNetwork {
  readonly read: (window: ReadingWindow) => Promise<WindowScores>
}
