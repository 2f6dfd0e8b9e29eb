import type { JSX } from 'preact'
import { paragraphsOf, segmentsOf } from './segments.ts'
import type { MarkedQuote, Segment } from './segments.ts'

interface Shown extends MarkedQuote {
  readonly speakers: readonly { readonly id: string }[]
}

/**
 * The article as typed. Words of a quote are shaded in the colour of its
 * speaker, cue and source are underlined; `data-quotes` names the quotes that
 * a piece belongs to, the innermost last. The text is only ever text.
 */
export function ArticleText({
  text,
  quotes,
  colourOf,
}: {
  readonly text: string
  readonly quotes: readonly Shown[]
  readonly colourOf: (speakerId: string | undefined) => string
}): JSX.Element {
  const show = (segment: Segment): JSX.Element | string => {
    const { content, cue, source } = segment
    const all = [...new Set([...cue, ...source, ...content])]
    if (all.length === 0) return segment.text
    const words =
      cue.length + source.length > 0 ? <u class={source.length > 0 ? 'source' : 'cue'}>{segment.text}</u> : segment.text
    const innermost = content.at(-1)
    const names = all.join(' ')
    if (innermost === undefined)
      return (
        <span key={segment.start} data-quotes={names}>
          {words}
        </span>
      )
    return (
      <mark key={segment.start} data-quotes={names} class={colourOf(quotes[innermost]?.speakers[0]?.id)}>
        {words}
      </mark>
    )
  }
  return (
    <div class="article-text">
      {paragraphsOf(segmentsOf(text, quotes)).map((paragraph) => (
        <p key={paragraph[0]?.start} dir="auto">
          {paragraph.map(show)}
        </p>
      ))}
    </div>
  )
}
