// Reads the words of a search index from its pages, including deleted ones not
// yet merged away: FTS5 itself only reports what searches find. The format is
// described at the top of fts5_index.c.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Those of `wanted` that occur in any page. */
export function readIndexTerms(database: Database, search: string, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const sql = `SELECT id, block FROM ${search}_data WHERE id > ? ORDER BY id LIMIT 200`
  for (let after = LAST_OF_STRUCTURE; ;) {
    const pages = prepare<{ id: number; block: Buffer }>(database, sql).all(after)
    for (const { id, block } of pages) {
      if (!isLeaf(id)) continue
      for (const term of termsOf(block)) if (wanted.has(term)) found.add(term)
    }
    const last = pages.at(-1)
    if (last === undefined) return found
    after = last.id
  }
}

/** Row ids up to this one are averages and the structure. */
const LAST_OF_STRUCTURE = 10

/** The bits above the page number: its height, and whether it belongs to an index of row ids. */
const isLeaf = (id: number): boolean => Math.floor(id / 2 ** 31) % 2 ** 6 === 0

/** Each term begins with its kind; prefixes have indexes of their own. */
const WHOLE_WORDS = 0x30

/** Each term but the first of a page is stored as the length it shares with the previous one, plus the rest. */
function termsOf(block: Buffer): string[] {
  const terms: string[] = []
  let offset = 0
  let isFirst = true
  let before = Buffer.alloc(0)
  let at = block.readUInt16BE(2)
  while (at < block.length) {
    const step = readVarint(block, at)
    at = step.end
    offset += step.value
    const kept = isFirst ? { value: 0, end: offset } : readVarint(block, offset)
    const rest = readVarint(block, kept.end)
    before = Buffer.concat([before.subarray(0, kept.value), block.subarray(rest.end, rest.end + rest.value)])
    if (before[0] === WHOLE_WORDS) terms.push(before.toString('utf8', 1))
    isFirst = false
  }
  return terms
}

/** SQLite's varint: seven bits per byte, highest first. Lengths take few bytes. */
function readVarint(block: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0
  for (let at = start; ; at += 1) {
    const byte = block[at] ?? 0
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + 1 }
  }
}
