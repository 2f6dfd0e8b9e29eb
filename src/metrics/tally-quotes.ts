import type { Analysis, QuoteType, SpeakerKind } from '../model.ts'
import type { QuoteTally, SpeakerGroup } from './analysis-report.ts'

/** Counts quotes; for a joint source, by the first speaker. */
export function tallyQuotes({ quotes, speakers }: Pick<Analysis, 'quotes' | 'speakers'>): QuoteTally {
  const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]))
  const byType: Record<QuoteType, number> = { direct: 0, mixed: 0, indirect: 0 }
  const bySpeaker: Record<SpeakerGroup, number> = { named: 0, unnamed: 0, document: 0, unknown: 0 }
  for (const { type, speakerIds } of quotes) {
    const kind = kinds.get(speakerIds[0] ?? '')
    byType[type] += 1
    bySpeaker[kind === undefined ? 'unknown' : GROUPS[kind]] += 1
  }
  return { byType, bySpeaker }
}

/** The same groups as in the archive's statistics. */
const GROUPS: Readonly<Record<SpeakerKind, SpeakerGroup>> = {
  person: 'named',
  organization: 'named',
  group: 'unnamed',
  unnamed: 'unnamed',
  document: 'document',
}
