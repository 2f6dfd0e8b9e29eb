// The list of languages. Others are not read.

import { ENGLISH } from './en/english.ts'
import { DUTCH } from './nl.ts'
import { FRENCH } from './fr.ts'
import { GERMAN } from './de.ts'
import { ITALIAN } from './it.ts'
import { POLISH } from './pl.ts'
import { PORTUGUESE } from './pt.ts'
import { RUSSIAN } from './ru.ts'
import { SPANISH } from './es.ts'
import { SWEDISH } from './sv.ts'
import { UKRAINIAN } from './uk.ts'
import { UNKNOWN } from './plain-profile.ts'
import { UNREAD_LANGUAGES } from './unread.ts'
import type { LanguageProfile } from './profile.ts'

export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  ENGLISH,
  DUTCH,
  FRENCH,
  GERMAN,
  ITALIAN,
  POLISH,
  PORTUGUESE,
  RUSSIAN,
  SPANISH,
  SWEDISH,
  UKRAINIAN,
  ...UNREAD_LANGUAGES,
]

/** The language assumed for a text too short to tell, by the script of most of it. */
export const LIKELIEST = { latin: ENGLISH, cyrillic: RUSSIAN } as const

const BY_CODE: ReadonlyMap<string, LanguageProfile> = new Map([
  ...LANGUAGE_PROFILES.map((profile) => [profile.code, profile] as const),
  ['und', LIKELIEST.latin],
])

/** The profile of a language by its ISO 639-1 code; "und", a text in no certain language, is read as English. */
export function profileOf(language: string): LanguageProfile {
  return BY_CODE.get(language) ?? UNKNOWN
}
