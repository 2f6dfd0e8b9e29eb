// The words of a quotation and those that they are compared with. Types and
// constants only.

import type { Span } from '../model.ts'

/** Where it stands in its text, and what it is compared by: without case, accents, apostrophes and hyphens. */
export interface ComparedWord extends Span {
  readonly key: string
}

/** What stands for words of others, in place of a key. No word has such a key. */
export const ELLIPSIS = '…'
/** Words in square brackets, put there by whoever quotes: “[the mayor] won”. */
export const INSERTION = '[]'
/** Between two quotes of an article that are not one utterance. */
export const BREAK = '¶'
/** Between two articles. */
export const WALL = '¶¶'

/** Whether it is a word that somebody is said to have said. */
export const isSaid = ({ key }: ComparedWord): boolean => key !== ELLIPSIS && key !== INSERTION
