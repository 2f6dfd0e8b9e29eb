// Finds a source for a quotation that no reading covers, from the quotes
// around it. Surest first; the first rule that answers is believed.

import type { Document } from '../language/document.ts'
import type { Span } from '../model.ts'
import type { Draft, DraftRule } from './draft.ts'

/** A stretch in marks that is a quotation and has no source yet. */
export interface LooseStretch extends Span {
  readonly continues: boolean
  readonly chance: number
  /** Its first token. */
  readonly token: number
}

export interface LooseSource {
  readonly rule: DraftRule
  /** The quote whose cue and source it shares. */
  readonly like: Draft | null
  /** The index, among the quotes before, of the one that it is a further part of. */
  readonly joined: number | null
}

interface Surroundings {
  readonly document: Document
  readonly stretch: LooseStretch
  /** In text order. */
  readonly before: readonly Draft[]
  readonly after: readonly Draft[]
}

const RULES: readonly ((around: Surroundings) => LooseSource | null)[] = [continuedParagraph, sameSentence, sameParagraph, paragraphBefore]

/** How many quotes back a rule looks: the time must not grow with the square of a text. */
const LOOK_BACK = 12
/** More parts than any real quotation has; each part costs a walk over those before. */
const MOST_PARTS = 60

export function findLooseSource(document: Document, before: readonly Draft[], after: readonly Draft[], stretch: LooseStretch): LooseSource {
  for (const rule of RULES) {
    const found = rule({ document, before, after, stretch })
    if (found !== null) return found
  }
  return { rule: 'no-source', like: null, joined: null }
}

/** “First paragraph. ¶ “Second paragraph.” — the mark is opened again and was not closed. */
function continuedParagraph({ document, before, stretch }: Surroundings): LooseSource | null {
  const last = before.at(-1)
  if (!stretch.continues || last === undefined) return null
  const paragraph = document.paragraphs[document.paragraphOf[stretch.token]! - 1]
  if (paragraph === undefined || last.parts.at(-1)!.end < document.tokens[paragraph.first]!.start) return null
  return { rule: 'continued-paragraph', like: last, joined: last.parts.length < MOST_PARTS ? before.length - 1 : null }
}

/** Lee said it was “a joke” and, of late, “a [shame]”: a piece of a sentence of which another was read. */
function sameSentence({ document, before, after, stretch }: Surroundings): LooseSource | null {
  const sentence = document.sentenceOf[stretch.token]
  const like = nearest(before, after, (draft) => draft.cue !== null && document.sentenceOf[draft.cue.first] === sentence)
  return like === null ? null : { rule: 'same-sentence', like, joined: null }
}

/** “We won,” Lee said. [“Nobody thought so.”] */
function sameParagraph({ document, before, after, stretch }: Surroundings): LooseSource | null {
  const paragraph = document.paragraphOf[stretch.token]
  const like = nearest(before, after, (draft) => draft.source !== null && document.paragraphOf[draft.source.first] === paragraph)
  if (like === null) return null
  const index = before.lastIndexOf(like)
  return { rule: 'same-paragraph', like, joined: like.type === 'direct' && index >= 0 && like.parts.length < MOST_PARTS ? index : null }
}

/** A paragraph that is all quotation goes on where the paragraph before ended with one. */
function paragraphBefore({ document, before, stretch }: Surroundings): LooseSource | null {
  const number = document.paragraphOf[stretch.token]!
  const paragraph = document.paragraphs[number]!
  const previous = document.paragraphs[number - 1]
  const last = before.at(-1)
  // one unit more than the stretch: a full stop after the closing mark
  const isWhole = paragraph.first === stretch.token && document.tokens[paragraph.last]!.end <= stretch.end + 1
  if (!isWhole || previous === undefined || last === undefined || last.source === null || last.type === 'indirect') return null
  return last.parts.at(-1)!.end > document.tokens[previous.first]!.start ? { rule: 'paragraph-before', like: last, joined: null } : null
}

function nearest(before: readonly Draft[], after: readonly Draft[], fits: (draft: Draft) => boolean): Draft | null {
  return before.slice(-LOOK_BACK).findLast(fits) ?? after.find(fits) ?? null
}
