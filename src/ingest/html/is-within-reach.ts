import { Parser } from 'htmlparser2'

/** Elements within one another. Of 1,120 real pages none went deeper than 42. */
const DEEPEST = 100
/** Of 1,120 real pages none had more than 10,110. */
const MOST_ELEMENTS = 12_000

/**
 * Whether libraries that choose a page's article can be given it: both take
 * time that grows at least with the square of the depth, so that some 20 kB of
 * nested `<div>` would keep them busy for minutes. Counted as the parser below
 * them does, which closes less by itself than a browser.
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
        // Nothing of the rest is read.
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

/** In UTF-16 code units: what is read after the limit is passed is at most so much. */
const STEP = 65_536
