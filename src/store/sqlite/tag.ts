import { createHash } from 'node:crypto'

/**
 * A short name for a state: a different state has a different one. With 96
 * bits, no two will collide in a lifetime of edits.
 */
export function tagOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 16)
}
