import type { JSX } from 'preact'
import { explain } from './explain.ts'
import type { ExplainedQuote } from './explain.ts'

/** Why a quote is attributed to its speaker, one paragraph per reason. */
export function Reasons({ text, quote }: { readonly text: string; readonly quote: ExplainedQuote }): JSX.Element {
  return (
    <>
      {explain(text, quote).map((reason) => (
        <p key={reason} dir="auto">
          {reason}
        </p>
      ))}
    </>
  )
}
