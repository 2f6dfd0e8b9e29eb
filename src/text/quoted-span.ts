// What a quoted span is. Types only.

import type { Span } from '../model.ts'

/**
 * Marks of one style open and close each other. `double-bracket` and `bracket`
 * enclose titles of works in East Asian typography.
 */
export type MarkStyle =
  'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner' | 'double-bracket' | 'bracket'

/**
 * How a quoted span ends: with the mark that matches the opening one, with
 * another kind (“… sanctions»), or without a mark: at the next opening mark or
 * with the paragraph.
 */
export type Closed = 'same' | 'other' | 'next-mark' | 'paragraph-end'

/** Includes its marks, if any. */
export interface QuotedSpan extends Span {
  /** The words between the marks, without white space at the ends; never empty. */
  readonly inner: Span
  readonly style: MarkStyle
  /** 0 for an outermost quoted span, 1 for one inside it, … */
  readonly depth: number
  readonly closed: Closed
  /**
   * Whether it continues the unclosed quoted span at the end of the previous
   * paragraph: a quotation of several paragraphs has a mark at the start of each
   * and closes once.
   */
  readonly continues: boolean
  /** Whether it is a paragraph without marks set as a block quotation. */
  readonly isBlock: boolean
}
