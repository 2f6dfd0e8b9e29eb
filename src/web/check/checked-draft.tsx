import type { JSX } from 'preact'
import { paragraphsOf, segmentsOf } from '../shared/text/segments.ts'
import type { Check } from './answers.ts'
import { judgementOf } from './judgement.ts'

/**
 * The draft as typed, with each quotation marked by its result: by a sign before it and a line under it as well as by
 * color. `data-quotes` names the quotations that a piece belongs to, the innermost last.
 */
export function CheckedDraft({ check: { text, quotations } }: { readonly check: Check }): JSX.Element {
  const judgements = quotations.map(judgementOf)
  const segments = segmentsOf(
    text,
    quotations.map(({ content }) => ({ content, cue: null, source: null })),
  )
  return (
    <div class="article-text">
      {paragraphsOf(segments).map((paragraph) => (
        <p key={paragraph[0]?.start} dir="auto">
          {paragraph.map(({ start, text, content }) => {
            const innermost = content.at(-1)
            const judgement = innermost === undefined ? undefined : judgements[innermost]
            if (innermost === undefined || judgement === undefined) return text
            const isFirst = quotations[innermost]?.content[0]?.start === start
            return (
              <mark
                key={start}
                data-quotes={content.join(' ')}
                data-sign={isFirst ? judgement.sign : undefined}
                class={`checked ${judgement.mark}`}
              >
                {text}
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}
