// What a determiner says about its noun: known, new, or any.

import type { Token } from '../language/document.ts'
import type { Determiner } from './types.ts'

const DETERMINERS: readonly (readonly [RegExp, Determiner])[] = [
  [/^the$/u, 'the'],
  [/^(?:a|an|another|one)$/u, 'a'],
  [/^(?:any|each|every|no|many|most|some|several|few|all)$/u, 'any'],
  [/^(?:this|that|these|those)$/u, 'this'],
]

/** The class of the word that begins a noun phrase. */
export function determinerOf({ lower, pos }: Token): Determiner {
  return DETERMINERS.find(([words]) => words.test(lower))?.[1] ?? (pos === 'DET' ? 'other' : 'none')
}
