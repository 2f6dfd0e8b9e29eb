import { readHtml, type HtmlArticle } from './read-html.ts'
import { readWithLibraries } from './library-readings.ts'

/**
 * Reads a page like `readHtml`, with the votes of libraries on which of its blocks are the article; without them if
 * they take longer than three seconds. Only for a thread that nobody waits for.
 */
export function readPage(html: string): HtmlArticle {
  return readHtml(html, readWithLibraries(html))
}
