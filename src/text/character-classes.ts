// What kinds of characters a text consists of, looked up rather than matched:
// an expression with a Unicode class takes far longer, and every token is asked
// about several times.

/** Bits of `classOf`; a character may be in several classes. */
export const LETTER = 1
export const NUMBER = 2
export const CAPITAL = 4
export const SMALL = 8
export const CYRILLIC = 16
export const LATIN = 32
/** Neither upper nor lower case, like the first letter of “ǅ”. */
const TITLE = 64
const KNOWN = 128

const CLASSES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /^\p{L}$/u],
  [NUMBER, /^\p{N}$/u],
  [CAPITAL, /^\p{Lu}$/u],
  [SMALL, /^\p{Ll}$/u],
  [CYRILLIC, /^\p{Script=Cyrillic}$/u],
  [LATIN, /^\p{Script=Latin}$/u],
  [TITLE, /^\p{Lt}$/u],
]

/** The classes of each UTF-16 unit, filled in on demand. */
const table = new Uint8Array(0x10000)

/** The classes of the character that begins at `at`; none in the middle of a surrogate pair or past the end. */
export function classOf(text: string, at = 0): number {
  const unit = text.charCodeAt(at)
  if (unit !== unit) return 0
  if (unit >= 0xd800 && unit < 0xdc00) return classOfCharacter(String.fromCodePoint(text.codePointAt(at)!))
  return table[unit]! || (table[unit] = classOfCharacter(text[at]!))
}

/** How many characters between `start` and `end` are in one of `classes`. */
export function countCharacters(text: string, classes: number, start = 0, end = text.length): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const known = table[unit]!
    if (known !== 0) {
      if ((known & classes) !== 0) count++
    } else if (unit >= 0xd800 && unit < 0xdc00) {
      // A pair cut in half by `end` is not a character.
      if (at + 1 < end && (classOf(text, at) & classes) !== 0) count++
      if (at + 1 < end && isSecondHalf(text.charCodeAt(at + 1))) at++
    } else if ((classOf(text, at) & classes) !== 0) count++
  }
  return count
}

/** Whether a character of the text is in one of `classes`. */
export function hasCharacter(text: string, classes: number): boolean {
  return firstOf(text, classes) !== 0
}

export function beginsWithCapital(text: string): boolean {
  return (classOf(text) & CAPITAL) !== 0
}

/** The classes of the first character that is in one of `classes`; 0 if there is none. */
export function firstOf(text: string, classes: number): number {
  for (let at = 0; at < text.length; at++) {
    const found = classOf(text, at)
    if ((found & classes) !== 0) return found
  }
  return 0
}

/** Whether the first letter is a capital, whatever comes before it. */
export function hasCapitalFirst(text: string): boolean {
  return (firstOf(text, LETTER) & (CAPITAL | TITLE)) !== 0
}

/** Whether it is more than punctuation. */
export function isWord(text: string): boolean {
  return hasCharacter(text, LETTER | NUMBER)
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

function classOfCharacter(character: string): number {
  return CLASSES.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN)
}
