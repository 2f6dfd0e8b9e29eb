// What is taken out of the archive, a piece at a time, written where the store
// is. Between two pieces nothing is kept but the position, so that an export
// may be as long as it likes, and holds up nobody.

import type { Page, Position, QuoteFilter } from '../../store/store.ts'
import type { OffsetUnit } from '../offset-units.ts'
import type { ExportSource } from './export-format.ts'
import { findFormat, type ExportFormatName } from './export-formats.ts'

/** Arguments and answers are plain data, to be asked from another thread. */
export interface ExportAnswers {
  /** The row ids of the quotes of the next piece; `after` null for the first. */
  findPage(format: ExportFormatName, filter: QuoteFilter, after: Position | null): Promise<Page<number>>
  /** A piece in UTF-8, without what stands between it and others. */
  write(format: ExportFormatName, quoteIds: readonly number[], offsets: OffsetUnit): Promise<Uint8Array>
}

export function makeExportAnswers(store: ExportSource): ExportAnswers {
  return {
    async findPage(format, filter, after) {
      const { unit } = findFormat(format)
      return store.findExportPage(filter, { limit: unit === 'reviewed' ? ARTICLES_EACH : QUOTES_EACH, after }, unit)
    },
    async write(format, quoteIds, offsets) {
      return new TextEncoder().encode(await findFormat(format).write(store, quoteIds, offsets))
    },
  }
}

/** Written in a few milliseconds, so that others are not kept waiting. */
const QUOTES_EACH = 250
const ARTICLES_EACH = 20
