// A person's name without its middle part: outlets differ in whether they write
// "Donald J. Trump" or "Donald Trump".

import { NAME_SUFFIXES } from '../../lexicon/name-suffixes.ts'
import { NAME_PARTICLES } from '../../lexicon/particles.ts'
import type { SpeakerKind } from '../../model.ts'
import { nameKey } from '../name-key.ts'

export interface OuterName {
  /** First and last name: "donald trump", "ursula von der leyen". */
  readonly key: string
  /** "j", "rodham", ""; words separated by a space. */
  readonly middle: string
}

/**
 * Null for a name without a full first name ("J. Smith"), and for one with a
 * suffix: father and son share their names.
 */
export function outerName(name: string, kind: SpeakerKind): OuterName | null {
  if (kind !== 'person') return null
  // "Smith-Jones" is one last name, not a middle name and a last name.
  const words = nameKey(name.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''), kind).split(' ')
  const [first = '', ...others] = words
  const particle = others.findIndex((word) => isLong(word) && NAME_PARTICLES.has(word))
  const last = particle >= 0 ? particle : others.length - 1
  if (last < 0 || !isLong(first) || NAME_SUFFIXES.has(others.at(-1)!)) return null
  return { key: [first, ...others.slice(last)].join(' '), middle: others.slice(0, last).join(' ') }
}

/** Whether two people with the same first and last name may be one: "", "j" and "john" may, "w" and "h" may not. */
export function fitMiddleNames(one: string, other: string): boolean {
  if (one === '' || other === '') return true
  const [words, others] = [one.split(' '), other.split(' ')]
  return words.length === others.length && words.every((word, at) => fitWords(word, others[at]!))
}

function fitWords(one: string, other: string): boolean {
  if (isLong(one) && isLong(other)) return one === other
  return one.startsWith(other) || other.startsWith(one)
}

/** More than one letter: not an initial like the "E." of "Loretta E. Lynch", nor the "e" between two names. */
const isLong = (word: string): boolean => [...word].length > 1
