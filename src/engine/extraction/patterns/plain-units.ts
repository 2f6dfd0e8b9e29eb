// A paragraph as the patterns see it: its words, each quoted span as one unit, and the beginnings
// and ends of the sentences around the quoted spans.

import type { Document, Token } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface PlainUnit {
  /** Tokens, both ends included. */
  readonly first: number
  readonly last: number
  /** For a quoted span, its index in the list of quoted spans, otherwise -1. */
  readonly quotedSpan: number
  /** Lower case, without the hyphen before a French pronoun ("dit-il"); "" for a quoted span. */
  readonly lower: string
  /** Verbatim; "" for a quoted span. */
  readonly text: string
  /** Whether it is a quoted span that may be the name of a paper or a firm: a few words, the first capitalized. */
  readonly isTitle: boolean
  /** The first word inside the marks of a quoted span, verbatim; "" for other units. */
  readonly head: string
}

export interface PlainUnits {
  readonly units: readonly PlainUnit[]
  /** For each unit, the first and the last unit of its sentence. */
  readonly sentenceFirst: Int32Array
  readonly sentenceLast: Int32Array
}

/**
 * `interruptions` has the unquoted tokens inside a quoted span, in order. Together the units cover
 * every token of the paragraph.
 */
export function makePlainUnits(
  document: Document,
  paragraph: number,
  interruptions: (quotedSpan: TokenRange) => readonly TokenRange[],
): PlainUnits {
  const { tokens } = document
  const range = document.paragraphs[paragraph]!
  const units: PlainUnit[] = []
  for (let at = range.first; at <= range.last; at++) {
    const first = at
    const quotedSpan = document.quotedSpanOf[at]!
    if (quotedSpan < 0) {
      units.push(wordUnit(tokens, at))
      continue
    }
    while (at < range.last && tokens[at + 1]!.start < document.quotedSpans[quotedSpan]!.end) at++
    let piece = first
    for (const interruption of interruptions({ first, last: at })) {
      units.push(quotedSpanUnit(tokens, piece, interruption.first - 1, quotedSpan))
      for (let word = interruption.first; word <= interruption.last; word++) units.push(wordUnit(tokens, word))
      piece = interruption.last + 1
    }
    units.push(quotedSpanUnit(tokens, piece, at, quotedSpan))
  }
  return { units, ...sentencesOf(document, units) }
}

function wordUnit(tokens: readonly Token[], at: number): PlainUnit {
  return {
    first: at,
    last: at,
    quotedSpan: -1,
    lower: tokens[at]!.lower.replace(/(?<=\p{L})-(?:t-)?$/u, ''),
    text: tokens[at]!.text,
    isTitle: false,
    head: '',
  }
}

function quotedSpanUnit(tokens: readonly Token[], first: number, last: number, quotedSpan: number): PlainUnit {
  const head = tokens[Math.min(first + 1, last)]!.text
  return { first, last, quotedSpan, lower: '', text: '', isTitle: looksLikeTitle(tokens, first, last), head }
}

function sentencesOf(
  document: Document,
  units: readonly PlainUnit[],
): Pick<PlainUnits, 'sentenceFirst' | 'sentenceLast'> {
  const sentenceFirst = new Int32Array(units.length)
  const sentenceLast = new Int32Array(units.length)
  let first = 0
  for (let at = 1; at <= units.length; at++) {
    if (at < units.length && !beginsSentence(document, units, at)) continue
    sentenceFirst.fill(first, first, at)
    sentenceLast.fill(at - 1, first, at)
    first = at
  }
  return { sentenceFirst, sentenceLast }
}

/**
 * A sentence does not begin with a comma, a dash or a lower-case letter; it does with a capital
 * after a quotation that ends with a stop, and with a dash between a stop and a capital.
 */
function beginsSentence({ tokens, sentenceOf }: Document, units: readonly PlainUnit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1]!, units[at]!, units[at + 1]]
  if (/^[—–-]+$/u.test(unit.text) && /^[.!?…]/u.test(before.text) && /^\p{Lu}/u.test(next?.text ?? '')) return true
  if (unit.quotedSpan < 0 && (/^[,;:—–-]/u.test(unit.text) || /^\p{Ll}/u.test(unit.text))) return false
  if (sentenceOf[before.last] !== sentenceOf[unit.first]) return true
  return before.quotedSpan >= 0 && /^\p{Lu}/u.test(unit.text) && endsWithStop(tokens, before)
}

/** At most four words between the marks, without a stop or comma, or an address. */
function looksLikeTitle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 7) return false
  const words = tokens.slice(first, last + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  const hasStop = tokens.slice(first, last + 1).some((token) => /^[.,;:!?…]/u.test(token.text))
  const isName = !hasStop && words.length > 0 && words.length <= 4 && /^[\p{Lu}\p{N}]/u.test(words[0]!.text)
  return isName || isAddress(tokens.slice(first + 1, last))
}

/** "lokalblatt.de": words and full stops without spaces in between. */
function isAddress(tokens: readonly Token[]): boolean {
  const isTogether = tokens.every(({ start }, at) => at === 0 || tokens[at - 1]!.end === start)
  return isTogether && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(tokens.map(({ text }) => text).join(''))
}

/** Whether the last word of a quoted span, before the closing mark, ends with a stop. */
function endsWithStop(tokens: readonly Token[], { first, last }: PlainUnit): boolean {
  for (let at = last; at >= Math.max(first, last - 2); at--) if (/[.!?…]$/u.test(tokens[at]!.text)) return true
  return false
}
