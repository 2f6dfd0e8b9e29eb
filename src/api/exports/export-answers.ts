// Exports of the archive, one piece at a time, written where the store is. Only
// the position is kept between two pieces, so that an export may have any length
// without holding anybody up.

import type { Page, Position, QuoteFilter } from '../../store/store.ts'
import type { OffsetUnit } from '../offset-units.ts'
import type { ExportSource } from './export-format.ts'
import { findFormat, type ExportFormatName } from './export-formats.ts'

/** Arguments and answers are plain data, so that other threads can ask. */
export interface ExportAnswers {
  /** The row ids of the quotes in the next piece; `after` is null for the first. */
  findPage(format: ExportFormatName, filter: QuoteFilter, after: Position | null): Promise<Page<number>>
  /** A piece in UTF-8, without the separators around it. */
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

/** Takes a few milliseconds to write, so that others don't have to wait. */
const QUOTES_EACH = 250
const ARTICLES_EACH = 20
