// The sentences around a quotation, taken from a longer stretch of the text.

/** The last sentences, never a truncated one. `isAll`: the text begins here. */
export function lastSentences(before: string, count: number, isAll: boolean): string {
  const sentences = sentencesOf(before)
  const isBegun = sentences.length > 0 && !ENDS.test(before)
  const from = Math.max(sentences.length - count - Number(isBegun), isAll ? 0 : Math.min(1, sentences.length - 1))
  return sentences.slice(from).join('').trimStart()
}

/** The first sentences, plus the rest of the one that the quotation is in. `quoted`: the words before. */
export function firstSentences(after: string, count: number, quoted: string): string {
  const isUnderWay = !ENDS.test(quoted)
  return sentencesOf(after)
    .slice(0, count + Number(isUnderWay))
    .join('')
    .trimEnd()
}

/** As Unicode defines them (UAX #29); joined they give the text. */
const sentencesOf = (text: string): string[] => [...SENTENCES.segment(text)].map(({ segment }) => segment)

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The end of a sentence, including closing quotation marks and brackets. */
const ENDS = /[.!?…。！？]["'“”‘’»«)\]]*\s*$/
