import type { z } from 'zod'
import type { ExportStore, ExportUnit, RevisionStore } from '../../store/store.ts'
import type { OffsetUnit } from '../offset-units.ts'

export type ExportSource = ExportStore & Pick<RevisionStore, 'findPairs'>

/** A way in which quotes are written down, a piece at a time. */
export interface ExportFormat {
  /** As `format` in the query names it. */
  readonly name: string
  /** A clause for the API document. */
  readonly description: string
  /** The header Content-Type. */
  readonly mediaType: string
  /** Of the file that a browser keeps. */
  readonly extension: string
  /** What a piece does not cut through; `reviewed`: only articles of which every quote was reviewed. */
  readonly unit: ExportUnit
  /** Of a line, or of all of it, for the API document. */
  readonly schema: z.ZodType
  /** Whether a byte order mark may stand before it. */
  readonly takesByteOrderMark?: boolean
  /** What stands before the first piece, between two and after the last. */
  readonly head: string
  readonly between: string
  readonly foot: string
  /** What its offsets may count, first what they do if nothing else is asked for. */
  readonly offsets: readonly [OffsetUnit, ...OffsetUnit[]]
  /** A piece, by the row ids of its quotes. */
  readonly write: (store: ExportSource, quoteIds: readonly number[], offsets: OffsetUnit) => Promise<string>
}
