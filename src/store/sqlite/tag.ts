import { createHash } from 'node:crypto'

/** A short name for a state: another state has another. Never two alike in a lifetime of edits, with 96 bits. */
export function tagOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 16)
}
