import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Attributions } from '../shared/answers.ts'
import { coloursOf } from '../shared/colours.ts'
import { copyAndSay, CopyActions } from '../shared/copy-actions.tsx'
import { countOf } from '../shared/count-of.ts'
import { QuotesBesideText } from '../shared/quotes-beside-text.tsx'
import { Reasons } from '../shared/reasons.tsx'

/** The article beside the list of its quotations; pointing at one in either shows it in the other. */
export function ReadArticle({ answer }: { readonly answer: Attributions }): JSX.Element {
  const [active, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const colourOf = useMemo(() => coloursOf(answer.speakers.map(({ id }) => id)), [answer])
  useEffect(() => setActive(null), [answer])
  return (
    <QuotesBesideText
      label="Answer"
      text={answer.text}
      quotes={answer.quotes}
      colourOf={colourOf}
      active={active}
      onActive={setActive}
      followsMouse={true}
      above={
        <>
          <p class="count" role="status">
            {said || summaryOf(answer)}
          </p>
          {answer.quotes.length > 0 ? (
            <div class="actions">
              <CopyActions quotes={answer.quotes} onSay={setSaid} />
            </div>
          ) : null}
        </>
      }
      below={(quote) => (
        <div class="reasons">
          <Reasons text={answer.text} quote={quote} />
          <button type="button" class="secondary" onClick={() => copyAndSay([quote], setSaid)}>
            Copy
          </button>
        </div>
      )}
    />
  )
}

function summaryOf({ quotes, speakers }: Attributions): string {
  if (quotes.length === 0) return 'Nobody is quoted in this text.'
  return `${countOf(quotes.length, 'quotation')} by ${countOf(speakers.length, 'speaker')}`
}
