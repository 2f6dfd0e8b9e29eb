// 她写了[《红楼》]: marks used only around titles of works.

import type { RejectedSpan } from './rejected-span.ts'

export function hasTitleMarks({ place }: RejectedSpan): boolean {
  const { style } = place.quotedSpan
  return style === 'double-bracket' || style === 'bracket'
}
