// The languages that are read by reporting verbs.

import { DUTCH } from './nl.ts'
import { FRENCH } from './fr.ts'
import { GERMAN } from './de.ts'
import { ITALIAN } from './it.ts'
import { POLISH } from './pl.ts'
import { PORTUGUESE } from './pt.ts'
import { RUSSIAN } from './ru.ts'
import type { LanguageProfile } from './profile.ts'
import { SPANISH } from './es.ts'
import { UKRAINIAN } from './uk.ts'

/** By ISO 639-1 code. */
export const LANGUAGE_PROFILES: ReadonlyMap<string, LanguageProfile> = new Map([
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
])
