// Which characters stand in double quotation marks, as the measures see it:
// simpler than the engine on purpose, so that neither can hide a fault of the
// other.

/** For each UTF-16 code unit of the text, 1 when it stands in double marks or is one. A paragraph ends what it opened. */
export function markQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let isOpen = false
  /** The mark that closes where it would open elsewhere: “ after „ in German, « after » in Danish. */
  let closing = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '\n') {
      isOpen = false
      closing = ''
      continue
    }
    const closes = mark === closing || (closing === '“' && (mark === '”' || mark === '"'))
    const opensReversed = !isOpen && mark === '»' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
    quoted[at] = isOpen || isMark(mark) ? 1 : 0
    if (closes) {
      isOpen = false
      closing = ''
    } else if (!isOpen && mark === '„') {
      isOpen = true
      closing = '“'
    } else if (opensReversed) {
      isOpen = true
      closing = '«'
    } else if ('“„«'.includes(mark)) {
      isOpen = true
    } else if ('”»'.includes(mark)) {
      isOpen = false
    } else if (mark === '"') {
      isOpen = !isOpen
    }
  }
  return quoted
}

function isMark(character: string): boolean {
  return '“”„«»"'.includes(character)
}
