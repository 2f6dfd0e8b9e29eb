// English, the language that the models were trained on. Its word lists are in this folder.

import { PLAIN_WRITING } from '../plain-profile.ts'
import type { LearnedProfile } from '../profile.ts'
import { ABBREVIATIONS, BEFORE_NUMBERS, MAY_END_SENTENCE, WITH_CAPITALS } from './abbreviations.ts'

export const ENGLISH: LearnedProfile = {
  ...PLAIN_WRITING,
  code: 'en',
  extraction: 'learned',
  abbreviations: ABBREVIATIONS,
  closingAbbreviations: MAY_END_SENTENCE,
  abbreviationsBeforeNumbers: BEFORE_NUMBERS,
  abbreviationsWithCapitals: WITH_CAPITALS,
}
