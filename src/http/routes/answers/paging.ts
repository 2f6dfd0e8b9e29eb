// Pages of a list: the next one begins at an opaque cursor, valid only for the
// list (address and filters) that gave it out.

import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Page, PageRequest, Position } from '../../../store/store.ts'
import { Problem } from '../../../api/problems.ts'

/** The query of a list: paging, and the filters that the cursor is bound to. */
interface ListQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly [filter: string]: unknown
}

interface ListRequest {
  readonly url: string
  readonly query: ListQuery
}

/**
 * Asks the store for the page that a request wants, and names the next one in the `Link` header too (RFC 8288).
 *
 * @throws Problem when the cursor isn't one of this list
 */
export async function answerPage<Item, Shown>(
  { url, query }: ListRequest,
  reply: Pick<FastifyReply, 'header'>,
  list: (page: PageRequest) => Promise<Page<Item>>,
  present: (item: Item) => Shown,
): Promise<{ items: Shown[]; next: string | null }> {
  const name = nameList(url, query)
  const page = await ask(list, {
    limit: query.limit,
    after: query.cursor === undefined ? null : decodeCursor(name, query.cursor),
  })
  const next = page.next === null ? null : encodeCursor(name, page.next)
  if (next !== null) linkNext(url, reply, 'cursor', next)
  return { items: page.items.map(present), next }
}

/** Names the next page in the header `Link`. */
export function linkNext(url: string, reply: Pick<FastifyReply, 'header'>, parameter: string, next: string): void {
  const address = new URL(url, ANY_HOST)
  address.searchParams.set(parameter, next)
  void reply.header('link', `<${address.pathname}${address.search}>; rel="next"`)
}

/** The checksum can be forged; the store then finds that the position is not one of its own. */
async function ask<Item>(list: (page: PageRequest) => Promise<Page<Item>>, request: PageRequest): Promise<Page<Item>> {
  try {
    return await list(request)
  } catch (error) {
    if (request.after !== null && error instanceof RangeError) throw wrongCursor()
    throw error
  }
}

export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([checksum(list, position), ...position])).toString('base64url')
}

/** @throws Problem for anything that encodeCursor() didn't make for this list; it names the query parameter */
export function decodeCursor(list: string, cursor: string, parameter = 'cursor'): Position {
  const [sum, ...position] = readPosition(cursor)
  if (typeof sum !== 'string' || sum !== checksum(list, position)) {
    throw wrongCursor(parameter)
  }
  return position
}

function wrongCursor(parameter = 'cursor'): Problem {
  return new Problem('invalid-cursor', 'The cursor does not come from this list with these filters.', {
    errors: [
      {
        parameter,
        detail: 'is not a cursor of this list',
        expected: 'the `next` of the previous page, with the same filters',
      },
    ],
  })
}

/** The address and every parameter that decides what the list has, in a fixed order. */
export function nameList(
  url: string,
  { limit: _limit, cursor: _cursor, total: _total, offsets: _offsets, context: _context, ...filters }: ListQuery,
): string {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined)
  return JSON.stringify([
    new URL(url, ANY_HOST).pathname.replace(/\/$/, ''),
    ...set.sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

/** A request's URL has no host; only its path and query are used. */
const ANY_HOST = 'http://localhost'

/**
 * Against mistakes, such as a cursor used with other filters or cut off in an email, not against attacks: a position
 * reveals nothing that the list doesn't.
 */
function checksum(list: string, position: Position): string {
  return createHash('sha256')
    .update(JSON.stringify([list, position]))
    .digest('base64url')
    .slice(0, 12)
}

function readPosition(cursor: string): Position {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) && read.every(isKey) ? read : []
  } catch {
    return []
  }
}

function isKey(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
