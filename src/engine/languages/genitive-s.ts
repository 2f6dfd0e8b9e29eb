// Names in languages that know one case of them: Janssens, Anna Vogts → Janssen, Anna Vogt.

import type { NameInflection } from './profile.ts'

/** Which of two forms a name has is told by the text alone: Hans Petersens is Petersen’s where Petersen speaks. */
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
