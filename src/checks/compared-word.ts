// The words of quotations and sources, as they are compared. Types and constants
// only.

import type { Span } from '../model.ts'

/** A word's span in its text, and its key for comparison: without case, accents, apostrophes and hyphens. */
export interface ComparedWord extends Span {
  readonly key: string
}

/** Keys that stand for words left out. No word has such a key. */
export const ELLIPSIS = '…'
/** Words in square brackets, inserted by whoever quotes: “[the mayor] won”. */
export const INSERTION = '[]'
/** Between two quotes of an article that are not one utterance. */
export const BREAK = '¶'
/** Between two articles. */
export const WALL = '¶¶'

/** Whether it is a word that somebody is said to have said. */
export const isSaid = ({ key }: ComparedWord): boolean => key !== ELLIPSIS && key !== INSERTION
