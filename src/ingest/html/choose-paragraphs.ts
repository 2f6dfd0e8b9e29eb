// Decides which of a page's paragraphs are the article, by its elements alone.

import { countWords, type Block, type PageRegions, type Region } from './block.ts'
import { isFurnitureLine, isLinks } from './furniture.ts'

/**
 * For each block, whether it is part of the article: those in the smallest `<article>` with more than half of the
 * words, so that teasers for other articles beside it are left out; all blocks if there is no such element. Leaves out
 * forms, unless one holds half of the words: some sites wrap the whole page in a form. Also leaves out what the page
 * itself marks as something else, and lines that are on every page of a site ("Advertisement", "Read more: …"); but
 * never everything.
 */
export function chooseParagraphs(blocks: readonly Block[], regions: PageRegions): readonly boolean[] {
  const chosen = chooseByElements(blocks, regions)
  const withoutFurniture = leaveOutFurniture(blocks, chosen, regions.furniture)
  const cleaned = leaveOutLinks(
    blocks,
    withoutFurniture.map((isKept, at) => isKept && !isFurnitureLine(blocks[at]!.text)),
    0.15,
  )
  return cleaned.includes(true) ? cleaned : chosen
}

/** The same choice without the blocks that are mostly links, if together they have at most this share of the words. */
export function leaveOutLinks(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  greatestShare: number,
): readonly boolean[] {
  const all = addUp(blocks.map(({ text }, at) => (chosen[at] ? countWords(text) : 0))).at(-1)!
  const areLinks = blocks.map((block, at) => chosen[at] === true && isLinks(block))
  const links = addUp(blocks.map(({ text }, at) => (areLinks[at] ? countWords(text) : 0))).at(-1)!
  return links < all * greatestShare ? chosen.map((isKept, at) => isKept && !areLinks[at]) : chosen
}

/** The same choice without furniture, unless that has too great a share of the words. */
export function leaveOutFurniture(
  blocks: readonly Block[],
  chosen: readonly boolean[],
  furniture: PageRegions['furniture'],
): readonly boolean[] {
  const words = addUp(blocks.map(({ text }, at) => (chosen[at] ? countWords(text) : 0)))
  const isFurniture = markRegions(
    blocks.length,
    furniture.filter((region) => lengthOf(region, words) < region.share * words.at(-1)!),
  )
  return chosen.map((isKept, at) => isKept && !isFurniture[at])
}

function chooseByElements(blocks: readonly Block[], { articles, forms }: PageRegions): readonly boolean[] {
  const whole: Region = { start: 0, end: blocks.length }
  const pageLengths = addUp(blocks.map(({ text }) => text.length))
  const half = lengthOf(whole, pageLengths) / 2
  const inForm = markRegions(
    blocks.length,
    forms.filter((form) => lengthOf(form, pageLengths) < half),
  )

  const lengths = addUp(blocks.map(({ text }, at) => (inForm[at] ? 0 : text.length)))
  let chosen = whole
  for (const article of articles) {
    const length = lengthOf(article, lengths)
    if (length > lengthOf(whole, lengths) / 2 && length < lengthOf(chosen, lengths)) chosen = article
  }
  return blocks.map((_, at) => at >= chosen.start && at < chosen.end && !inForm[at])
}

/** Running totals starting with 0, so one more than there are numbers. */
function addUp(numbers: readonly number[]): readonly number[] {
  const totals = [0]
  for (const number of numbers) totals.push(totals[totals.length - 1]! + number)
  return totals
}

function lengthOf(region: Region, totals: readonly number[]): number {
  return totals[region.end]! - totals[region.start]!
}

/** For each of `count` positions, 1 if it lies in one of the regions. Takes the same time however they nest. */
function markRegions(count: number, regions: readonly Region[]): Uint8Array {
  const changes = new Int32Array(count + 1)
  for (const { start, end } of regions) {
    changes[start]!++
    changes[end]!--
  }
  let open = 0
  return Uint8Array.from({ length: count }, (_, at) => ((open += changes[at]!) > 0 ? 1 : 0))
}
