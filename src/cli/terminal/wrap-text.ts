// Fits text into a terminal's columns.

import { withoutControls } from './without-controls.ts'

/** East Asian characters and emoji take two columns (Unicode Standard Annex 11, simplified). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u
const ZERO_WIDTH = /^[\p{M}\p{Cf}]/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a text into lines of at most `width` columns, at spaces where possible. White space and control characters
 * become single spaces. No lines if there are no words.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of withoutControls(text).split(/\s+/)) {
    for (const piece of splitWord(word, width)) {
      if (line === '') line = piece
      else if (displayWidth(line) + 1 + displayWidth(piece) <= width) line += ` ${piece}`
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The text padded with spaces to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += ZERO_WIDTH.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

/** Splits a word that is too long for a line. */
function splitWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let pieceWidth = 0
  for (const { segment } of graphemes.segment(word)) {
    const segmentWidth = displayWidth(segment)
    if (piece !== '' && pieceWidth + segmentWidth > width) {
      pieces.push(piece)
      piece = ''
      pieceWidth = 0
    }
    piece += segment
    pieceWidth += segmentWidth
  }
  return piece === '' ? pieces : [...pieces, piece]
}
