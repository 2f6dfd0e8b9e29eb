// The history of a quote, in words.

import type { z } from 'zod'
import type * as schemas from '../../../api/schemas/reviews.ts'

export type QuoteChange = z.output<typeof schemas.QuoteChange>
type QuoteState = QuoteChange['after']

/** Who made the change: the name they gave, and their key; the engine if there is neither. */
export function signatureOf({ by, key, engine }: Pick<QuoteChange, 'by' | 'key' | 'engine'>): string {
  if (engine !== null) return `Dixit ${engine}`
  const known = key === null ? null : `the key “${key.name}”`
  return by === null ? (known ?? 'Somebody') : known === null ? by : `${by} (${known})`
}

/** “Changed the speaker from Bo Chen to Ann Lee.” */
export function describeChange({ action, before, after, note }: QuoteChange): string[] {
  const told = TOLD[action] ?? (before === null ? [] : describeCorrection(before, after))
  const isMere = action === 'reviewed' || told.length === 0
  return [...(isMere ? [STATUSES[after.status]] : told), ...(note === null ? [] : [`“${note}”`])]
}

const TOLD: Readonly<Partial<Record<QuoteChange['action'], readonly string[]>>> = {
  added: ['Added it.'],
  moved: ['The text around it was changed.'],
  reanalysed: ['Read it again.'],
  withdrawn: ['No longer found it: it was removed from the lists.'],
  restored: ['Found it again.'],
}

const STATUSES: Readonly<Record<QuoteState['status'], string>> = {
  confirmed: 'Confirmed it.',
  rejected: 'Rejected it: not a quotation.',
  corrected: 'Corrected it.',
  unreviewed: 'Withdrew the review.',
}

function describeCorrection(before: QuoteState, after: QuoteState): string[] {
  const speakers = [before, after].map((state) => state.speakers.map(({ name }) => name).join(', ') || 'nobody')
  const words = [before, after].map(({ content }) => content.map(({ text }) => text).join(' … '))
  const kinds = [before.type, after.type].map((type) => KINDS[type])
  return [
    ...changed(speakers, ([was, is]) => `Changed the speaker from ${was} to ${is}.`),
    ...changed(words, ([was, is]) => `Changed the words to ${is} (was: ${was}).`),
    ...changed(kinds, ([was, is]) => `Changed the type from ${was} to ${is}.`),
    ...changed([wordsOf(before.cue), wordsOf(after.cue)], ([was, is]) => `Changed the cue from ${was} to ${is}.`),
    ...changed(
      [wordsOf(before.source), wordsOf(after.source)],
      ([was, is]) => `Changed the source from ${was} to ${is}.`,
    ),
  ]
}

const changed = (
  [was = '', is = '']: readonly string[],
  tell: (both: readonly [string, string]) => string,
): string[] => (was === is ? [] : [tell([was, is])])

const wordsOf = (span: { readonly text: string } | null | undefined): string => (span ? `“${span.text}”` : 'none')

export const KINDS: Readonly<Record<QuoteState['type'], string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'paraphrased',
}
