import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Attributions } from './answers.ts'
import { ArticleText } from './article-text.tsx'
import { asCsv, asHtml, asPlainText } from './copied-quotes.ts'
import type { CopiedQuote } from './copied-quotes.ts'
import { QuoteList } from './quote-list.tsx'

/** The article beside the list of its quotations; what one points at is shown in the other. */
export function ReadArticle({ answer }: { readonly answer: Attributions }): JSX.Element {
  const [active, setActive] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const page = useRef<HTMLElement>(null)
  const colourOf = useMemo(() => coloursOf(answer), [answer])
  // Made once: which of its pieces are lit is changed on the page itself, since an article may have thousands.
  const text = useMemo(
    () => <ArticleText text={answer.text} quotes={answer.quotes} colourOf={colourOf} />,
    [answer, colourOf],
  )
  useEffect(() => setActive(null), [answer])
  useLayoutEffect(() => light(page.current, active), [active, answer])
  const copy = (quotes: readonly CopiedQuote[]): void => {
    copyQuotes(quotes).then(
      () => setSaid(quotes.length === 1 ? 'Copied.' : `${quotes.length} quotations copied.`),
      () => setSaid('The browser does not let this page copy.'),
    )
  }
  return (
    <section class="read" ref={page} aria-label="Answer">
      <div
        class="text"
        onMouseMove={(event) => {
          // What moves under a mouse that rests is not pointed at.
          if (event.movementX !== 0 || event.movementY !== 0) setActive((before) => pointedAt(event.target) ?? before)
        }}
        onClick={(event) => {
          const quote = pointedAt(event.target)
          if (quote !== null) page.current?.querySelector<HTMLElement>(`li[data-quote="${quote}"] button`)?.focus()
        }}
      >
        {text}
      </div>
      <div class="quotes">
        <p class="count" role="status">
          {said || countOf(answer)}
        </p>
        {answer.quotes.length > 0 ? (
          <>
            <div class="actions">
              <button type="button" class="secondary" onClick={() => copy(answer.quotes)}>
                Copy all
              </button>
              <button type="button" class="secondary" onClick={() => download('quotations.csv', asCsv(answer.quotes))}>
                CSV
              </button>
            </div>
            <QuoteList
              answer={answer}
              active={active}
              onSelect={setActive}
              onCopy={(quote) => copy([quote])}
              colourOf={colourOf}
            />
          </>
        ) : null}
      </div>
    </section>
  )
}

function countOf({ quotes, speakers }: Attributions): string {
  if (quotes.length === 0) return 'Nobody is quoted in this text.'
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
  return `${some(quotes.length, 'quotation')} by ${some(speakers.length, 'speaker')}`
}

/** One of eight colours for each speaker, in order; none for nobody. */
function coloursOf({ speakers }: Attributions): (speakerId: string | undefined) => string {
  const colours = new Map(speakers.map(({ id }, index) => [id, `speaker-${(index % 8) + 1}`]))
  return (id) => (id === undefined ? undefined : colours.get(id)) ?? 'nobody'
}

/** The innermost quote of the piece of text that the mouse is over. */
function pointedAt(target: EventTarget | null): number | null {
  const quotes = target instanceof Element ? target.closest<HTMLElement>('[data-quotes]')?.dataset['quotes'] : undefined
  return quotes === undefined ? null : Number(quotes.split(' ').at(-1))
}

function light(page: HTMLElement | null, active: number | null): void {
  for (const piece of page?.querySelectorAll('.text .lit') ?? []) piece.classList.remove('lit')
  if (page === null || active === null) return
  const pieces = [...page.querySelectorAll(`[data-quotes~="${active}"]`)]
  for (const piece of pieces) piece.classList.add('lit')
  if (page.querySelector('.quotes')?.contains(document.activeElement)) scrollTo(pieces[0])
  else scrollTo(page.querySelector(`li[data-quote="${active}"]`) ?? undefined)
}

const scrollTo = (element: Element | undefined): void => element?.scrollIntoView({ block: 'nearest' })

/** As rich text, which Word and mail take, and as plain text for all others. */
async function copyQuotes(quotes: readonly CopiedQuote[]): Promise<void> {
  const types = { 'text/plain': asPlainText(quotes), 'text/html': asHtml(quotes) }
  const item = Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]))
  await navigator.clipboard.write([new ClipboardItem(item)])
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
