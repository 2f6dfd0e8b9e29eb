// The dictionary form of an English word: from a table for the words of the training articles (see
// tools/train/train-tagger.ts) and for irregular verbs, otherwise by its ending.

import { IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts'
import { readJsonWeights } from '../learning/weights.ts'
import type { PartOfSpeech } from './part-of-speech.ts'

interface Lemmas {
  readonly nouns: ReadonlyMap<string, string>
  readonly verbs: ReadonlyMap<string, string>
}

let loaded: Lemmas | null = null

/** `lower` is a token's lower-case form with straight apostrophes. Only verbs and nouns are changed. */
export function lemmaOf(lower: string, pos: PartOfSpeech): string {
  loaded ??= readLemmas()
  if (pos === 'NOUN') return loaded.nouns.get(lower) ?? nounStem(lower)
  if (pos === 'VERB' || pos === 'AUX' || pos === 'PART')
    return IRREGULAR_VERBS.get(lower) ?? loaded.verbs.get(lower) ?? verbStem(lower)
  return lower
}

/** The file's keys are a word and its part of speech: "abated VERB". */
function readLemmas(): Lemmas {
  const nouns = new Map<string, string>()
  const verbs = new Map<string, string>()
  for (const [key, lemma] of Object.entries(readJsonWeights<Record<string, string>>('lemmas'))) {
    const space = key.indexOf(' ')
    const lemmas = key.endsWith('NOUN') ? nouns : verbs
    lemmas.set(key.slice(0, space), lemma)
  }
  return { nouns, verbs }
}

/**
 * "quips" → "quip", "retorted" → "retort", "musing" → "mus": without a list, there is no telling
 * which stems lost an e.
 */
function verbStem(word: string): string {
  if (word.length < 5) return word
  if (/ie[sd]$/u.test(word)) return word.slice(0, -3) + 'y'
  if (/(?:sh|ch|x|ss|zz)es$/u.test(word)) return word.slice(0, -2)
  if (/[^s]s$/u.test(word)) return word.slice(0, -1)
  const stem = word.replace(/(?:ed|ing)$/u, '')
  return stem === word || stem.length < 3 || !/[aeiouy]/u.test(stem) ? word : stem.replace(/([bdgmnprt])\1$/u, '$1')
}

function nounStem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y'
  if (/(?:sh|ch|x|ss)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
