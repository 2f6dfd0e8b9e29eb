// Decides by vote which of a page's blocks are the article. None of the voters is
// right often enough on its own: one takes the cookie notice for the article,
// another loses a list, the page's own elements let teasers in. Two of three are
// rarely wrong together.

import type { Block, PageRegions } from './block.ts'
import { chooseParagraphs, leaveOutFurniture, leaveOutLinks } from './choose-paragraphs.ts'
import { isFurnitureLine, isLinks, NOTICE_SHARE } from './furniture.ts'
import { splitWords } from './read-words.ts'
import type { LibraryReading } from './library-readings.ts'

/**
 * For each block, whether it is part of the article: if at least two of the page's own elements and the libraries say
 * so; a library's blocks are recognized by their words. Block quotations and figures are kept or dropped whole:
 * libraries leave out the footer that says who is quoted.
 */
export function countVotes(
  blocks: readonly Block[],
  regions: PageRegions,
  readings: readonly LibraryReading[],
): readonly boolean[] {
  const byElements = chooseParagraphs(blocks, regions)
  const findings = readings.map(makeFinder)
  const words = blocks.map(({ text }) => splitWords(text))
  const elected = byElements.map((isChosen, at) => {
    const votes = findings.filter((finds) => finds(words[at]!)).length + (isChosen && !isLinks(blocks[at]!) ? 1 : 0)
    return votes >= NEEDED && !isFurnitureLine(blocks[at]!.text)
  })
  const notices = regions.furniture.filter(({ share }) => share === NOTICE_SHARE)
  const cleaned = leaveOutLinks(blocks, leaveOutFurniture(blocks, elected, notices), 0.1)
  const kept = keepWhole(cleaned, regions)
  return kept.includes(true) ? kept : byElements
}

const NEEDED = 2

function keepWhole(chosen: readonly boolean[], { quotations }: PageRegions): readonly boolean[] {
  const kept = [...chosen]
  // Inner ones come first, since they close first.
  for (const { start, end } of quotations) {
    if (chosen.slice(start, end).includes(true)) kept.fill(true, start, end)
  }
  return kept
}

/** Whether a reading contains a block: at least half of its runs of five words, or all of it if it is short. */
function makeFinder(reading: LibraryReading): (words: readonly string[]) => boolean {
  const all = ` ${reading.join(' ')} `
  const runs = new Set(runsOf(reading))
  return (words) => {
    if (words.length === 0) return false
    if (words.length < SHORT) return all.includes(` ${words.join(' ')} `)
    const own = runsOf(words)
    return own.filter((run) => runs.has(run)).length * 2 >= own.length
  }
}

const SHORT = 8
const RUN = 5

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
