// The shape of a word, whatever its letters are.

const CAPITAL = /\p{Lu}/u
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u
const LONGEST = 40

/** "McCain" → "XxXx", "2016" → "9", "co-op" → "x-x": runs of one kind of character become one. */
export function wordShape(word: string): string {
  let shape = ''
  let last = ''
  for (let at = 0; at < word.length && at < LONGEST; at++) {
    const kind = kindOf(word[at]!)
    if (kind !== last || (kind !== 'X' && kind !== 'x' && kind !== '9')) shape += kind
    last = kind
  }
  return shape
}

/** Latin letters and digits, nearly all characters, are classified without an expression. */
function kindOf(unit: string): string {
  if (unit >= 'a' && unit <= 'z') return 'x'
  if (unit >= 'A' && unit <= 'Z') return 'X'
  if (unit >= '0' && unit <= '9') return '9'
  if (CAPITAL.test(unit)) return 'X'
  if (LETTER.test(unit)) return 'x'
  return DIGIT.test(unit) ? '9' : unit
}
