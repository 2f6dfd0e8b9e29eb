// A paragraph set as a block quotation is quoted as a whole, without marks or
// with marks of its own inside it.
//
//   She wrote:
//   > [We know how “hard” this is.]
//   > — Nora Blick, head of the school

import type { Span } from '../model.ts'
import type { QuotedSpan } from './quoted-span.ts'

/**
 * What is quoted in such a paragraph. `inMarks` are the spans in marks inside
 * it: if one of them opens it, they are taken as they are. `previous` is the
 * paragraph before it, `before` what was found up to there.
 */
export function asBlock(
  text: string,
  paragraph: Span,
  inMarks: readonly QuotedSpan[],
  previous: Span | undefined,
  before: readonly QuotedSpan[],
): readonly QuotedSpan[] {
  const opening = inMarks.find(({ start, depth }) => depth === 0 && start === paragraph.start)
  const isSigned = SIGNATURE.test(text.slice(paragraph.end, paragraph.end + 40))
  if (opening !== undefined && (opening.end >= paragraph.end - 1 || !isSigned)) return inMarks
  const words = text.slice(paragraph.start, paragraph.end)
  if (!SENTENCE.test(words) || ATTRIBUTION.test(words)) return inMarks
  const continues =
    previous !== undefined &&
    before.findLast(({ depth }) => depth === 0)?.start === previous.start &&
    before.at(-1)!.isBlock
  const block: QuotedSpan = {
    ...paragraph,
    inner: paragraph,
    style: 'double',
    depth: 0,
    closed: 'same',
    continues,
    isBlock: true,
  }
  return [block, ...inMarks.map((span) => ({ ...span, depth: span.depth + 1, continues: false }))]
}

/** What follows an embedded post, whose own words may begin with a quotation. */
const SIGNATURE = /^\s*(?:[—–-]\s?\p{Lu}|A (?:post|video|photo) shared by\s|Posted by\s)/u
/** At least three words. */
const SENTENCE = /\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}/u
/** — Nora Blick, head of the school; A post shared by Nora Blick. */
const ATTRIBUTION = /^(?:[—–―-]{1,2}\s?\p{Lu}|(?:A (?:post|video|photo) shared|Posted) by\b)|:$/u
