// The figures that must not get worse, and how far they may move.

import type { Scores } from '../score-articles.ts'

/** In percent, keyed by the name under which the figure is printed. */
export type Figures = Readonly<Record<string, number>>

export interface Floors {
  /** The day on which the engine reached them: "2026-03-14". */
  readonly measured: string
  readonly engine: string
  readonly how: string
  /** The lowest allowed value of each figure. */
  readonly floors: Figures
  /** The highest allowed values, for figures that count wrong answers. */
  readonly ceilings: Figures
}

const HIGH = [
  'pair F1, direct+mixed',
  'pair F1, all',
  'pair F1, sayings',
  'quotations in marks',
  'speaker lenient, direct',
  'speaker lenient, mixed',
  'speaker lenient, indirect',
  'source exact',
  'cue exact',
  'content exact',
]

const LOW = ['named though unnamed, all']

/** Percentage points by which a figure may get worse before the test fails. */
const MARGIN = 0.5

const HOW = `npm run evaluate -- --write-floors: each figure on the corpus, less ${MARGIN} percentage points`

/** Limits just below, or above, today's figures. */
export function setFloors(scores: Scores, day: string, engine: string): Floors {
  const figures = figuresOf(scores)
  const limits = (names: readonly string[], limitOf: (figure: number) => number): Figures =>
    Object.fromEntries(names.map((name) => [name, limitOf(figureOf(figures, name))]))
  return {
    measured: day,
    engine,
    how: HOW,
    floors: limits(HIGH, (figure) => Math.floor(10 * (figure - MARGIN)) / 10),
    ceilings: limits(LOW, (figure) => Math.ceil(10 * (figure + MARGIN)) / 10),
  }
}

/** One line for each figure that is worse than allowed. */
export function findWorse(scores: Scores, { floors, ceilings }: Floors): readonly string[] {
  const figures = figuresOf(scores)
  const low = Object.entries(floors).filter(([name, floor]) => figureOf(figures, name) < floor)
  const high = Object.entries(ceilings).filter(([name, ceiling]) => figureOf(figures, name) > ceiling)
  return [
    ...low.map(([name, floor]) => `${name}: ${figureOf(figures, name).toFixed(1)}, must be at least ${floor}`),
    ...high.map(([name, ceiling]) => `${name}: ${figureOf(figures, name).toFixed(1)}, must be at most ${ceiling}`),
  ]
}

/** F1 where there is one. */
function figuresOf({ agreements, accuracies }: Scores): Figures {
  const named = [
    ...agreements.map(({ name, f1 }) => [name, 100 * f1] as const),
    ...accuracies.map(({ name, value }) => [name, 100 * value] as const),
  ]
  return Object.fromEntries(named)
}

/** @throws RangeError for a name without a figure: the floor would check nothing */
function figureOf(figures: Figures, name: string): number {
  const figure = figures[name]
  if (figure === undefined) throw new RangeError(`no figure is called “${name}”`)
  return figure
}
