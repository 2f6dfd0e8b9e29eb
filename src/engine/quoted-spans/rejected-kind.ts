// Says what a quoted span is if it is not a quotation. Each kind has a file in kinds/ and a line
// in the list here.
//
//   Joe [“Slim”] Park, host of [“The Late Hour”]      nickname, title
//   the word [“hope”], a [“No Entry”] sign            terms
//   Sign up for the [“Morning Brief”] newsletter      boilerplate
//   the [“smart growth”] movement                     scare quotes

import type { Document } from '../language/document.ts'
import type { RejectedKind } from '../../model.ts'
import { hasTitleMarks } from './kinds/has-title-marks.ts'
import { isBoilerplate } from './kinds/is-boilerplate.ts'
import { isNickname } from './kinds/is-nickname.ts'
import { isTerm } from './kinds/is-term.ts'
import { isTitle } from './kinds/is-title.ts'
import { rejectedSpanAt, type RejectedSpan } from './kinds/rejected-span.ts'
import type { Place } from './locate-quoted-spans.ts'

/** Narrowest first, since nearly every capitalized span looks like a title. The first that holds wins. */
const KINDS: readonly (readonly [RejectedKind, (span: RejectedSpan) => boolean])[] = [
  ['boilerplate', isBoilerplate],
  ['nickname', isNickname],
  ['title', hasTitleMarks],
  ['term', isTerm],
  ['title', isTitle],
]

/** Scare quotes if no other kind holds. */
export function rejectedKind(document: Document, place: Place): RejectedKind {
  const span = rejectedSpanAt(document, place)
  return KINDS.find(([, holds]) => holds(span))?.[0] ?? 'scare-quotes'
}
