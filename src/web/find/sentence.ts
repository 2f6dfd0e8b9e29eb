// A quotation in its context, in pieces.

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface QuoteInText {
  readonly content: readonly Words[]
  readonly context?: { readonly before: Words; readonly between: readonly Words[]; readonly after: Words } | undefined
  readonly match?: { readonly words: readonly Words[] } | undefined
}

export interface Piece {
  readonly text: string
  /** `around` it, what was `said`, or the part of it that was searched for. */
  readonly is: 'around' | 'said' | 'found'
}

/** The text before, the parts with the text between them, and the text after; an ellipsis where the text continues. */
export function sentenceOf({ content, context, match }: QuoteInText): readonly Piece[] {
  const pieces = content.flatMap((part, index) => {
    const said = cutAt(part, match?.words ?? [])
    const next = content[index + 1]
    if (next === undefined) return said
    return [...said, around(between(part, next, context?.between[index]))]
  })
  const before = context === undefined || context.before.start === 0 ? '' : '… '
  const after = context === undefined || /[.!?…]["”’»]?$/u.test(context.after.text) ? '' : ' …'
  return [
    around(before + (context?.before.text ?? '')),
    ...pieces,
    around((context?.after.text ?? '') + (context === undefined || context.after.text === '' ? '' : after)),
  ].filter(({ text }) => text !== '')
}

const around = (text: string): Piece => ({ text, is: 'around' })

function between(part: Words, next: Words, words: Words | undefined): string {
  if (words === undefined) return ' … '
  return words.start === part.end && words.end === next.start ? words.text : `${words.text} … `
}

/** Splits a part into the words that were searched for and the rest. */
function cutAt({ start, end, text }: Words, found: readonly Words[]): readonly Piece[] {
  const within = found
    .filter((one) => one.start >= start && one.end <= end)
    .sort((one, other) => one.start - other.start)
  const pieces: Piece[] = []
  let from = start
  for (const one of within) {
    if (one.start < from) continue
    pieces.push({ text: text.slice(from - start, one.start - start), is: 'said' })
    pieces.push({ text: text.slice(one.start - start, one.end - start), is: 'found' })
    from = one.end
  }
  pieces.push({ text: text.slice(from - start), is: 'said' })
  return pieces.filter((piece) => piece.text !== '')
}
