// Decides which of a page's paragraphs are the article.

/** A run of paragraphs by index, `end` outside. */
export interface Region {
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs of the smallest of `articles` that holds more than half of
 * the words, so that the teasers for other articles beside it are left out;
 * all of them where none does. Forms are left out too, unless one holds half
 * of the words: some sites wrap the whole page in a form.
 */
export function chooseParagraphs(
  paragraphs: readonly string[],
  articles: readonly Region[],
  forms: readonly Region[],
): readonly string[] {
  const pageLengths = addUp(paragraphs.map((paragraph) => paragraph.length))
  const half = lengthOf({ start: 0, end: paragraphs.length }, pageLengths) / 2
  const inForm = markRegions(
    paragraphs.length,
    forms.filter((form) => lengthOf(form, pageLengths) < half),
  )

  const lengths = addUp(paragraphs.map((paragraph, at) => (inForm[at] ? 0 : paragraph.length)))
  const whole: Region = { start: 0, end: paragraphs.length }
  let chosen = whole
  for (const article of articles) {
    const length = lengthOf(article, lengths)
    if (length > lengthOf(whole, lengths) / 2 && length < lengthOf(chosen, lengths)) chosen = article
  }
  return paragraphs.slice(chosen.start, chosen.end).filter((_, at) => !inForm[chosen.start + at])
}

/** Running totals, beginning with 0: one more than there are numbers. */
function addUp(numbers: readonly number[]): readonly number[] {
  const totals = [0]
  for (const number of numbers) totals.push(totals[totals.length - 1]! + number)
  return totals
}

function lengthOf(region: Region, totals: readonly number[]): number {
  return totals[region.end]! - totals[region.start]!
}

/** For each of `count` places, 1 when it lies in one of the regions. Takes the same time however they nest. */
function markRegions(count: number, regions: readonly Region[]): Uint8Array {
  const changes = new Int32Array(count + 1)
  for (const { start, end } of regions) {
    changes[start]!++
    changes[end]!--
  }
  let open = 0
  return Uint8Array.from({ length: count }, (_, at) => ((open += changes[at]!) > 0 ? 1 : 0))
}
