import { BLOCK_ELEMENTS } from './elements.ts'
import { readElements } from './element-reader.ts'
import { isFootnoteMark } from './is-footnote-mark.ts'

/** All the words in an HTML page, except scripts, styles and footnote marks, in lowercase. */
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

/** Runs of letters and digits, in lowercase. */
export const splitWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const UNREAD: ReadonlySet<string> = new Set(['script', 'style'])

/** As text-builder.ts drops them: a soft hyphen does not split a word in two. */
const INVISIBLE = /[\0\u00AD\u200B\u2060\uFEFF]+/g
