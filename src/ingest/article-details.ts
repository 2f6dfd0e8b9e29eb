// The details of an article besides its text, as they were sent.

import type { ArticleDetails, Metadata } from '../store/store.ts'

export type SentDetails = {
  readonly [Field in Exclude<keyof ArticleDetails, 'metadata' | 'canonicalUrl'>]?: string | null | undefined
} & {
  readonly metadata?: Metadata | null | undefined
}

/**
 * Fields that are left out keep their value from `before`; null means that there is none. `title` is the one that was
 * sent or read from the page, if any.
 */
export function detailsOf(
  sent: SentDetails,
  title: string | null,
  before: ArticleDetails = NO_DETAILS,
): ArticleDetails {
  const { url = before.url, outlet = before.outlet, author = before.author, metadata = before.metadata } = sent
  const { publishedAt = before.publishedAt, externalId = before.externalId } = sent
  return {
    title: title ?? (sent.title === undefined ? before.title : null),
    url,
    outlet,
    author,
    publishedAt,
    externalId,
    metadata: metadata ?? {},
    canonicalUrl: before.canonicalUrl ?? null,
  }
}

export const NO_DETAILS: ArticleDetails = {
  title: null,
  url: null,
  outlet: null,
  author: null,
  publishedAt: null,
  externalId: null,
  metadata: {},
}

/** Applies a JSON Merge Patch (RFC 7396) to an object: members that are left out stay, null removes. */
export function mergePatch(before: Metadata, patch: Metadata): Metadata {
  const merged = Object.entries(patch).map(([key, value]): [string, unknown] => {
    const known = before[key]
    return [key, isObject(value) ? mergePatch(isObject(known) ? known : {}, value) : value]
  })
  const all = new Map([...Object.entries(before), ...merged])
  return Object.fromEntries([...all].filter(([key, value]) => value !== null || !(key in patch)))
}

const isObject = (value: unknown): value is Metadata =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
