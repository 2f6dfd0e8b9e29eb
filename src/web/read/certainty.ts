/** How sure an answer is, for people: in a word. */
export type Certainty = 'sure' | 'check' | 'doubtful' | 'who?'

/** What each of them means, for those who ask. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  sure: 'at least 9 of 10 of these are right',
  check: '7 to 9 of 10 of these are right',
  doubtful: 'fewer than 7 of 10 of these are right',
  'who?': 'the text does not say who, or it cannot be told',
}

/** `confidence` is the measured chance, from 0 to 1, that words and speaker are right. */
export function certaintyOf({
  confidence,
  speaker,
}: {
  readonly confidence: number
  readonly speaker: object | null
}): Certainty {
  if (speaker === null) return 'who?'
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'check' : 'doubtful'
}
