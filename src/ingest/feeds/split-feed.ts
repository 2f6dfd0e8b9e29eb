// A feed as the lines of an import: each item is one article.

import type { Line } from '../split-lines.ts'
import { DecodingError, isEncoding, openDecoder } from '../../api/decode-text.ts'
import { Problem } from '../../api/problems.ts'
import { articleOfItem } from './article-of-item.ts'
import { FeedReader } from './feed-reader.ts'
import type { FeedArticle } from './article-of-item.ts'

export interface FeedOptions {
  /** The longest item, in bytes. */
  readonly longest: number
  /** As the sender declares it; otherwise as the XML does. */
  readonly encoding?: string | undefined
  /** Overrides the one that the feed names. */
  readonly outlet?: string | undefined
}

/**
 * Never holds more than one item, plus the current chunk. `number` counts the items.
 *
 * @throws Problem if it is no feed, or breaks off; the items before that have been yielded by then
 */
export async function* splitFeed(
  chunks: AsyncIterable<Uint8Array>,
  { longest, encoding, outlet }: FeedOptions,
): AsyncGenerator<Line, undefined> {
  const reader = new FeedReader(longest)
  let [number, end] = [0, 0]
  let decode: Decode | null = null
  for await (const chunk of withWholeHead(chunks)) {
    end += chunk.length
    decode ??= decodeAs(encoding ?? encodingOf(chunk))
    for (const item of reader.read(decode(chunk, false))) {
      const article: FeedArticle | null = item && articleOfItem(item, reader.feed)
      const bytes = article && Buffer.from(JSON.stringify({ ...article, ...(outlet === undefined ? {} : { outlet }) }))
      number += 1
      yield { number, bytes, length: bytes?.length ?? 0, end }
    }
  }
  if (decode !== null) reader.read(decode(new Uint8Array(), true))
  reader.end()
  return undefined
}

/** The same bytes, with a first chunk long enough to contain the encoding. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let head: Uint8Array | null = new Uint8Array()
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < LONGEST_DECLARATION) continue
    yield head
    head = null
  }
  if (head !== null) yield head
  return undefined
}

/** From its byte order mark, or its XML declaration (XML 1.0, F). */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  const declaration = Buffer.from(head.subarray(0, LONGEST_DECLARATION)).toString('latin1')
  const [, named = 'utf-8'] = DECLARED.exec(declaration) ?? []
  // If the declaration can be read as ASCII, it is not in UTF-16.
  return /^utf-?16/i.test(named) ? 'utf-8' : named
}

const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/

const LONGEST_DECLARATION = 200

type Decode = ReturnType<typeof openDecoder>

/** @throws Problem if there is no such encoding; the returned function throws for bytes that are invalid in it */
function decodeAs(encoding: string): Decode {
  if (!isEncoding(encoding)) {
    throw new Problem('invalid-feed', `The encoding ${JSON.stringify(encoding.slice(0, 50))} of the feed is unknown.`)
  }
  const decode = openDecoder(encoding)
  return (bytes, isLast) => {
    try {
      return decode(bytes, isLast)
    } catch (error) {
      throw error instanceof DecodingError ? new Problem('invalid-feed', `The feed is not ${encoding}.`) : error
    }
  }
}
