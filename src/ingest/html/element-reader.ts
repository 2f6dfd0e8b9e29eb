// Turns the tags of a page into elements that open and close in order, whatever
// the page forgot to close.
//
// htmlparser2's tokenizer handles characters and entities. Its parser is not
// used: it keeps the open elements in an array that it shifts and searches, so
// its time grows with the square of the nesting. Here every tag costs the same,
// without recursion, so that a million nested elements are read as fast as a
// million siblings.

import { Tokenizer, type QuoteType, type TokenizerCallbacks } from 'htmlparser2'
import { BLOCK_ELEMENTS, IMPLIED_ENDS, RAW_ELEMENTS, VOID_ELEMENTS } from './elements.ts'

export interface Element {
  /** In lowercase. */
  readonly name: string
  /** Values by lowercase name; if an attribute is repeated, the first. */
  readonly attributes: ReadonlyMap<string, string>
}

/** Receives a page's content in order. Each opened element is closed exactly once, as the same object. */
export interface ElementListener {
  open(element: Element): void
  /** `hasEnd`: the page itself says where it ends. */
  close(element: Element, hasEnd: boolean): void
  text(text: string): void
}

/** Reads `html` from start to end, calling the listener. Never throws for any input. */
export function readElements(html: string, listener: ElementListener): void {
  const reader = new ElementReader(html, listener)
  const tokenizer = new Tokenizer({}, reader)
  tokenizer.write(html)
  tokenizer.end()
}

class ElementReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #listener: ElementListener
  /** The open elements, outermost first. */
  readonly #open: Element[] = []
  /** For each name, the positions in `#open` of the elements of that name. */
  readonly #positions = new Map<string, number[]>()
  /** The positions in `#open` of the block elements. */
  readonly #blocks: number[] = []
  /** The positions in `#open` of those that a browser treats as one piece of text. */
  readonly #raw: number[] = []
  #name = ''
  #attributes = new Map<string, string>()
  #attributeName = ''
  #attributeValue: string[] = []

  constructor(html: string, listener: ElementListener) {
    this.#html = html
    this.#listener = listener
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#html.slice(start, end).toLowerCase()
    this.#attributeValue = []
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue.push(this.#html.slice(start, end))
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue.push(String.fromCodePoint(codePoint))
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (!this.#attributes.has(this.#attributeName)) {
      this.#attributes.set(this.#attributeName, this.#attributeValue.join(''))
    }
  }

  onopentagend(_end: number): void {
    this.#openElement(this.#name, this.#attributes)
  }

  /** Outside SVG and MathML the slash in `<div/>` means nothing. */
  onselfclosingtag(_end: number): void {
    const foreign = this.isInForeignContext()
    this.#openElement(this.#name, this.#attributes)
    if (foreign && !VOID_ELEMENTS.has(this.#name)) this.#closeDownTo(this.#open.length - 1, true)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    const position = this.#positions.get(name)?.at(-1)
    if (position === undefined) {
      // Browsers turn these two end tags into an element, and ignore others.
      if (name === 'br' || name === 'p') this.#openElement(name, new Map())
      if (name === 'p') this.#closeDownTo(this.#open.length - 1, true)
      return
    }
    if (RAW_ELEMENTS.has(name) || !this.#crossesElement(name, position)) this.#closeDownTo(position, true)
  }

  ontext(start: number, end: number): void {
    this.#listener.text(this.#html.slice(start, end))
  }

  ontextentity(codePoint: number, _end: number): void {
    this.#listener.text(String.fromCodePoint(codePoint))
  }

  onend(): void {
    this.#closeDownTo(0)
  }

  isInForeignContext(): boolean {
    return ['svg', 'math'].some((name) => (this.#positions.get(name)?.length ?? 0) > 0)
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #openElement(name: string, attributes: ReadonlyMap<string, string>): void {
    const isBlock = BLOCK_ELEMENTS.has(name)
    if (isBlock) this.#endWhatItEnds(name)
    const element: Element = { name, attributes }
    this.#listener.open(element)
    if (VOID_ELEMENTS.has(name)) {
      this.#listener.close(element, true)
      return
    }
    const position = this.#open.push(element) - 1
    const positions = this.#positions.get(name)
    if (positions) positions.push(position)
    else this.#positions.set(name, [position])
    if (isBlock) this.#blocks.push(position)
    if (RAW_ELEMENTS.has(name)) this.#raw.push(position)
  }

  /**
   * A stray </b> within an article does not end the article, nor does a </div> within <noscript> end an element around
   * it.
   */
  #crossesElement(name: string, position: number): boolean {
    if (this.#raw.length > 0 && position < this.#raw.at(-1)!) return true
    return !BLOCK_ELEMENTS.has(name) && position < (this.#blocks.at(-1) ?? -1)
  }

  #endWhatItEnds(name: string): void {
    const ended = IMPLIED_ENDS.get(name)
    for (;;) {
      const position = this.#blocks.at(-1)
      if (position === undefined || position < (this.#raw.at(-1) ?? -1)) return
      const innermost = this.#open[position]!.name
      if (innermost !== 'p' && !ended?.has(innermost)) return
      this.#closeDownTo(position)
    }
  }

  /**
   * Closes the open elements from the innermost to the one at `position`, inclusive; the latter by its own end tag if
   * `hasEnd`.
   */
  #closeDownTo(position: number, hasEnd = false): void {
    while (this.#open.length > position) {
      const element = this.#open.pop()!
      this.#positions.get(element.name)!.pop()
      if (this.#blocks.at(-1) === this.#open.length) this.#blocks.pop()
      if (this.#raw.at(-1) === this.#open.length) this.#raw.pop()
      this.#listener.close(element, hasEnd && this.#open.length === position)
    }
  }
}
