import type { Document } from '../../language/document.ts'
import { makeUnits, type Units } from '../learned/units.ts'
import type { ReadingNetwork, WindowScores } from './network.ts'
import { readingWindows, type ReadingWindow } from './reading-windows.ts'
import { vocabulary } from './word-pieces.ts'

/** Plans what the network is to read of an article, and in which windows. */
export interface ReadingPlan {
  /** The units of each paragraph that is read. */
  readonly units: ReadonlyMap<number, Units>
  readonly windows: readonly ReadingWindow[]
}

/** Reads one window after the other. */
export async function readPlan(network: ReadingNetwork, { windows }: ReadingPlan): Promise<WindowScores[]> {
  const scores: WindowScores[] = []
  for (const window of windows) scores.push(await network.read(window))
  return scores
}

/** `isRead` says which paragraphs to read: those in the network's language. */
export function planReading(document: Document, isRead: (paragraph: number) => boolean): ReadingPlan {
  const read = [...document.paragraphs.keys()]
    .filter(isRead)
    .map((paragraph) => ({ paragraph, units: makeUnits(document, paragraph) }))
  return {
    units: new Map(read.map(({ paragraph, units }) => [paragraph, units])),
    windows: readingWindows(document, read, vocabulary()),
  }
}
