// Reads the article out of a web page: its words in paragraphs, without what
// surrounds them.

import { BLOCK_ELEMENTS, PREFORMATTED_ELEMENTS } from './elements.ts'
import { readElements, type Element, type ElementListener } from './element-reader.ts'
import { countWords, type Block, type PageRegions, type Region } from './block.ts'
import { chooseParagraphs } from './choose-paragraphs.ts'
import { countVotes } from './count-votes.ts'
import { isBoilerplate, isUnread, mayBeDropped } from './dropped-elements.ts'
import { findUnclosed } from './find-unclosed.ts'
import { furnitureShare } from './furniture.ts'
import { isFootnoteMark } from './is-footnote-mark.ts'
import type { LibraryReading } from './library-readings.ts'
import { markQuotations } from './mark-quotations.ts'
import { readPageMetadata, type PageMetadata } from './page-metadata.ts'
import { TextBuilder } from './text-builder.ts'

export interface HtmlArticle extends Omit<PageMetadata, 'documentTitle'> {
  /** Paragraphs separated by a blank line; empty if the page has no words. Well-formed, without NUL. */
  readonly text: string
  /** From Open Graph or JSON-LD, otherwise the first `h1`, otherwise the `title` element. */
  readonly title: string | null
}

/**
 * Reads a page or a fragment of one. Scripts, styles, navigation, page headers and footers, forms and hidden elements
 * are dropped; blocks become paragraphs, and `<br>` a line break; `<q>` gets its quotation marks; table cells are
 * separated by tabs, and rows go on lines of their own; entities are decoded. The page's elements decide which of the
 * paragraphs are the article, together with the `readings` of libraries, if there are any.
 *
 * Never throws: any string gives an article, in time proportional to its length.
 */
export function readHtml(html: string, readings: readonly LibraryReading[] | null = null): HtmlArticle {
  const page = readWholePage(html)
  const { blocks, regions } = page
  const chosen = readings === null ? chooseParagraphs(blocks, regions) : countVotes(blocks, regions, readings)
  const paragraphs = markQuotations(blocks.filter((_, at) => chosen[at]))
  const { documentTitle, ...metadata } = readPageMetadata(html)
  return {
    text: paragraphs.join('\n\n').toWellFormed(),
    ...metadata,
    title: metadata.title ?? (tidyTitle(page.headline) || documentTitle),
  }
}

/**
 * What a page shows around an article is read only if there is nothing else: no page with words ends up without a text.
 */
function readWholePage(html: string): PageReader {
  const unclosed = findUnclosed(html, mayBeDropped)
  const read = (readsAll: boolean): PageReader => {
    const page = new PageReader(unclosed, readsAll)
    readElements(html, page)
    page.finish()
    return page
  }
  const page = read(false)
  return page.paragraphs.length > 0 ? page : read(true)
}

class PageReader implements ElementListener {
  headline = ''
  readonly regions = {
    articles: [] as Region[],
    forms: [] as Region[],
    furniture: [] as (Region & { readonly share: number })[],
    quotations: [] as Region[],
  } satisfies PageRegions

  /** Indexes of elements that would be left out if the page said where they end. */
  readonly #unclosed: ReadonlySet<number>
  readonly #readsAll: boolean
  /** The index of the element that is opening. */
  #count = -1
  readonly #builder = new TextBuilder()
  /** The outermost element that is being dropped with everything in it. */
  #dropped: Element | null = null
  /** Regions whose element is still open. */
  readonly #starts = new Map<Element, number>()
  #titleElement: Element | null = null
  #articleCount = 0
  #preformattedCount = 0
  #blockquoteCount = 0
  #quoteDepth = 0
  #linkDepth = 0
  /** For each paragraph, how many of its words are in links. */
  readonly #linkWords: number[] = []
  /** For each paragraph, whether it is in a block quotation. */
  readonly #quoted: boolean[] = []
  /** The element that says whom the preceding block quotation quotes. */
  #signature: Element | null = null
  /** The figures that contain a block quotation. */
  readonly #figures: { readonly element: Element; hasQuotation: boolean }[] = []
  /** The words of a `<sup>`, until it is clear whether they are a footnote mark. */
  #raised: { readonly element: Element; words: string } | null = null

  constructor(unclosed: ReadonlySet<number>, readsAll: boolean) {
    this.#unclosed = unclosed
    this.#readsAll = readsAll
  }

  get paragraphs(): readonly string[] {
    return this.#builder.paragraphs
  }

  get blocks(): readonly Block[] {
    return this.paragraphs.map((text, at) => ({
      text,
      linkWords: this.#linkWords[at] ?? 0,
      isQuoted: this.#quoted[at] ?? false,
    }))
  }

  open(element: Element): void {
    this.#count += 1
    if (this.#dropped !== null) return
    const { name } = element
    if (BLOCK_ELEMENTS.has(name)) this.#openBlock(name)
    if (this.#isDropped(element)) {
      this.#dropped = element
      return
    }
    if (name === 'title') this.#titleElement ??= element
    if (name === 'br') this.#builder.breakLine(this.#preformattedCount > 0)
    if (name === 'blockquote') this.#blockquoteCount++
    if (name === 'sup') this.#raised ??= { element, words: '' }
    this.#openSignature(element)
    if (PREFORMATTED_ELEMENTS.has(name)) this.#preformattedCount++
    if (name === 'q') this.text(this.#quoteDepth++ % 2 === 0 ? '“' : '‘')
    if (name === 'a') this.#linkDepth++
    if (isRegion(element)) this.#openRegion(element)
  }

  close(element: Element): void {
    if (this.#dropped !== null) {
      if (this.#dropped === element) this.#dropped = null
      return
    }
    const { name } = element
    if (this.#titleElement === element) this.#titleElement = null
    if (name === 'a') this.#linkDepth--
    if (name === 'q') this.text(--this.#quoteDepth % 2 === 0 ? '”' : '’')
    if (name === 'blockquote') this.#blockquoteCount--
    if (this.#raised?.element === element) this.#addRaised(this.#raised.words)
    this.#closeSignature(element)
    if (PREFORMATTED_ELEMENTS.has(name)) this.#preformattedCount--
    if (BLOCK_ELEMENTS.has(name) && !TABLE_PARTS.has(name)) this.#builder.endParagraph()
    this.#closeRegion(element)
  }

  text(text: string): void {
    if (this.#dropped !== null) return
    if (this.#titleElement !== null) return
    if (this.#raised !== null) this.#raised.words += text
    else this.#addText(text)
  }

  /** Ends the last paragraph if no element did. */
  finish(): void {
    this.#builder.endParagraph()
  }

  #openBlock(name: string): void {
    if (name === 'tr') this.#builder.startRow()
    else if (name === 'td' || name === 'th') this.#builder.startCell()
    else if (!TABLE_PARTS.has(name)) this.#builder.endParagraph()
  }

  #addText(text: string): void {
    const at = this.paragraphs.length
    if (this.#linkDepth > 0) this.#linkWords[at] = (this.#linkWords[at] ?? 0) + countWords(text)
    if (text.trim() !== '' && (this.#blockquoteCount > 0 || this.#signature !== null)) {
      this.#quoted[at] = true
      if (this.#signature !== null && this.#builder.unfinished === '' && !/^\s*[—–-]/u.test(text))
        this.#builder.addText('— ', false)
    }
    this.#builder.addText(text, this.#preformattedCount > 0)
  }

  #addRaised(words: string): void {
    this.#raised = null
    if (!isFootnoteMark(words, this.#builder.unfinished)) this.text(words)
  }

  /** `<footer>` and `<cite>` at the end of a block quotation, and the caption of a figure with one. */
  #openSignature(element: Element): void {
    const { name } = element
    if (name === 'figure') this.#figures.push({ element, hasQuotation: false })
    const figure = this.#figures.at(-1)
    if (name === 'blockquote' && figure !== undefined) figure.hasQuotation = true
    if (this.#signature !== null) return
    const isSignature =
      name === 'figcaption'
        ? figure?.hasQuotation === true
        : this.#blockquoteCount > 0 && (name === 'footer' || (name === 'cite' && mayEnd(this.#builder.unfinished)))
    if (!isSignature) return
    this.#builder.endParagraph()
    this.#signature = element
  }

  #closeSignature(element: Element): void {
    if (element.name === 'figure') this.#figures.pop()
    if (element !== this.#signature) return
    this.#builder.endParagraph()
    this.#signature = null
  }

  #openRegion(element: Element): void {
    this.#builder.endParagraph()
    this.#starts.set(element, this.paragraphs.length)
    if (isArticle(element)) this.#articleCount++
  }

  #closeRegion(element: Element): void {
    const start = this.#starts.get(element)
    if (start === undefined) return
    this.#builder.endParagraph()
    this.#starts.delete(element)
    const region = { start, end: this.paragraphs.length }
    if (isArticle(element)) {
      this.#articleCount--
      this.regions.articles.push(region)
    }
    if (element.name === 'form') this.regions.forms.push(region)
    if (QUOTATIONS.has(element.name)) this.regions.quotations.push(region)
    const share = furnitureShare(element)
    if (share > 0) this.regions.furniture.push({ ...region, share })
    if (element.name === 'h1' && this.headline === '') {
      this.headline = this.paragraphs.slice(region.start, region.end).join(' ')
    }
  }

  #isDropped(element: Element): boolean {
    // Its end is unknown: it would take the rest of the page with it.
    if (this.#unclosed.has(this.#count)) return false
    if (isUnread(element)) return true
    if (this.#readsAll) return false
    if (isBoilerplate(element)) return true
    // The header of an article is its headline and byline; a page's is boilerplate.
    if (element.name === 'header') return this.#articleCount === 0
    // In a block quotation the footer says whom it quotes.
    return element.name === 'footer' && this.#blockquoteCount === 0
  }
}

/** Elements within a table whose edges are tabs and line breaks, not paragraphs. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])

const QUOTATIONS: ReadonlySet<string> = new Set(['blockquote', 'figure'])

function isRegion(element: Element): boolean {
  const { name } = element
  return name === 'form' || name === 'h1' || QUOTATIONS.has(name) || isArticle(element) || furnitureShare(element) > 0
}

/** Whether a paragraph is complete, or just a dash: a title may be cited in the middle of one. */
function mayEnd(paragraph: string): boolean {
  return /^[\s—–-]*$|[.!?…][”"’»)\]]?\s*$/u.test(paragraph)
}

function isArticle({ name, attributes }: Element): boolean {
  if (!BLOCK_ELEMENTS.has(name)) return false
  return (
    name === 'article' ||
    name === 'main' ||
    attributes.get('role') === 'main' ||
    /(?:^|\s)articleBody(?:\s|$)/.test(attributes.get('itemprop') ?? '')
  )
}

function tidyTitle(title: string): string {
  return title.replace(/\s+/g, ' ').replaceAll('\0', '').trim().toWellFormed()
}
