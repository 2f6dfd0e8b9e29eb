import type { z } from 'zod'
import type { ExportStore, ExportUnit, RevisionStore } from '../../store/store.ts'
import type { OffsetUnit } from '../offset-units.ts'

export type ExportSource = ExportStore & Pick<RevisionStore, 'findPairs'>

/** A format for exported quotes, written a piece at a time. */
export interface ExportFormat {
  /** Its name for the query parameter `format`. */
  readonly name: string
  /** A clause for the API document. */
  readonly description: string
  /** The header Content-Type. */
  readonly mediaType: string
  /** For the name of the downloaded file. */
  readonly extension: string
  /** What a piece must not cut through; `reviewed`: only articles whose quotes have all been reviewed. */
  readonly unit: ExportUnit
  /** Of a line, or of the whole export, for the API document. */
  readonly schema: z.ZodType
  /** Whether a byte order mark may precede it. */
  readonly takesByteOrderMark?: boolean
  /** The text before the first piece, between two pieces, and after the last. */
  readonly head: string
  readonly between: string
  readonly foot: string
  /** What its offsets may count; the first is the default. */
  readonly offsets: readonly [OffsetUnit, ...OffsetUnit[]]
  /** Writes a piece, given the row ids of its quotes. */
  readonly write: (store: ExportSource, quoteIds: readonly number[], offsets: OffsetUnit) => Promise<string>
}
