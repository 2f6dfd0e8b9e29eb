// The outermost stretches in marks, each with the chance that it is a
// quotation and, if it is none, what it is.

import type { Document } from '../language/document.ts'
import type { RejectedKind } from '../model.ts'
import type { Stretch } from '../text/find-stretches.ts'
import type { WeighedStretch } from './assemble-quotes.ts'

export interface JudgedStretch extends WeighedStretch {
  readonly kind: RejectedKind
}

export function weighStretches(document: Document, stretches: readonly Stretch[]): JudgedStretch[] {
  return stretches.filter((stretch) => stretch.depth === 0).map((stretch) => ({
    ...stretch.span,
    continues: stretch.continues,
    chance: (document.text.slice(stretch.inner.start, stretch.inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3 ? 1 : 0.3,
    kind: 'scare',
  }))
}
