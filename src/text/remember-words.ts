/**
 * The same function of a word, with a memory: most words of a text occurred in
 * earlier texts. The memory affects only how fast an answer comes, never the
 * answer; it is cleared when it holds `most` words.
 */
export function rememberWords<Known>(workOut: (word: string) => Known, most: number): (word: string) => Known {
  const known = new Map<string, Known>()
  return (word) => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const found = workOut(word)
    if (word.length <= LONGEST) {
      if (known.size >= most) known.clear()
      known.set(word, found)
    }
    return found
  }
}

/**
 * V8 keeps longer words as slices of their text, without copying them:
 * remembering one would keep the whole article in memory.
 */
const LONGEST = 12
