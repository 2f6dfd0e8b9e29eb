// Writes a page's block quotations as plain text does.
//
//   She wrote:
//
//   > We know how hard this is.
//
//   > — Nora Blick, head of the school

import { countWords, type Block } from './block.ts'

/**
 * The words of the blocks, with a “>” before each quoted line; without it if nearly all of the words are quoted: some
 * pages wrap a whole article that way.
 */
export function markQuotations(blocks: readonly Block[]): readonly string[] {
  const count = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + countWords(text), 0)
  const isMarked = count(blocks.filter(({ isQuoted }) => isQuoted)) <= count(blocks) * MOST_QUOTED
  return blocks.map(({ text, isQuoted }) => (isQuoted && isMarked ? text.replace(/^(?=.)/gmu, '> ') : text))
}

const MOST_QUOTED = 0.85
