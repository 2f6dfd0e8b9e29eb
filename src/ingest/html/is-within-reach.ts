import { Parser } from 'htmlparser2'

/** How deeply elements may nest. None of 1,120 real pages went deeper than 42. */
const DEEPEST = 100
/** None of 1,120 real pages had more than 10,110. */
const MOST_ELEMENTS = 12_000

/**
 * Whether a page can be given to the libraries that choose its article: both take time that grows at least with the
 * square of the depth, so that some 20 kB of nested `<div>` would keep them busy for minutes. Counts elements as their
 * parser does, which closes fewer implicitly than a browser.
 */
export function isWithinReach(html: string): boolean {
  let [depth, elements] = [0, 0]
  let isWithin = true
  const parser = new Parser({
    onopentag() {
      depth += 1
      elements += 1
      if (depth > DEEPEST || elements > MOST_ELEMENTS) {
        isWithin = false
        // Skips the rest.
        parser.pause()
      }
    },
    onclosetag() {
      depth -= 1
    },
  })
  for (let start = 0; start < html.length && isWithin; start += STEP) parser.write(html.slice(start, start + STEP))
  return isWithin
}

/** In UTF-16 code units: how much is read at most after the limit is passed. */
const STEP = 65_536
