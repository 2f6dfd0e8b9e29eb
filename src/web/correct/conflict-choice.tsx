import type { JSX } from 'preact'
import type { StoredQuote } from '../shared/answers.ts'
import { momentOf } from '../shared/history/moment-of.ts'
import { signatureOf } from '../shared/history/history-words.ts'
import type { Conflict } from './use-changes.ts'

/** Somebody else's version of a quotation beside the user's own, to choose from. */
export function ConflictChoice({
  conflict: { theirs, mine },
  onChoose,
}: {
  readonly conflict: Conflict
  readonly onChoose: (choice: 'theirs' | 'mine') => void
}): JSX.Element {
  const { last } = theirs
  return (
    <section class="conflict" aria-label="Changed by somebody else">
      <p>
        Changed in the meantime by {last === null ? 'somebody else' : signatureOf(last)}
        {last === null ? '' : `, on ${momentOf(last.at)}`}. Your version is not saved.
      </p>
      <div class="both">
        <State title="Theirs" quote={theirs.quote} button="Keep theirs" onChoose={() => onChoose('theirs')} />
        <State title="Yours" quote={mine} button="Save yours instead" onChoose={() => onChoose('mine')} />
      </div>
    </section>
  )
}

function State({
  title,
  quote,
  button,
  onChoose,
}: {
  readonly title: string
  readonly quote: StoredQuote
  readonly button: string
  readonly onChoose: () => void
}): JSX.Element {
  return (
    <div class="state">
      <strong>{title}</strong>
      <p dir="auto">
        {quote.speakers.map(({ name }) => name).join(', ') || 'Unknown'}: {quote.text}
      </p>
      <p>{STATUSES[quote.status]}</p>
      <button type="button" onClick={onChoose}>
        {button}
      </button>
    </div>
  )
}

const STATUSES: Readonly<Record<StoredQuote['status'], string>> = {
  unreviewed: 'Not reviewed',
  confirmed: 'Right',
  corrected: 'Corrected',
  rejected: 'Not a quotation',
}
