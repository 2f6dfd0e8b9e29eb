import { Component } from 'preact'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Span } from '../../model.ts'
import type { ColourOf } from './colours.ts'
import { areSame, pieceOf } from './text/pieces.ts'
import type { Piece, ShownQuote } from './text/pieces.ts'
import { paragraphsOf, segmentsOf } from './text/segments.ts'

/** The grips at the ends of a quote's parts. They contain no text. */
export interface Grips {
  readonly parts: readonly Span[]
  readonly render: (part: number, end: 'start' | 'end') => JSX.Element
}

/**
 * The article as typed. Words of a quote are shaded in the color of its speaker, and cue and source are underlined;
 * `data-quotes` has the ids of the quotes that a piece belongs to, the innermost last. The content is only ever plain
 * text, and the element's text is the article's, unit for unit.
 */
export function ArticleText({
  text,
  quotes,
  colourOf,
  grips = null,
}: {
  readonly text: string
  readonly quotes: readonly ShownQuote[]
  readonly colourOf: ColourOf
  readonly grips?: Grips | null
}): JSX.Element {
  const paragraphs = useMemo(
    () =>
      paragraphsOf(segmentsOf(text, quotes)).map((segments) =>
        segments.map((segment) => pieceOf(segment, quotes, colourOf)),
      ),
    [text, quotes, colourOf],
  )
  return (
    <div class="article-text">
      {paragraphs.map((pieces) => (
        <Paragraph key={pieces[0]?.start} pieces={pieces} grips={gripsOf(pieces, grips)} />
      ))}
    </div>
  )
}

/** The grips in this paragraph. */
function gripsOf(pieces: readonly Piece[], grips: Grips | null): Grips | null {
  const start = pieces[0]?.start ?? 0
  const last = pieces.at(-1)
  const end = last === undefined ? 0 : last.start + last.text.length
  const isHere = grips?.parts.some((part) => part.start < end && part.end > start) ?? false
  return isHere ? grips : null
}

interface Shown {
  readonly pieces: readonly Piece[]
  readonly grips: Grips | null
}

/** Redrawn only when it looks different: an article may have thousands of quotes, and one is changed at a time. */
class Paragraph extends Component<Shown> {
  override shouldComponentUpdate({ pieces, grips }: Shown): boolean {
    return grips !== this.props.grips || !areSame(pieces, this.props.pieces)
  }

  override render(): JSX.Element {
    const { pieces, grips } = this.props
    return <p dir="auto">{pieces.flatMap((piece) => withGrips(piece, grips))}</p>
  }
}

function withGrips(piece: Piece, grips: Grips | null): (JSX.Element | string)[] {
  if (grips === null || piece.shade === null) return [show(piece)]
  const end = piece.start + piece.text.length
  const first = grips.parts.findIndex((part) => part.start === piece.start)
  const last = grips.parts.findIndex((part) => part.end === end)
  return [
    ...(first === -1 ? [] : [grips.render(first, 'start')]),
    show(piece),
    ...(last === -1 ? [] : [grips.render(last, 'end')]),
  ]
}

function show({ start, text, quoteIds, shade, line }: Piece): JSX.Element | string {
  if (quoteIds === '') return text
  const words = line === null ? text : <u class={line}>{text}</u>
  if (shade === null)
    return (
      <span key={start} data-quotes={quoteIds}>
        {words}
      </span>
    )
  return (
    <mark key={start} data-quotes={quoteIds} class={shade}>
      {words}
    </mark>
  )
}
