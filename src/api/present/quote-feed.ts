// Quotes as a feed for feed readers: Atom, RFC 4287.

import type { StoredQuote } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'

export interface QuoteFeed {
  readonly title: string
  /** The service's address as its clients know it, without a trailing slash: "https://dixit.example". */
  readonly base: string
  /**
   * Addresses of the same search, path and query: this feed, its first and next page, and the search page of the desk.
   */
  readonly self: string
  readonly first: string
  readonly next: string | null
  readonly page: string
  /** Each with the time of its last change, ISO 8601. */
  readonly entries: readonly { readonly quote: StoredQuote; readonly updatedAt: string }[]
}

/** The most words in a title, in UTF-16 code units. */
const LONGEST_TITLE = 160

/**
 * A valid document whatever the texts contain: characters that XML doesn't allow become U+FFFD. The same quotes always
 * give the same document.
 */
export function writeQuoteFeed({ title, base, self, first, next, page, entries }: QuoteFeed): string {
  // A feed without entries was never updated.
  const updated = entries.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), NEVER)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', base + first),
    element('title', inOneLine(title)),
    element('updated', updated),
    link('self', base + self, 'application/atom+xml'),
    link('alternate', base + page, 'text/html'),
    ...(next === null ? [] : [link('next', base + next, 'application/atom+xml')]),
    element('generator', 'Dixit'),
    ...entries.map(({ quote, updatedAt }) => writeEntry(quote, updatedAt, base)),
    '</feed>',
    '',
  ].join('\n')
}

const NEVER = '1970-01-01T00:00:00.000Z'

function writeEntry(quote: StoredQuote, updatedAt: string, base: string): string {
  const { id, speakers, article, type } = quote
  const words = quotedWords(quote.partTexts)
  const names = speakers.map(({ name }) => name).join(', ') || 'Unknown'
  const authors = speakers.length > 0 ? speakers : [{ name: 'Unknown', id: null }]
  return [
    '<entry>',
    element('id', `urn:uuid:${id}`),
    element('title', shorten(inOneLine(`${names}: ${words}`))),
    element('updated', updatedAt),
    ...(article.publishedAt === null ? [] : [element('published', article.publishedAt)]),
    ...authors.map(({ id, name }) => {
      const uri = id === null ? '' : element('uri', `${base}/people/${encodeURIComponent(id)}`)
      return `<author>${element('name', inOneLine(name))}${uri}</author>`
    }),
    link('alternate', `${base}/quotes/${encodeURIComponent(id)}`, 'text/html'),
    ...(article.url !== null && URL.canParse(article.url) ? [link('via', new URL(article.url).href)] : []),
    `<category term="${type}"/>`,
    `<content type="text">${escapeXml([words, `— ${attributionOf(quote)}`].join('\n\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

/** Ann Lee, mayor · The Daily · Bridge to open */
function attributionOf({ speakers, article }: StoredQuote): string {
  const names = speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ')
  return [names || 'Unknown', article.outlet, article.title].filter((one) => one !== null).join(' · ')
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (relation: string, address: string, type?: string): string =>
  `<link rel="${relation}" href="${escapeXml(address)}"${type === undefined ? '' : ` type="${type}"`}/>`

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** Cut at a word boundary, if there is one. */
function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  const start = text.slice(0, LONGEST_TITLE)
  return `${start.replace(/\s+\S*$/u, '')} …`
}

/** For text and attribute values. A literal carriage return would be read as a line feed. */
const escapeXml = (text: string): string =>
  text.replaceAll(NO_XML, '\ufffd').replaceAll(/[&<>"'\r]/g, (sign) => `&#${sign.codePointAt(0)};`)

/** XML 1.0, production 2: excludes other control characters, surrogate halves, and the plane's last two code points. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
