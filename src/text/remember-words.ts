/**
 * The same function of a word, which remembers what it gave: most words of a
 * text were in the texts before. An answer never depends on what is
 * remembered, only how soon it comes; all is forgotten when there are `most`.
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

/** V8 cuts longer words out of their text without copying them: to keep one would keep the whole article. */
const LONGEST = 12
