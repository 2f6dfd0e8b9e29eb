// The sentences around a quotation, out of more of the text than is shown.

/** The last sentences, and before them none that is cut. `isAll`: the text begins here. */
export function lastSentences(before: string, count: number, isAll: boolean): string {
  const sentences = sentencesOf(before)
  const isBegun = sentences.length > 0 && !ENDS.test(before)
  const from = Math.max(sentences.length - count - Number(isBegun), isAll ? 0 : Math.min(1, sentences.length - 1))
  return sentences.slice(from).join('').trimStart()
}

/** The first sentences, the rest of the one that the quotation stands in besides. `quoted`: the words before. */
export function firstSentences(after: string, count: number, quoted: string): string {
  const isUnderWay = !ENDS.test(quoted)
  return sentencesOf(after)
    .slice(0, count + Number(isUnderWay))
    .join('')
    .trimEnd()
}

/** As Unicode has them (UAX #29); together they are the text. */
const sentencesOf = (text: string): string[] => [...SENTENCES.segment(text)].map(({ segment }) => segment)

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A sentence is over, whatever marks close with it. */
const ENDS = /[.!?…。！？]["'“”‘’»«)\]]*\s*$/
