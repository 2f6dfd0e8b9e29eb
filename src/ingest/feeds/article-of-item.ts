// A feed item as an article that can be sent.

import { Parser } from 'htmlparser2'
import type { FeedElement, FeedElements } from './feed-reader.ts'

/** In the form of `ArticleRequest`; details that the feed doesn't give are left out. */
export interface FeedArticle {
  readonly text?: string
  readonly html?: string
  readonly title?: string
  readonly language?: string
  readonly url?: string
  readonly outlet?: string
  readonly author?: readonly string[]
  readonly publishedAt?: string
  readonly externalId?: string
}

/**
 * Uses the whole text if the feed has it, otherwise the summary. The outlet is the source that the item names,
 * otherwise the feed.
 */
export function articleOfItem(item: FeedElements, feed: FeedElements): FeedArticle {
  const fields: Readonly<Record<keyof FeedArticle, string | readonly string[] | undefined>> = {
    ...wordsOf(item),
    title: plainWords(first(item, ['title'])),
    language: languageOf(item) ?? languageOf(feed),
    url: addressOf(item, baseOf(item) ?? baseOf(feed)),
    outlet: plainWords(first(item, ['source/title', 'source']) ?? first(feed, ['title'])),
    author: authorsOf(item) ?? authorsOf(feed),
    publishedAt: first(item, ['pubdate', 'published', 'dc:date', 'updated'])?.text.trim(),
    externalId: idOf(item),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The first element with words, among those on any of these paths. */
function first(elements: FeedElements, paths: readonly string[]): FeedElement | undefined {
  return paths.flatMap((path) => elements.get(path) ?? []).find(({ text }) => /\S/.test(text))
}

function wordsOf(item: FeedElements): { readonly text: string | undefined; readonly html: string | undefined } {
  const words = first(item, ['content:encoded', 'content', 'description', 'summary'])
  const isPlain = words !== undefined && !words.hasMarkup && isAtom(item) && !isHtml(words)
  return isPlain ? { text: words.text.trim(), html: undefined } : { text: undefined, html: words?.text }
}

/** Atom requires an <id> in every item; RSS has none. */
const isAtom = (item: FeedElements): boolean => item.has('id')

/** Atom (RFC 4287, 3.1.1 and 4.1.3): without `type` it is plain text. */
const isHtml = ({ attributes: { type = 'text' } }: FeedElement): boolean => /html|xml/i.test(type)

/** For headlines and names: the words of text that may be HTML. */
function plainWords(element: FeedElement | undefined): string | undefined {
  if (element === undefined) return undefined
  const { text } = element
  let words = ''
  const parser = new Parser({ ontext: (piece) => (words += piece) })
  if (/&(?:#?\w+);|<\/?[a-z]/i.test(text)) parser.end(text)
  else words = text
  return words.replace(/\s+/g, ' ').trim() || undefined
}

function addressOf(item: FeedElements, base: string | undefined): string | undefined {
  const links = item.get('link') ?? []
  const guid = first(item, ['guid'])
  const addresses = [
    ...links.flatMap(({ text, attributes: { href, rel = 'alternate' } }) =>
      rel === 'alternate' ? [href ?? text] : [],
    ),
    ...(guid !== undefined && guid.attributes['ispermalink']?.toLowerCase() !== 'false' ? [guid.text] : []),
  ]
  return addresses
    .map((address) => address.trim())
    .filter((address) => address !== '' && URL.canParse(address, base))
    .map((address) => (/^https?:\/\/\S+$/i.test(address) ? address : new URL(address, base).href))
    .find((address) => /^https?:/i.test(address))
}

const baseOf = (elements: FeedElements): string | undefined =>
  elements.get('')?.[0]?.attributes['xml:base'] ?? undefined

/** RSS has "desk@harbour.example (Jo Writer)"; Atom and Dublin Core have names. */
function authorsOf(elements: FeedElements): readonly string[] | undefined {
  const written = (elements.get('author') ?? []).map((element) => ({
    ...element,
    text: /\(([^()]+)\)\s*$/.exec(element.text)?.[1] ?? element.text,
  }))
  const named = [...(elements.get('author/name') ?? []), ...(elements.get('dc:creator') ?? [])]
  const names = (named.length > 0 ? named : written).flatMap((name) => plainWords(name) ?? [])
  return names.length > 0 ? [...new Set(names)] : undefined
}

/** "en-us" is English. */
function languageOf(elements: FeedElements): string | undefined {
  const code = elements.get('')?.[0]?.attributes['xml:lang'] ?? first(elements, ['dc:language', 'language'])?.text
  return /^([a-z]{2})(?:[-_]|$)/i.exec(code?.trim() ?? '')?.[1]?.toLowerCase()
}

/** An id that is too long to store is left out: the address then identifies the article. */
function idOf(item: FeedElements): string | undefined {
  const id = first(item, ['guid', 'id'])?.text.trim()
  return id !== undefined && id.length <= LONGEST_ID ? id : undefined
}

const LONGEST_ID = 300
