import { readHtml, type HtmlArticle } from './read-html.ts'
import { readWithLibraries } from './library-readings.ts'

/**
 * Reads a page as `readHtml`, with the votes of libraries on which of its
 * blocks are the article; without them where they cannot be had within three
 * seconds. Only for a thread that nobody waits for.
 */
export function readPage(html: string): HtmlArticle {
  return readHtml(html, readWithLibraries(html))
}
