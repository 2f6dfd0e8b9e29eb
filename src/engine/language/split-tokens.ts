// Cuts text into words, numbers and marks.
//
//   [“][I][do][n’t][know][,][”][Mr.][O’Rourke][’s][aide][said][.]
//
// A hyphenated word is one token (Kassym-Jomart, so-called), a contraction
// is two, an abbreviation keeps its full stop. Every unit that is no white
// space lies in exactly one token. One pass of one sticky expression with no
// nested repetition, so the time grows with the length alone.

import type { Span } from '../../model.ts'
import { ABBREVIATIONS, BEFORE_NUMBERS, WITH_CAPITALS } from '../languages/en/abbreviations.ts'
import { abbreviationsOf } from '../languages/abbreviations.ts'

const WORD = /[\p{L}\p{M}\p{N}]/u
const PATTERN = new RegExp(
  [
    // an address, a handle, a tag
    String.raw`(?:https?://|www\.)[^\s“”"«»<>]+|[@#][\p{L}\p{N}_]+`,
    // initials and letter-abbreviations: U.S., J.D., e.g.
    String.raw`(?:\p{L}\.){2,}(?:[-‐‑][\p{L}\p{M}]+)*|Ph\.D\.|\p{Lu}\.(?=\s+[“"(]?\p{Lu})`,
    // numbers with their inner marks: 1,000.5 and 3:30 and 1st
    String.raw`\p{N}+(?:[.,:]\p{N}+)*\p{L}*`,
    // words with inner hyphens and apostrophes, the one group
    String.raw`([\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+|[’'](?=\p{L})[\p{L}\p{M}]+|\p{N}+)*)`,
    // dots, dashes and the doubled marks of wire copy
    String.raw`\.{2,}|-{2,}|${'``'}|''|’’|‘‘`,
    String.raw`\S`,
  ].join('|'),
  'guy',
)
/** What English splits off the end of a word: n’t, ’s, ’re, ’ve, ’ll, ’d, ’m. */
const CONTRACTION = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu
/** What French and Italian split off the beginning: l’[ancien], qu’[elle], dell’[accordo]; not D’[Alembert], which is a name. */
const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:L[’']|(?:[Dd]|[Cc]|[Jj]|[Mm]|[Nn]|[Ss]|[Tt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)[’'](?=\p{Ll})|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'])/u,
  it: /^(?:(?:[Ll]|[Uu]n|[Aa]ll|[Dd]all|[Dd]ell|[Nn]ell|[Ss]ull|[Cc]oll|[Qq]uell|[Qq]uest|[Bb]ell|[Ss]ant|[Cc]om|[Dd]ov|[Cc]|[Nn]|[Ss])[’']|[Dd][’'](?=\p{Ll}))/u,
}
/** French verbs turned round: [a-t-]il, [explique-t-]elle, [dit-]il. */
const INVERSION = /-(?:il|elle|on|ils|elles|je)$/u

/** The tokens of `text` within `span`, as Spans in text order. English goes by rules of its own. */
export function splitTokens(text: string, span: Span, language = 'en'): Span[] {
  const abbreviations = language === 'en' ? ABBREVIATIONS : abbreviationsOf(language)
  const tokens: Span[] = []
  let at = span.start
  while (at < span.end) {
    if (isSpace(text, at)) {
      at++
      continue
    }
    const plainEnd = endOfPlainWord(text, at)
    if (plainEnd > at && plainEnd <= span.end) {
      tokens.push({ start: at, end: plainEnd })
      at = plainEnd
      continue
    }
    PATTERN.lastIndex = at
    const match = PATTERN.exec(text)
    const end = Math.min(span.end, at + Math.max(1, match?.[0].length ?? 1))
    if (match?.[1] === undefined) tokens.push({ start: at, end })
    else pushWord(text, at, end, { language, abbreviations }, tokens)
    at = tokens.at(-1)!.end
  }
  return tokens
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/u.test(text[at]!)
}

/** What nothing of a word, an address or an abbreviation begins with: nearly all words are told without the expression. */
const AFTER_PLAIN = new Set(Array.from(' \n,;!?)”"', (mark) => mark.charCodeAt(0)))

/** The end of the word of Latin letters and nothing else at `at`; `at` itself if it may be anything else. */
function endOfPlainWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++
  return AFTER_PLAIN.has(text.charCodeAt(end)) ? end : at
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

interface WordRules {
  readonly language: string
  readonly abbreviations: ReadonlySet<string>
}

function pushWord(
  text: string,
  start: number,
  end: number,
  { language, abbreviations }: WordRules,
  tokens: Span[],
): void {
  const word = text.slice(start, end)
  if (isAbbreviation(text, start, end, abbreviations) && !(language === 'en' && isPlainWord(text, start, end))) {
    tokens.push({ start, end: end + 1 })
    return
  }
  const elision = ELISIONS[language]?.exec(word)?.[0].length ?? 0
  const first = elision < word.length ? start + elision : start
  if (first > start) tokens.push({ start, end: first })
  // Only the last few units can be a contraction: the word may be very long.
  const contraction =
    language === 'fr'
      ? INVERSION.exec(text.slice(Math.max(first, end - 6), end))
      : isApostrophe(text, end - 2) || isApostrophe(text, end - 3)
        ? CONTRACTION.exec(text.slice(Math.max(first, end - 4), end))
        : null
  // The hyphen stays with the verb: "dit-", "il".
  const hyphen = language === 'fr' ? 1 : 0
  const cut = contraction === null ? end : end - contraction[0].length + hyphen
  if (cut > first) tokens.push({ start: first, end: cut })
  if (cut < end) tokens.push({ start: cut, end })
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’'
}

function isAbbreviation(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  return (
    text[end] === '.' &&
    abbreviations.has(text.slice(start, end).toLowerCase() + '.') &&
    !WORD.test(text[end + 1] ?? '')
  )
}

/** Whether it only looks like an abbreviation because the sentence ends: "The answer was no." */
function isPlainWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase() + '.'
  if (BEFORE_NUMBERS.has(word)) return !/^\.\s?[\p{N}#]/u.test(text.slice(end, end + 4))
  return WITH_CAPITALS.has(word) && !/^\p{Lu}/u.test(text.slice(start, end))
}
