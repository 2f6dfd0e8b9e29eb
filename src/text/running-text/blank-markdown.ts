// Markdown markup (CommonMark 0.31) becomes spaces: that of headings, block
// quotations, lists, rules, emphasis and links. What is not text at all is
// blanked as a whole: front matter, code, pictures, link addresses.
//
//   ## The **end** of [a mill](https://…)   →       The   end   of  a mill

import { blank, blankLines } from './blank.ts'

export function blankMarkdown(text: string): string {
  let read = text
  if (FRONT_MATTER_START.test(read)) read = read.replace(FRONT_MATTER, blankLines)
  if (read.includes('```') || read.includes('~~~')) read = read.replace(CODE, blankLines)
  if (read.includes('](') || read.includes(']:')) read = blankLinks(read)
  if (/[#>*+•‣▪●◦■=_-]/u.test(read)) read = read.replace(RULE, blank).replace(LINE_SIGNS, blank)
  if (read.includes('- ')) read = read.replace(HYPHEN_ITEM, (_, sign: string, rest: string) => blank(sign) + rest)
  if (read.includes('*') || read.includes('_')) read = read.replace(OPENING, blank).replace(CLOSING, blank)
  return read
}

const FRONT_MATTER_START = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]/u
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){1,200}?(?:\1|\.\.\.)[ \t]*(?=\r?\n|$)/u
const CODE = /^(```|~~~)[^\n`]*\n(?:(?!\1)[^\n]*\n){0,500}\1[^\S\n]*$/gmu

/** [words](address), ![picture](address), and the line that defines the address of a [name]. */
function blankLinks(text: string): string {
  return text
    .replace(PICTURE, blank)
    .replace(LINK, (_, words: string, rest: string) => ` ${words}${blank(rest)}`)
    .replace(ADDRESS_LINE, blank)
}

const ADDRESS = String.raw`\((?:https?:|mailto:|[/#.])[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:[ ]"[^"\n]{0,200}")?\)`
const PICTURE = new RegExp(String.raw`!\[[^\][\n]{0,500}\]${ADDRESS}`, 'gu')
const LINK = new RegExp(String.raw`\[([^\][\n]{1,500})(\]${ADDRESS})`, 'gu')
const ADDRESS_LINE = /^ {0,3}\[[^\][\n]{1,100}\]:\s?(?:https?:|\/)\S{1,1000}(?: "[^"\n]{0,200}")?$/gmu

/** Markup at the start of a line. Dashes open a line of dialogue in many languages, and stay. */
const LINE_SIGNS = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:#{1,6}|[*+•‣▪●◦■])[ \t]+)?/gmu
/** A hyphen can open a line of dialogue too, but such a line has no quotation marks. */
const HYPHEN_ITEM = /^([ \t]*-[ \t]+)((?:[^\n\r“"„«:]{0,120}:[ ]|)[“"„«][^\n\r]*)$/gmu
const RULE = /^[ \t]*(?:={3,}|-{3,}|(?:\* ?){3,}|(?:_ ?){3,}|(?:- ){2,}-)[ \t]*$/gmu
/** Emphasis opens if something follows it, and closes if something precedes it. */
const OPENING = /(?<![^\s“”"„«‘’'([{—–|>-])[*_]{1,3}(?=[^\s*_])/gu
const CLOSING = /(?<=[^\s*_])[*_]{1,3}(?![^\s“”"„«»‘’'.,:;!?…()[\]{}—–|-])/gu
