// Reads the label at the beginning of a paragraph in a transcript.
//
//   [WARDEN]: …        [Q]. …        [STONE], HOST: …        [00:12] [Ada Stone]: …
//   [Mr. Ivo Rask] (Holm) (Lab): …        Senator [MARLOW] (Victoria) (15:20): …

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface Label {
  readonly paragraph: number
  /** The words of the name, including a title before it. */
  readonly name: TokenRange
  /** The colon, or the last token of a label without one. */
  readonly last: number
  readonly hasColon: boolean
  /** As written, without what follows the name: "Mr. Ivo Rask". */
  readonly words: string
  readonly isInCapitals: boolean
}

const NAME = String.raw`(?<name>(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]{0,29}|\p{N}{1,2}(?=\s?[:([]))(?:[ ]{1,3}(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]{0,29}|\p{N}{1,2}|of|for|the|and|&|de|del|la|le|van|von|der|den|da|di|bin|al|el|pro|tempore)){0,6})`
const TIME = String.raw`[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s?[ap]\.?m\.?)?[\])]?`
/** What may stand between the name and its colon: a constituency, a party, a time, an action; a role, an age. */
const AFTER_NAME = String.raw`(?:\s{1,5}(?:\([^()\n]{1,80}\)|\[[^[\]\n]{1,80}\]|${TIME})){0,4}(?:,\s[^:\n“”"]{1,80}?)?(?:\s{1,2}\([^()\n]{1,80}\)){0,2}`
const LABEL = new RegExp(
  String.raw`^["“'‘«„]?\s{0,2}(?:${TIME}\s{1,2}[-–—|]?\s?)?${NAME}${AFTER_NAME}\s{0,5}:(?=[\s—–“"'‘«]|$)`,
  'u',
)
/** Q. and A. as in newspapers; Mr. RASK of Holm. as in congresses; a name and a time on a line of their own. */
const WITHOUT_COLON = new RegExp(
  [
    String.raw`^(?<q>[QA])(?:[.)](?=\s)|(?=\s{2,}\S|\t))`,
    String.raw`^(?<member>(?:Mr|Mrs|Ms|Miss|Dr)\. \p{Lu}[\p{Lu}’'-]{2,29}(?: of \p{Lu}\p{L}{2,20})?)\.(?=\s\p{Lu})`,
    String.raw`^${NAME}\s{1,5}(?:\(\d{1,2}:\d{2}(?::\d{2})?\)|\[\d{1,2}:\d{2}(?::\d{2})?\]|\d{1,2}:\d{2}(?::\d{2})?)$`,
  ].join('|'),
  'u',
)
/** In UTF-16 code units. */
const LONGEST = 240

/** The label of the paragraph, or `null` if it does not begin with one. */
export function readLabel({ text, tokens, paragraphs }: Document, paragraph: number): Label | null {
  const range = paragraphs[paragraph]!
  const { start } = tokens[range.first]!
  const end = Math.min(tokens[range.last]!.end, start + LONGEST)
  const opening = text.slice(start, end)
  const match = (opening.includes(':') ? LABEL.exec(opening) : null) ?? WITHOUT_COLON.exec(opening)
  const words = namedIn(match?.[0]) ?? match?.groups?.['name'] ?? match?.groups?.['member'] ?? match?.groups?.['q']
  if (match === null || words === undefined) return null
  const nameStart = start + match[0].indexOf(words)
  let first = range.first
  while (first < range.last && tokens[first]!.start < nameStart) first++
  let lastOfName = first
  while (lastOfName < range.last && tokens[lastOfName + 1]!.start < nameStart + words.length) lastOfName++
  let last = lastOfName
  while (last < range.last && tokens[last + 1]!.start < start + match[0].length) last++
  const hasColon = tokens[last]!.text === ':'
  if (hasColon && (lastOfName === last || isClause(tokens.slice(lastOfName + 1, last)))) return null
  return { paragraph, name: { first, last: lastOfName }, last, hasColon, words, isInCapitals: CAPITALS.test(words) }
}

/** Ada Stone, the mayor, said: not a label. Anything may be in parentheses: OGARD (laughing). */
function isClause(tokens: Document['tokens']): boolean {
  let depth = 0
  return tokens.some(({ text, pos }) => {
    if (/^[([]$/u.test(text)) depth++
    if (/^[)\]]$/u.test(text)) depth--
    return depth === 0 && (pos === 'VERB' || pos === 'AUX')
  })
}

/** The Minister for Transport ([Ms. Dora Kern]): an office whose holder's name follows. */
function namedIn(label: string | undefined): string | undefined {
  return label === undefined
    ? undefined
    : /^The\s[^()]{1,80}\((?<holder>(?:\p{Lu}[\p{L}.’'-]{0,29}[ ]?){2,5})\)/u.exec(label)?.groups?.['holder']
}

const CAPITALS = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Senator|The)\.?\s)?[^\p{Ll}]*(?:\sof\s.*)?$/u
