import type { JSX } from 'preact'
import { asCsv } from './copied-quotes.ts'
import type { CopiedQuote } from './copied-quotes.ts'
import { copyQuotes } from './copy-quotes.ts'
import { saveFile } from './save-file.ts'

/** Copies quotations, and reports the result in words. */
export function copyAndSay(quotes: readonly CopiedQuote[], say: (words: string) => void): void {
  copyQuotes(quotes).then(
    () => say(quotes.length === 1 ? 'Copied.' : `${quotes.length} quotations copied.`),
    () => say('The browser does not allow this page to copy.'),
  )
}

/** Buttons to copy all, and to save all as a table. */
export function CopyActions({
  quotes,
  onSay,
}: {
  readonly quotes: readonly CopiedQuote[]
  readonly onSay: (words: string) => void
}): JSX.Element {
  return (
    <>
      <button type="button" class="secondary" onClick={() => copyAndSay(quotes, onSay)}>
        Copy all
      </button>
      <button type="button" class="secondary" onClick={() => saveFile('quotations.csv', asCsv(quotes))}>
        CSV
      </button>
    </>
  )
}
