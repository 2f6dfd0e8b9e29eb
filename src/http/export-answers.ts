// What is taken out of the archive, a piece at a time, written where the store
// is. Between two pieces nothing is kept but the position, so that an export
// may be as long as it likes, and holds up nobody.

import type { PageRequest, Position, QuoteFilter, Store } from '../store/store.ts'
import { ANNOTATIONS_FOOT, ANNOTATIONS_HEAD, writeAnnotations } from './export/write-annotations.ts'
import { writeCitron } from './export/write-citron.ts'
import { writeGold } from './export/write-gold.ts'
import { writeLines } from './export/write-lines.ts'
import { tableHead, writeTable } from './export/write-table.ts'

export type ExportFormat = 'ndjson' | 'csv' | 'citron' | 'annotations' | 'gold'

export interface ExportPiece {
  /** In UTF-8. */
  readonly bytes: Uint8Array
  /** Null when there is no more. */
  readonly next: Position | null
}

/** Arguments and answers are plain data, to be asked from another thread. */
export interface ExportAnswers {
  /** `after` null for the first piece, which begins with what the format begins with. */
  piece(format: ExportFormat, filter: QuoteFilter, after: Position | null): Promise<ExportPiece>
}

export function makeExportAnswers(store: Store): ExportAnswers {
  return {
    async piece(format, filter, after) {
      const { head, foot, write } = FORMATS[format]
      const { text, next } = await write(store, filter, { limit: QUOTES_EACH, after })
      const piece = `${after === null ? head : ''}${text}${next === null ? foot : ''}`
      return { bytes: new TextEncoder().encode(piece), next }
    },
  }
}

/** Written in a few milliseconds, so that others are not kept waiting. */
const QUOTES_EACH = 500

interface Format {
  readonly head: string
  readonly foot: string
  readonly write: (
    store: Store,
    filter: QuoteFilter,
    page: PageRequest,
  ) => Promise<{ text: string; next: Position | null }>
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  ndjson: {
    head: '',
    foot: '',
    write: async (store, filter, page) => {
      const { items, next } = await store.exportLines(filter, page)
      return { text: writeLines(items), next }
    },
  },
  csv: {
    head: tableHead(),
    foot: '',
    write: async (store, filter, page) => {
      const { items, next } = await store.exportQuotes(filter, page)
      return { text: writeTable(items), next }
    },
  },
  citron: {
    head: '',
    foot: '',
    write: async (store, filter, page) => {
      const { items, next } = await store.exportArticles(filter, page)
      return { text: writeCitron(items), next }
    },
  },
  annotations: {
    head: ANNOTATIONS_HEAD,
    foot: ANNOTATIONS_FOOT,
    write: async (store, filter, page) => {
      const { items, next } = await store.exportArticles(filter, page)
      return { text: writeAnnotations(items, page.after === null), next }
    },
  },
  gold: {
    head: '',
    foot: '',
    write: async (store, filter, page) => {
      const { items, next } = await store.exportReviewed(filter, { ...page, limit: ARTICLES_EACH })
      return { text: writeGold(items), next }
    },
  },
}

const ARTICLES_EACH = 20
