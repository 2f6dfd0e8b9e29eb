// The dictionary form of an English word: a list for irregular verbs, endings
// for the rest. Wrong for some rare words ("singed" → "singe" and "sing" look
// alike), which matters little: it is used to group words, never shown.

import type { PartOfSpeech } from './document.ts'
import { IRREGULAR_VERBS } from './lexicon/irregular-verbs.ts'

/** `lower` is a token's lower-case form with straight apostrophes. */
export function lemmaOf(lower: string, pos: PartOfSpeech): string {
  if (pos === 'VERB' || pos === 'AUX' || pos === 'PART') return IRREGULAR_VERBS.get(lower) ?? verbStem(lower)
  if (pos === 'NOUN') return nounStem(lower)
  return lower
}

function verbStem(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y'
  if (/(?:sh|ch|x|ss|zz)es$/u.test(word)) return word.slice(0, -2)
  if (/[^s]s$/u.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied')) return word.slice(0, -3) + 'y'
  const ending = /(?:ed|ing)$/u.exec(word)
  return ending === null ? word : restore(word.slice(0, ending.index))
}

/** "stat" → "state", "admitt" → "admit", "warn" → "warn". */
function restore(stem: string): string {
  if (stem.length < 3 || !/[aeiouy]/u.test(stem)) return stem
  if (/(?:ll|ss|zz|ff)$/u.test(stem)) return stem
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1)
  // a consonant after one vowel after a consonant, and clusters that English never ends a word with
  if (/(?:[^aeiou][aiou]|[aeiou]{2})(?:[cgsvz])$|[^aeiou]l$|[ae]t$|[aeiou]r?[sc]$|[aeiou]r?[gv]$|[^aeiou]u$|(?:[iau]r|[au]k|[io]d|in|um|it)$/u.test(stem) && !/(?:[aeiou]{2}(?:[tdknlr])|er|ain|eat|visit|edit|limit|exhibit|inhibit|prohibit|profit|benefit|exit|merit|credit|audit|attain|begin|argu)$/u.test(stem)) return stem + 'e'
  return /argu$|su$|valu$|continu$/u.test(stem) ? stem + 'e' : stem
}

function nounStem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y'
  if (/(?:sh|ch|x|ss)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
