// The slash in abbreviations like "son of", which are one word and do not separate names.

import type { Token } from '../document.ts'

/** "Muniandy a[/]l Krishnan": son of; a/p, s/o and d/o likewise. */
export function isSlashOfDescent(tokens: readonly Token[], at: number): boolean {
  const [before, slash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return slash?.text === '/' && /^[asd]$/u.test(before?.text ?? '') && /^[lpo]$/u.test(after?.text ?? '')
}
