// What a quoted span is. Types only.

import type { Span } from '../model.ts'

/**
 * Marks of one style open and close each other. `double-bracket` and `bracket`
 * stand around titles of works in East Asian typography.
 */
export type MarkStyle =
  'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner' | 'double-bracket' | 'bracket'

/**
 * How a quoted span ends: by the mark that belongs to the opening one, by another
 * kind (“… sanctions»), or without a mark: where the next opening mark stands
 * or with the paragraph.
 */
export type Closed = 'same' | 'other' | 'next-mark' | 'paragraph-end'

/** With its marks, if it has any. */
export interface QuotedSpan extends Span {
  /** The words between the marks, without white space at the ends; never empty. */
  readonly inner: Span
  readonly style: MarkStyle
  /** 0 for an outermost quoted span, 1 for one inside it, … */
  readonly depth: number
  readonly closed: Closed
  /**
   * Whether it goes on from the quoted span that ends the paragraph before, which
   * is then unclosed: a quotation of several paragraphs opens each of them and
   * closes once.
   */
  readonly continues: boolean
  /** Whether it is a paragraph without marks that is set as a block quotation. */
  readonly isBlock: boolean
}
