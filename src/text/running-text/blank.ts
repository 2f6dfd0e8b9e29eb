// Puts spaces in place of words.

/** As many spaces as `words` has UTF-16 code units. */
export function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** The same for several lines, keeping the line breaks. */
export function blankLines(words: string): string {
  return words.replace(/[^\n\r]+/gu, blank)
}
