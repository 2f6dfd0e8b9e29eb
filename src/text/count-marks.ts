// How dense with marks a text is: what the engine needs of memory goes by its
// quotations and its words, and a text of marks alone has one for each letter.

export interface MarkCounts {
  /** Quotation marks of any kind, and apostrophes. */
  readonly quotation: number
  /** All else that is neither a letter, a digit nor white space. */
  readonly other: number
}

/** One pass: a text of a million letters takes some milliseconds. */
export function countMarks(text: string): MarkCounts {
  let [quotation, other] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (QUOTATION.has(unit)) quotation += 1
    else if (isOther(unit)) other += 1
  }
  return { quotation, other }
}

const QUOTATION: ReadonlySet<number> = new Set(
  [...'"\'`´«»‘’‚‛“”„‟‹›「」『』〝〞〟＂＇'].map((mark) => mark.charCodeAt(0)),
)

/** Of ASCII, and the blocks of punctuation and symbols between U+2010 and U+2BFF. */
const isOther = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x30) ||
  (unit > 0x39 && unit < 0x41) ||
  (unit > 0x5a && unit < 0x61) ||
  (unit > 0x7a && unit < 0xc0) ||
  (unit > 0x200f && unit < 0x2c00)
