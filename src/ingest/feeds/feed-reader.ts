// The elements of a feed, RSS of any version or Atom (RFC 4287), as its XML
// arrives.
//
// No external entities or DTDs: htmlparser2 knows numeric character references
// and the five entities of XML, and ignores the document type.

import { Parser } from 'htmlparser2'
import { Problem } from '../../api/problems.ts'

export interface FeedElement {
  /** Its words; HTML if it contained unescaped markup, like Atom's xhtml. */
  readonly text: string
  readonly hasMarkup: boolean
  /** By lowercase name. */
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of an item, or of the feed itself, by their path: "title", "content:encoded", "author/name". */
export type FeedElements = ReadonlyMap<string, readonly FeedElement[]>

interface OpenElement {
  readonly path: string
  readonly depth: number
  readonly attributes: Readonly<Record<string, string>>
  text: string
  hasMarkup: boolean
}

/** Reads a feed piece by piece, never holding more than one item. */
export class FeedReader {
  readonly #longest: number
  readonly #parser: Parser
  readonly #feed = new Map<string, FeedElement[]>()
  /** The names of the open elements, outermost first. */
  readonly #open: string[] = []
  #items: (FeedElements | null)[] = []
  #item: Map<string, FeedElement[]> | null = null
  #itemDepth = 0
  /** Counts the words and the markup of the item. */
  #length = 0
  #element: OpenElement | null = null
  #isAtEnd = false

  /** `longest`: of an item, in UTF-16 code units. */
  constructor(longest: number) {
    this.#longest = longest
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#openElement(name.toLowerCase(), attributes),
        ontext: (text) => this.#addText(text),
        onclosetag: () => this.#closeElement(),
      },
      { xmlMode: true },
    )
  }

  /** The feed's own elements read so far. */
  get feed(): FeedElements {
    return this.#feed
  }

  /**
   * The items that end in this piece, in order; null for one that is too long.
   *
   * @throws Problem if it is not a feed
   */
  read(xml: string): readonly (FeedElements | null)[] {
    this.#parser.write(xml)
    const items = this.#items
    this.#items = []
    return items
  }

  /** @throws Problem if the feed is incomplete */
  end(): void {
    // The parser closes elements that are still open, as if they were complete.
    this.#isAtEnd = true
    this.#parser.end()
    if (this.#feed.size === 0) throw noFeed('is empty')
    if (this.#open.length > 0) throw noFeed(`breaks off within <${this.#open.at(-1)}>`)
  }

  #openElement(name: string, given: Readonly<Record<string, string>>): void {
    const attributes = Object.fromEntries(
      Object.entries(given).map(([attribute, value]) => [attribute.toLowerCase(), value]),
    )
    if (this.#feed.size === 0) {
      if (!ROOTS.has(name)) throw noFeed(`begins with <${name.slice(0, 50)}>`)
      this.#feed.set('', [{ text: '', hasMarkup: false, attributes }])
    }
    this.#open.push(name)
    const depth = this.#open.length
    if (depth > DEEPEST) throw noFeed(`has elements nested more than ${DEEPEST} deep`)
    if (this.#item === null && ITEMS.has(name)) {
      this.#item = new Map([['', [{ text: '', hasMarkup: false, attributes }]]])
      this.#itemDepth = depth
      this.#length = 0
      this.#element = null
      return
    }
    const path = this.#open.slice(this.#item === null ? this.#feedDepth() : this.#itemDepth).join('/')
    if (WANTED.has(path)) this.#element = { path, depth, attributes, text: '', hasMarkup: false }
    else if (this.#element !== null) {
      if (!this.#element.hasMarkup) this.#element.text = escapeMarkup(this.#element.text)
      this.#element.hasMarkup = true
      this.#add(`<${localName(name)}>`)
    }
  }

  #addText(text: string): void {
    if (this.#element !== null) this.#add(this.#element.hasMarkup ? escapeMarkup(text) : text)
  }

  #closeElement(): void {
    if (this.#isAtEnd) return
    const depth = this.#open.length
    const name = this.#open.pop() ?? ''
    if (this.#element !== null && depth > this.#element.depth) this.#add(`</${localName(name)}>`)
    else if (this.#element !== null) {
      const { path, text, hasMarkup, attributes } = this.#element
      const elements = this.#item ?? this.#feed
      elements.set(path, [...(elements.get(path) ?? []), { text, hasMarkup, attributes }].slice(0, MOST_OF_A_KIND))
      this.#element = null
    }
    if (this.#item !== null && depth === this.#itemDepth) {
      this.#items.push(this.#length > this.#longest ? null : this.#item)
      this.#item = null
    }
  }

  #add(words: string): void {
    if (this.#element === null) return
    this.#length += words.length
    // Nobody needs the words of an item that is too long.
    if (this.#length <= this.#longest) this.#element.text += words
  }

  /** In RSS the feed's own elements are inside a <channel>. */
  #feedDepth(): number {
    return this.#open[1] === 'channel' ? 2 : 1
  }
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf'])

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry'])

const WANTED: ReadonlySet<string> = new Set([
  'title',
  'link',
  'guid',
  'id',
  'author',
  'author/name',
  'dc:creator',
  'pubdate',
  'published',
  'dc:date',
  'updated',
  'language',
  'dc:language',
  'source',
  'source/title',
  'category',
  'content:encoded',
  'content',
  'description',
  'summary',
])

/** htmlparser2 takes time quadratic in the depth. */
const DEEPEST = 200

/** An item with a thousand authors is not a real one. */
const MOST_OF_A_KIND = 100

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function noFeed(what: string): Problem {
  return new Problem('invalid-feed', `The feed ${what}.`)
}
