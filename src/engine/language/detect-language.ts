// Detects the language of a text from letter n-grams in several places, so that an English article
// with a few lines of Russian counts as English. Languages in Cyrillic script that n-grams confuse
// in short texts are distinguished by letters that only one of them has.

import { countCharacters, CYRILLIC, LETTER } from '../../text/character-classes.ts'
import { LANGUAGE_PROFILES, LIKELIEST, profileOf } from '../languages/profiles.ts'
import { guessLanguage } from './language-ngrams.ts'

/** The length of a piece in UTF-16 units, and the most pieces. */
const PIECE_LENGTH = 800
const MOST_PIECES = 8
/** A piece with fewer letters than this has no language. */
const FEW_LETTERS = 3
/** A piece with fewer letters than this is English if it may as well be. */
const SHORT = 60
/** How near English must come to the best language in a short text. */
const NEARLY = 0.93
const CYRILLIC_LANGUAGES = LANGUAGE_PROFILES.filter(({ ownLetters, isCyrillic }) => isCyrillic && ownLetters !== '')
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu

/** Returns an ISO 639-1 code, or "und" if the text has too few letters to tell. Reads at most 6,400 UTF-16 units. */
export function detectLanguage(text: string): string {
  const votes = new Map<string, number>()
  for (const piece of piecesOf(text)) {
    const letters = countCharacters(piece, LETTER)
    const language = languageOf(piece, letters)
    if (language !== null) votes.set(language, (votes.get(language) ?? 0) + letters)
  }
  let best = 'und'
  for (const [language, letters] of votes) if (letters > (votes.get(best) ?? 0)) best = language
  return best
}

/** The whole text, or that many pieces at equal distances, cut regardless of words. */
function piecesOf(text: string): string[] {
  const count = Math.min(MOST_PIECES, Math.ceil(text.length / PIECE_LENGTH))
  const step = count < MOST_PIECES ? PIECE_LENGTH : text.length / MOST_PIECES
  return Array.from({ length: count }, (_, index) =>
    text.slice(Math.floor(index * step), Math.floor(index * step) + PIECE_LENGTH),
  )
}

function languageOf(piece: string, letters: number): string | null {
  if (letters < FEW_LETTERS) return null
  const cyrillicLetters = countCharacters(piece, CYRILLIC)
  const isCyrillic = cyrillicLetters > letters / 2
  const telling = isCyrillic ? cyrillicLanguage(piece, letters) : null
  if (telling !== null) return telling
  // In n-grams, a line of Russian outweighs several of English, because Russian n-grams are rarer.
  const found = guessLanguage(isCyrillic || cyrillicLetters === 0 ? piece : piece.replace(CYRILLIC_LETTERS, ' '))
  if (found.language === '') return null
  if (letters >= SHORT || found.language === LIKELIEST.latin.code)
    return found.isReliable || letters >= SHORT || /\s/u.test(piece.trim()) ? found.language : null
  if (found.scoreOf(LIKELIEST.latin.code) >= NEARLY * found.scoreOf(found.language)) return LIKELIEST.latin.code
  return found.isReliable ? found.language : null
}

/**
 * Finds a supported language by letters that the others lack: і ї є ґ are Ukrainian, ы э ё
 * Russian. `null` if it may be another language in Cyrillic script, which the n-grams decide.
 */
function cyrillicLanguage(piece: string, letters: number): string | null {
  const counts = CYRILLIC_LANGUAGES.map((profile) => ({ profile, count: countLetters(piece, profile.ownLetters) }))
  if (counts.some(({ profile, count }) => profile.extraction === 'none' && count > 0)) return null
  const [first, second] = counts.sort((one, other) => other.count - one.count)
  if (first!.count > 2 * second!.count) return first!.profile.code
  const guess = guessLanguage(piece)
  // Without its own letters a language is unlikely, whatever the n-grams of a few words say.
  const { extraction, ownLetters } = profileOf(guess.language)
  const isLikely = extraction !== 'none' || ownLetters === ''
  const isSure = letters >= SHORT || (guess.isReliable && isLikely)
  return isSure && guess.language !== '' ? null : LIKELIEST.cyrillic.code
}

function countLetters(piece: string, letters: string): number {
  let count = 0
  for (const letter of piece.toLowerCase()) if (letters.includes(letter)) count++
  return count
}
