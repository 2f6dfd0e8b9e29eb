// The words of a quote without the marks around them, for people to read.
//
//   ["“I came,”", "“and saw.”"]            → I came, […] and saw.
//   ["the plan was “a joke”"]              → the plan was “a joke”
//   ["“One.\n\n“Two.”"]                    → One.\n\nTwo.
//
//   ["“We **held** out for⏎> a year.”"]   → We held out for a year.
//
// Marks around a piece inside the words stay, and so does the comma before an
// interruption: the words are left as they are in the article. Only markup
// (running-text) is removed.

import { runningText } from './running-text/running-text.ts'

/**
 * The parts of a quote, each without the marks around the whole of it, joined
 * by […]: without that, “The money has run out,” he said. “Nobody here is
 * paid.” would become a sentence nobody said.
 */
export function quotedWords(parts: readonly string[]): string {
  return parts
    .map((part) => withoutOuterMarks(MAY_BE_SET_OUT.test(part) ? withoutSigns(part) : part))
    .filter((words) => words !== '')
    .join(INTERRUPTION)
}

const INTERRUPTION = ' […] '

/** Hardly any part has any of these. */
const MAY_BE_SET_OUT = /[\n\r*_[\u00b9\u00b2\u00b3\u2070-\u2079]/u

/** Drops the units that are spaces in the running text, and replaces a line break within a paragraph with a space. */
function withoutSigns(part: string): string {
  const { text } = runningText(part)
  let words = ''
  for (let at = 0; at < part.length; at++) {
    if (isBreak(part[at]!) && text[at] === ' ') words = words.trimEnd() + ' '
    else if (text[at] === part[at]) words += text[at]!
  }
  return words.replace(/(?<=\S) *\r?\n *(?=[^\s“"„«‘'`—–-])/gu, ' ')
}

function isBreak(unit: string): boolean {
  return unit === '\n' || unit === '\r'
}

function withoutOuterMarks(part: string): string {
  const trimmed = part.trim()
  const marks = findMarks(trimmed)
  const first = marks[0]
  const last = marks.at(-1)
  const opens = first !== undefined && first.start === 0 && isOuter(marks, trimmed.length)
  // A part that continues an earlier one may only close: "… and so on.”"
  const closes = last !== undefined && last.end === trimmed.length && (opens ? last !== first : isUnopened(marks))
  const inner = trimmed.slice(opens ? first.end : 0, closes ? last.start : trimmed.length).trim()
  return opens ? withoutReopening(inner, trimmed.slice(0, first.end)) : inner
}

/**
 * One mark: curly, low, reversed, straight, angle and corner marks, LaTeX's ``
 * and '', single marks that aren't apostrophes, and entities left undecoded or
 * half decoded ("&laquo;", "& laquo;").
 */
const MARK_HERE =
  /[“”„‟"«»＂「」『』〝〞]|``|''|(?<![\p{L}\p{N}])[‘'‚‹]|(?<=[\p{L}\p{N}\p{P}])[’'›](?![\p{L}\p{N}])|&\s?(?:[lr]aquo|[lrb]dquo|quot|#34|#17[1]|#187|#822[0-2]);/uy

/**
 * The first character of any mark. Looking for this first takes a tenth of the
 * time, and exports go through millions of quotes.
 */
const BEGINNING = /[“”„‟"«»＂「」『』〝〞`'‘’‚‹›&]/g

interface Mark {
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly isSingle: boolean
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  let at = 0
  for (;;) {
    BEGINNING.lastIndex = at
    if (!BEGINNING.test(text)) return marks
    const start = BEGINNING.lastIndex - 1
    MARK_HERE.lastIndex = start
    const end = MARK_HERE.test(text) ? MARK_HERE.lastIndex : null
    at = end ?? start + 1
    if (end === null) continue
    const mark = text.slice(start, end)
    const opens = isOpening(mark, text[start - 1], text[end], depth)
    depth = Math.max(0, depth + (opens ? 1 : -1))
    marks.push({ start, end, opens, isSingle: SINGLE.has(mark) })
  }
}

/** By the white space beside it if that decides, since any mark may be typed for any other; otherwise by its shape. */
function isOpening(mark: string, before: string | undefined, after: string | undefined, depth: number): boolean {
  const free = isGap(before)
  if (free !== isGap(after)) return free
  if (OPENING.test(mark)) return true
  if (CLOSING.test(mark)) return false
  return depth === 0
}

const OPENING = /^(?:[“„‟«「『〝‘‚‹]|``|&\s?(?:laquo|[lb]dquo|#171|#8220|#8222);)$/
const CLOSING = /^(?:[”»」』〞’›]|''|&\s?(?:raquo|rdquo|#187|#8221);)$/
const SINGLE: ReadonlySet<string> = new Set(['‘', '’', "'", '‚', '‹', '›'])

function isGap(character: string | undefined): boolean {
  return character === undefined || GAP.test(character)
}

const GAP = /[\s([—–]/

/** Whether the first mark is closed at the end or not at all, rather than on the way: “a joke” of a plan. */
function isOuter(marks: readonly Mark[], length: number): boolean {
  // The nurses’ strike in single marks: an apostrophe on the way looks like a closing mark.
  if (marks[0]?.isSingle) return marks.length > 1 && marks.at(-1)?.isSingle === true && marks.at(-1)?.end === length
  let depth = 0
  for (const mark of marks.filter(isDouble)) {
    depth += mark.opens ? 1 : -1
    if (depth <= 0) return mark.end === length
  }
  return depth > 0
}

/** Whether the last mark closes nothing opened in the same part. */
function isUnopened(marks: readonly Mark[]): boolean {
  const last = marks.at(-1)
  if (last === undefined || last.opens || last.isSingle) return false
  const before = marks.slice(0, -1).filter(isDouble)
  return before.filter((mark) => mark.opens).length <= before.filter((mark) => !mark.opens).length
}

function isDouble(mark: Mark): boolean {
  return !mark.isSingle
}

/** A quotation of several paragraphs has the same mark at the start of each. */
function withoutReopening(words: string, mark: string): string {
  if (!words.includes('\n')) return words
  return words
    .split('\n')
    .map((line, index) => (index > 0 && line.trimStart().startsWith(mark) ? line.trimStart().slice(mark.length) : line))
    .join('\n')
}
