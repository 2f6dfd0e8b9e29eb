// A line that a page puts between two paragraphs of one quotation, such as a
// picture's caption or a subheading.
//
//   “The ship served for forty years.
//   The ship at its berth in 1999. Photo: Navy Archive
//   “She will not be sunk.”

import type { Span } from '../model.ts'

/** In UTF-16 code units. */
const LONGEST = 240

/** Whether the paragraph credits a picture, or is short and not a sentence. */
export function isAside(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false
  const words = text.slice(start, end)
  return CREDIT.test(words) || (end - start <= SHORT && !/[.!?…:][)\]]?$/u.test(words))
}

const SHORT = 100
const CREDIT =
  /\b(?:photo(?:graph)?s?|picture|image|credit|courtesy|illustration|video)(?: credit| courtesy)?(?::| by | of )|\bgetty images\b|\/(?:ap|afp|reuters|epa|pa|getty)\b|\((?:ap|afp|reuters)[^)]{0,40}\)|©/iu
