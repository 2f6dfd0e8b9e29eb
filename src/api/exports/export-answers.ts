// What is taken out of the archive, a piece at a time, written where the store
// is. Between two pieces nothing is kept but the position, so that an export
// may be as long as it likes, and holds up nobody.

import type { ExportUnit, Page, Position, QuoteFilter, Store } from '../../store/store.ts'
import { ANNOTATIONS_FOOT, ANNOTATIONS_HEAD, writeAnnotations } from './annotations.ts'
import { writeCitron } from './citron.ts'
import { writeGold } from './gold.ts'
import { writeLines } from './ndjson.ts'
import { tableHead, writeTable } from './csv.ts'

export type ExportFormat = 'ndjson' | 'csv' | 'citron' | 'annotations' | 'gold'

/** Arguments and answers are plain data, to be asked from another thread. */
export interface ExportAnswers {
  /** The quotes of the next piece; `after` null for the first. */
  findPage(format: ExportFormat, filter: QuoteFilter, after: Position | null): Promise<Page<number>>
  /** A piece in UTF-8, without what stands between it and others. */
  write(format: ExportFormat, quotes: readonly number[]): Promise<Uint8Array>
}

export function makeExportAnswers(store: Store): ExportAnswers {
  return {
    async findPage(format, filter, after) {
      const unit = UNITS[format]
      return store.findExportPage(filter, { limit: unit === 'reviewed' ? ARTICLES_EACH : QUOTES_EACH, after }, unit)
    },
    async write(format, quotes) {
      return new TextEncoder().encode(await WRITERS[format](store, quotes))
    },
  }
}

/** Written in a few milliseconds, so that others are not kept waiting. */
const QUOTES_EACH = 250
const ARTICLES_EACH = 20

const UNITS: Readonly<Record<ExportFormat, ExportUnit>> = {
  ndjson: 'quote',
  csv: 'quote',
  citron: 'article',
  annotations: 'article',
  gold: 'reviewed',
}

const WRITERS: Readonly<Record<ExportFormat, (store: Store, quotes: readonly number[]) => Promise<string>>> = {
  ndjson: async (store, quotes) => writeLines(await store.exportLines(quotes)),
  csv: async (store, quotes) => writeTable(await store.exportQuotes(quotes)),
  citron: async (store, quotes) => writeCitron(await store.exportArticles(quotes)),
  annotations: async (store, quotes) => writeAnnotations(await store.exportArticles(quotes)),
  gold: async (store, quotes) => writeGold(await store.exportArticles(quotes)),
}

/** What stands before the first piece, between two and after the last. */
export interface ExportFrame {
  readonly head: string
  readonly between: string
  readonly foot: string
}

const PLAIN: ExportFrame = { head: '', between: '', foot: '' }

export const EXPORT_FRAMES: Readonly<Record<ExportFormat, ExportFrame>> = {
  ndjson: PLAIN,
  csv: { ...PLAIN, head: tableHead() },
  citron: PLAIN,
  annotations: { head: ANNOTATIONS_HEAD, between: ',\n', foot: ANNOTATIONS_FOOT },
  gold: PLAIN,
}
