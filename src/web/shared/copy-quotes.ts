import { asHtml, asPlainText } from './copied-quotes.ts'
import type { CopiedQuote } from './copied-quotes.ts'

/**
 * Puts quotations into the clipboard: as rich text, which Word and mail take,
 * and as plain text for all others. Rejects where the browser does not let it.
 */
export async function copyQuotes(quotes: readonly CopiedQuote[]): Promise<void> {
  const types = { 'text/plain': asPlainText(quotes), 'text/html': asHtml(quotes) }
  const item = Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]))
  await navigator.clipboard.write([new ClipboardItem(item)])
}
