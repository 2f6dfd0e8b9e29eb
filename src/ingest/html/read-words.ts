import { BLOCK_ELEMENTS } from './elements.ts'
import { readElements } from './element-reader.ts'
import { isFootnoteMark } from './is-footnote-mark.ts'

/** The words of all that HTML shows or holds, scripts, styles and the marks of footnotes left out, in small letters. */
export function readWords(html: string): readonly string[] {
  const pieces: string[] = []
  let unread = 0
  /** How many `<sup>` are open, and the words of the outermost. */
  let [raised, raisedWords] = [0, '']
  const breakAt = (name: string): void => {
    if (BLOCK_ELEMENTS.has(name) || name === 'br') pieces.push(' ')
  }
  readElements(html, {
    open: ({ name }) => {
      if (UNREAD.has(name)) unread += 1
      if (name === 'sup' && raised++ === 0) raisedWords = ''
      breakAt(name)
    },
    close: ({ name }) => {
      if (UNREAD.has(name)) unread -= 1
      if (name === 'sup' && --raised === 0 && !isFootnoteMark(raisedWords, pieces.at(-1) ?? ''))
        pieces.push(raisedWords)
      breakAt(name)
    },
    text: (text) => {
      if (unread > 0) return
      const words = text.replace(INVISIBLE, '')
      if (raised > 0) raisedWords += words
      else pieces.push(words)
    },
  })
  return splitWords(pieces.join(''))
}

/** Runs of letters and digits, in small letters. */
export const splitWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const UNREAD: ReadonlySet<string> = new Set(['script', 'style'])

/** As text-builder.ts leaves them out: a soft hyphen does not make two words of one. */
const INVISIBLE = /[\0\u00AD\u200B\u2060\uFEFF]+/g
