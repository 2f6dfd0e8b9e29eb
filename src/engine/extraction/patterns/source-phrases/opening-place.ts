// Finds a preposition at the beginning of a sentence and the person whose opinion it gives.
//
//   [Pour] [la magistrate], le prévenu a menti.      [Per] [Degasperi] si tratta di «un cerotto».

import { hasArticles } from '../../../languages/has-articles.ts'
import { nounPhraseEnd } from '../noun-phrases/noun-phrase.ts'
import { nameAfter } from '../noun-phrases/name-after.ts'
import type { KnownUnits } from '../word-kind.ts'
import type { Place } from './place.ts'

/** "Pour Anne Petit, …", "Pour l’élue, …", "Para ella, …": a person at the beginning of a sentence, up to a comma. */
export function openingPlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceFirst, sentenceLast } = known
  const start = kinds[sentenceFirst[at]!] === 'coordinator' ? sentenceFirst[at]! + 1 : sentenceFirst[at]!
  if (at !== start || !language.openers.has(units[at]!.lower) || hasColonQuote(known, at)) return null
  const cue = { first: at, last: at }
  const isPronoun = kinds[at + 1] === 'pronoun' || language.sourcePronouns.has(units[at + 1]?.lower ?? '')
  if (isPronoun && kinds[at + 2] === 'comma') return { cue, source: { first: at + 1, last: at + 1 } }
  const last = nounPhraseEnd(known, at + 1, sentenceLast[at]!)
  if (last > at && isNameInOpening(known, at + 1, last)) return { cue, source: { first: at + 1, last } }
  if (last < at + 2 || kinds[last + 1] !== 'comma') return null
  const isNamed = kinds[last] === 'capital' && kinds[last - 1] === 'capital'
  const head = units[at + 2]!.lower
  const isRole =
    language.articles.has(units[at + 1]!.lower) &&
    (language.roles.test(head) || language.bodies.test(head) || language.bodyLabels.test(head))
  return isNamed || isRole ? { cue, source: { first: at + 1, last: nameAfter(known, at + 1, last) } } : null
}

/**
 * "Pour [Unia], le plan …", "Per [Degasperi] si tratta di «un cerotto»": a name alone, before a
 * comma or in a sentence with words in marks.
 */
function isNameInOpening({ kinds, units, language, sentenceLast }: KnownUnits, first: number, last: number): boolean {
  const isName = kinds.slice(first, last + 1).every((kind) => kind === 'capital')
  if (!isName || !hasArticles(language) || FEASTS.test(units[first]!.lower)) return false
  const isPlace = first === last && language.placeNames.has(units[first]!.lower)
  const isFollowed =
    kinds[last + 1] === 'comma' ? first === last : kinds.slice(last, sentenceLast[last]).includes('quoted')
  return !isPlace && isFollowed
}

const FEASTS = /^(?:noël|pâques|toussaint|natale|pasqua|capodanno|ferragosto|navidad|natal|páscoa)$/u

/** "Per la Regione, parla l’assessora Rossi: «…»": the words in marks are somebody else's. */
function hasColonQuote({ kinds, units, sentenceLast }: KnownUnits, at: number): boolean {
  for (let colon = at; colon < sentenceLast[at]!; colon++)
    if (units[colon]!.text === ':' && kinds[colon + 1] === 'quoted') return true
  return false
}
