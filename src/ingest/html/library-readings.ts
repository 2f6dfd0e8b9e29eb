// Pages as other libraries read them: which words they take for the article, and
// what they say about it. Their HTML is not used. Both leave out words that matter
// here (the `<footer>` that says whom a block quotation quotes; one of them drops
// a list of quotations), so they only get a vote.
//
// Both together take about 80 ms a page. Only a worker may import this file.

import { Script } from 'node:vm'
import { Readability } from '@mozilla/readability'
import DefuddleClass from 'defuddle'
import { parseHTML } from 'linkedom'
import { isWithinReach } from './is-within-reach.ts'
import { readWords } from './read-words.ts'

/** The words that one library takes for the article, in page order; none if it finds no article. */
export type LibraryReading = readonly string[]

/**
 * What Readability and defuddle each take for the article. Null if they are not run, since the page is deeper or larger
 * than they can handle, if one of them fails, or if both together take longer than `milliseconds`.
 */
export function readWithLibraries(html: string, milliseconds = PATIENCE): readonly LibraryReading[] | null {
  if (!isWithinReach(html)) return null
  return runWithin(milliseconds, () => {
    const page = toWholePage(html)
    const readable = new Readability(openDocument(page)).parse()
    // The alternative, parseAsync, contacts other hosts for some pages.
    const defuddled = new Defuddle(openDocument(page)).parse()
    return [readWords(readable?.content ?? ''), readWords(defuddled.content)]
  })
}

/** In milliseconds. The slowest page within reach takes both together 2.6 seconds. */
const PATIENCE = 3000

/** Its types describe a module that is loaded in another way. */
const Defuddle = DefuddleClass as unknown as new (document: Document) => { parse(): { readonly content: string } }

/** A browser's type, which is not loaded here. */
type Document = ConstructorParameters<typeof Readability>[0]

/** Both modify the document, so each gets its own. */
const openDocument = (html: string): Document => (parseHTML(html) as { readonly document: Document }).document

/** linkedom takes the first element for the root, whatever it is. */
function toWholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

/**
 * The answer, or null if it takes longer or throws. Its console output may hold words of the page, and is suppressed.
 */
function runWithin<Answer>(milliseconds: number, work: () => Answer): Answer | null {
  const { log, warn, error } = console
  const holder = globalThis as { [WORK]?: () => Answer }
  holder[WORK] = work
  try {
    Object.assign(console, { log: ignore, warn: ignore, error: ignore })
    return CALL.runInThisContext({ timeout: milliseconds }) as Answer
  } catch {
    return null
  } finally {
    delete holder[WORK]
    Object.assign(console, { log, warn, error })
  }
}

/** Node can interrupt a script that takes too long, with everything it calls. */
const WORK = 'dixitLibraryWork'
const CALL = new Script(`globalThis.${WORK}()`)

const ignore = (): void => {}
