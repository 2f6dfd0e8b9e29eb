// Footnote marks become spaces: they are part of neither a name nor anybody's
// words.
//
//   “We lost it,”[2] said Ann Lee¹, the mayor[citation needed].

import { blank } from './blank.ts'

export function blankFootnoteMarks(text: string): string {
  let read = text
  if (read.includes('[')) read = read.replace(BRACKETED, blank)
  if (SUPERSCRIPT.test(read)) read = read.replace(RAISED, blank)
  return read
}

/**
 * Right after a word or a mark. The bracketed letter of an altered word
 * (“[h]e”) comes before the rest of it, and is not one.
 */
const BRACKETED =
  /(?<=[^\s([{])\[(?:\^?\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]|\^[\w-]{1,30}|(?:note|nb|fn|ref) ?\d{1,3}|(?:citation|clarification) needed|who\?|when\?)\](?![\p{L}\p{N}(:])/gu
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070-\u2079]/u
/** After a whole word, not a unit of measure: m², km³. */
const RAISED = /(?<=\p{L}{3}|[.,;!?”"’»)])[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}(?![\p{L}\p{N}])/gu
