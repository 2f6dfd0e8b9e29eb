import { asHtml, asPlainText } from './copied-quotes.ts'
import type { CopiedQuote } from './copied-quotes.ts'

/**
 * Copies quotations to the clipboard: as rich text, for Word and email, and as plain text for everything else. Rejects
 * if the browser doesn't allow it.
 */
export async function copyQuotes(quotes: readonly CopiedQuote[]): Promise<void> {
  const types = { 'text/plain': asPlainText(quotes), 'text/html': asHtml(quotes) }
  const item = Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]))
  await navigator.clipboard.write([new ClipboardItem(item)])
}
