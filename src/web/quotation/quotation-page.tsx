import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/quotes.ts'
import { CertaintyWord } from '../shared/certainty-word.tsx'
import { copyAndSay } from '../shared/copy-actions.tsx'
import { LateProgress } from '../shared/late-progress.tsx'
import { NotThere } from '../shared/loading/not-there.tsx'
import { Published } from '../shared/publication/published.tsx'
import { useLoaded } from '../shared/loading/use-loaded.ts'
import { citationOf } from './citation.ts'
import { QuotationHistory } from './quotation-history.tsx'
import { OtherOccurrences } from './other-occurrences.tsx'
import { firstSentences, lastSentences } from './surroundings.ts'

type QuoteInContext = z.output<typeof schemas.QuoteInContext>

/** How much of the article to request on each side, in code units, to find two sentences in. */
const CONTEXT = 1500

/** One quotation, at its permalink. */
export function QuotationPage({ quoteId = '' }: Readonly<Record<string, string>>): JSX.Element {
  const loaded = useLoaded<QuoteInContext>(`/v1/quotes/${encodeURIComponent(quoteId)}?context=${CONTEXT}`)
  return (
    <main>
      {loaded.is === 'loading' ? <LateProgress label="Opening the quotation" /> : null}
      {loaded.is === 'refused' ? <NotThere refused={loaded} missing={<NoQuotation />} /> : null}
      {loaded.is === 'loaded' ? <Quotation quote={loaded.answer} /> : null}
    </main>
  )
}

function Quotation({ quote }: { readonly quote: QuoteInContext }): JSX.Element {
  const [said, setSaid] = useState('')
  const who = quote.speakers.map(({ name }) => name).join(', ') || 'Unknown'
  const citation = citationOf(quote, `${location.origin}/quotes/${quote.id}`)
  useEffect(() => {
    document.title = `${who}: ${quote.text.slice(0, 60)} · Dixit`
  }, [quote])
  return (
    <article class="quotation">
      <h1>
        {quote.speakers.length === 0
          ? 'The speaker is not known'
          : quote.speakers.map(({ id, name, role }, index) => (
              <span key={id} dir="auto">
                {index === 0 ? '' : ', '}
                <a href={`/people/${id}`}>{name}</a>
                {role === null ? null : <small class="role"> {role}</small>}
              </span>
            ))}
      </h1>
      <p class="how-sure">
        <CertaintyWord quote={quote} />
      </p>
      {quote.withdrawn === null ? null : <p role="note">{WITHDRAWN[quote.withdrawn.because]}</p>}
      <InContext quote={quote} />
      <h2 dir="auto">{quote.article.title ?? 'An article without a title'}</h2>
      <Published article={quote.article} />
      <div class="actions">
        <a href={`/articles/${quote.articleId}#quote-${quote.id}`}>Read it in the article</a>
        <button type="button" class="secondary" onClick={() => copyAndSay([quote], setSaid)}>
          Copy
        </button>
        <button type="button" class="secondary" onClick={() => copyText(citation, setSaid)}>
          Copy citation
        </button>
        <span role="status">{said}</span>
      </div>
      <p class="citation" dir="auto">
        {citation}
      </p>
      <OtherOccurrences quote={quote} />
      <QuotationHistory quoteId={quote.id} engine={quote.engine} />
    </article>
  )
}

function copyText(text: string, say: (words: string) => void): void {
  navigator.clipboard.writeText(text).then(
    () => say('Citation copied.'),
    () => say('The browser does not allow this page to copy.'),
  )
}

/** The words, with two sentences before and after. */
function InContext({ quote }: { readonly quote: QuoteInContext }): JSX.Element {
  const { content, context } = quote
  const last = content.at(-1)?.text ?? ''
  const before = context ? lastSentences(context.before.text, 2, context.before.start === 0) : ''
  const after = context ? firstSentences(context.after.text, 2, last) : ''
  return (
    <blockquote dir="auto" class="in-context">
      {before}
      {/\s$/.test(before) || before === '' ? '' : gapBefore(context?.before.end, content[0]?.start)}
      {content.map((part, index) => (
        <span key={part.start}>
          {index === 0 ? '' : ' […] '}
          <mark class="speaker-1">{part.text}</mark>
        </span>
      ))}
      {gapBefore(content.at(-1)?.end, context?.after.start)}
      {after}
    </blockquote>
  )
}

/** White space that was dropped between two pieces of the text. */
const gapBefore = (end: number | undefined, start: number | undefined): string =>
  end !== undefined && start !== undefined && end < start ? ' ' : ''

const WITHDRAWN = {
  text: 'A later revision of the article no longer has these words.',
  engine: 'A later version of Dixit no longer takes these words for a quotation.',
} as const

const NoQuotation = (): JSX.Element => (
  <>
    <h1>There is no such quotation</h1>
    <p>
      Its article may have been deleted, or the link may be incomplete. <a href="/find">Search for it</a> in the
      archive.
    </p>
  </>
)
