// Names in languages whose names have a genitive only: Janssens, Anna Vogts → Janssen, Anna Vogt.

import type { NameInflection } from './profile.ts'

/** Only the text tells which of two forms is the name: Hans Petersens is Petersen’s if a Petersen speaks. */
export const GENITIVE_S: NameInflection = {
  stem: (word) =>
    word
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(?<=\p{L}{3})['’]?s?$/u, ''),
  nominative: (words) => [...words],
  genderOfFamily: () => 'either',
  genderOfGiven: () => null,
  mayBeGenitive: () => false,
  mayBePlace: () => false,
  isPatronymic: () => false,
  nominativeOfBody: (words) => [...words],
  nominativesOf: (lower) => [lower],
  isInflected: () => false,
}
