// The shorter forms of a name that an article may use later.
//
//   Rosa Ortiz Cruz            Ortiz, Ortiz Cruz
//   State Department           State
//   National Rifle Association NRA, Rifle Association
//   Boise Lumbermen            Lumbermen

import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { ORGANISATION_WORDS, PLACES } from '../../languages/en/name-words.ts'
import { isBodyEnding, type NameForm } from './name-form.ts'

/** Keys of words, as in `NameForm`, which itself has a person's family and given name. */
export interface ShortForms {
  readonly parts: readonly string[]
  readonly middleNames: readonly string[]
  readonly initials: readonly string[]
}

export function shortFormsOf({ words, kind }: NameForm, isPerson: boolean): ShortForms {
  const isWhole = kind === 'place' || words.includes('/')
  return {
    parts: isWhole ? [] : isPerson ? partsOfPerson(words) : partsOfBody(words),
    middleNames: isPerson ? middleNamesOf(words) : [],
    initials: !isWhole && (!isPerson || kind === 'unknown') ? initialsOf(words) : [],
  }
}

/** "Wasserman Schultz" of "Debbie Wasserman Schultz", "Kateryna Mykolaivna" of "Kateryna Mykolaivna Yarosh". */
function partsOfPerson(words: readonly string[]): string[] {
  const start = words.length > 2 && !isPlainWord(words.at(-1)!) ? [words.slice(0, -1).join(' ')] : []
  return [...words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' ')), ...start]
}

function partsOfBody(words: readonly string[]): string[] {
  const parts: string[] = []
  for (let cut = 1; cut < words.length; cut++) {
    const start = words.slice(0, cut).join(' ')
    const end = words.slice(cut)
    // "Daily News" of "New York Daily News"
    if (isBodyEnding(end.at(-1)!) && end.join(' ') !== 'house') parts.push(end.join(' '))
    // "Lumbermen" of "Boise Lumbermen"
    if (end.length === 1 && PLACES.has(start) && /(?:[^s]s|men)$/u.test(end[0]!)) parts.push(end[0]!)
    // "State" of "State Department", "Wells Fargo" of "Wells Fargo Bank", but not "U.N." of "U.N. Security Council"
    if (end.every(isBodyEnding) && !PLACES.has(start) && !ORGANISATION_WORDS.has(start)) parts.push(start)
  }
  return parts
}

/** "ortiz" in "rosa ortiz cruz": middle names that a person may also be called by; none in names of organizations. */
function middleNamesOf(words: readonly string[]): readonly string[] {
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return []
  return words.slice(1, -1).filter((word) => word.length > 2 && !NAME_PARTICLES.has(word) && !isPlainWord(word))
}

/** "nra" for National Rifle Association, "doj" for Department of Justice; also including the small words: "dod". */
function initialsOf(words: readonly string[]): string[] {
  const letters = words
    .filter((word) => !/^(?:of|the|for|and|on|&)$/u.test(word))
    .map((word) => word[0])
    .join('')
  return letters.length > 1 ? [letters] : []
}
