import { Component } from 'preact'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ColourOf } from './colours.ts'
import { areSame, pieceOf } from './pieces.ts'
import type { Piece, ShownQuote } from './pieces.ts'
import { paragraphsOf, segmentsOf } from './segments.ts'

/**
 * The article as typed. Words of a quote are shaded in the colour of its
 * speaker, cue and source are underlined; `data-quotes` has the ids of the
 * quotes that a piece belongs to, the innermost last. The text is only ever
 * text, and that of the element is the article's, unit for unit.
 */
export function ArticleText({
  text,
  quotes,
  colourOf,
}: {
  readonly text: string
  readonly quotes: readonly ShownQuote[]
  readonly colourOf: ColourOf
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
        <Paragraph key={pieces[0]?.start} pieces={pieces} />
      ))}
    </div>
  )
}

/** Drawn again only where it looks different: an article may have thousands of quotes, and one is changed at a time. */
class Paragraph extends Component<{ readonly pieces: readonly Piece[] }> {
  override shouldComponentUpdate({ pieces }: { readonly pieces: readonly Piece[] }): boolean {
    return !areSame(pieces, this.props.pieces)
  }

  override render(): JSX.Element {
    return <p dir="auto">{this.props.pieces.map(show)}</p>
  }
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
