// A quotation of a draft compared word by word with its source.

import type { Span } from '../../model.ts'
import type { CheckDifference } from './answers.ts'

/** Words in the order of the draft. */
export type ComparedWords =
  | { readonly is: 'same'; readonly text: string }
  /** Words that only one of the two has there; different words if both have some. */
  | { readonly is: 'different'; readonly draft: string | null; readonly source: string | null }
  /** The same words are in another place in the source. */
  | { readonly is: 'moved'; readonly text: string }
  /** What follows is from elsewhere, presented as if it had been said in one breath. */
  | { readonly is: 'joined' }

/**
 * The words of a quotation, part by part, cut at its differences. `content`
 * and the differences are in UTF-16 code units of the draft.
 */
export function comparedWords(
  draft: string,
  content: readonly Span[],
  differences: readonly CheckDifference[],
): ComparedWords[][] {
  const ordered = [...differences].sort((one, other) => one.draft.start - other.draft.start)
  return content.map(({ start, end }) => {
    const pieces: ComparedWords[] = []
    let at = start
    const same = (to: number): void => {
      if (to > at) pieces.push({ is: 'same', text: draft.slice(at, to) })
      at = Math.max(at, to)
    }
    for (const difference of ordered) {
      const { draft: span } = difference
      if (span.start < at || span.end > end) continue
      same(span.start)
      pieces.push(pieceOf(difference))
      at = span.end
    }
    same(end)
    return pieces
  })
}

function pieceOf({ kind, draft, source }: CheckDifference): ComparedWords {
  if (kind === 'joined') return { is: 'joined' }
  if (kind === 'moved') return { is: 'moved', text: draft.text }
  return { is: 'different', draft: draft.text === '' ? null : draft.text, source }
}

/** The difference in one sentence. */
export function tellDifference({ kind, draft, source }: CheckDifference): string {
  const [here, there] = [mark(draft.text), mark(source ?? '')]
  switch (kind) {
    case 'changed':
      return `The draft has ${here}, the source ${there}.`
    case 'added':
      return `${here} is only in the draft.`
    case 'left-out':
      return `The draft leaves out ${there}.`
    case 'moved':
      return `${here} is in a different place in the source.`
    case 'joined':
      return 'Two pieces are joined here that are apart in the source.'
  }
}

const mark = (words: string): string => `“${words.replaceAll(/\s+/g, ' ')}”`
