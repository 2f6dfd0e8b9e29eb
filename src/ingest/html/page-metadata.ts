// What a page says about its article: in JSON-LD (https://schema.org/Article), in
// meta elements (Open Graph and others), in links, and in the elements that themes
// use for author and date; in that order. A wrong name is worse than none:
// anything that is not a name or a date is skipped.

import { readPublicationDate } from '../../api/read-instant.ts'
import { readElements, type Element, type ElementListener } from './element-reader.ts'
import { findArticleObject, type ArticleObject } from './json-ld.ts'

/** Each is null if the page doesn't say. */
export interface PageMetadata {
  /** From Open Graph. */
  readonly title: string | null
  /** From the `title` element, often with the name of the site. */
  readonly documentTitle: string | null
  /** The byline, without "By". */
  readonly author: string | null
  /** A timestamp in UTC. */
  readonly publishedAt: string | null
  readonly outlet: string | null
  /** The page's address according to itself. */
  readonly canonicalUrl: string | null
  /** ISO 639-1 code ("en"). */
  readonly language: string | null
}

/** Never throws, and takes time proportional to the length. */
export function readPageMetadata(html: string): PageMetadata {
  const page = new MetadataReader()
  readElements(html, page)
  const article = findArticleObject(page.scripts)
  const outlet = firstOf([page.meta.get('og:site_name'), article.publisher], readOutlet)
  return {
    title: firstOf([page.meta.get('og:title'), article.headline], readLine),
    documentTitle: readLine(page.documentTitle),
    author: firstOf([...authorsOf(article, outlet), ...page.valuesOf(AUTHOR_NAMES), page.authorElement], (text) =>
      readAuthor(text, outlet),
    ),
    publishedAt: firstOf([article.datePublished, ...page.valuesOf(DATE_NAMES), page.dateElement], readPublicationDate),
    outlet,
    canonicalUrl: firstOf([page.canonicalLink, page.meta.get('og:url')], readAddress),
    language: firstOf(
      [article.inLanguage, page.languageTag, page.meta.get('content-language'), page.meta.get('og:locale')],
      readLanguage,
    ),
  }
}

const AUTHOR_NAMES = 'author article:author dc.creator dcterms.creator byl parsely-author sailthru.author'.split(' ')
const DATE_NAMES =
  'article:published_time og:published_time datepublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date'.split(
    ' ',
  )

class MetadataReader implements ElementListener {
  /** The first value of each name, by lowercase name. */
  readonly meta = new Map<string, string>()
  readonly scripts: string[] = []
  documentTitle = ''
  languageTag = ''
  canonicalLink = ''
  /** The date in the first element that is marked as the publication date. */
  dateElement = ''
  /** The words of the first element that is marked as the author. */
  authorElement = ''
  /** The element whose words are being collected, and their destination. */
  #gathered: { readonly element: Element; readonly into: 'title' | 'script' | 'author' } | null = null
  #pieces: string[] = []

  valuesOf(names: readonly string[]): readonly (string | undefined)[] {
    return names.map((name) => this.meta.get(name))
  }

  open(element: Element): void {
    const { name, attributes } = element
    if (name === 'html' || name === 'body' || name === 'article' || name === 'main') {
      this.languageTag ||= attributes.get('lang') ?? attributes.get('xml:lang') ?? ''
    }
    if (name === 'meta') this.#openMeta(attributes)
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.canonicalLink ||= attributes.get('href') ?? ''
    }
    if (DATE_ELEMENTS.has(name) && isDateElement(attributes)) {
      this.dateElement ||= attributes.get('datetime') ?? attributes.get('title') ?? ''
    }
    if (this.#gathered === null || this.#gathered.into === 'author') this.#gather(element)
  }

  close(element: Element): void {
    if (this.#gathered?.element !== element) return
    const words = this.#pieces.join('')
    if (this.#gathered.into === 'title') this.documentTitle ||= words
    else if (this.#gathered.into === 'script') this.scripts.push(words)
    else this.authorElement ||= words
    this.#gathered = null
    this.#pieces = []
  }

  text(text: string): void {
    if (this.#gathered !== null) this.#pieces.push(text)
  }

  #openMeta(attributes: Element['attributes']): void {
    const content = attributes.get('content') ?? ''
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attributes.get(attribute)?.trim().toLowerCase()
      if (key !== undefined && content.trim() !== '' && !this.meta.has(key)) this.meta.set(key, content)
    }
  }

  /** A script within an author's element takes precedence over it. */
  #gather(element: Element): void {
    const into = this.#placeOf(element)
    if (into === null) return
    this.#gathered = { element, into }
    this.#pieces = []
  }

  #placeOf(element: Element): 'title' | 'script' | 'author' | null {
    const { name, attributes } = element
    if (name === 'script')
      return attributes.get('type')?.trim().toLowerCase() === 'application/ld+json' ? 'script' : null
    if (name === 'title') return this.documentTitle.trim() === '' ? 'title' : null
    return this.authorElement.trim() === '' && isAuthorElement(element) ? 'author' : null
  }
}

const DATE_ELEMENTS: ReadonlySet<string> = new Set(['time', 'abbr', 'span'])

const isDateElement = (attributes: Element['attributes']): boolean =>
  attributes.get('itemprop') === 'datePublished' ||
  attributes.has('pubdate') ||
  /(?:^|\s)(?:published|entry-date|post-date|dt-published)(?:\s|$)/i.test(attributes.get('class') ?? '')

const isAuthorElement = ({ name, attributes }: Element): boolean =>
  name !== 'meta' &&
  name !== 'link' &&
  (/(?:^|\s)author(?:\s|$)/i.test(`${attributes.get('rel') ?? ''} ${attributes.get('itemprop') ?? ''}`) ||
    /(?:^|\s)(?:byline|byline-name|author-name|p-author)(?:\s|$)/i.test(attributes.get('class') ?? ''))

/** The first value that can be read. */
function firstOf(given: readonly (string | undefined)[], read: (text: string) => string | null): string | null {
  for (const text of given) {
    const found = text === undefined ? null : read(text)
    if (found !== null) return found
  }
  return null
}

function authorsOf({ authors }: ArticleObject, outlet: string | null): readonly string[] {
  const names = authors.flatMap((name) => readAuthor(name, outlet) ?? [])
  return names.length === 0 ? [] : [[...new Set(names)].join(', ')]
}

/** As one line, no longer than a title may be. */
function readLine(text: string): string | null {
  const line = text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .toWellFormed()
  return line === '' || line.length > 1000 ? null : line
}

function readOutlet(text: string): string | null {
  const name = readLine(text)
  return name === null || name.length > 100 || /^https?:/i.test(name) ? null : name
}

function readAuthor(text: string, outlet: string | null): string | null {
  const name = readLine(text)
    ?.replace(
      /^(?:(?:written |posted |view all posts |more from )?by|von|par|por|door|autor(?:in)?|auteur|text)\b(?:\s*:)?\s+/i,
      '',
    )
    .replace(/[\s,|–-]+$/, '')
  if (name === undefined || name === '' || name.length > 100) return null
  if (/https?:|www\.|@|\d{3}/i.test(name) || !/\p{L}/u.test(name) || NO_AUTHOR.test(name)) return null
  // Rejects an outlet, "Holm Post GmbH, Holm", and account names, "redaktion_7".
  const isOutlet = outlet !== null && name.toLowerCase().includes(outlet.toLowerCase())
  return isOutlet || (/[\d_]/.test(name) && !name.includes(' ')) ? null : name
}

const NO_AUTHOR =
  /^(?:the )?(?:admin(?:istrator)?|editor(?:s|ial)?|redaktion|staff|news(?:room| desk)?|webmaster|web ?desk|guest|unknown|anonymous|author|online|rédaction|redacción)$/i

/** Not a site's home page, which pages name by mistake. */
function readAddress(text: string): string | null {
  const address = text.trim()
  if (address.length > 2048 || !/^https?:\/\/\S+$/i.test(address) || !address.isWellFormed()) return null
  if (!URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === '' ? null : address
}

/** The primary subtag of a BCP 47 tag ("en-GB", "en_GB"), if it is an ISO 639-1 code. */
function readLanguage(tag: string): string | null {
  return /^\s*([a-z]{2})(?:[-_,\s]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null
}
