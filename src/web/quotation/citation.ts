// A quotation in citation form.

import type { StoredQuote } from '../shared/answers.ts'
import { dayOf } from '../shared/day-of.ts'
import { webAddress } from '../shared/publication/web-address.ts'

interface Cited extends Pick<StoredQuote, 'text' | 'type' | 'article'> {
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[]
}

/** Ann Lee, mayor: “We won.” In: “Title”, Harbor Post, 10 January 2022, https://… (the address of its page). */
export function citationOf({ text, type, speakers, article }: Cited, address: string): string {
  const who = speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ') || 'Unknown'
  const where = [
    article.title === null ? null : `“${article.title}”`,
    article.outlet,
    article.publishedAt && dayOf(article.publishedAt),
    webAddress(article.url),
  ].filter((known) => known !== null)
  const words = type === 'direct' ? `“${text}”` : text
  // Our own full stop goes outside the quotation marks, since everything within is verbatim, and only if the words
  // don't end with one.
  const stop = /[.,;:!?…]”?$/u.test(words) ? '' : '.'
  return where.length === 0
    ? `${who}: ${words} (${address}).`
    : `${who}: ${words}${stop} In: ${where.join(', ')} (${address}).`
}
