// The text of a key, "dixit_3f2a9c01b7d4_…": its public id, and a secret of 256
// random bits. The prefix lets scanners find keys published by mistake.

import { createHash, randomBytes } from 'node:crypto'

export interface KeyText {
  readonly id: string
  readonly secret: string
}

export function makeKeyText(): KeyText & { readonly text: string } {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  return { id, secret, text: `dixit_${id}_${secret}` }
}

/** Null for what can't be a key. */
export function readKeyText(text: string): KeyText | null {
  const { id, secret } = KEY_TEXT.exec(text)?.groups ?? {}
  return id === undefined || secret === undefined ? null : { id, secret }
}

/** base64url contains "_" too, but an id does not. */
const KEY_TEXT = /^dixit_(?<id>[0-9a-f]{12})_(?<secret>[\w-]{43})$/

/** What is stored of a secret. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
