// Which characters are in double quotation marks, as the measures see it:
// deliberately simpler than the engine, so that neither can hide a fault of the
// other.

/** The marks before this point in the paragraph. */
interface Marks {
  readonly isOpen: boolean
  /** “ closes what „ opened, as in German. */
  readonly isLow: boolean
  /** « closes what » opened, as in Danish. */
  readonly isReversed: boolean
}

const NONE: Marks = { isOpen: false, isLow: false, isReversed: false }

/**
 * For each UTF-16 code unit of the text, 1 if it is within double marks or is
 * one. The ``…'' of wire copy are double marks too. What is open ends with its
 * paragraph.
 */
export function markQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let marks = NONE
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const after = mark === '\n' ? NONE : passMark(marks, mark, text.charAt(at + 1))
    if (marks.isOpen || after !== marks) quoted[at] = mark === '\n' ? 0 : 1
    marks = after
    if (isDoubled(mark, text.charAt(at + 1))) quoted[++at] = 1
  }
  return quoted
}

/** The same `marks` object if the character is not a mark. */
function passMark(marks: Marks, mark: string, next: string): Marks {
  if (marks.isLow && '“”"'.includes(mark)) return { ...marks, isOpen: false, isLow: false }
  if (marks.isReversed && mark === '«') return { ...marks, isOpen: false, isReversed: false }
  if (!marks.isOpen && mark === '„') return { ...marks, isOpen: true, isLow: true }
  if (!marks.isOpen && mark === '»' && /[\p{L}\p{N}]/u.test(next)) return { ...marks, isOpen: true, isReversed: true }
  if (isDoubled(mark, next)) return { ...marks, isOpen: mark === '`' || !marks.isOpen }
  if ('“„«'.includes(mark)) return { ...marks, isOpen: true }
  if ('”»'.includes(mark)) return { ...marks, isOpen: false }
  return mark === '"' ? { ...marks, isOpen: !marks.isOpen } : marks
}

function isDoubled(mark: string, next: string): boolean {
  return (mark === '`' || mark === "'") && next === mark
}
