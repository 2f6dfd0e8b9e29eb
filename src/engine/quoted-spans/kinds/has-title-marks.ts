// 她写了[《红楼》]: marks that stand around titles of works alone.

import type { RejectedSpan } from './rejected-span.ts'

export function hasTitleMarks({ place }: RejectedSpan): boolean {
  const { style } = place.quotedSpan
  return style === 'double-bracket' || style === 'bracket'
}
