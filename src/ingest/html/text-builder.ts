// Collects a page's words into paragraphs, with white space as a browser
// shows it (CSS Text 3, section 4.1): runs of it become one space, none at the
// start and end of a line.
//
// Two departures, both so that a name is found however it was typed: every
// space, the no-break space too ("Mr.&nbsp;Lee"), becomes the plain one, and
// characters that show nothing (soft hyphens, zero-width spaces) are left out.
// The zero-width joiners stay: Persian and emoji are spelt with them.

const INVISIBLE = /[\0\u00AD\u200B\u2060\uFEFF]+/g
const SPACE = /\s+/g
const SPACE_WITHIN_LINE = /[^\S\n]/g

export class TextBuilder {
  readonly #paragraphs: string[] = []
  /** The paragraph being written. */
  #pieces: string[] = []
  /** White space was read that shows only if more words follow on the line. */
  #spacePending = false
  #atLineStart = true

  /** The finished paragraphs. None is empty. */
  get paragraphs(): readonly string[] {
    return this.#paragraphs
  }

  /** What the current paragraph has so far. */
  get unfinished(): string {
    return this.#pieces.join('')
  }

  /** Adds words; `preformatted` keeps their white space. */
  addText(text: string, preformatted: boolean): void {
    const visible = text.replace(INVISIBLE, '')
    if (preformatted) this.#addPreformatted(visible)
    else this.#addCollapsed(visible.replace(SPACE, ' '))
  }

  /** Starts a new line; two in a row start a paragraph, unless `preformatted`. */
  breakLine(preformatted = false): void {
    if (!preformatted && this.#atLineStart) this.endParagraph()
    else this.#startLineWith('\n')
  }

  /** Starts a table row, on its own line. */
  startRow(): void {
    // The trailing cells of the previous row were empty.
    while (this.#pieces.at(-1) === '\t') this.#pieces.pop()
    if (this.#pieces.length > 0 && this.#pieces.at(-1) !== '\n') this.#startLineWith('\n')
  }

  /** Starts a table cell, a tab after the previous one. */
  startCell(): void {
    if (!this.#atLineStart) this.#startLineWith('\t')
  }

  /** Ends the paragraph, if it has any words. */
  endParagraph(): void {
    const paragraph = this.#pieces.join('').replace(/^\n+/, '').trimEnd()
    if (paragraph.trim() !== '') this.#paragraphs.push(paragraph)
    this.#pieces = []
    this.#spacePending = false
    this.#atLineStart = true
  }

  #addCollapsed(text: string): void {
    if (text.startsWith(' ')) this.#spacePending = true
    const words = text.trim()
    if (words === '') return
    this.#addWords(words)
    this.#spacePending = text.endsWith(' ')
  }

  #addPreformatted(text: string): void {
    if (text === '') return
    const lines = text.replace(/\r\n?/g, '\n').replace(SPACE_WITHIN_LINE, (space) => (space === '\t' ? '\t' : ' '))
    this.#addWords(lines)
    this.#spacePending = false
    this.#atLineStart = lines.endsWith('\n')
  }

  #addWords(words: string): void {
    if (this.#spacePending && !this.#atLineStart) this.#pieces.push(' ')
    this.#pieces.push(words)
    this.#atLineStart = false
  }

  #startLineWith(separator: '\n' | '\t'): void {
    this.#pieces.push(separator)
    this.#spacePending = false
    this.#atLineStart = true
  }
}
