// Writes the block quotations of a page as plain text has them.
//
//   She wrote:
//
//   > We know how hard this is.
//
//   > — Nora Blick, head of the school

import { countWords, type Block } from './block.ts'

/**
 * The words of the blocks, with a “>” before each line of those that are
 * quoted; without where they hold nearly all of the words: some pages set an
 * article so.
 */
export function markQuotations(blocks: readonly Block[]): readonly string[] {
  const count = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + countWords(text), 0)
  const isMarked = count(blocks.filter(({ isQuoted }) => isQuoted)) <= count(blocks) * MOST_QUOTED
  return blocks.map(({ text, isQuoted }) => (isQuoted && isMarked ? text.replace(/^(?=.)/gmu, '> ') : text))
}

const MOST_QUOTED = 0.85
