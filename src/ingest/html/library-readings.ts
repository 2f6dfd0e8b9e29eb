// Pages as other libraries read them: which words they take for the article,
// and what they say about it. Their HTML is not used. Both leave out words that
// matter here (the `<footer>` that says whom a block quotation quotes; one of
// them a list of quotations), so that they only have a vote.
//
// What they cost: some 80 ms for a page, both together. Only a worker may
// import this file.

import { Script } from 'node:vm'
import { Readability } from '@mozilla/readability'
import DefuddleClass from 'defuddle'
import { parseHTML } from 'linkedom'
import { isWithinReach } from './is-within-reach.ts'
import { readWords } from './read-words.ts'

/** The words that one library takes for the article, in the page's order; none where it finds no article. */
export type LibraryReading = readonly string[]

/**
 * What Readability and defuddle take for the article, each once. Null where
 * they are not asked, since the page is deeper or larger than they can take,
 * where one of them fails, and where both take longer than `milliseconds`.
 */
export function readWithLibraries(html: string, milliseconds = PATIENCE): readonly LibraryReading[] | null {
  if (!isWithinReach(html)) return null
  return runWithin(milliseconds, () => {
    const page = toWholePage(html)
    const readable = new Readability(openDocument(page)).parse()
    // Its other way of reading, parseAsync, asks foreign hosts for some pages.
    const defuddled = new Defuddle(openDocument(page)).parse()
    return [readWords(readable?.content ?? ''), readWords(defuddled.content)]
  })
}

/** Milliseconds. Within reach the slowest page found takes both together 2.6 seconds. */
const PATIENCE = 3000

/** Its types are those of a module that is loaded in another way. */
const Defuddle = DefuddleClass as unknown as new (document: Document) => { parse(): { readonly content: string } }

/** A browser's, whose types are not loaded. */
type Document = ConstructorParameters<typeof Readability>[0]

/** Both change the document that they read: each gets one of its own. */
const openDocument = (html: string): Document => (parseHTML(html) as { readonly document: Document }).document

/** linkedom takes the first element for the root, whatever it is. */
function toWholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

/** The answer, or null when it takes longer or throws. What it writes to the console may hold words of the page, and is left out. */
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

/** Node stops a script that takes too long, and with it all that it calls. */
const WORK = 'dixitLibraryWork'
const CALL = new Script(`globalThis.${WORK}()`)

const ignore = (): void => {}
