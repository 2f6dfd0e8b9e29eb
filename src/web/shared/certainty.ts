/** How certain a result is, for people: in one word. */
export type Certainty = 'sure' | 'check' | 'doubtful' | 'who?' | 'confirmed' | 'corrected' | 'rejected'

/** What each of them means, as an explanation. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  sure: 'at least 9 in 10 of these are right',
  check: '7 to 9 in 10 of these are right',
  doubtful: 'fewer than 7 in 10 of these are right',
  'who?': 'the text does not say who, or it is unclear',
  confirmed: 'a person has said that it is right',
  corrected: 'a person has corrected it, or added it',
  rejected: 'a person has said that it is no quotation',
}

/**
 * `confidence` is the measured probability, from 0 to 1, that words and speaker are right; for a stored quote, a
 * person's review takes precedence.
 */
export function certaintyOf({
  confidence,
  speaker,
  status = 'unreviewed',
}: {
  readonly confidence: number
  readonly speaker: object | null
  readonly status?: 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'
}): Certainty {
  if (status !== 'unreviewed') return status
  if (speaker === null) return 'who?'
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'check' : 'doubtful'
}
