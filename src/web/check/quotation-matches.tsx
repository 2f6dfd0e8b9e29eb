import type { JSX } from 'preact'
import { dayOf } from '../shared/day-of.ts'
import type { Check, CheckMatch, CheckedQuotation, MatchedPassage } from './answers.ts'
import { comparedWords, tellDifference } from './compared-words.ts'
import type { ComparedWords } from './compared-words.ts'

/** Where the words of a quotation were found, and how they differ there; the best match first, the others collapsed. */
export function QuotationMatches({
  check,
  quotation,
}: {
  readonly check: Check
  readonly quotation: CheckedQuotation
}): JSX.Element {
  const [best, ...others] = quotation.matches
  if (best === undefined) return <p class="hint">{WITHOUT[quotation.verdict] ?? ''}</p>
  return (
    <>
      <Match check={check} quotation={quotation} match={best} />
      {others.length === 0 ? null : (
        <details>
          <summary>
            {others.length} more {others.length === 1 ? 'place' : 'places'}
          </summary>
          {others.map((match, index) => (
            <Match key={index} check={check} quotation={quotation} match={match} />
          ))}
        </details>
      )}
    </>
  )
}

const WITHOUT: Readonly<Record<string, string>> = {
  'not-found': 'Neither these words nor anything close to them was found.',
  unchecked: 'It is too long, or the draft has too many quotations: check it on its own.',
}

function Match({
  check,
  quotation: { content, speakers },
  match,
}: {
  readonly check: Check
  readonly quotation: CheckedQuotation
  readonly match: CheckMatch
}): JSX.Element {
  const name = namesOf(speakers)
  const others = namesOf(match.passages.flatMap((passage) => passage.speakers))
  return (
    <div class="match">
      {match.differences.length === 0 ? null : (
        <>
          <p class="compared" dir="auto" aria-hidden="true">
            {comparedWords(check.text, content, match.differences).map((part, index) => (
              <span key={index}>
                {index === 0 ? '' : ' … '}
                {part.map(showWords)}
              </span>
            ))}
          </p>
          <ul class="differences">
            {match.differences.map((difference, index) => (
              <li key={index} dir="auto">
                {tellDifference(difference)}
              </li>
            ))}
          </ul>
        </>
      )}
      {match.passages.map((passage, index) => (
        <Passage key={index} passage={passage} match={match} />
      ))}
      {match.speaker === 'other' ? (
        <p class="warning" dir="auto">
          The draft attributes it to {name || 'nobody'}, the source to {others || 'somebody else'}.
        </p>
      ) : null}
      {match.speaker === 'unknown' && match.quoted && name !== '' ? (
        <p class="hint" dir="auto">
          The names do not show whether that is {name}.
        </p>
      ) : null}
    </div>
  )
}

/** Words that only the draft has are struck out; those that only the source has are underlined. */
function showWords(words: ComparedWords, index: number): JSX.Element | string {
  switch (words.is) {
    case 'same':
      return words.text
    case 'moved':
      return (
        <span key={index} class="moved">
          {words.text}
        </span>
      )
    case 'joined':
      return (
        <span key={index} class="joined">
          {' ‖ '}
        </span>
      )
    case 'different':
      return (
        <span key={index}>
          {words.draft === null ? null : <del>{words.draft}</del>}
          {words.source === null ? null : <ins>{words.source}</ins>}
        </span>
      )
  }
}

/** Shows its words if they differ from the draft's. */
function Passage({ passage, match }: { readonly passage: MatchedPassage; readonly match: CheckMatch }): JSX.Element {
  const { text, speakers, quoteId, articleId, index, article } = passage
  const where = [article.outlet, article.publishedAt === null ? null : dayOf(article.publishedAt)].filter(Boolean)
  const place = article.title ?? (index === null ? 'an article' : `pasted article ${index + 1}`)
  return (
    <figure>
      {match.verdict === 'verbatim' ? null : <blockquote dir="auto">{text}</blockquote>}
      <figcaption dir="auto">
        {match.quoted ? (
          <>
            <strong>{namesOf(speakers) || 'Somebody'}</strong> in{' '}
          </>
        ) : (
          'Not a quotation there, but the article’s own words: '
        )}
        {articleId === null ? place : <a href={`/articles/${encodeURIComponent(articleId)}`}>{place}</a>}
        {where.length === 0 ? '' : `, ${where.join(', ')}`}
        {quoteId === null ? null : (
          <>
            {' · '}
            <a href={`/quotes/${encodeURIComponent(quoteId)}`}>the quotation</a>
          </>
        )}
      </figcaption>
    </figure>
  )
}

const namesOf = (speakers: readonly { readonly name: string }[]): string =>
  [...new Set(speakers.map(({ name }) => name))].join(', ')
